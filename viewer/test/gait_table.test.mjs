import assert from "node:assert/strict";
import { test } from "node:test";

import { alike } from "../src/controls/gait_table.js";

test("tables of the same parameters and units go into one", () => {
  const table = (rows) => ({ head: ["parameter", "unit", "right", "left"], rows });
  const one = table([["stride time", "s", "1.1", "1.1"]]);
  assert.ok(alike([one, table([["stride time", "s", "1.2", "n/a"]])]));
  assert.ok(!alike([one, table([["step time", "s", "1.1", "1.1"]])]));
  assert.ok(!alike([one, table([["stride time", "ms", "1.1", "1.1"]])]));
});
