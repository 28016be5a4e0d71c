// Rows of figures and their summaries: medians, ratios of pairs, spreads.

/** @typedef {import('../contest.mjs').Runs} Runs */

/**
 * @typedef {object} Row
 * @property {string} suite
 * @property {string} name
 * @property {string} unit us, s, MB or ms
 * @property {Runs} [here] the figures of each run, one per round
 * @property {Runs} [python] those of the Python process run beside it
 * @property {number[]} [ratios] instead of the two: ratios of pairs that were computed from other rows
 * @property {number} [atMost] the largest allowed ratio
 * @property {number} [limit] the largest allowed figure, without Python
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const mean = (/** @type {readonly number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The ratio of each pair: the median of a run's rounds here by Python's. @param {Row} row @returns {number[]} */
export function ratiosOf({ here = [], python = [], ratios }) {
  return ratios ?? (python.length === 0 ? [] : here.map((rounds, run) => median(rounds) / median(python[run] ?? [])));
}

/**
 * Medians over the runs: of each run's median round, and of its first round; and the mean over all rounds.
 *
 * @param {Runs | undefined} runs
 */
export function summary(runs) {
  if (runs === undefined || runs.length === 0) return null;
  return {
    median: median(runs.map(median)),
    first: median(runs.map((rounds) => rounds[0] ?? Number.NaN)),
    mean: mean(runs.flat()),
  };
}

/** Whether a row misses its bar. @param {Row} row */
export function isMissed(row) {
  if (row.atMost !== undefined) return median(ratiosOf(row)) > row.atMost;
  return row.limit !== undefined && (summary(row.here)?.median ?? 0) > row.limit;
}

/** The text of a number with the digits that the measurement supports. @param {number} value */
export const digits = (value) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** The unit that suits a figure, and the factor to it. @param {string} unit @param {number} figure @returns {[string, number]} */
export function scale(unit, figure) {
  if (unit === 'us' && figure >= 10_000) return ['ms', 1e-3];
  return unit === 's' && figure < 1 ? ['ms', 1e3] : [unit, 1];
}

/** `0.70-0.81`, or one number where both are alike. @param {readonly number[]} values */
export function range(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(digits);
  return least === most ? `${least}` : `${least}-${most}`;
}
