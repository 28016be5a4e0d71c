import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { fixture, temporaryFolder } from '../support/files';

const { safetensors, numpy } = torch;
const folder = temporaryFolder();

interface Recorded {
  safetensors: { bytes: string; empty: string; malformed: Record<string, [bytes: string, error: string | null]> };
  numpy: { arrays: Record<string, string>; others: Record<string, string>; archives: Record<string, string> };
}
const recorded = fixture<Recorded>('formats');
const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

// The same tensors as in parity/record_formats.py.
const tensors: Record<string, Tensor> = {
  'layer.weight': torch.arange(6, { dtype: 'float32' }).view(2, 3).div(4),
  'layer.bias': torch.tensor([0.5, -1.25], { dtype: 'float64' }),
  b16: torch.tensor([1.5, -2, 3], { dtype: 'bfloat16' }),
  half: torch.tensor([0.25, -8], { dtype: 'float16' }),
  f8: torch.tensor([1, -0.5]).to('float8_e4m3fn'),
  f8b: torch.tensor([1, -0.5]).to('float8_e5m2'),
  i64: torch.tensor([2n ** 40n, -1n]),
  u8: torch.tensor([0, 255], { dtype: 'uint8' }),
  i8: torch.tensor([-128, 127], { dtype: 'int8' }),
  i16: torch.tensor([-300], { dtype: 'int16' }),
  u16: torch.tensor([65535], { dtype: 'int32' }).to('uint16'),
  i32: torch.tensor([-70000], { dtype: 'int32' }),
  yes: torch.tensor([true, false, true]),
  c: torch.tensor([new torch.Complex(1, 2)], { dtype: 'complex64' }),
  scalar: torch.tensor(7),
  none: torch.empty(0, 3),
  'é "quoted"\n': torch.ones(1),
};
const metadata = { format: 'pt', a: 'é\u2028"' };

const listed = (x: Tensor) => [x.dtype, x.shape, x.dtype.startsWith('float8') ? x.float().tolist() : x.tolist()];

describe('safetensors', () => {
  test('are written byte for byte as Python writes them', () => {
    expect(Buffer.from(safetensors.save(tensors, metadata))).toEqual(bytesOf(recorded.safetensors.bytes));
    expect(Buffer.from(safetensors.save({}))).toEqual(bytesOf(recorded.safetensors.empty));
    const path = join(folder, 'written.safetensors');
    safetensors.saveFile(tensors, path, metadata);
    expect(readFileSync(path)).toEqual(bytesOf(recorded.safetensors.bytes));
  });

  test("load with Python's tensors, from a file and from bytes", () => {
    const path = written('read.safetensors', bytesOf(recorded.safetensors.bytes));
    for (const loaded of [safetensors.loadFile(path), safetensors.load(bytesOf(recorded.safetensors.bytes))]) {
      expect(Object.keys(loaded).sort()).toEqual(Object.keys(tensors).sort());
      for (const [name, tensor] of Object.entries(tensors)) expect(listed(loaded[name] as Tensor), name).toEqual(listed(tensor));
    }
  });

  test('are read one by one from an open file', () => {
    const path = written('open.safetensors', bytesOf(recorded.safetensors.bytes));
    const file = safetensors.safeOpen(path);
    expect(file.keys()).toEqual(Object.keys(tensors).sort());
    expect(file.offsetKeys()[0]).toBe('i64');
    expect(file.metadata()).toEqual(metadata);
    const weight = file.getTensor('layer.weight');
    expect(() => file.getTensor('other')).toThrow('File does not contain tensor other');
    file.close();
    expect(() => file.getTensor('b16')).toThrow('the file was closed');
    weight.add_(1);
    expect(listed(weight)).toEqual(listed((tensors['layer.weight'] as Tensor).add(1)));
    expect(readFileSync(path)).toEqual(bytesOf(recorded.safetensors.bytes));
  });

  test.each(Object.entries(recorded.safetensors.malformed))('a file with %s is refused where Python refuses it', (name, [text, error]) => {
    const path = written('malformed.safetensors', bytesOf(text));
    if (error === null) {
      expect(() => safetensors.loadFile(path)).not.toThrow();
      return;
    }
    // The messages agree up to the text of safetensors' JSON parser.
    const shared = error.replace(/(invalid (JSON|UTF-8) in header).*/, '$1');
    const wanted = name === 'no dtype of torch' ? 'dtype not understood: F6_E2M3' : shared;
    for (const read of [() => safetensors.loadFile(path), () => safetensors.load(bytesOf(text))]) {
      expect(read).toThrow(safetensors.SafetensorError);
      expect(read).toThrow(wanted);
    }
  });

  test('load large tensors, which several threads read, as do files of torch.save', () => {
    const tensor = torch.arange(1_500_007, { dtype: 'int32' });
    const [safe, pth] = [join(folder, 'long.safetensors'), join(folder, 'long.pth')];
    torch.safetensors.saveFile({ tensor }, safe);
    torch.save({ tensor }, pth);
    for (const loaded of [torch.safetensors.loadFile(safe, { backend: 'pread' }), torch.load(pth) as Record<string, Tensor>])
      expect(torch.equal(loaded.tensor as Tensor, tensor)).toBe(true);
    using file = torch.safetensors.safeOpen(safe, { backend: 'pread' });
    truncateSync(safe, 3_000_000);
    expect(() => file.getTensor('tensor')).toThrow('it has become shorter');
  });

  test('refuse values that a file cannot hold', () => {
    const path = join(folder, 'refused.safetensors');
    const x = torch.ones(2, 3);
    expect(() => safetensors.saveFile({ a: x.t() }, path)).toThrow('You are trying to save a non contiguous tensor: `a`');
    expect(() => safetensors.saveFile({ a: x, b: x.at(1), c: torch.ones(1) }, path)).toThrow(
      'Some tensors share memory, this will lead to duplicate memory on disk and potential differences when loading them again: [{a, b}]',
    );
    expect(() => safetensors.saveFile({ a: torch.eye(2).toSparse() }, path)).toThrow('You are trying to save a sparse tensors: `a`');
    expect(() => safetensors.saveFile({ a: torch.ones(1, { dtype: 'complex128' }) }, path)).toThrow(
      'files have no type for torch.complex128',
    );
    expect(() => safetensors.saveFile({ a: x }, path, { a: 1 } as never)).toThrow(TypeError);
    expect(() => safetensors.loadFile(path)).toThrow('cannot open');
    safetensors.saveFile({ a: x.at(0), b: x.at(1) }, path);
    expect(safetensors.loadFile(path).b?.tolist()).toEqual([1, 1, 1]);
  });
});

