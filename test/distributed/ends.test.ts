// Ends with operations in flight: of the process, of the group, of a worker, of another process.
import { describe, expect, test } from 'vitest';
import { skippedIf } from '../support/skips';
import { type Ended, type Rank, run, start, times } from './ranks';

// A bound against hanging.
const bound = 20_000;

const withinBound = <T>(promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('did not end')), bound);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

// Rank 1 stops when it has said so; then rank 0 runs `program`, after it has begun with an operation that works.
async function besideSilent(program: string, signal: 'SIGSTOP' | 'SIGKILL' = 'SIGSTOP'): Promise<{ first: Rank; ended: Ended }> {
  const common = `await init(); const x = torch.ones(4); await dist.allReduce(x);`;
  const [first, second] = (await start([
    { node: `${common} say('ready'); await require('node:events').once(process.stdin, 'data'); ${program}` },
    { node: `${common} say('ready'); setInterval(() => {}, 1000);` },
  ])) as [Rank, Rank];
  await Promise.all([first.next(), second.next()]);
  second.child.kill(signal);
  first.child.stdin?.end('go\n');
  try {
    return { first, ended: await withinBound(first.ended) };
  } finally {
    second.child.kill('SIGKILL');
    first.child.kill('SIGKILL');
  }
}

const inFlight = `const work = dist.allReduce(x); const received = dist.irecv(torch.ones(1), 1);`;
const settled = (name: string): string =>
  `Promise.allSettled([${name}, received]).then((all) => { say(all.map(({ reason }) => reason instanceof dist.DistError && reason.message)); })`;
const windows = skippedIf(process.platform === 'win32', 'there are no signals');

describe('with a silent process', windows, () => {
  test('process.exit() ends', async () => {
    const { ended } = await besideSilent(`${inFlight} process.exit(3);`);
    expect(ended).toMatchObject({ status: 3, signal: null, stderr: '' });
  });

  test('an error that is thrown ends the process', async () => {
    const { ended } = await besideSilent(`${inFlight} setImmediate(() => { throw new Error('thrown'); });`);
    expect(ended).toMatchObject({ status: 1, signal: null });
    expect(ended.stderr).toContain('Error: thrown');
  });

  test('destroyProcessGroup() fails what is in flight, and the process ends', async () => {
    const { ended } = await besideSilent(`${inFlight} ${settled('work')}; dist.destroyProcessGroup(); say(dist.isInitialized());`);
    const message = 'the process group was destroyed or aborted';
    expect(ended).toMatchObject({ status: 0, signal: null, stderr: '' });
    expect(ended.said.slice(1)).toEqual([false, [message, message]]);
  });

  test('abortProcessGroup() fails what is in flight, and all that follows', async () => {
    const { ended } = await besideSilent(
      `${inFlight} const all = ${settled('work')}; dist.abortProcessGroup(); await all; await report('later', () => dist.allReduce(x)); say(reported.later);`,
    );
    const message = 'the process group was destroyed or aborted';
    expect(ended).toMatchObject({ status: 0, signal: null, stderr: '' });
    expect(ended.said.slice(1)).toEqual([[message, message], `DistBackendError: ${message}`]);
  });

  test('an operation that takes longer than the time-out fails, with the stack of the call', async () => {
    const { ended } = await besideSilent(
      `const group = null; function caller() { return dist.barrier({ timeout: 200 }); } await caller().catch((error) => say([error.name, /at caller /.test(error.stack)])); process.exit();`,
    );
    expect(ended).toMatchObject({ status: 0, signal: null });
    expect(ended.said.at(-1)).toEqual(['DistBackendError', true]);
  });
});

describe('with a process that was killed', windows, () => {
  test('operations fail', async () => {
    const { ended } = await besideSilent(`${inFlight} await ${settled('work')};`, 'SIGKILL');
    expect(ended).toMatchObject({ status: 0, signal: null, stderr: '' });
    const [, reasons] = ended.said as [unknown, string[]];
    for (const reason of reasons) expect(reason).toMatch(/Connection (closed|reset) by peer|aborted|Broken pipe/);
  });

  test('one that blocks the thread throws', async () => {
    const { ended } = await besideSilent(
      `try { dist.allReduce(x, { asyncOp: false }); dist.allReduce(x, { asyncOp: false }); } catch (error) { say(error instanceof dist.DistError); }`,
      'SIGKILL',
    );
    expect(ended).toMatchObject({ status: 0, signal: null, stderr: '' });
    expect(ended.said.at(-1)).toBe(true);
  });
});

describe('a worker', () => {
  const inWorker = (body: string): string => `
    const { Worker, isMainThread } = require('node:worker_threads');
    const worker = new Worker(${JSON.stringify(`
      const { parentPort } = require('node:worker_threads');
      const torch = require(LIBRARY);
      const dist = torch.distributed;
      (async () => {
        await dist.initProcessGroup();
        const x = torch.ones(4);
        await dist.allReduce(x);
        parentPort.postMessage('ready');
        ${body}
      })();`)}.replace('LIBRARY', JSON.stringify(require.resolve(LIBRARY_PATH))), { eval: true });
    await require('node:events').once(worker, 'message');
    say('ready');
    await require('node:events').once(process.stdin, 'data');
    const code = await worker.terminate();
    say(['terminated', code]);
    process.stdin.destroy();`;
  const library = `const LIBRARY_PATH = Object.keys(require.cache).find((path) => path.endsWith('index.cjs'));`;

  test.each([
    ['waits for an operation', 'await dist.allReduce(x);'],
    ['blocks in one', 'dist.allReduce(x, { asyncOp: false });'],
    ['has a group', 'setInterval(() => {}, 1000);'],
  ])('that %s is terminated', async (_, body) => {
    const [first, second] = (await start([
      { node: library + inWorker(body) },
      { node: `await init(); const x = torch.ones(4); await dist.allReduce(x); say('ready'); setInterval(() => {}, 1000);` },
    ])) as [Rank, Rank];
    await Promise.all([first.next(), second.next()]);
    second.child.kill('SIGSTOP');
    first.child.stdin?.end('go\n');
    try {
      const ended = await withinBound(first.ended);
      expect(ended).toMatchObject({ status: 0, signal: null, stderr: '' });
      expect(ended.said.at(-1)).toEqual(['terminated', 1]);
    } finally {
      second.child.kill('SIGKILL');
      first.child.kill('SIGKILL');
    }
  });
});

test('processes that do not destroy their group end without a crash, each time', async () => {
  const program = `await init(); const x = torch.ones(4); await dist.allReduce(x); const group = await dist.newGroup(); await dist.allReduce(x, { group }); say(x.tolist());`;
  for (let i = 0; i < 20; i++)
    expect(await run(times(2, program))).toEqual([
      [4, 4, 4, 4],
      [4, 4, 4, 4],
    ]);
});
