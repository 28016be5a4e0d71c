// `npx node-libtorch run`: what processes are given, how failures and signals end them, and how launchers meet.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/files';
import { skippedIf } from '../support/skips';

const command = join(root, 'bin', 'node-libtorch.mjs');
const folder = temporaryFolder();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

let count = 0;
function script(text: string): string {
  const file = join(folder, `script-${count++}.mjs`);
  const library = JSON.stringify(join(root, 'dist', 'index.mjs'));
  const begin = `import { existsSync, writeFileSync } from 'node:fs';
    const { RANK: rank, LOCAL_RANK, TORCHELASTIC_RESTART_COUNT: attempt } = process.env;
    const meet = async () => {
      const torch = await import(${library});
      await torch.distributed.initProcessGroup();
      const x = torch.tensor([Number(rank) + 1]);
      await torch.distributed.allReduce(x);
      torch.distributed.destroyProcessGroup();
      return x.item();
    };\n`;
  writeFileSync(file, begin + text);
  return file;
}

interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** Resolves with the output when it has a text so many times. */
  printed(text: string, times?: number): Promise<string>;
}

function launch(args: readonly string[], env: NodeJS.ProcessEnv = {}): Launched {
  const { OMP_NUM_THREADS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, 'run', ...args], { env: { ...inherited, ...env }, cwd: root });
  children.push(child);
  const text = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data: Buffer) => {
      text[name] += data.toString();
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...text }));
  const printed = (wanted: string, times = 1) =>
    new Promise<string>((done, fail) => {
      const look = () => {
        const all = text.stdout + text.stderr;
        if (all.split(wanted).length > times) done(all);
      };
      waiting.add(look);
      look();
      ended.then(() => fail(new Error(`it ended without printing ${wanted}: ${text.stdout}${text.stderr}`)));
    });
  return { child, ended, printed };
}

const run = (args: readonly string[], env?: NodeJS.ProcessEnv) => launch(args, env).ended;
const linesOf = (text: string) => text.trim().split('\n').sort();

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const isReached = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = net.connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const names = ['RANK', 'LOCAL_RANK', 'GROUP_RANK', 'ROLE_RANK', 'ROLE_NAME', 'WORLD_SIZE', 'LOCAL_WORLD_SIZE', 'GROUP_WORLD_SIZE'];
names.push('ROLE_WORLD_SIZE', 'MASTER_ADDR', 'TORCHELASTIC_RESTART_COUNT', 'TORCHELASTIC_MAX_RESTARTS', 'TORCHELASTIC_RUN_ID');
names.push('TORCHELASTIC_USE_AGENT_STORE', 'OMP_NUM_THREADS');
const printVariables = `console.log(JSON.stringify([${JSON.stringify(names)}.map((name) => process.env[name]), process.argv.slice(2)]));`;

