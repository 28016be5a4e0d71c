// The table of figures: ours, Python's, their ratio with its spread, and the largest allowed ratio.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @typedef {{ name: string, unit: string, ours: number[], python: number[], ratio: number, spread: [number, number], atMost: number | null }} Row */

export class Table {
  /** @type {Row[]} */
  #rows = [];
  /** @type {string[]} */
  #notes = [];

  constructor() {
    console.log(`${''.padEnd(52)}${'ours'.padStart(12)}${'Python'.padStart(12)}   ratio (spread)      at most`);
  }

  /**
   * Prints and stores a row: medians of the runs, and the median of the runs' ratios.
   *
   * @param {string} name @param {string} unit @param {number[]} ours @param {number[]} python
   * @param {number | null} [atMost] the largest allowed ratio
   */
  row(name, unit, ours, python, atMost = null) {
    const ratios = ours.map((value, i) => value / (python[i] ?? Number.NaN));
    /** @type {Row} */
    const row = { name, unit, ours, python, ratio: median(ratios), spread: [Math.min(...ratios), Math.max(...ratios)], atMost };
    this.#rows.push(row);
    const figure = (/** @type {number[]} */ values) => `${median(values).toFixed(unit === 'us' ? 1 : 2)} ${unit}`.padStart(12);
    const spread = `(${row.spread.map((ratio) => ratio.toFixed(2)).join('-')})`.padEnd(13);
    const bar = atMost === null ? '' : `${atMost.toFixed(2)}${row.ratio > atMost ? '  above' : ''}`;
    console.log(`${name.padEnd(52)}${figure(ours)}${figure(python)}   ${row.ratio.toFixed(2)} ${spread}  ${bar}`.trimEnd());
  }

  /** Prints and stores a line of text. @param {string} text */
  note(text) {
    this.#notes.push(text);
    console.log(`  ${text}`);
  }

  /** Ratios of the rows whose names begin with `prefix`. @param {string} prefix @returns {Map<string, number>} */
  ratios(prefix) {
    return new Map(this.#rows.filter(({ name }) => name.startsWith(prefix)).map(({ name, ratio }) => [name, ratio]));
  }

  /** @param {string} path @param {object} about */
  write(path, about) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify({ ...about, rows: this.#rows, notes: this.#notes }, null, 1)}\n`);
  }
}
