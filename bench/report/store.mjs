// The recorded report, and the documents that show it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { renderPage, renderReadme } from './page.mjs';

/** @typedef {import('./page.mjs').Report} Report */

const path = join(root, 'docs', 'benchmarks.json');

/** A report as JSON: numbers of five digits, a line for each entry and each row. @param {Report} report */
export function textOf(report) {
  const text = (/** @type {unknown} */ value) =>
    JSON.stringify(value, (_, item) => (typeof item === 'number' && !Number.isInteger(item) ? Number(item.toPrecision(5)) : item));
  const { rows, ...others } = report;
  const lines = Object.entries(others).map(([key, value]) => `  ${text(key)}: ${text(value)}`);
  return `{\n${lines.join(',\n')},\n  "rows": [\n${rows.map((row) => `    ${text(row)}`).join(',\n')}\n  ]\n}\n`;
}

/** @returns {Report | null} the recorded report */
export const recordedReport = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** @param {Report} report */
export const record = (report) => writeFileSync(path, textOf(report));

/** The documents that show figures, as they are and as the recorded report makes them. */
export function documents() {
  const report = recordedReport();
  const read = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8');
  const readme = read('README.md');
  return [
    { name: 'docs/benchmarks.md', found: read('docs/benchmarks.md'), wanted: renderPage(report) },
    { name: 'README.md', found: readme, wanted: renderReadme(readme, report) },
  ];
}

/** Writes the documents that differ from the recorded report. */
export function writeDocuments() {
  for (const { name, found, wanted } of documents()) if (found !== wanted) writeFileSync(join(root, name), wanted);
}
