// Gives a file to the person.

const LATER = 10000; // ms, after which the address of the file is let go

/** @param {string} name @param {Blob} blob */
export function download(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LATER);
}

/** A title as the name of a file: what file systems mind is left out. */
export const fileName = (title, ending) =>
  `${(title || "biokit")
    .replace(/\.[a-z0-9]{2,4}$/i, "")
    .replace(/[\\/:*?"<>|\s\p{C}]+/gu, "_")
    .slice(0, 80)}${ending}`;
