// Whole processes: the start, the first steps, a short job.
import { join } from 'node:path';
import { alternate, here, there } from '../contest.mjs';
import { inFolder } from '../data.mjs';

/** @type {import('./suite.mjs').Suite} */
export const start = {
  title: 'From the start of the process',
  about: `Times of whole processes, from outside, with the files in the system's cache: until the first sum; through the first 100 Adam steps
of the perceptron; through a job of 200 Adam steps of the guide's network on batches of 32 that ends with \`torch.save\` of the model and
the optimizer. The steps by themselves have their own rows: they include the warm-up that medians of rounds leave out.`,
  run: (bench) =>
    inFolder(async (folder) => {
      const first = await alternate({ ours: here('start'), theirs: there('start') }, bench.runs(9));
      bench.row({ name: 'start and the first sum', unit: 's', here: first.ours.process, python: first.theirs.process, atMost: 0.35 });
      const steps = ['perceptron', '100'];
      const small = await alternate({ ours: here('job', ...steps), theirs: there('job', ...steps) }, bench.runs(7));
      bench.row({ name: 'start and 100 steps of the perceptron', unit: 's', here: small.ours.process, python: small.theirs.process });
      bench.row({ name: 'those 100 steps', unit: 's', here: small.ours.steps, python: small.theirs.steps });
      const count = bench.quick ? '20' : '200';
      const job = await alternate(
        {
          ours: here('job', 'guide', count, join(folder, 'ours.pth')),
          theirs: there('job', 'guide', count, join(folder, 'theirs.pth')),
        },
        bench.runs(3),
      );
      bench.row({
        name: `start, ${count} steps of the guide's network, save`,
        unit: 's',
        here: job.ours.process,
        python: job.theirs.process,
      });
      bench.row({ name: `those ${count} steps`, unit: 's', here: job.ours.steps, python: job.theirs.steps });
    }),
};
