// Text is legible: at least 4.5 to 1 in both themes, marks at least 3 to 1 (WCAG 2.2).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../src/style/theme.css", import.meta.url), "utf8");
const JUPYTER = { light: "#ffffff", dark: "#111111" }; // --jp-layout-color0 of JupyterLab's themes

function variables(block) {
  const found = [...block.matchAll(/--bk-([a-z-]+):\s*(?:var\([^,]+,\s*)?(#[0-9a-f]{6})/g)];
  return Object.fromEntries(found.map(([, name, colour]) => [name, colour]));
}

const [light, dark] = css.split(':host([data-theme="dark"])').map(variables);
const THEMES = { light, dark: { ...light, ...dark } };

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const level = parseInt(hex.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ["text", "muted", "accent", "right-text", "left-text", "flag-text", "error"];
const MARKS = ["accent", "right", "left", "focus"];

for (const [name, theme] of Object.entries(THEMES)) {
  const grounds = {
    page: theme.page,
    panel: theme.panel,
    raised: theme.raised,
    jupyter: JUPYTER[name],
  };
  test(`text of the ${name} theme`, () => {
    for (const [ground, colour] of Object.entries(grounds)) {
      for (const ink of TEXT)
        assert.ok(
          contrast(theme[ink], colour) >= 4.5,
          `${ink} on ${ground}: ${contrast(theme[ink], colour)}`,
        );
      for (const ink of MARKS)
        assert.ok(
          contrast(theme[ink], colour) >= 3,
          `${ink} on ${ground}: ${contrast(theme[ink], colour)}`,
        );
    }
    for (const [ink, ground] of [
      ["on-accent", "accent"],
      ["text", "accent-soft"],
      ["text", "hover"],
      ["muted", "hover"],
      ["text", "error-soft"],
    ]) {
      assert.ok(
        contrast(theme[ink], theme[ground]) >= 4.5,
        `${ink} on ${ground}: ${contrast(theme[ink], theme[ground])}`,
      );
    }
  });
}
