// Markdown tables of rows.
import { digits, isMissed, median, range, ratiosOf, scale, summary } from './figures.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/** A table with aligned columns; columns without any text are left out. @param {string[]} head @param {string[][]} lines */
export function table(head, lines) {
  const kept = head.map((_, i) => i).filter((i) => lines.some((line) => line[i] !== ''));
  const cells = [head, ...lines].map((line) => kept.map((i) => line[i] ?? ''));
  const widths = kept.map((_, i) => Math.max(3, ...cells.map((line) => (line[i] ?? '').length)));
  const text = (/** @type {string[]} */ line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [text(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(text)].join('\n');
}

/** The columns of a row's figures. @param {Row} row */
export function columns(row) {
  const [ours, theirs] = [summary(row.here), summary(row.python)];
  const [unit, factor] = scale(row.unit, ours?.median ?? 0);
  const figure = (/** @type {number | undefined} */ value) => (value === undefined ? '' : digits(value * factor));
  const withUnit = (/** @type {number | undefined} */ value) => (value === undefined ? '' : `${figure(value)} ${unit}`);
  /** Both sides' figures of a kind, if either differs from the median by more than a tenth. @param {'first' | 'mean'} kind */
  const aside = (kind) => {
    const sides = [ours, theirs].filter((side) => side !== null);
    const isOther = sides.some((side) => Math.abs(side[kind] / side.median - 1) > 0.1);
    return isOther ? sides.map((side) => figure(side[kind])).join('; ') : '';
  };
  const ratios = ratiosOf(row);
  const bar = row.atMost === undefined ? (row.limit === undefined ? '' : `${row.limit} ${row.unit}`) : `${row.atMost}`;
  return {
    here: withUnit(ours?.median),
    python: withUnit(theirs?.median),
    ratio: ratios.length === 0 ? '' : digits(median(ratios)),
    pairs: ratios.length < 2 ? '' : range(ratios),
    atMost: isMissed(row) ? `**${bar}**` : bar,
    first: aside('first'),
    mean: aside('mean'),
  };
}

/** The table of a suite's rows. @param {readonly Row[]} rows */
export function figuresTable(rows) {
  return table(
    ['', 'here', 'Python', 'ratio', 'pairs', 'at most', 'first round', 'mean'],
    rows.map((row) => {
      const { here, python, ratio, pairs, atMost, first, mean } = columns(row);
      return [row.name, here, python, ratio, pairs, atMost, first, mean];
    }),
  );
}
