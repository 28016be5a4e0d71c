// Runs programs of several processes that meet at a store of this process, and collects what each reports.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { python, root } from '../support/files';

const library = JSON.stringify(join(root, 'dist', 'index.cjs'));

// The names that programs have in scope. `report(name, run)` keeps a result, or an error's name and message; `say(value)` tells the test
// a value at once.
const nodePrelude = (path: string) => `
const torch = require(${path});
const dist = torch.distributed;
const rank = Number(process.env.RANK);
const size = Number(process.env.WORLD_SIZE);
const reported = {};
const report = async (name, run) => {
  try {
    reported[name] = await run();
  } catch (error) {
    reported[name] = error instanceof Error ? error.name + ': ' + error.message.split('\\n')[0] : String(error);
  }
};
const say = (value) => process.stdout.write(JSON.stringify(value, (_, x) => typeof x === 'bigint' ? x + 'n' : x instanceof Uint8Array ? Buffer.from(x).toString('hex') : x instanceof torch.Tensor ? x.tolist() : x instanceof torch.Complex ? String(x) : x === undefined ? null : x) + '\\n');
const init = (options) => dist.initProcessGroup(options);
// Of a state dict, as the programs in Python hash theirs.
const hashOfState = (state) => {
  const hash = require('node:crypto').createHash('sha256');
  for (const [name, value] of Object.entries(state)) {
    hash.update(name);
    hash.update(new Uint8Array(value.contiguous().toTypedArray().buffer));
  }
  return hash.digest('hex');
};
`;

const pythonPrelude = `
import json, os, sys, datetime
import torch
import torch.distributed as dist
rank = int(os.environ['RANK'])
size = int(os.environ['WORLD_SIZE'])
reported = {}
def init(**options):
    dist.init_process_group('gloo', **options)
def say(value):
    print(json.dumps(value), flush=True)
`;

// Python's threads that wait for its lock while it ends can end the process with SIGABRT ("terminate called without an active exception").
const pythonEnd = `
sys.stdout.flush()
os._exit(0)
`;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The values that the process said, in order. */
  readonly said: readonly unknown[];
  readonly stderr: string;
}

/** A process of a run. */
export interface Rank {
  readonly child: ChildProcess;
  /** Resolves to what the process says next. */
  next(): Promise<unknown>;
  readonly ended: Promise<Ended>;
}

function follow(child: ChildProcess): Rank {
  const said: unknown[] = [];
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  let taken = 0;
  let rest = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) {
      if (!/^[[{"\dtfn-]/.test(line)) continue;
      said.push(JSON.parse(line));
      const reader = waiting.shift();
      if (reader) reader.resolve(said[taken++]);
    }
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => {
      for (const { reject } of waiting) reject(new Error(`the process ended (${status ?? signal}): ${stderr}`));
      resolve({ status, signal, said, stderr });
    });
  });
  const next = (): Promise<unknown> =>
    taken < said.length ? Promise.resolve(said[taken++]) : new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  return { child, next, ended };
}

export interface Program {
  /** The body of an async function in JavaScript. */
  readonly node?: string;
  /** A program in Python. */
  readonly python?: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Arguments of Node before the program. */
  readonly flags?: readonly string[];
  /** The file of the library that programs use. */
  readonly from?: string;
}

// Ends what hangs, in milliseconds.
const longest = 240_000;

const openStore = () => torch.distributed.TCPStore.create('127.0.0.1', 0, { isMaster: true, waitForWorkers: false });

