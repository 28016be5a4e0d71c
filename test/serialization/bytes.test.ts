// torch, torch.jit and torch.numpy load and save bytes in memory and streams; the bytes are those of Python's files.
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();

const state = (): Record<string, Tensor> => ({
  weight: torch.arange(6, { dtype: 'float32' }).view(2, 3),
  half: torch.arange(5, { dtype: 'bfloat16' }),
  index: torch.arange(3),
  empty: torch.zeros(0, 3),
});

const layer = (): nn.Module => {
  torch.manualSeed(0);
  return new nn.Linear(3, 2);
};
const x = torch.arange(3, { dtype: 'float32' });

// A chunked stream of bytes whose chunks are not those that were written.
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

const exactBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
// A view that begins at an odd offset of its buffer.
function oddView(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(bytes.length + 8);
  all.set(bytes, 3);
  return all.subarray(3, 3 + bytes.length);
}
function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

const inMemory: readonly [name: string, of: (bytes: Uint8Array) => ArrayBufferView | ArrayBufferLike][] = [
  ['a Buffer', (bytes) => Buffer.from(bytes)],
  ['an ArrayBuffer', exactBuffer],
  ['a view at an odd offset', oddView],
  ['a DataView', (bytes) => new DataView(exactBuffer(bytes))],
  ['a SharedArrayBuffer', shared],
];

type Source = Parameters<typeof torch.loadAsync>[0];
const overTime: readonly [name: string, of: (bytes: Uint8Array) => Source][] = [
  ['a Blob', (bytes) => new Blob([exactBuffer(bytes)])],
  ['a File', (bytes) => new File([new Blob([exactBuffer(bytes)])], 'x.pt')],
  ['a Response', (bytes) => new Response(exactBuffer(bytes))],
  ["a stream of Node's", (bytes) => Readable.from(chunks(bytes))],
  ["a stream of the web's", (bytes) => new Blob([exactBuffer(bytes)]).stream() as unknown as Source],
  ['an async iterable', (bytes) => chunks(bytes)],
];

interface Format {
  readonly bytes: () => Uint8Array;
  readonly save: (path: string) => void;
  readonly load: (from: never) => unknown;
  readonly loadAsync: (from: never) => Promise<unknown>;
  readonly saveAsync: (to: never) => Promise<unknown>;
  readonly saveSync: (to: never) => void;
  /** A value to compare. */
  readonly shown: (loaded: never) => unknown;
  readonly wanted: () => unknown;
}

const shownState = (tensors: Record<string, Tensor>): unknown =>
  Object.fromEntries(Object.entries(tensors).map(([name, one]) => [name, [one.dtype, one.shape, one.tolist()]]));

const formats: Readonly<Record<string, Format>> = {
  torch: {
    bytes: () => torch.save(state()),
    save: (path) => torch.save(state(), path),
    load: (from) => torch.load(from),
    loadAsync: (from) => torch.loadAsync(from),
    saveAsync: (to) => torch.saveAsync(state(), to),
    saveSync: (to) => torch.save(state(), to),
    shown: shownState,
    wanted: () => shownState(state()),
  },
  'torch.jit': {
    bytes: () => torch.jit.save(torch.jit.script(layer())),
    save: (path) => torch.jit.save(torch.jit.script(layer()), path),
    load: (from) => torch.jit.load(from),
    loadAsync: (from) => torch.jit.loadAsync(from),
    saveAsync: (to) => torch.jit.saveAsync(torch.jit.script(layer()), to),
    saveSync: (to) => torch.jit.save(torch.jit.script(layer()), to),
    shown: (module: (input: Tensor) => Tensor) => module(x).tolist(),
    wanted: () => (layer() as unknown as (input: Tensor) => Tensor)(x).tolist(),
  },
  'torch.numpy': {
    bytes: () => torch.numpy.save(null, state().weight as Tensor),
    save: (path) => torch.numpy.save(path, state().weight as Tensor),
    load: (from) => torch.numpy.load(from),
    loadAsync: (from) => torch.numpy.loadAsync(from),
    saveAsync: (to) => torch.numpy.saveAsync(to, state().weight as Tensor),
    saveSync: (to) => torch.numpy.save(to, state().weight as Tensor),
    shown: (tensor: Tensor) => tensor.tolist(),
    wanted: () => state().weight?.tolist(),
  },
};

