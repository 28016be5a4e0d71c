// Training by several processes.
import { alternate, here, there } from '../contest.mjs';
import { median } from '../report/figures.mjs';

/** @type {import('./suite.mjs').Suite} */
export const distributed = {
  title: 'Two processes',
  about: `Training steps of two processes on one machine by DistributedDataParallel over Gloo, each with one thread: a few linear layers on 4
rows and SGD, so that most of a step is the exchange of the gradients. The last row compares epochs of the guide's training
(\`examples/distributed/guide.mts\`) by two processes with those by one: what a step takes apart from its batch, such as Adam, does not halve.`,
  async run(bench) {
    const rounds = bench.quick ? '2' : '7';
    const { ours, theirs } = await alternate({ ours: here('distributed', rounds), theirs: there('distributed', rounds) }, bench.runs(5));
    for (const [name, figures] of Object.entries(ours)) {
      if (name !== 'process') bench.row({ name, unit: 'us', here: figures, python: theirs[name] ?? [], atMost: 1 });
    }
    const rows = bench.quick ? '320' : '3200';
    const { two, one } = await alternate({ two: here('guide-ranks', '2', rows), one: here('guide-ranks', '1', rows) }, bench.runs(5));
    const ratios = (two.seconds ?? []).map((seconds, run) => median(seconds) / median(one.seconds?.[run] ?? []));
    bench.row({ name: "the guide's epoch by two processes, over one", unit: 's', ratios, atMost: 0.65 });
  },
};
