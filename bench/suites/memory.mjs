// Additions of large tensors: what collecting memory costs.
import { alternate, here, there } from '../contest.mjs';

/** @type {import('./suite.mjs').Suite} */
export const memory = {
  title: 'Memory: additions of 1 MB',
  about: `Microseconds per addition of 512x512 tensors, in steps of 50: in a chain whose intermediate results nothing refers to, or with all
results kept until the step ends. A round has 60 steps. Python frees each result at once; here a collection does, or the end of a
\`tidy\` ([memory](internals/memory.md) says why a chain takes longer, [its guide](guide/memory.md) what frees at once).`,
  async run(bench) {
    const rounds = bench.quick ? '2' : '6';
    const ours = here('memory', rounds);
    const [node, ...args] = ours;
    const found = await alternate(
      { ours, withoutSnapshot: [node, '--no-node-snapshot', ...args], theirs: there('memory', rounds) },
      bench.runs(9),
    );
    /** @type {[name: string, atMost: number][]} */
    const bars = [
      ['an add of 50 in a chain, nothing disposed', 1.3],
      ['an add of 50 in a chain, tidy', 1.1],
      ['an add of 50, results kept for the step', 1.5],
    ];
    for (const [name, atMost] of bars)
      bench.row({ name, unit: 'us', here: found.ours[name] ?? [], python: found.theirs[name] ?? [], atMost });
    for (const [name] of bars)
      bench.row({
        name: `${name} (node --no-node-snapshot)`,
        unit: 'us',
        here: found.withoutSnapshot[name] ?? [],
        python: found.theirs[name] ?? [],
      });
  },
};
