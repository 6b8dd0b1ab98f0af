// Curves as comma-separated values. Pure.

const DIGITS = 6; // significant

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const number = (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : "");

/**
 * The columns of items: each quantity that a trial has of them.
 * @returns {{id: string, key: string, name: string}[]} name as in "knee_angle_r angle [deg]"
 */
export function columnsOf(scene, trials, ids) {
  const columns = [];
  for (const id of ids) {
    for (const [key, { unit }] of Object.entries(scene.quantities)) {
      if (!trials.some(({ series }) => series?.[key]?.items.includes(id))) continue;
      columns.push({ id, key, name: `${id} ${key} [${unit || "1"}]` });
    }
  }
  return columns;
}

function rowOf(trial, { id, key }) {
  const series = trial.series?.[key];
  const row = series ? series.items.indexOf(id) : -1;
  if (row < 0) return null;
  const count = trial.time.length;
  return series.values.subarray(row * count, (row + 1) * count);
}

/**
 * Curves over time: a line for every frame of every trial.
 * @param {object} scene
 * @param {object[]} trials that are shown
 * @param {string[]} ids of items
 */
export function timeTable(scene, trials, ids) {
  const columns = columnsOf(scene, trials, ids);
  const several = trials.length > 1;
  const lines = [
    [...(several ? ["trial"] : []), "time [s]", ...columns.map(({ name }) => name)]
      .map(cell)
      .join(","),
  ];
  for (const trial of trials) {
    const rows = columns.map((column) => rowOf(trial, column));
    trial.time.forEach((time, k) => {
      const values = rows.map((row) => (row ? number(row[k]) : ""));
      lines.push([...(several ? [cell(trial.name)] : []), number(time), ...values].join(","));
    });
  }
  return `${lines.join("\n")}\n`;
}

/** Linear interpolation; NaN beside a missing sample. */
function valueAt(times, row, time) {
  let [low, high] = [0, times.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  if (high === low) return row[low];
  const share = (time - times[low]) / (times[high] - times[low]);
  return share <= 0 ? row[low] : share >= 1 ? row[high] : row[low] + share * (row[high] - row[low]);
}

/**
 * Curves over the gait cycle, 0 to 100 %: a line for every percent of every cycle. An item of a
 * side has values in the cycles of its own side, one without a side in both.
 */
export function cycleTable(scene, trials, ids) {
  const columns = columnsOf(scene, trials, ids);
  const head = ["trial", "side", "cycle", "percent [%]", ...columns.map(({ name }) => name)];
  const lines = [head.map(cell).join(",")];
  for (const trial of trials) {
    const rows = columns.map((column) => rowOf(trial, column));
    for (const side of ["right", "left"]) {
      (trial.cycles?.[side] ?? []).forEach(([start, end], index) => {
        for (let percent = 0; percent <= 100; percent++) {
          const time = start + ((end - start) * percent) / 100;
          const values = columns.map(({ id }, k) => {
            const other = scene.items[id]?.side && scene.items[id].side !== side;
            return rows[k] && !other ? number(valueAt(trial.time, rows[k], time)) : "";
          });
          lines.push([cell(trial.name), side, index + 1, percent, ...values].join(","));
        }
      });
    }
  }
  return `${lines.join("\n")}\n`;
}
