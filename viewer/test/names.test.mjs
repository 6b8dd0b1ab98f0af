import assert from "node:assert/strict";
import test from "node:test";

import { shortName } from "../src/names.js";

test("short names stay as they are", () => {
  assert.equal(shortName("walk.trc", 8), "walk.trc");
  assert.equal(shortName("", 8), "");
});

test("long names keep both ends", () => {
  const [first, second] = ["1", "2"].map((end) => shortName(`${"session ".repeat(40)}${end}`, 20));
  assert.notEqual(first, second);
  assert.ok(first.length <= 20 && first.includes("…") && first.startsWith("session"));
});

test("letters of several characters are not torn", () => {
  const family = "👩‍👩‍👧";
  const name = family.repeat(10);
  assert.equal(shortName(name, 10), name); // ten letters
  assert.equal(shortName(name, 3), `${family}…${family}`);
});
