// Curves of the selected items.

export function createCurves(element, { state }) {
  const show = () => {
    element.textContent = `${state.get("time").toFixed(2)} s  ${state.get("selected").join(", ")}`;
  };
  show();
  return { dispose: state.on("time selected", show) };
}
