// What is played again and again: everything, one gait cycle, or nothing.

import { make } from "./elements.js";
import { hasCycles, leadingTrial } from "./instant.js";

/** @returns {HTMLElement[]} the choice, and which cycle where there are any */
export function createLoop({ scene, state }, scope) {
  const some = hasCycles(scene);
  const words = { all: "Loop all", cycle: "Loop cycle", none: "No loop" };
  const loop = make(
    "select",
    {
      class: "select",
      "aria-label": "Loop",
      title: "Loop",
      on: { change: () => state.set({ loop: loop.value }) },
    },
    ...Object.entries(words)
      .filter(([value]) => some || value !== "cycle")
      .map(([value, text]) => make("option", { value, text })),
  );
  scope.bind("loop", () => (loop.value = state.get("loop")));
  if (!some) return [loop];

  const which = make("select", {
    class: "select",
    "aria-label": "Gait cycle",
    title: "Gait cycle",
    on: {
      change: () => {
        const [side, index] = which.value.split(" ");
        state.set({ cycle: { side, index: Number(index) } });
      },
    },
  });
  scope.bind("cycle hidden loop alignment revision", () => {
    const { cycles } = scene.trials[leadingTrial(scene, state)];
    const options = ["right", "left"].flatMap((side) =>
      (cycles?.[side] ?? []).map((_, index) =>
        make("option", { value: `${side} ${index}`, text: `${side} ${index + 1}` }),
      ),
    );
    which.replaceChildren(...options);
    const { side, index } = state.get("cycle");
    which.value = `${side} ${index}`;
    if (which.selectedIndex < 0)
      which.selectedIndex = options.findIndex(({ value }) => value.startsWith(side));
    which.hidden =
      !options.length || (state.get("loop") !== "cycle" && state.get("alignment") !== "cycle");
  });
  return [loop, which];
}