class Collector extends Writable {
  readonly parts: Uint8Array[] = [];
  override _write(part: Uint8Array, _encoding: string, done: () => void): void {
    this.parts.push(part);
    setImmediate(done);
  }
}

describe.each(Object.entries(formats))('%s', (name, format) => {
  const { bytes, shown, wanted } = format;
  const check = (loaded: unknown): void => expect(shown(loaded as never)).toEqual(wanted());

  test.each(inMemory)('loads %s', (_, of) => check(format.load(of(bytes()) as never)));
  test.each(inMemory)('loads %s asynchronously', async (_, of) => check(await format.loadAsync(of(bytes()) as never)));
  test.each(overTime)('loads %s', async (_, of) => check(await format.loadAsync(of(bytes()) as never)));
  test.each(overTime)('refuses %s where it cannot wait, and names the function that can', (_, of) => {
    expect(() => format.load(of(bytes()) as never)).toThrow(`use await ${name}.loadAsync`);
  });

  test('saves the bytes of the file, in an ArrayBuffer of their length', () => {
    const path = join(folder, `${name}.file`);
    format.save(path);
    const made = bytes();
    expect(made.buffer.byteLength).toBe(made.length);
    // A module's archive names its folder after the file.
    if (name !== 'torch.jit') expect(readFileSync(path).equals(made)).toBe(true);
    check(format.load(path as never));
  });

  test('saves to streams, which stay open', async () => {
    const stream = new Collector({ highWaterMark: 16 });
    await format.saveAsync(stream as never);
    expect(stream.writableEnded).toBe(false);
    check(format.load(Buffer.concat(stream.parts) as never));

    const path = join(folder, `${name}.streamed`);
    const file = createWriteStream(path);
    await format.saveAsync(file as never);
    file.end();
    await once(file, 'close');
    check(await format.loadAsync(createReadStream(path) as never));

    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const [loaded] = await Promise.all([
      format.loadAsync(readable as never),
      format.saveAsync(writable as never).then(() => writable.close()),
    ]);
    check(loaded);
  });

  test('saves to a path asynchronously', async () => {
    const path = join(folder, `${name}.async`);
    await format.saveAsync(path as never);
    check(format.load(path as never));
  });

  test('an error of the stream rejects', async () => {
    const failing = new Writable({ write: (_part, _encoding, done) => done(new Error('disk full')) });
    await expect(format.saveAsync(failing as never)).rejects.toThrow('disk full');
    const broken = new PassThrough();
    broken.destroy(new Error('connection lost'));
    await expect(format.loadAsync(broken as never)).rejects.toThrow('connection lost');
    await expect(format.loadAsync(Readable.from(['text']) as never)).rejects.toThrow('the stream must give bytes, not string');
    const closed = new WritableStream<Uint8Array>();
    await closed.close();
    await expect(format.saveAsync(closed as never)).rejects.toThrow();
  });

  test('refuses a stream to save to where it cannot wait', () => {
    expect(() => format.saveSync(new Collector() as never)).toThrow(`use await ${name}.saveAsync`);
  });

  test('bytes that are cut off or are none of the format are errors', () => {
    const made = bytes();
    for (const length of [0, 3, 40, made.length - 30]) expect(() => format.load(made.subarray(0, length) as never)).toThrow();
    expect(() => format.load(Buffer.from('no archive at all') as never)).toThrow();
    expect(() => format.load(17 as never)).toThrow('the file must be a path or a file: URL');
  });
});

test('a response that failed is an error with its status', async () => {
  const response = new Response('not found', { status: 404 });
  await expect(torch.loadAsync(response)).rejects.toThrow('status 404');
});

test('bytes may be changed after they were loaded', () => {
  const bytes = torch.save({ a: torch.ones(4) });
  const { a } = torch.load(bytes) as { a: Tensor };
  bytes.fill(0);
  expect(a.tolist()).toEqual([1, 1, 1, 1]);
});

test('bytes that are detached while they are read are an error', () => {
  const bytes = torch.save({ a: torch.ones(4), b: torch.ones(4) });
  let calls = 0;
  const mapLocation = (): null => {
    if (calls++ === 0) structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return null;
  };
  expect(() => torch.load(bytes, { mapLocation })).toThrow('detached');
});

test('a single object is what is saved, whatever its keys', () => {
  expect(torch.load(torch.save({ obj: 1 }))).toEqual({ obj: 1 });
  expect(torch.load(torch.save({ f: 1 }))).toEqual({ f: 1 });
  expect(torch.load(torch.save(3))).toBe(3);
  const path = join(folder, 'named.pt');
  expect(torch.save({ obj: [1], f: path })).toBe(undefined);
  expect(torch.load(path)).toEqual([1]);
});

