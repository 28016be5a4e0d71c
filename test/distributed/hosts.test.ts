// Two hosts, as network namespaces of this one: launchers that meet over the network between them.
import { type ChildProcessByStdio, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/files';
import { skippedIf } from '../support/skips';

const hosts = { a: '10.213.77.1', b: '10.213.77.2' } as const;
type Host = keyof typeof hosts;
const nameOf = (host: Host): string => `node-libtorch-${process.pid}-${host}`;
const interfaceOf = (host: Host): string => `nl${process.pid}${host}`;
const ip = (...args: string[]): string => execFileSync('ip', args, { encoding: 'utf8' });
const canMake = spawnSync('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up']).status === 0;

const folder = temporaryFolder();
const program = join(folder, 'sum.mjs');
writeFileSync(
  program,
  `import torch from ${JSON.stringify(join(root, 'dist', 'index.mjs'))};
  const dist = torch.distributed;
  await dist.initProcessGroup();
  const x = torch.tensor([2 ** dist.getRank()]);
  await dist.allReduce(x);
  console.log(JSON.stringify({ rank: dist.getRank(), size: dist.getWorldSize(), local: process.env.LOCAL_RANK, sum: x.item() }));
  dist.destroyProcessGroup();`,
);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function begin(host: Host, args: readonly string[]): { child: ChildProcessByStdio<null, Readable, Readable>; ended: Promise<Ended> } {
  const command = ['netns', 'exec', nameOf(host), process.execPath, join(root, 'bin', 'node-libtorch.mjs'), 'run', ...args];
  const env = { ...process.env, GLOO_SOCKET_IFNAME: interfaceOf(host), OMP_NUM_THREADS: '1' };
  const child = spawn('ip', command, { env, timeout: 60_000, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data: Buffer) => {
      text[name] += data.toString();
    });
  }
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...text })) };
}

describe('two hosts', skippedIf(!canMake, 'network namespaces need the rights of root'), () => {
  beforeAll(() => {
    for (const host of ['a', 'b'] as const) ip('netns', 'add', nameOf(host));
    ip('link', 'add', interfaceOf('a'), 'netns', nameOf('a'), 'type', 'veth', 'peer', 'name', interfaceOf('b'), 'netns', nameOf('b'));
    for (const host of ['a', 'b'] as const) {
      ip('-n', nameOf(host), 'address', 'add', `${hosts[host]}/24`, 'dev', interfaceOf(host));
      for (const device of ['lo', interfaceOf(host)]) ip('-n', nameOf(host), 'link', 'set', device, 'up');
    }
  });
  afterAll(() => {
    for (const host of ['a', 'b'] as const) spawnSync('ip', ['netns', 'delete', nameOf(host)]);
  });

  test('four processes on two hosts are one group', async () => {
    const args = ['--nnodes', '2', '--nproc-per-node', '2', '--rdzv-endpoint', `${hosts.a}:29411`, program];
    const ended = await Promise.all([begin('a', args).ended, begin('b', args).ended]);
    for (const { code, stderr } of ended) expect(code, stderr).toBe(0);
    const said = ended.map(({ stdout }) =>
      stdout
        .trim()
        .split('\n')
        .sort()
        .map((line) => JSON.parse(line) as object),
    );
    expect(said[0]).toEqual([0, 1].map((rank) => ({ rank, size: 4, local: String(rank), sum: 15 })));
    expect(said[1]).toEqual([2, 3].map((rank) => ({ rank, size: 4, local: String(rank - 2), sum: 15 })));
  });

  test('the store of a standalone run is not reached from the other host', async () => {
    const waiting = join(folder, 'waiting.mjs');
    const done = join(folder, 'done');
    writeFileSync(
      waiting,
      `import { existsSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      console.log(process.env.MASTER_PORT);
      while (!existsSync(${JSON.stringify(done)})) await sleep(50);`,
    );
    const launched = begin('a', ['--standalone', waiting]);
    try {
      const [data] = (await once(launched.child.stdout, 'data')) as [Buffer];
      const connect = `require('node:net').connect(${Number(data.toString())}, '${hosts.a}')
        .on('connect', () => { console.log('reached'); process.exit(); }).on('error', ({ code }) => console.log(code));`;
      const { stdout } = spawnSync('ip', ['netns', 'exec', nameOf('b'), process.execPath, '-e', connect], { encoding: 'utf8' });
      expect(stdout).toBe('ECONNREFUSED\n');
    } finally {
      writeFileSync(done, '');
    }
    expect((await launched.ended).code).toBe(0);
  });
});
