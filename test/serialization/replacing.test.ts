// Saves to existing files, links, devices, pipes and open descriptors.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import torch, { nn, numpy, safetensors, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';
import { skippedIf } from '../support/skips';

const folder = temporaryFolder();

class Model extends nn.Module {
  linear = new nn.Linear(2, 2);
  forward(x: Tensor): Tensor {
    return this.linear(x);
  }
}
const scripted = torch.jit.script(new Model());
const x = torch.arange(6);

/** Everything that writes a file. */
const savers: Readonly<Record<string, (file: string) => unknown>> = {
  'torch.save': (file) => torch.save({ x }, file),
  'torch.saveAsync': (file) => torch.saveAsync({ x }, file),
  'torch.jit.save': (file) => torch.jit.save(scripted, file),
  'numpy.save': (file) => numpy.save(file, x),
  'safetensors.saveFile': (file) => safetensors.saveFile({ x }, file),
};
const names = Object.keys(savers);
const save = (name: string, file: string): unknown => (savers[name] as (file: string) => unknown)(file);

let made = 0;
function newFolder(): string {
  const path = join(folder, `folder${made++}`);
  mkdirSync(path);
  return path;
}

describe.each(names)('%s', (name) => {
  test('keeps the mode and the owner of the file that it replaces', async () => {
    const file = join(newFolder(), 'model');
    writeFileSync(file, 'before');
    chmodSync(file, 0o640);
    if (process.getuid?.() === 0) chownSync(file, 1234, 5678);
    const { uid, gid } = statSync(file);
    await save(name, file);
    const { mode, uid: newUid, gid: newGid, size } = statSync(file);
    expect([mode & 0o7777, newUid, newGid]).toEqual([0o640, uid, gid]);
    expect(size).toBeGreaterThan(6);
  });

  test('gives a new file the mode that the umask leaves', async () => {
    const file = join(newFolder(), 'model');
    await save(name, file);
    writeFileSync(`${file}.other`, '');
    expect(statSync(file).mode).toBe(statSync(`${file}.other`).mode);
  });

  test('follows links, also to a file that is not there yet', async () => {
    const target = newFolder();
    symlinkSync('second', join(target, 'first'));
    symlinkSync('file', join(target, 'second'));
    for (let round = 0; round < 2; round++) {
      await save(name, join(target, 'first'));
      expect(readlinkSync(join(target, 'first'))).toBe('second');
      expect(lstatSync(join(target, 'file')).isFile()).toBe(true);
      expect(readdirSync(target).sort()).toEqual(['file', 'first', 'second']);
    }
  });

  test('writes through a device', async () => {
    await save(name, '/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('takes names as long as the file system does', async () => {
    const file = join(newFolder(), `${'é'.repeat(125)}.pth`);
    await save(name, file);
    expect(existsSync(file)).toBe(true);
    await expect((async () => save(name, `${file}${'e'.repeat(20)}`))()).rejects.toThrow(/ENAMETOOLONG/);
  });

  test('names links that lead to themselves, folders, and missing folders', async () => {
    const target = newFolder();
    symlinkSync('b', join(target, 'a'));
    symlinkSync('a', join(target, 'b'));
    const saving = async (file: string): Promise<unknown> => save(name, file);
    await expect(saving(join(target, 'a'))).rejects.toThrow(/ELOOP|more than 40 links/);
    await expect(saving(target)).rejects.toThrow(/is a folder/);
    await expect(saving(join(target, 'none', 'x'))).rejects.toThrow(/does not exist/);
    const long = join(target, 'x'.repeat(256));
    await expect(saving(long)).rejects.toThrow(`cannot write ${long}: ENAMETOOLONG`);
    await expect(saving(long)).rejects.toThrow(torch.TorchError);
    expect(readdirSync(target).sort()).toEqual(['a', 'b']);
  });

  test('removes what a killed save to the same name left, and nothing else', async () => {
    const target = newFolder();
    const file = join(target, 'model');
    await save(name, file);
    // The name of a temporary file, of a process that is gone.
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const probe = runNode([
      '-e',
      `
      const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
      const { readdirSync } = require('node:fs');
      const big = { t: torch.zeros(50_000_000) };
      torch.saveAsync(big, ${JSON.stringify(file)}).catch(() => {});
      console.log(readdirSync(${JSON.stringify(target)}).find((name) => name.endsWith('.tmp')));
      process.kill(process.pid, 'SIGKILL');`,
    ]);
    const left = probe.stdout.trim();
    expect(left).toMatch(/^\.model\.\d+-[0-9a-f]{16}\.tmp$/);
    const [, machine] = /-([0-9a-f]{8})/.exec(left) as unknown as [string, string];
    const kept = [
      `.model.${process.pid}-${machine}00000001.tmp`, // another thread of this process is writing
      `.model.${gone}-0000000000000001.tmp`, // of another machine
      `.other.${gone}-${machine}00000001.tmp`,
      `.model.tmp`,
    ];
    const earlier = `.model.${process.pid}-${machine}00000002.tmp`; // of an earlier process with our id
    for (const other of [...kept, earlier, `.model.${gone}-${machine}00000003.tmp`]) writeFileSync(join(target, other), '');
    utimesSync(join(target, earlier), 1, 1);
    expect(readdirSync(target)).toContain(left);
    await save(name, file);
    expect(readdirSync(target).sort()).toEqual([...kept, 'model'].sort());
  });
});

test('a read-only file is not replaced', skippedIf(process.getuid?.() === 0, 'root may write it'), async () => {
  const file = join(newFolder(), 'model');
  writeFileSync(file, 'before', { mode: 0o444 });
  for (const name of names) await expect((async () => save(name, file))()).rejects.toThrow(/EACCES/);
  expect(readFileSync(file, 'utf8')).toBe('before');
});

describe('a program whose output is the file', () => {
  const program = (call: string): string => `
    const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
    ${call}`;

  test('by a pipe', () => {
    for (const call of ["torch.save({ a: 1 }, '/dev/stdout')", "torch.saveAsync({ a: 1 }, '/dev/stdout')"]) {
      // Through a shell, since Node gives its children sockets in place of pipes.
      const run = spawnSync('sh', ['-c', '"$0" -e "$1" | cat', process.execPath, program(call)]);
      expect([run.status, run.stderr.toString()]).toEqual([0, '']);
      expect(torch.load(run.stdout)).toEqual({ a: 1 });
    }
  });

  test('by a redirection to a file, which stays the file', () => {
    const file = join(newFolder(), 'out.pth');
    const descriptor = openSync(file, 'w');
    const { ino } = statSync(file);
    const run = spawnSync(process.execPath, ['-e', program("torch.save({ a: 1 }, '/dev/stdout')")], {
      stdio: ['ignore', descriptor, 'pipe'],
    });
    closeSync(descriptor);
    expect(run.stderr.toString()).toBe('');
    expect(statSync(file).ino).toBe(ino);
    expect(torch.load(file)).toEqual({ a: 1 });
  });

  test('by a FIFO', () => {
    const fifo = join(newFolder(), 'fifo');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const out = `${fifo}.out`;
    const call = `torch.save({ a: 1 }, ${JSON.stringify(fifo)})`;
    const run = spawnSync('sh', ['-c', `cat "${fifo}" > "${out}" & "${process.execPath}" -e '${program(call)}' && wait`]);
    expect(run.status).toBe(0);
    expect(torch.load(readFileSync(out))).toEqual({ a: 1 });
    expect(lstatSync(fifo).isFIFO()).toBe(true);
  });
});

describe('saveAsync to a FIFO', () => {
  const program = (body: string): string => `
    const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
    ${body}`;
  const make = (): string => {
    const fifo = join(newFolder(), 'fifo');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    return fifo;
  };

  test('waits for a reader, and writes what does not fit the pipe at once', () => {
    const fifo = make();
    const call = program(`torch.saveAsync(torch.arange(1_000_000), ${JSON.stringify(fifo)}).then(() => console.log("saved"))`);
    const shell = `"${process.execPath}" -e '${call}' & sleep 1; cat "${fifo}" > "${fifo}.out"; wait`;
    const run = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual(['saved\n', '']);
    expect(
      torch
        .load(readFileSync(`${fifo}.out`))
        .sum()
        .item(),
    ).toBe(499_999_500_000);
  });

  test('does not keep a process or a worker that ends without a reader', () => {
    const fifo = JSON.stringify(make());
    const exit = program(`torch.saveAsync({ a: 1 }, ${fifo}); setTimeout(() => process.exit(3), 200);`);
    expect(spawnSync(process.execPath, ['-e', exit], { timeout: 30_000 }).status).toBe(3);
    const terminate = program(`
      const { Worker } = require('node:worker_threads');
      const text = ${JSON.stringify(program(`torch.saveAsync({ a: 1 }, ${fifo});`))};
      const worker = new Worker(text, { eval: true });
      setTimeout(() => worker.terminate().then((code) => process.exit(code + 3)), 1500);`);
    expect(spawnSync(process.execPath, ['-e', terminate], { timeout: 30_000 }).status).toBe(4);
  });
});

test('a FIFO without a writer is refused instead of waited for', () => {
  const fifo = join(newFolder(), 'fifo');
  expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
  for (const load of [torch.load, torch.jit.load, numpy.load, safetensors.loadFile] as ((file: string) => unknown)[])
    expect(() => load(fifo)).toThrow(/is no file/);
});

describe('a full disk', () => {
  test.each(['torch.save', 'torch.jit.save', 'numpy.save', 'safetensors.saveFile'])(
    '%s to /dev/full is an error, and the process goes on',
    (name) => {
      expect(() => save(name, '/dev/full')).toThrow(/ENOSPC/);
      expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    },
  );
});

test('a file that cannot grow leaves the former one, no other, and a process that goes on', () => {
  const target = newFolder();
  const program = `
    const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
    const { nn, numpy, safetensors } = torch;
    const x = torch.zeros([1000, 1000]);
    const module = new nn.Linear(1000, 1000);
    const scripted = torch.jit.script(module);
    (async () => {
      for (const [name, save] of Object.entries({
        'torch.save': (file) => torch.save({ x }, file),
        'torch.saveAsync': (file) => torch.saveAsync({ x }, file),
        'torch.jit.save': (file) => torch.jit.save(scripted, file),
        'numpy.save': (file) => numpy.save(file, x),
        'safetensors.saveFile': (file) => safetensors.saveFile({ x }, file),
      })) {
        const error = await (async () => save(process.argv[1] + '/' + name))().then(() => 'saved', (error) => error);
        console.log(name, error instanceof torch.TorchError, /too large/i.test(error.message));
      }
      console.log(x.sum().item());
    })();`;
  for (const name of names) writeFileSync(join(target, name), 'before');
  // In units of 512 bytes.
  const run = spawnSync('sh', ['-c', `ulimit -f 64; exec "$0" "$@"`, process.execPath, '-e', program, target], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout.trim().split('\n')).toEqual([...names.map((name) => `${name} true true`), '0']);
  expect(readdirSync(target).sort()).toEqual([...names].sort());
  for (const name of names) expect(readFileSync(join(target, name), 'utf8')).toBe('before');
});