test('mapping needs a file, as in Python', async () => {
  const message = 'f must be a file path in order to use the mmap argument';
  expect(() => torch.load(torch.save([1]), { mmap: true })).toThrow(message);
  await expect(torch.loadAsync(new Blob([torch.save([1])]), { mmap: true })).rejects.toThrow(message);
});

test('the bytes of a file of another kind are errors that say so', () => {
  const [saved, compiled] = [torch.save([1]), torch.jit.script(layer()).saveToBuffer()];
  expect(() => torch.jit.load(saved)).toThrow('is a file of torch.save, not of torch.jit.save: use torch.load');
  expect(() => torch.load(compiled)).toThrow('is a TorchScript archive, which torch.load does not read: use torch.jit.load');
});

test('compiled functions give their bytes, traced ones too', () => {
  const double = torch.jit.script((input: Tensor) => input.mul(2));
  const traced = torch.jit.trace((input: Tensor) => input.mul(2), [x]);
  for (const fn of [double, traced]) {
    const loaded = torch.jit.load<[Tensor], Tensor>(torch.jit.save(fn));
    expect(loaded(x).tolist()).toEqual([0, 2, 4]);
  }
});

test('archives of several arrays are bytes, too', () => {
  const arrays = { a: torch.arange(3), b: torch.ones(2) };
  for (const save of [torch.numpy.savez, torch.numpy.savezCompressed]) {
    const bytes = save(null, arrays);
    const loaded = torch.numpy.load(bytes) as Record<string, Tensor>;
    expect([loaded.a?.tolist(), loaded.b?.tolist()]).toEqual([
      [0, 1, 2],
      [1, 1],
    ]);
  }
  expect(() => torch.numpy.savez(new Collector() as never, arrays)).toThrow('numpy.savez(null, tensors)');
});

test("the bytes are Python's, and each reads the other's", withPython, () => {
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
  writeFileSync(`${ours}.pt`, torch.save(state()));
  writeFileSync(`${ours}.jit`, torch.jit.script(layer()).saveToBuffer());
  writeFileSync(`${ours}.npy`, torch.numpy.save(null, state().weight as Tensor));
  const program = `
import io, json, torch
ours, theirs = ${JSON.stringify([ours, theirs])}
state = {
    "weight": torch.arange(6, dtype=torch.float32).view(2, 3), "half": torch.arange(5, dtype=torch.bfloat16),
    "index": torch.arange(3), "empty": torch.zeros(0, 3),
}
buffer = io.BytesIO()
torch.save(state, buffer)
own = open(ours + ".pt", "rb").read()
loaded = torch.load(io.BytesIO(own))
x = torch.arange(3.0)
torch.manual_seed(0)
layer = torch.jit.script(torch.nn.Linear(3, 2))
open(theirs + ".jit", "wb").write(layer.save_to_buffer())
print(json.dumps({
    "equal": own == buffer.getvalue(),
    "values": all(torch.equal(loaded[k], v) and loaded[k].dtype == v.dtype for k, v in state.items()),
    "jit": torch.equal(torch.jit.load(io.BytesIO(open(ours + ".jit", "rb").read()))(x), layer(x)),
    "output": layer(x).tolist(),
}))
open(theirs + ".pt", "wb").write(buffer.getvalue())
`;
  const { output, ...same } = JSON.parse(runPython(program)) as { output: number[] };
  expect(same).toEqual({ equal: true, values: true, jit: true });
  expect(shownState(torch.load(readFileSync(`${theirs}.pt`)) as Record<string, Tensor>)).toEqual(shownState(state()));
  expect(
    torch.jit
      .load<[Tensor], Tensor>(readFileSync(`${theirs}.jit`))(x)
      .tolist(),
  ).toEqual(output);
});

test("NumPy's bytes equal, too", withPython, () => {
  const path = join(folder, 'numpy.npy');
  const program = `
import io, numpy
buffer = io.BytesIO()
numpy.save(buffer, numpy.arange(6, dtype=numpy.float32).reshape(2, 3))
open(${JSON.stringify(path)}, "wb").write(buffer.getvalue())
`;
  runPython(program);
  expect(readFileSync(path).equals(torch.numpy.save(null, state().weight as Tensor))).toBe(true);
});
