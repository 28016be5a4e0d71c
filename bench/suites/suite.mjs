// The shape of a suite.

/**
 * @typedef {object} Bench
 * @property {boolean} quick whether one short run is enough
 * @property {number} steps the steps of the guide's training
 * @property {(count: number) => number} runs the number of runs: `count`, or 1 if quick
 * @property {(row: Omit<import('../report/figures.mjs').Row, 'suite'>) => void} row adds a row
 * @property {(details: unknown) => void} keep stores what `render` needs beside the rows
 */

/**
 * @typedef {object} Suite
 * @property {string} title its heading in docs/benchmarks.md
 * @property {string} about the text under the heading
 * @property {(bench: Bench) => Promise<void>} run
 * @property {(details: any) => string} [render] Markdown of the details, shown above the rows
 */

export {};
