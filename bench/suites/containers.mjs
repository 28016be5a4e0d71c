// Members of containers of modules.
import { alternate, here, there } from '../contest.mjs';

/** @type {import('./suite.mjs').Suite} */
export const containers = {
  title: 'Containers of modules',
  about: `Reaching the members of a ModuleList, a Sequential and a ModuleDict of ten modules, 5,000 times in a round.`,
  async run(bench) {
    const rounds = bench.quick ? '2' : '5';
    const { ours, theirs } = await alternate({ ours: here('containers', rounds), theirs: there('containers', rounds) }, bench.runs(5));
    const { process: _, ...names } = ours;
    for (const [name, runs] of Object.entries(names)) bench.row({ name, unit: 'us', here: runs, python: theirs[name] ?? [] });
  },
};
