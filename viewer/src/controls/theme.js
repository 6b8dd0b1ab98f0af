// Light or dark: as JupyterLab, VS Code or the page around has it.

/** The theme of the page: what it says of itself, else what the browser prefers. */
export function pageTheme() {
  const { jpThemeLight, vscodeThemeKind } = document.body.dataset;
  if (jpThemeLight) return jpThemeLight === "false" ? "dark" : "light";
  if (vscodeThemeKind) return vscodeThemeKind.includes("light") ? "light" : "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Keeps state.theme and the host element as the page is. */
export function followTheme({ root, state }, scope) {
  const printing = matchMedia("print");
  const set = () => {
    const theme = printing.matches ? "light" : pageTheme();
    root.host.dataset.theme = theme;
    state.set({ theme });
  };
  set();
  const prefers = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(set);
  observer.observe(document.body, {
    attributeFilter: ["data-jp-theme-light", "data-vscode-theme-kind"],
  });
  for (const query of [prefers, printing]) query.addEventListener("change", set);
  scope.add(() => {
    observer.disconnect();
    for (const query of [prefers, printing]) query.removeEventListener("change", set);
  });
}
