// How late timers fire while asynchronous operators run.
import { alternate, here } from '../contest.mjs';

/** @type {import('./suite.mjs').Suite} */
export const timers = {
  title: 'The event loop',
  about: `A timer of 10 ms beside two seconds of matrix products by \`runAsync\` and their \`backwardAsync\`: how late the latest of its ticks is.`,
  async run(bench) {
    const { ours } = await alternate({ ours: here('event-loop') }, bench.runs(3));
    bench.row({ name: 'the latest tick', unit: 'ms', here: ours['late ms'], limit: 20 });
  },
};