/** Starts a program in each process. */
export async function start(programs: readonly Program[], { env = {}, flags = [], from }: RunOptions = {}): Promise<Rank[]> {
  const store = await openStore();
  return programs.map((program, i) => {
    const variables: NodeJS.ProcessEnv = {
      ...process.env,
      OMP_NUM_THREADS: '1',
      RANK: String(i),
      WORLD_SIZE: String(programs.length),
      MASTER_ADDR: '127.0.0.1',
      MASTER_PORT: String(store.port),
      TORCHELASTIC_USE_AGENT_STORE: 'True',
      ...env,
    };
    const [command, args] =
      program.python === undefined
        ? [
            process.execPath,
            [...flags, '-e', `${nodePrelude(from === undefined ? library : JSON.stringify(from))}(async () => {${program.node}\n})();`],
          ]
        : [python as string, ['-c', pythonPrelude + program.python + pythonEnd]];
    const rank = follow(spawn(command, args, { env: variables, stdio: ['pipe', 'pipe', 'pipe'], timeout: longest, killSignal: 'SIGKILL' }));
    // The server is not collected before.
    void rank.ended.then(() => store.port);
    return rank;
  });
}

async function endedOf(programs: readonly Program[], options: RunOptions): Promise<Ended[]> {
  const ranks = await start(programs, options);
  const all = await Promise.all(ranks.map(({ ended }) => ended));
  all.forEach(({ status, signal, stderr }, i) => {
    const language = programs[i]?.python === undefined ? 'Node' : 'Python';
    if (status !== 0) throw new Error(`rank ${i} (${language}) ended with ${status ?? signal}: ${stderr}`);
  });
  return all;
}

/** Runs a program to its end in each process, and returns the last value that each said. */
export async function run(programs: readonly Program[], options: RunOptions = {}): Promise<unknown[]> {
  return (await endedOf(programs, options)).map(({ said }) => said.at(-1));
}

/**
 * Runs several programs one after the other in the same processes, so that these load the library once. Each case has a program for each
 * process, in the same language in all cases; it joins a group, says one value and leaves the group. Returns the values by case and process.
 */
export async function runEach(cases: readonly (readonly Program[])[], options: RunOptions = {}): Promise<unknown[][]> {
  const stores = await Promise.all(cases.map(openStore));
  const ports = stores.map(({ port }) => port);
  const programs = (cases[0] as readonly Program[]).map((first, rank): Program => {
    const texts = cases.map((one) => one[rank]?.[first.python === undefined ? 'node' : 'python'] as string);
    if (first.python === undefined) {
      return { node: texts.map((text, i) => `process.env.MASTER_PORT = '${ports[i]}'; await (async () => {${text}\n})();`).join('\n') };
    }
    return {
      // Models are kept: where a hook's thread freed the last one, Python would wait for that thread in itself ("Resource deadlock avoided").
      python: `
kept = []
for port, text in zip(${JSON.stringify(ports)}, ${JSON.stringify(texts)}):
    os.environ['MASTER_PORT'] = str(port)
    kept.append(dict(globals()))
    exec(text, kept[-1])`,
    };
  });
  const all = await endedOf(programs, options);
  all.forEach(({ said }, rank) => {
    // This also keeps the servers from being collected before.
    if (said.length !== stores.length) throw new Error(`rank ${rank} said ${said.length} values, not ${stores.length}`);
  });
  return cases.map((_, i) => all.map(({ said }) => said[i]));
}

/** The programs of modes, run when the first of them is asked for. */
export function runsOf<Mode extends string>(
  modes: readonly Mode[],
  programs: (mode: Mode) => readonly Program[],
): (mode: Mode) => Promise<unknown[]> {
  let all: Promise<unknown[][]> | null = null;
  return async (mode) => {
    all ??= runEach(modes.map(programs));
    return (await all)[modes.indexOf(mode)] as unknown[];
  };
}

/** The runs of modes by two processes: both here, both in Python, and one of each in either order. */
export const pairsOf = <Mode extends string>(modes: readonly Mode[], here: (mode: Mode) => Program, there: (mode: Mode) => Program) => ({
  own: runsOf(modes, (mode) => [here(mode), here(mode)]),
  python: runsOf(modes, (mode) => [there(mode), there(mode)]),
  mixed: [runsOf(modes, (mode) => [here(mode), there(mode)]), runsOf(modes, (mode) => [there(mode), here(mode)])],
});

/** The same program in JavaScript for several processes. */
export const times = (count: number, node: string): Program[] => Array.from({ length: count }, () => ({ node }));