describe('one machine', () => {
  test('processes have the variables of torchrun and the arguments', async () => {
    const { code, stdout, stderr } = await run(['--nproc_per_node=2', '--rdzv-id', 'mine', script(printVariables), '--lr', '1']);
    expect(code).toBe(0);
    const expected = (rank: string) => [
      [rank, rank, '0', rank, 'default', '2', '2', '1', '2', '127.0.0.1', '0', '0', 'mine', 'True', '1'],
      ['--lr', '1'],
    ];
    expect(linesOf(stdout).map((line) => JSON.parse(line))).toEqual([expected('0'), expected('1')]);
    expect(stderr).toContain('OMP_NUM_THREADS is set to 1 for each process');
  });

  test('OMP_NUM_THREADS is kept if it is set, and left alone for one process', async () => {
    const file = script('console.log(process.env.OMP_NUM_THREADS);');
    expect(await run(['--standalone', '--nproc-per-node', '2', file], { OMP_NUM_THREADS: '3' })).toEqual({
      code: 0,
      stdout: '3\n3\n',
      stderr: '',
    });
    expect(await run(['--standalone', file])).toEqual({ code: 0, stdout: 'undefined\n', stderr: '' });
  });

  test('a process that fails ends the others; all start again and reduce, with the lines of each marked', async () => {
    const file = script(`
      console.log('sum', await meet());
      if (attempt === '0') {
        if (rank === '1') process.exit(3);
        setInterval(() => {}, 1000);
      }`);
    const { code, stdout, stderr } = await run(['--nproc-per-node', '2', '--max-restarts', '1', '--tee', '3', file]);
    expect([code, linesOf(stdout)]).toEqual([0, ['[default0]:sum 3', '[default0]:sum 3', '[default1]:sum 3', '[default1]:sum 3']]);
    expect(stderr).toMatch(/rank 1 \(local rank 1, process \d+\) failed with exit code 3; 1 of 1 restarts are left/);
  });

  test('without restarts the exit code is that of the process that failed first', async () => {
    const file = script(`
      process.on('SIGTERM', () => process.exit(9));
      if (rank === '1') process.exit(7);
      setInterval(() => {}, 1000);`);
    const { code, stderr } = await run(['--nproc-per-node', '2', file]);
    expect([code, stderr]).toEqual([7, expect.stringMatching(/rank 1 .* failed with exit code 7; 0 of 0 restarts are left/)]);
  });

  test('a failure counts also while the launcher asks the store', async () => {
    // With so short an interval it asks nearly all the time.
    const options = ['--monitor-interval', '0.0001', '--nproc-per-node', '1'];
    const ends = [];
    for (let i = 0; i < 4; i++) ends.push((await run([...options, script('process.exit(3);')])).code);
    expect(ends).toEqual([3, 3, 3, 3]);
  });

  test('a process ended by a signal is named with it, and its exit code is 128 and the number', async () => {
    const { code, stderr } = await run([script("process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);")]);
    expect([code, stderr]).toEqual([137, expect.stringMatching(/rank 0 .* was ended by SIGKILL; 0 of 0 restarts/)]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s is passed on to the processes', async (signal, expected) => {
    const file = script(`
      process.on('${signal}', () => { console.log(rank, 'got it'); process.exit(0); });
      setInterval(() => {}, 1000);
      console.log('ready');`);
    const launched = launch(['--nproc-per-node', '2', '--max-restarts', '3', file]);
    await launched.printed('ready', 2);
    launched.child.kill(signal);
    const { code, stdout } = await launched.ended;
    expect(code).toBe(expected);
    expect(linesOf(stdout)).toEqual(['0 got it', '1 got it', 'ready', 'ready']);
  });

  test('streams are written to files by attempt and local rank, as the masks say', async () => {
    const logs = join(folder, 'logs');
    const file = script(`
      console.log('out', rank);
      console.error('error', rank, process.env.TORCHELASTIC_ERROR_FILE.endsWith('attempt_' + attempt + '/' + LOCAL_RANK + '/error.json'));
      if (rank === '0' && attempt === '0') process.exit(1);`);
    const options = ['--nproc-per-node', '2', '--max-restarts', '1', '--rdzv-id', 'job', '--log-dir', logs];
    const { code, stdout, stderr } = await run([...options, '--redirects', '0:3,1:1', '-t', '0:1', file]);
    expect(code).toBe(0);
    const [name = ''] = readdirSync(logs);
    expect(name).toMatch(/^job_/);
    const read = (attempt: number, rank: number, stream: string) =>
      readFileSync(join(logs, name, `attempt_${attempt}`, String(rank), `${stream}.log`), 'utf8');
    expect(read(0, 0, 'stdout')).toBe('out 0\n');
    expect([read(1, 0, 'stdout'), read(1, 0, 'stderr'), read(1, 1, 'stdout')]).toEqual(['out 0\n', 'error 0 true\n', 'out 1\n']);
    expect(existsSync(join(logs, name, 'attempt_1', '1', 'stderr.log'))).toBe(false);
    expect(linesOf(stdout)).toEqual(['[default0]:out 0', '[default0]:out 0']);
    expect(stderr).toContain('error 1 true');
    expect(stderr).not.toContain('error 0');
  });

  test('no process is left when the launcher is killed, not even one whose main thread is blocked', async () => {
    const file = script(`
      console.log('pid', process.pid, '.');
      if (rank === '1') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      setInterval(() => {}, 1000);`);
    const launched = launch(['--nproc-per-node', '2', file]);
    const text = await launched.printed(' .', 2);
    const exited = once(launched.child, 'exit');
    launched.child.kill('SIGKILL');
    await exited;
    const pids = [...text.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
    expect(pids).toHaveLength(2);
    try {
      await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([]);
    } finally {
      for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGKILL');
    }
  });

  const address = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  test(
    'the store of one machine is reached by the loopback only',
    skippedIf(address === undefined, 'this machine has no address but the loopback'),
    async () => {
      const file = script(`
        const { connect } = await import('node:net');
        const reach = (host) => new Promise((done) => {
          const socket = connect(Number(process.env.MASTER_PORT), host, () => { socket.destroy(); done('reached'); });
          socket.on('error', ({ code }) => done(code));
        });
        console.log(await reach('127.0.0.1'), await reach('${address}'));`);
      const port = String(await freePort());
      for (const options of [['--standalone'], ['--rdzv-endpoint', `localhost:${port}`], ['--master-port', port]]) {
        expect(await run([...options, file])).toEqual({ code: 0, stdout: 'reached ECONNREFUSED\n', stderr: '' });
      }
    },
  );
});

describe("torchrun's other options", () => {
  test('the role, filtered output, and options of the environment', async () => {
    const file = script('console.log(process.env.ROLE_NAME, rank);');
    const options = ['--role', 'trainer', '--tee', '1', '--local-ranks-filter', '1,2', '--rdzv-backend', 'c10d', file];
    const { code, stdout } = await run(options, { PET_NPROC_PER_NODE: '3', PET_STANDALONE: '1', PET_ROLE: 'other' });
    expect([code, linesOf(stdout)]).toEqual([0, ['[trainer1]:trainer 1', '[trainer2]:trainer 2']]);
    const filtered = await run(['--nproc-per-node', '2', '--local-ranks-filter', '0', file], { PET_NO_PYTHON: '0' });
    expect([filtered.code, filtered.stdout]).toEqual([0, 'default 0\n']);
  });

  test('a command in place of a script has its exit code, its signals, and ends with the launcher', async () => {
    const command = (text: string, ...options: string[]) => [...options, '--no-python', 'sh', '-c', text];
    expect(await run(command('echo "$RANK $1"; exit "$1"', '--nproc-per-node', '1').concat('sh', '6'))).toMatchObject({
      code: 6,
      stdout: '0 6\n',
    });
    expect(await run(command('kill -9 $$'))).toMatchObject({ code: 137, stderr: expect.stringContaining('was ended by SIGKILL') });
    expect(await run(['--no-python', 'no-such-command'])).toMatchObject({ code: 127, stderr: expect.stringContaining('ENOENT') });
    const passed = launch(command("trap 'echo got it; exit 0' TERM; echo ready; while :; do sleep 0.1; done"));
    await passed.printed('ready');
    passed.child.kill('SIGTERM');
    expect(await passed.ended).toMatchObject({ code: 143, stdout: 'ready\ngot it\n' });
    const orphan = launch(command('echo pid $$ .; exec sleep 600'));
    const pid = Number(/pid (\d+)/.exec(await orphan.printed(' .'))?.[1]);
    orphan.child.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  });

  test('processes that do not end are killed after --shutdown-timeout', async () => {
    const file = script(`
      process.on('SIGTERM', () => {});
      setInterval(() => {}, 1000);
      if (rank === '1') process.exit(2);`);
    expect(await run(['--nproc-per-node', '2', '--shutdown-timeout', '0.5', file])).toMatchObject({ code: 2 });
  });

  test('--rdzv-conf sets how long machines are awaited, and who keeps the store', async () => {
    const options = ['--nnodes', '2', '--rdzv-endpoint', `127.0.0.1:${await freePort()}`];
    const { code, stderr } = await run([...options, '--rdzv-conf', 'join_timeout=0.3,is_host=true', script('')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('1 of at least 2 machines came within 0.3 s')]);
    const other = await run([...options, '--rdzv-conf', 'is_host=false, read_timeout=0.5', script('')]);
    expect([other.code, other.stderr]).toEqual([1, expect.stringMatching(/timed out/i)]);
  });
});

describe('several machines', () => {
  test('launchers at one endpoint make one world, and all start again when a process of one fails', async () => {
    const endpoint = `127.0.0.1:${await freePort()}`;
    const file = script(`
      console.log('sum', await meet(), rank, process.env.GROUP_RANK, LOCAL_RANK);
      if (attempt === '0') {
        if (rank === '2') process.exit(5);
        setInterval(() => {}, 1000);
      }`);
    const options = ['--nnodes', '2', '--rdzv-endpoint', endpoint, '--max-restarts', '1'];
    const ends = await Promise.all([
      run([...options, '--nproc-per-node', '1', '--node-rank', '1', file]),
      run([...options, '--nproc-per-node', '2', '--node-rank', '0', file]),
    ]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect(linesOf(ends[0].stdout)).toEqual(['sum 6 2 1 0', 'sum 6 2 1 0']);
    expect(linesOf(ends[1].stdout)).toEqual(['sum 6 0 0 0', 'sum 6 0 0 0', 'sum 6 1 0 1', 'sum 6 1 0 1']);
    for (const { stderr } of ends) expect(stderr).toContain('rank 2 (local rank 0, process');
  });

  test('a run that may grow begins with few, takes in another, and ends everywhere with the code of a failure', async () => {
    const endpoint = `127.0.0.1:${await freePort()}`;
    const file = script(`
      console.log('sum', await meet());
      if (process.env.WORLD_SIZE === '2' && rank === '1') process.exit(4);
      setInterval(() => {}, 1000);`);
    const options = ['--nnodes', '1:2', '--rdzv-endpoint', endpoint, file];
    const first = launch(options);
    await first.printed('sum 1');
    const second = launch(options);
    const ends = await Promise.all([first.ended, second.ended]);
    expect(ends.map(({ code }) => code)).toEqual([4, 4]);
    expect(ends.map(({ stdout }) => linesOf(stdout))).toEqual([['sum 1', 'sum 3'], ['sum 3']]);
    expect(ends[0].stderr).toContain('another machine joins; all processes are started again');
  });

  test('a node rank that is missing on one machine is an error on both, and a second keeper of the store on it', async () => {
    const port = await freePort();
    const options = ['--nnodes', '2', '--rdzv-endpoint', `127.0.0.1:${port}`, '--node-rank', '0', script('')];
    const keeper = run(options);
    await expect.poll(() => isReached(port), { timeout: 60_000 }).toBe(true);
    const taken = await run(options);
    expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('cannot be bound: EADDRINUSE')]);
    const ends = await Promise.all([keeper, run(options.toSpliced(4, 2))]);
    for (const { code, stderr } of ends) {
      expect([code, stderr]).toEqual([1, expect.stringContaining('--node-rank must be another on each machine')]);
    }
  });

  test('a launcher that is killed counts as a failure on the others', async () => {
    const endpoint = `127.0.0.1:${await freePort()}`;
    const file = script("console.log('ready'); setInterval(() => {}, 1000);");
    const options = ['--nnodes', '2', '--rdzv-endpoint', endpoint];
    const keeper = launch([...options, '--node-rank', '0', file]);
    const other = launch([...options, '--node-rank', '1', file]);
    await Promise.all([keeper.printed('ready'), other.printed('ready')]);
    other.child.kill('SIGKILL');
    const { code, stderr } = await keeper.ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining('the launcher of node 1 is gone; 0 of 0 restarts are left')]);
  });

  test('without the launcher that keeps the store the others end, with their processes', async () => {
    const endpoint = `127.0.0.1:${await freePort()}`;
    const file = script("console.log('pid', process.pid, '.'); setInterval(() => {}, 1000);");
    const options = ['--nnodes', '2', '--rdzv-endpoint', endpoint, '--max-restarts', '2'];
    const keeper = launch([...options, '--node-rank', '0', file]);
    const other = launch([...options, '--node-rank', '1', file]);
    await Promise.all([keeper.printed(' .'), other.printed(' .')]);
    keeper.child.kill('SIGKILL');
    const { code, stdout } = await other.ended;
    expect(code).toBe(1);
    expect(isAlive(Number(/pid (\d+)/.exec(stdout)?.[1]))).toBe(false);
  });
});