describe("NumPy's files", () => {
  const arrays: Record<string, Tensor> = {
    float32: torch.arange(6, { dtype: 'float32' }).view(2, 3),
    float64: torch.tensor([1.5, -2], { dtype: 'float64' }),
    int64: torch.tensor([[2n ** 40n], [-1n]]),
    bool: torch.tensor([true, false]),
    uint8: torch.tensor([0, 255], { dtype: 'uint8' }),
    int16: torch.tensor([-300], { dtype: 'int16' }),
    float16: torch.tensor([0.25], { dtype: 'float16' }),
    complex64: torch.tensor([new torch.Complex(1, 2)], { dtype: 'complex64' }),
    complex128: torch.tensor([new torch.Complex(1, -2)], { dtype: 'complex128' }),
    scalar: torch.tensor(3, { dtype: 'float64' }),
    empty: torch.empty(0, 3),
  };

  test.each(Object.keys(arrays))('an array of %s is read and written byte for byte', (name) => {
    const bytes = bytesOf(recorded.numpy.arrays[name] as string);
    expect(listed(numpy.load(written('read.npy', bytes)) as Tensor)).toEqual(listed(arrays[name] as Tensor));
    const path = join(folder, 'written.npy');
    numpy.save(path, arrays[name] as Tensor);
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('in Fortran order and in big-endian order are read; objects, records and text are refused', () => {
    const other = (name: string): Tensor => numpy.load(written('other.npy', bytesOf(recorded.numpy.others[name] as string))) as Tensor;
    const fortran = other('fortran');
    expect([listed(fortran), fortran.stride()]).toEqual([listed(arrays.float32 as Tensor), [1, 2]]);
    expect(listed(other('big endian'))).toEqual(['int32', [2], [1, 2]]);
    expect(listed(other('big endian complex'))).toEqual(listed(arrays.complex64 as Tensor));
    expect(() => other('objects')).toThrow('Python objects');
    expect(() => other('records')).toThrow('an array of records has no tensor');
    expect(() => other('text')).toThrow("there is no tensor of the array's type <U2");
  });

  test('archives are read and written', () => {
    for (const text of Object.values(recorded.numpy.archives)) {
      const loaded = numpy.load(written('read.npz', bytesOf(text))) as Record<string, Tensor>;
      expect([listed(loaded.a as Tensor), listed(loaded.b as Tensor)]).toEqual(
        [arrays.float32, arrays.int64].map((x) => listed(x as Tensor)),
      );
    }
    for (const save of [numpy.savez, numpy.savezCompressed]) {
      const path = join(folder, 'written.npz');
      save(path, { a: arrays.float32 as Tensor, ü: arrays.bool as Tensor });
      const loaded = numpy.load(path) as Record<string, Tensor>;
      expect([Object.keys(loaded), listed(loaded.ü as Tensor)]).toEqual([['a', 'ü'], listed(arrays.bool as Tensor)]);
      expect(() => save(path, { '\ud800': arrays.bool as Tensor })).toThrow(/a name with half of a surrogate pair/);
    }
  });

  test('a ZeroTensor without storage is written as zeros', () => {
    const zeros = torch.ops.aten?._efficientzerotensor?.([2, 3]) as Tensor;
    const [array, tensors] = [join(folder, 'zeros.npy'), join(folder, 'zeros.safetensors')];
    numpy.save(array, zeros);
    torch.safetensors.saveFile({ zeros }, tensors);
    expect((numpy.load(array) as Tensor).tolist()).toEqual(torch.zeros(2, 3).tolist());
    expect(torch.safetensors.loadFile(tensors).zeros?.tolist()).toEqual(torch.zeros(2, 3).tolist());
  });

  test('damaged files are refused', () => {
    const whole = bytesOf(recorded.numpy.arrays.float32 as string);
    for (const length of [0, 5, 11, 40, whole.length - 1]) {
      expect(() => numpy.load(written('cut.npy', whole.subarray(0, length))), String(length)).toThrow(/no array of NumPy's|cut off/);
    }
    const archive = bytesOf(recorded.numpy.archives.stored as string);
    const flipped = Buffer.from(archive);
    flipped[200] = (flipped[200] as number) ^ 1;
    for (const bytes of [archive.subarray(0, archive.length - 30), flipped])
      expect(() => numpy.load(written('cut.npz', bytes))).toThrow('the zip archive is damaged');
    mkdirSync(join(folder, 'folder'), { recursive: true });
    expect(() => numpy.load(join(folder, 'nothing'))).toThrow('numpy.load(): cannot open');
    expect(() => numpy.load(join(folder, 'folder'))).toThrow('folder is no file');
    expect(() => numpy.save(join(folder, 'x.npy'), torch.ones(1, { dtype: 'bfloat16' }))).toThrow('NumPy has no type for torch.bfloat16');
  });
});
