// Numbers and units as words.

/** Digits after the point with which a value of an axis of this range is worth reading. */
export function decimalsFor(range) {
  if (!(range > 0)) return 2;
  return Math.max(0, Math.min(5, 2 - Math.floor(Math.log10(range))));
}

/** A number with a real minus sign; a dash where there is none. */
export function numberText(value, decimals) {
  if (!Number.isFinite(value)) return "–";
  const text = value.toFixed(decimals);
  if (Number(text) === 0) return text.replace("-", "");
  return text.replace("-", "−");
}

/** Digits after the point that tell ticks at this distance apart. */
export function tickDecimals(step) {
  let decimals = 0;
  const whole = (value) => Math.abs(value - Math.round(value)) < 1e-6;
  while (decimals < 6 && !whole(step * 10 ** decimals)) decimals += 1;
  return decimals;
}

/** A unit as it is printed; nothing for pure numbers. */
export function unitText(unit) {
  return !unit || unit === "1" ? "" : unit.replaceAll("*", "·").replaceAll("^2", "²");
}
