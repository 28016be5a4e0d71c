// The recorded report, and the documents that show it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { renderPage, renderReadme } from './page.mjs';

/** @typedef {import('./page.mjs').Report} Report */

const path = join(root, 'docs', 'benchmarks.json');

/** The text of a report: numbers have five digits. @param {Report} report */
export const textOf = (report) =>
  `${JSON.stringify(report, (_, value) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value), 1)}\n`;

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
