// The style of the viewer, one text.

import bars from "./bars.css";
import controls from "./controls.css";
import layout from "./layout.css";
import print from "./print.css";
import stage from "./stage.css";
import stageOverlays from "./stage_overlays.css";
import theme from "./theme.css";

export const STYLE = [theme, layout, controls, bars, stage, stageOverlays, print].join("\n");
