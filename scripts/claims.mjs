// `npm run check:claims`, part of `npm run check`: figures in the documents are those of the last report, and each claim of the
// README's first screen names the test or the command behind it. With --write, writes the report's documents again.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents, writeDocuments } from '../bench/report/store.mjs';
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

/** All problems, one line each. */
export function wrongClaims() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ...staleDocuments(),
    ...markdownFiles(root).flatMap((name) => strayFigures(name, readFileSync(join(root, name), 'utf8'))),
    ...unfoundedClaims(readFileSync(join(root, 'README.md'), 'utf8'), scripts),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeDocuments();
  const problems = wrongClaims();
  for (const line of problems) console.error(line);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
