// Worker threads and processes that end at random moments: terminated, by process.exit, an error, a full heap, in an endless loop.
import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import torch from 'node-libtorch';
import type { Draws } from '../../fuzz/random';

/** The work of a worker until it ends: the text of an async function's body, with `torch`, `turn()`, `parentPort` and `folder`. */
const tasks: Readonly<Record<string, string>> = {
  nothing: 'for (;;) { turn(); await later(); }',
  training: `
    const model = new torch.nn.Sequential(new torch.nn.Linear(20, 40), new torch.nn.BatchNorm1d(40), new torch.nn.ReLU(), new torch.nn.Linear(40, 2));
    const optimizer = new torch.optim.Adam(model.parameters());
    model.registerForwardHook(() => { turn(); });
    for (;;) {
      optimizer.zeroGrad();
      model(torch.randn(16, 20)).square().mean().backward();
      optimizer.step();
      await later();
    }`,
  'the other native thread': `
    const model = new torch.nn.LSTM(8, 16);
    const x = torch.randn(5, 3, 8);
    for (;;) {
      const [y] = await torch.runAsync(() => { turn(); return model(x); });
      await y.sum().backwardAsync();
    }`,
  'a custom function': `
    class Double extends torch.autograd.Function {
      static forward(ctx, x) { turn(); ctx.saveForBackward(x); return x.mul(2); }
      static backward(ctx, grad) { turn(); return grad.mul(2); }
    }
    for (;;) {
      const x = torch.randn(50, { requiresGrad: true });
      x.registerHook((grad) => { turn(); return grad; });
      Double.apply(x).sum().backward();
      await later();
    }`,
  'a compiled model': `
    const model = torch.jit.script(new torch.nn.Sequential(new torch.nn.Linear(20, 20), new torch.nn.ReLU()));
    for (;;) { turn(); model(torch.randn(4, 20)); await model.callAsync(torch.randn(4, 20)); }`,
  files: `
    for (let i = 0; ; i++) {
      turn();
      const file = folder + '/' + process.pid + '-' + i % 3;
      await torch.saveAsync({ x: torch.randn(10_000) }, file);
      torch.load(file);
      await torch.loadAsync(file);
    }`,
  tokens: `
    for (;;) { turn(); parentPort.postMessage(torch.share(torch.randn(1000))); await later(); }`,
  'a loader': `
    const dataset = { length: 50, getItem(i) { turn(); return torch.full([10], i); } };
    for (;;) { for await (const batch of new torch.utils.data.DataLoader(dataset, { batchSize: 8, shuffle: true })) batch.sum(); await later(); }`,
  'a distance': `
    const loss = new torch.nn.TripletMarginWithDistanceLoss({ distanceFunction: (a, b) => { turn(); return a.sub(b).abs().sum(1); } });
    for (;;) { loss(...[0, 1, 2].map(() => torch.randn(4, 5, { requiresGrad: true }))).backward(); await later(); }`,
  'options with getters': `
    for (;;) { torch.zeros([3], { get dtype() { turn(); return 'float64'; } }).sum(); await later(); }`,
  'much memory': `
    const kept = [];
    for (;;) { turn(); kept.push(torch.randn(1000, 100)); if (kept.length > 50) kept.length = 0; await later(); }`,
};

/** How a worker ends at turn `last`; `codes` are the exit codes. `terminate`: by the parent, after a random time. */
const endings: Readonly<Record<string, { body: string; codes: readonly number[] }>> = {
  // Where the worker has not begun, its code is 0.
  terminate: { body: '', codes: [0, 1] },
  'terminate in a loop': { body: 'for (;;);', codes: [0, 1] },
  exit: { body: 'process.exit(7);', codes: [7] },
  // Some tasks give a user's error to the operator's caller, others to LibTorch and back.
  throw: { body: "throw new Error('thrown on purpose');", codes: [1] },
  reject: { body: "Promise.reject(new Error('thrown on purpose'));", codes: [1] },
  'a full heap': { body: 'const all = []; for (;;) all.push(new Array(1000).fill(all.length));', codes: [1] },
};

const program = (task: string, ending: string, last: number): string => `
  const { parentPort, workerData: { library, folder } } = require('node:worker_threads');
  const torch = require(library);
  let turns = 0;
  const turn = () => { if (++turns === ${last}) { ${ending} } };
  const later = () => new Promise((resolve) => setImmediate(resolve));
  (async () => { ${task} })();
  setInterval(() => {}, 1000);`;

/** Starts a worker and lets it end; describes what was wrong, null if nothing. */
export async function endWorker(draws: Draws, library: string, folder: string): Promise<string | null> {
  const task = draws.pick(Object.keys(tasks));
  const ending = draws.pick(Object.keys(endings));
  const { body, codes } = endings[ending] as (typeof endings)[string];
  const worker = new Worker(program(tasks[task] as string, body, 1 + draws.below(20)), {
    eval: true,
    workerData: { library, folder },
    resourceLimits: { maxOldGenerationSizeMb: 48 },
    stderr: true,
  });
  const { threadId } = worker;
  let error: Error | null = null;
  worker.on('error', (thrown: Error) => {
    error = thrown;
  });
  // Half of what arrives is taken.
  worker.on('message', (token: number) => {
    if (draws.chance(0.5)) torch.adopt(token).dispose();
  });
  const ended = new Promise<number>((resolve) => worker.once('exit', resolve));
  const isTerminated = ending.startsWith('terminate');
  // From before the library is loaded until it has computed for a while.
  if (isTerminated) setTimeout(() => void worker.terminate(), draws.next() * 250);
  const code = await ended;
  torch.unshareAll(threadId);
  const what = `${task}, ended by ${ending}`;
  if (!codes.includes(code)) return `${what}: exit code ${code}, ${String(error)}`;
  const text = String((error as Error | null)?.message ?? '');
  if (isTerminated && error !== null) return `${what}: ${text}`;
  if ((ending === 'throw' || ending === 'reject') && !text.includes('thrown on purpose')) return `${what}: the error is ${text}`;
  if (ending === 'a full heap' && !text.includes('memory limit')) return `${what}: the error is ${text}`;
  return null;
}

/** Starts a process that does the same in its main thread, and lets it end; describes what was wrong, null if nothing. */
export async function endProcess(draws: Draws, library: string, folder: string): Promise<string | null> {
  const task = draws.pick(Object.keys(tasks).filter((name) => name !== 'tokens'));
  const ending = draws.pick(['exit', 'throw', 'reject']);
  const { body, codes } = endings[ending] as (typeof endings)[string];
  const text = program(tasks[task] as string, body, 1 + draws.below(20)).replace(
    /^.*workerData.*$/m,
    `const [library, folder] = ${JSON.stringify([library, folder])};`,
  );
  const child = spawn(process.execPath, ['--no-warnings', '-e', text], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    errors += piece;
  });
  const ended = await new Promise<string>((resolve) => child.once('close', (code, signal) => resolve(signal ?? String(code))));
  return codes.map(String).includes(ended) ? null : `a process with ${task}, ended by ${ending}: ${ended}: ${errors.slice(-1000)}`;
}
