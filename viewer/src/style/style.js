// The style of the viewer, one text; later sheets win over earlier ones.

import bars from "./bars.css";
import controls from "./controls.css";
import layout from "./layout.css";
import menus from "./menus.css";
import muscles from "./muscles.css";
import panels from "./panels.css";
import print from "./print.css";
import search from "./search.css";
import stage from "./stage.css";
import stageOverlays from "./stage_overlays.css";
import tabs from "./tabs.css";
import theme from "./theme.css";
import transport from "./transport.css";
import widths from "./widths.css";

export const STYLE = [
  ...[theme, layout, controls, menus, bars, search, tabs, muscles, transport, panels],
  ...[stage, stageOverlays, widths, print],
].join("\n");
