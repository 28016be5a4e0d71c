// The guide's training: what of its time comes from where.
import { alternate, here, there } from '../contest.mjs';
import { trainCsv } from '../data.mjs';
import { digits, median, range } from '../report/figures.mjs';
import { table } from '../report/markdown.mjs';

/** @typedef {'here4' | 'here0' | 'tables4' | 'tables0' | 'written4'} Contestant */
/** @typedef {Record<string, import('../contest.mjs').Runs>} Figures */
/**
 * @typedef {object} Details
 * @property {number} steps
 * @property {Record<Contestant, Figures>} parts the time of each part, and of the whole
 * @property {Record<'4' | '0', number>} lossDifference the largest difference between our losses and Python's, by workers
 */

/** @type {Record<Contestant, string>} */
const names = {
  here4: 'here, 4 workers',
  here0: 'here, no workers',
  tables4: 'Python with index tables, 4 workers',
  tables0: 'Python with index tables, no workers',
  written4: 'Python as the guide writes it, 4 workers',
};

const contestants = /** @type {Contestant[]} */ (Object.keys(names));

/**
 * The table of the run with the median time, whose parts add up.
 *
 * @param {Details} details @param {boolean} isShort whether to leave out the reading of the CSV and the range of the runs
 */
export function partsTable({ steps, parts }, isShort) {
  const lines = contestants.map((name) => {
    const runs = (/** @type {string} */ figure) => (parts[name][figure] ?? []).map(median);
    const times = runs('training');
    const middle = times.indexOf(/** @type {number} */ (times.toSorted((a, b) => a - b)[(times.length - 1) >> 1]));
    const figure = (/** @type {string} */ of) => digits(runs(of)[middle] ?? Number.NaN);
    return [
      names[name],
      figure('training'),
      isShort ? '' : range(times),
      figure('waiting for batches'),
      figure('computing'),
      isShort ? '' : figure('reading the CSV'),
      `${Math.round(median(runs('peak')))} MB`,
    ];
  });
  return table(
    [`${steps} steps`, 'seconds', 'all runs', 'waiting for batches', 'computing', 'reading the CSV', 'peak memory (PSS)'],
    lines,
  );
}

/** The largest difference between the losses of two programs. @param {Figures} a @param {Figures} b */
function differenceOf(a, b) {
  const [ours = [], theirs = []] = [a.losses?.[0], b.losses?.[0]];
  return Math.max(...ours.map((loss, i) => Math.abs(loss - (theirs[i] ?? Number.NaN))));
}

/** @type {import('./suite.mjs').Suite} */
export const guide = {
  title: "The guide's training",
  about: `The first steps of the guide's training on all 42,000 digits, eager, in batches of 32 with one seed. Every program draws the same
triplets and takes the same steps: as the guide writes it, by scans of all labels for every triplet; or from index tables, as
examples/guide does. The first table shows the run with the median time: "seconds" is the sum of waiting for batches, with the start of
the workers, and computing; the CSV is read before. All of them compute with LibTorch, and workers share the processors with the
computing. Memory is the largest sum over all processes of a program, looked at four times a second in separate runs of at most
30 steps, the median of them. Python's includes the frame of int64 (264 MB) into which pandas reads the digits and which the guide's
program keeps; here the table is freed once the images are read from it.`,
  async run(bench) {
    const train = await trainCsv();
    const commands = (/** @type {number} */ steps) => ({
      here4: here('guide', train, `${steps}`, '4'),
      here0: here('guide', train, `${steps}`, '0'),
      tables4: there('guide', train, `${steps}`, '4', '--tables'),
      tables0: there('guide', train, `${steps}`, '0', '--tables'),
      written4: there('guide', train, `${steps}`, '4'),
    });
    const steps = bench.quick ? 10 : bench.steps;
    const parts = await alternate(commands(steps), bench.runs(3));
    const watched = await alternate(commands(Math.min(steps, 30)), bench.runs(3), { watchesMemory: true });
    for (const name of contestants) {
      const { 'waiting for batches': waiting = [], computing = [] } = parts[name];
      parts[name].training = waiting.map(([seconds = Number.NaN], run) => [seconds + (computing[run]?.[0] ?? Number.NaN)]);
      parts[name].peak = watched[name].peak ?? [];
    }
    const lossDifference = {
      4: Math.max(differenceOf(parts.here4, parts.written4), differenceOf(parts.here4, parts.tables4)),
      0: differenceOf(parts.here0, parts.tables0),
    };
    /** @type {(name: string, unit: string, figure: string, ours: Contestant, theirs: Contestant, atMost?: number) => void} */
    const compare = (name, unit, figure, ours, theirs, atMost) =>
      // The bars hold for a longer run than a quick one, which is dominated by the start of the workers.
      bench.row({ name, unit, here: parts[ours][figure], python: parts[theirs][figure], atMost: bench.quick ? undefined : atMost });
    compare('4 workers, index tables in both', 's', 'training', 'here4', 'tables4', 1);
    compare('no workers, index tables in both', 's', 'training', 'here0', 'tables0', 1);
    compare('4 workers, Python as the guide writes it', 's', 'training', 'here4', 'written4', 0.7);
    compare('peak memory, 4 workers, Python as the guide writes it', 'MB', 'peak', 'here4', 'written4', 0.5);
    compare('peak memory, no workers', 'MB', 'peak', 'here0', 'tables0');
    compare('reading train.csv', 's', 'reading the CSV', 'here0', 'tables0');
    for (const name of contestants) {
      const { losses: _, process: __, ...kept } = parts[name];
      parts[name] = kept;
    }
    bench.keep({ steps, parts, lossDifference });
  },
  /** @param {Details} details */
  render(details) {
    const { steps, lossDifference } = details;
    const difference = (/** @type {number} */ value) => (value === 0 ? 'equal to the bit' : `equal within ${value.toExponential(0)}`);
    return `${partsTable(details, false)}

The ${steps} losses here and in Python are ${difference(lossDifference[4])} with 4 workers, ${difference(lossDifference[0])} without.`;
  },
};
