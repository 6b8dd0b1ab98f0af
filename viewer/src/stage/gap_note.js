// Says when a trial has no pose at the shown time.

/**
 * @param {HTMLElement} element of the stage
 * @param {object} scene
 * @param {{shown: () => number[]}} arrangement
 * @returns {{update: (actors: object[]) => void, dispose: () => void}}
 */
export function createGapNote(element, scene, arrangement) {
  const note = document.createElement("div");
  note.className = "bk-stage-note";
  note.hidden = true;
  element.append(note);
  let said = "";
  return {
    update(actors) {
      const names = arrangement
        .shown()
        .filter((index) => actors[index].pose.missing)
        .map((index) => scene.trials[index].name);
      const words =
        scene.trials.length > 1 ? `No pose here: ${names.join(", ")}` : "No pose at this time";
      const text = names.length ? words : "";
      if (text === said) return;
      said = note.textContent = text;
      note.hidden = !text;
    },
    dispose: () => note.remove(),
  };
}
