// Calls of small operators.
import { alternate, here, there } from '../contest.mjs';
import { median, ratiosOf } from '../report/figures.mjs';

/** @type {import('./suite.mjs').Suite} */
export const calls = {
  title: 'Calls of small operators',
  about: `Operators on tensors of a few elements, 5,000 calls in a round: the time of a call, not of arithmetic. The first row is the
geometric mean of the operators' ratios, pair by pair.`,
  async run(bench) {
    const rounds = bench.quick ? '2' : '5';
    const { ours, theirs } = await alternate({ ours: here('per-call', rounds), theirs: there('per-call', rounds) }, bench.runs(5));
    const { process: _, ...operators } = ours;
    const rows = Object.entries(operators).map(([name, runs]) => ({
      suite: 'calls',
      name,
      unit: 'us',
      here: runs,
      python: theirs[name] ?? [],
    }));
    const ratios = rows.map(ratiosOf);
    const [pairs = []] = ratios;
    const means = pairs.map((_, pair) => Math.exp(ratios.reduce((sum, of) => sum + Math.log(of[pair] ?? Number.NaN), 0) / ratios.length));
    const largest = rows.reduce((a, b) => (median(ratiosOf(a)) > median(ratiosOf(b)) ? a : b));
    bench.row({ name: `${rows.length} operators, geometric mean`, unit: 'us', ratios: means, atMost: 0.9 });
    bench.row({ name: `the largest ratio: ${largest.name}`, unit: 'us', ratios: ratiosOf(largest), atMost: 1.3 });
    for (const row of rows.toSorted((a, b) => median(ratiosOf(b)) - median(ratiosOf(a)))) bench.row(row);
  },
};
