// `npm run check:claims`, part of `npm run check`: figures in the documents are those of the last report or have their source in
// scripts/figures.mjs, and each claim of the README's first screen names the test or the command behind it. With --write, writes
// the report's documents again.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents, writeDocuments } from '../bench/report/store.mjs';
import { figures } from './figures.mjs';
import { markdownFiles } from './links.mjs';
import { root } from './setup.mjs';

/** The documents whose figures are not those of the recorded report. @returns {string[]} */
function staleDocuments() {
  return documents()
    .filter(({ found, wanted }) => found !== wanted)
    .map(({ name }) => `${name} differs from docs/benchmarks.json: run npm run check:claims -- --write`);
}

/**
 * Times in documents without a report behind them. Internals may record the times of experiments, but nobody may compare with
 * Python outside of the report.
 *
 * @param {string} name @param {string} text @returns {string[]}
 */
export function strayFigures(name, text) {
  if (name === 'docs/benchmarks.md') return [];
  const prose = text.replace(/<!-- Figures of .*?<!-- End of the figures. -->/s, '');
  const ratios = /\b\d+(\.\d+)?( to \d+(\.\d+)?)? (times as (long|fast)|of Python's time)|\b\d+(\.\d+)?x (faster|slower)/g;
  const times = /\b\d+(\.\d+)? (us|µs|ms)\b/g;
  const found = [...prose.matchAll(ratios), ...(name.startsWith('docs/internals/') ? [] : prose.matchAll(times))];
  return found.map(([figure]) => `${name}: '${figure}' belongs in docs/benchmarks.md, which has figures of the last report`);
}

// The prose of a document in one line: without code, addresses, ordinals of lists and tables, and figures of the report.
const proseOf = (/** @type {string} */ text) =>
  text
    .replace(/<!-- Figures of .*?<!-- End of the figures. -->/s, '')
    .replace(/^ *```.*?^ *```/gms, '')
    .replace(/`[^`\n]*`/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, '')
    .replace(/^[ |]*\d+\. |^\| \d+ (?=.*`)/gm, '')
    .replace(/\s+/g, ' ');

/** A section: from its heading to the next of its level or a higher one. @param {string} text @param {string} heading */
function sectionOf(text, heading) {
  const start = `\n${text}`.indexOf(`\n${heading}\n`);
  if (start < 0) return '';
  const level = heading.indexOf(' ');
  const body = start + heading.length;
  const length = text.slice(body).search(new RegExp(`^#{1,${level}} `, 'm'));
  return text.slice(start, length < 0 ? undefined : body + length);
}

/** Where a phrase is in a text. @param {string} text @param {string} phrase */
function placesOf(text, phrase) {
  const places = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) places.push({ from: at, to: at + phrase.length });
  return places;
}

/**
 * Figures in a document's prose that no phrase accounts for, and phrases that it lacks.
 *
 * @param {string} name @param {string} text @param {readonly import('./figures.mjs').Figure[]} listed
 * @returns {string[]}
 */
export function unlistedFigures(name, text, listed) {
  const headings = listed.map(([phrase]) => phrase).filter((phrase) => phrase.startsWith('## '));
  const phrases = listed.map(([phrase]) => phrase).filter((phrase) => !phrase.startsWith('## '));
  const without = headings.reduce((rest, heading) => rest.replace(sectionOf(rest, heading), ''), text);
  const prose = proseOf(without);
  const missing = [
    ...headings.filter((heading) => sectionOf(text, heading) === ''),
    ...phrases.filter((phrase) => !prose.includes(proseOf(phrase))),
  ];
  const ranges = phrases.flatMap((phrase) => placesOf(prose, proseOf(phrase)));
  const isListed = (/** @type {number} */ from, /** @type {number} */ to) => ranges.some((range) => range.from <= from && to <= range.to);
  const unlisted = Array.from(prose.matchAll(/(?<![\w.+]|(?<!\d)-)\d+(?:[.,]\d+)*/g)).filter(
    ({ 0: figure, index }) => !isListed(index, index + figure.length),
  );
  return [
    ...missing.map((phrase) => `${name} does not say '${phrase}', as scripts/figures.mjs has it`),
    ...unlisted.map(
      ({ 0: figure, index }) =>
        `${name}: '${figure}' in '${prose.slice(Math.max(0, index - 30), index + 30)}' has no source in scripts/figures.mjs`,
    ),
  ];
}

/**
 * Claims of a README's first screen, its list before the first section, that name neither a test nor a command.
 *
 * @param {string} readme @param {Record<string, string>} scripts those of package.json
 * @returns {string[]}
 */
export function unfoundedClaims(readme, scripts) {
  const [screen = ''] = readme.split(/^## /m);
  const claims = screen.split(/^- /m).slice(1);
  if (claims.length === 0) return ['README.md: the first screen has no list of claims'];
  const isFounded = (/** @type {string} */ claim) => {
    const tests = Array.from(claim.matchAll(/\]\((test\/[^)#]+)\)/g), ([, path = '']) => path).filter((path) =>
      existsSync(join(root, path)),
    );
    const commands = Array.from(claim.matchAll(/`npm run ([\w:]+)/g), ([, name = '']) => name).filter((name) => name in scripts);
    return tests.length + commands.length > 0;
  };
  return claims.filter((claim) => !isFounded(claim)).map((claim) => `README.md: no test or command behind '${claim.split('\n')[0]}'`);
}

// The other documents are written by programs, or are about this repository.
const hasSources = (/** @type {string} */ name) =>
  /^(README|examples\/README|docs\/(README|coverage\/README|(guide|reference|internals)\/.*))\.md$/.test(name);

/** All problems, one line each. */
export function wrongClaims() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ...staleDocuments(),
    ...markdownFiles(root).flatMap((name) => strayFigures(name, readFileSync(join(root, name), 'utf8'))),
    ...markdownFiles(root)
      .filter(hasSources)
      .flatMap((name) => unlistedFigures(name, readFileSync(join(root, name), 'utf8'), figures[name] ?? [])),
    ...unfoundedClaims(readFileSync(join(root, 'README.md'), 'utf8'), scripts),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeDocuments();
  const problems = wrongClaims();
  for (const line of problems) console.error(line);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