describe('the command line', () => {
  const none = join(folder, 'none.mjs');
  test.each([
    [['--nproc', '2', none], "unknown option '--nproc'"],
    [['--rdzv-backend=etcd', none], "--rdzv-backend must be static or c10d, got 'etcd'"],
    [['--rdzv-conf', 'join_timeout=1,jon=2', none], "--rdzv-conf must be KEY=VALUE,... of the keys below, got 'jon=2'"],
    [['--rdzv-conf', 'join_timeout=x', none], "--rdzv-conf join_timeout must be a positive number of seconds, got 'x'"],
    [['--local-ranks-filter', '0;1', none], "--local-ranks-filter must be local ranks as 0,1, got '0;1'"],
    [[], 'no script to run'],
    [['--nnodes', '3:2', none], "--nnodes must be N, or MIN:MAX with 0 < MIN <= MAX, got '3:2'"],
    [['--nnodes', '2', none], 'several machines need --rdzv-endpoint'],
    [['--nnodes', '1:2', '--rdzv-endpoint', 'a:1', '--node-rank', '1', none], '--node-rank is for a fixed number of machines'],
    [['--nproc-per-node', '0', none], "--nproc-per-node must be a whole number from 1, got '0'"],
    [['--tee', '4', none], "--tee must be 0 to 3, or as 0:1,1:2, got '4'"],
    [['--monitor-interval', '0', none], "--monitor-interval must be a positive number of seconds, got '0'"],
    [['--max-restarts'], '--max-restarts needs a value'],
    [['--standalone', '--nnodes', '2', none], '--standalone is for one machine'],
    [['--rdzv-endpoint', 'a:99999', none], "--rdzv-endpoint must be a whole number from 0 to 65535, got '99999'"],
  ])('%j is an error with exit code 2', async (args, message) => {
    const { code, stderr } = await run(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).toContain('--nproc-per-node N|gpu|cpu|auto');
  });

  test('--help prints the options', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--max-restarts K') });
  });
});
