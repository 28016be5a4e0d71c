// Batches of the guide's triplets.
import { alternate, here, there } from '../contest.mjs';
import { trainCsv } from '../data.mjs';

/** @type {import('./suite.mjs').Suite} */
export const loader = {
  title: "Batches of the guide's triplets",
  about: `Batches of 32 triplets of 42,000 digits, without training. The guide's program scans all labels for every triplet; examples/guide draws
the same rows from index tables. "Tables" rows compare equal algorithms: Python draws from such tables too. "As written" rows compare
with the guide's own scans. The first batch, which waits for the workers to start, has its own row.`,
  async run(bench) {
    const train = await trainCsv();
    const count = bench.quick ? '20' : '100';
    const found = await alternate(
      { ours: here('loader', train, count), tables: there('loader', train, count, '--tables'), written: there('loader', train, count) },
      bench.runs(5),
    );
    for (const workers of ['0 workers', '4 workers']) {
      const [batches, first] = [`batches, ${workers}`, `until the first batch, ${workers}`];
      const ours = found.ours[batches];
      bench.row({ name: `${count} ${batches}: tables`, unit: 's', here: ours, python: found.tables[batches], atMost: 1 });
      bench.row({ name: `${count} ${batches}: as written`, unit: 's', here: ours, python: found.written[batches], atMost: 0.2 });
      bench.row({ name: `${first}: tables`, unit: 's', here: found.ours[first], python: found.tables[first] });
    }
  },
};
