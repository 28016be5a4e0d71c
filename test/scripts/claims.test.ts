// The check of figures and claims in the documents, and the tables that a report becomes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runNode } from '../support/files';

// Runs an expression with the exports of a module of this repository.
function evaluate(module: string, expression: string): unknown {
  const script = `const m = await import(${JSON.stringify(join(root, module))}); console.log(JSON.stringify(${expression}))`;
  const { stdout, stderr } = runNode(['--input-type=module', '-e', script]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const claims = 'scripts/claims.mjs';

test('claims that name neither an existing test nor a command are listed', () => {
  const readme = [
    '# Title',
    '- by a test ([test](test/scripts/claims.test.ts)),\n  on two lines',
    '- by a command (`npm run soak`)',
    '- by a missing test ([test](test/scripts/gone.test.ts))',
    '- by a missing command (`npm run gone`)',
    '- by a guide ([guide](docs/guide/memory.md))',
    '## Section',
    '- not on the first screen\n',
  ].join('\n');
  expect(evaluate(claims, `m.unfoundedClaims(${JSON.stringify(readme)}, { soak: '' })`)).toEqual([
    "README.md: no test or command behind 'by a missing test ([test](test/scripts/gone.test.ts))'",
    "README.md: no test or command behind 'by a missing command (`npm run gone`)'",
    "README.md: no test or command behind 'by a guide ([guide](docs/guide/memory.md))'",
  ]);
});

test.each([
  ['README.md', 'A step takes 62.5 ms here', ["'62.5 ms'"]],
  ['docs/guide/memory.md', 'takes 1.3 to 1.5 times as long, with a 10-ms timer', ["'1.3 to 1.5 times as long'"]],
  ['docs/internals/memory.md', "took 23 us, which is 1.49 of Python's time", ["'1.49 of Python's time'"]],
  ['docs/benchmarks.md', '| 23 us |', []],
])('stray figures of %s', (name, text, figures) => {
  const found = evaluate(claims, `m.strayFigures(${JSON.stringify(name)}, ${JSON.stringify(text)})`) as string[];
  expect(found).toEqual(figures.map((figure) => `${name}: ${figure} belongs in docs/benchmarks.md, which has figures of the last report`));
});

test('a figure of no listed phrase is a problem, and so is a listed phrase that the document lacks', () => {
  const text = [
    '# Title',
    '1. Node 20 on x86-64 takes `10` of 12,000\ndigits, [0.5](5.md) to 0.7-0.8 s',
    '',
    '    3 calls',
    '',
    '## Tried',
    '7 of 8',
    '### Also',
    '9',
    '## End',
    '6',
  ].join('\n');
  const listed = [['Node 20 on x86-64'], ['12,000 digits', 'npm start'], ['0.7-0.9 s'], ['## Tried', 'once'], ['## Gone', 'once']];
  const found = evaluate(claims, `m.unlistedFigures('a.md', ${JSON.stringify(text)}, ${JSON.stringify(listed)})`) as string[];
  expect(found.map((line) => line.split(' in ')[0])).toEqual([
    "a.md does not say '## Gone', as scripts/figures.mjs has it",
    "a.md does not say '0.7-0.9 s', as scripts/figures.mjs has it",
    "a.md: '0.5'",
    "a.md: '0.7'",
    "a.md: '0.8'",
    "a.md: '3'",
    "a.md: '6'",
  ]);
});

test('every figure of the documents has a source', () => {
  expect(evaluate(claims, 'm.wrongClaims()')).toEqual([]);
});

test('the tests that AddressSanitizer does not run are named in the documents', () => {
  const [, list = ''] = /const excluded = \[(.*)\]\.flatMap/.exec(readFileSync(join(root, 'scripts/asan.mjs'), 'utf8')) ?? [];
  const excluded = Array.from(list.matchAll(/'(\w+)'/g), ([, topic]) => `test/${topic}`);
  const [, section = ''] = readFileSync(join(root, 'docs/internals/safety.md'), 'utf8').split('## AddressSanitizer');
  const [paragraph = ''] = section.split('LeakSanitizer');
  expect(Array.from(paragraph.matchAll(/`(test\/\w+)`/g), ([, path]) => path).sort()).toEqual(excluded.sort());
});

test('rows have medians of rounds, the median of the ratios of pairs, their spread, and warm-up where it differs', () => {
  const row = {
    suite: 'memory',
    name: 'results kept',
    unit: 'us',
    here: [
      [366, 50, 52],
      [300, 54, 56],
      [320, 60, 60],
    ],
    python: [
      [75, 40, 40],
      [70, 50, 50],
      [60, 60, 60],
    ],
    atMost: 1.1,
  };
  const table = evaluate('bench/report/markdown.mjs', `m.figuresTable([${JSON.stringify(row)}])`) as string;
  const cells = table
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
    .map((line) => line.map((cell) => cell.trim()));
  expect(cells[0]).toEqual(['', 'here', 'Python', 'ratio', 'pairs', 'at most', 'first round', 'mean']);
  expect(cells[2]).toEqual(['results kept', '56.0 us', '50.0 us', '1.12', '1.00-1.30', '**1.1**', '320; 70.0', '146; 56.1']);
});

test('documents have the figures of the recorded report, and none without one', () => {
  const page = evaluate('bench/report/page.mjs', 'm.renderPage(null)') as string;
  expect(page).toContain('No report is recorded');
  expect(evaluate('bench/report/store.mjs', 'm.documents().filter((one) => one.found !== one.wanted)')).toEqual([]);
});
