// Training by several processes.
import { alternate, here, there } from '../contest.mjs';

/** @type {import('./suite.mjs').Suite} */
export const distributed = {
  title: 'Two processes',
  about: `Training steps of two processes on one machine by DistributedDataParallel over Gloo, each with one thread: a few linear layers on 4
rows and SGD, so that most of a step is the exchange of the gradients.`,
  async run(bench) {
    const rounds = bench.quick ? '2' : '7';
    const { ours, theirs } = await alternate({ ours: here('distributed', rounds), theirs: there('distributed', rounds) }, bench.runs(5));
    for (const [name, figures] of Object.entries(ours)) {
      if (name !== 'process') bench.row({ name, unit: 'us', here: figures, python: theirs[name] ?? [], atMost: 1 });
    }
  },
};
