// `npm run robustness -- [NAME ...] [--count N] [--seed N]`: what takes too long for `npm test`. NAME is of the table below,
// default all. The last line says how many were wrong.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ranks } from './ranks';
import { faults, makeFaults } from './saves/faults';
import { kills, saveForever } from './saves/kills';
import { serve, server } from './server';
import { runRounds, threads } from './threads';
import { train, training } from './training';

const root = process.cwd();
const library = join(root, 'dist', 'index.cjs');
const script = process.argv[1] as string;

interface Outcome {
  text: string;
  problems: string[];
}

interface Campaign {
  /** Default of `--count`. */
  count: number;
  run(folder: string, count: number, seed: number): Promise<Outcome> | Outcome;
}

const campaigns: Readonly<Record<string, Campaign>> = {
  kills: {
    count: 300,
    async run(folder, count, seed) {
      const { problems, left } = await kills(script, folder, count, seed);
      return { problems, text: `${count} processes killed in saves, ${left} of them left a temporary file` };
    },
  },
  faults: {
    count: 0,
    run(folder) {
      const { problems, saves } = faults(script, root, folder);
      return { problems, text: `${saves} saves in which calls of the system failed` };
    },
  },
  threads: {
    count: 500,
    async run(folder, count, seed) {
      const problems = await threads(script, library, folder, count, seed);
      return { problems, text: `${count} workers, loaders and processes ended at random moments` };
    },
  },
  training: { count: 100_000, run: (folder, count) => training(script, folder, count) },
  ranks: {
    count: 50,
    async run(folder, count, seed) {
      const { problems, kills, runs } = await ranks(folder, count, seed);
      return { problems, text: `${kills} processes killed in ${runs} runs of two under the launcher` };
    },
  },
  server: { count: 600, run: (folder, count) => server(script, folder, count) },
};

/** The work of the campaigns' child processes, by campaign. */
const children: Readonly<Record<string, (...args: string[]) => Promise<void>>> = {
  kills: (name, file) => saveForever(name as string, file as string),
  async faults(folder) {
    process.stdout.write(JSON.stringify(await makeFaults(folder as string)));
  },
  threads: (seed, from, to, ...rest) => runRounds(Number(seed), Number(from), Number(to), ...(rest as [string, string])),
  training: (steps, folder) => train(Number(steps), folder as string),
  server: (folder) => serve(folder as string),
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string', default: '1' }, child: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.child !== undefined) {
    await children[values.child]?.(...positionals);
    return 0;
  }
  const unknown = positionals.filter((name) => !(name in campaigns));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown}; there are ${Object.keys(campaigns)}`);
  let wrong = 0;
  for (const name of positionals.length > 0 ? positionals : Object.keys(campaigns)) {
    const { count, run } = campaigns[name] as Campaign;
    const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-robustness-'));
    const started = Date.now();
    try {
      const { text, problems } = await run(folder, Number(values.count ?? count), Number(values.seed));
      for (const problem of problems) console.log(problem);
      console.log(`${name}: ${text}, ${problems.length} problems; ${((Date.now() - started) / 1000).toFixed(0)} s`);
      wrong += problems.length;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return wrong === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
