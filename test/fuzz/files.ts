// Random damage to files of every format that the library reads, as calls of the fuzz run: `npm run fuzz -- --only files`.
import { writeFileSync } from 'node:fs';
import torch, { nn, numpy, safetensors, type Tensor } from 'node-libtorch';
import { packArchive, unpackArchive } from '../support/archives';
import type { Draws } from './random';

type Format = 'pth' | 'jit' | 'safetensors' | 'npy' | 'npz' | 'csv';

class Model extends nn.Module {
  fc = new nn.Sequential(new nn.Linear(4, 8), new nn.PReLU(), new nn.Linear(8, 2));
  names = ['a', 'b'];
  scale = torch.tensor([0.5, 2]);
  forward(x: Tensor): Tensor {
    const y = this.fc(x);
    return this.names.length > 1 ? y.mul(2).add(torch.tensor([1, 2])) : y;
  }
}

class Convolutions extends nn.Module {
  conv = new nn.Conv2d(1, 2, 3);
  bn = new nn.BatchNorm2d(2);
  forward(x: Tensor): Tensor {
    return this.bn(this.conv(x)).relu();
  }
}

interface Base {
  readonly format: Format;
  readonly bytes: Buffer;
  /** An input for a module. */
  readonly input?: () => Tensor;
}

let bases: Base[] | null = null;

function makeBases(): Base[] {
  torch.manualSeed(0);
  const state = {
    model: new Model().stateDict(),
    views: torch.arange(24).reshape([2, 3, 4]).permute(2, 0, 1),
    many: (['int8', 'bool', 'bfloat16', 'complex64', 'float8_e4m3fn'] as const).map((dtype) => torch.ones([3]).to(dtype)),
    nested: [1, 2.5, 'text', null, true, [[]], new Map<unknown, unknown>([[1, 'one']]), new Set([1, 2]), 2n ** 80n],
    parameter: new nn.Parameter(torch.ones([2, 2])),
  };
  return [
    { format: 'pth', bytes: torch.save(state) },
    { format: 'pth', bytes: torch.save({ step: 3 }) },
    { format: 'jit', bytes: torch.jit.script(new Model()).saveToBuffer(), input: () => torch.ones([1, 4]) },
    { format: 'jit', bytes: torch.jit.script(new Convolutions()).saveToBuffer(), input: () => torch.ones([2, 1, 5, 5]) },
    { format: 'safetensors', bytes: Buffer.from(safetensors.save({ a: torch.ones([2, 3]), b: torch.arange(5) })) },
    { format: 'npy', bytes: Buffer.from(numpy.save(null, torch.arange(12).reshape([3, 4]))) },
    { format: 'npz', bytes: Buffer.from(numpy.savez(null, { a: torch.ones([2]), b: torch.arange(3) })) },
    { format: 'csv', bytes: Buffer.from('a,b,c\n1,2.5,x\n-3,,"y ""z"""\n4,nan,w\n') },
  ];
}

const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
// Opcodes of pickles, of which those that were not there make the rarest states.
const opcodes = Buffer.from('(.0123e]}{)tlsuabRQcqrhjXNKMJGB\x80\x81\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e\x93\x94\x95', 'latin1');

function damage(bytes: Buffer, draws: Draws): Buffer {
  if (bytes.length === 0) return Buffer.from([draws.below(256)]);
  const copy = Buffer.from(bytes);
  const at = draws.below(copy.length);
  switch (draws.below(8)) {
    case 0:
      copy[at] = draws.below(256);
      return copy;
    case 1:
      copy[at] = opcodes[draws.below(opcodes.length)] as number;
      return copy;
    case 2:
      return copy.subarray(0, at);
    case 3: {
      const size = draws.pick([1, 2, 4]);
      if (at + size <= copy.length) copy.writeUIntLE(draws.pick(extremes) % 2 ** (8 * size), at, size);
      return copy;
    }
    case 4: // a digit of a number in text
      for (let i = at; i < copy.length; i++) {
        if ((copy[i] as number) < 0x30 || (copy[i] as number) > 0x39) continue;
        copy[i] = 0x30 + draws.below(10);
        break;
      }
      return copy;
    case 5: {
      const piece = copy.subarray(at, at + 1 + draws.below(40));
      return Buffer.concat([copy.subarray(0, at), ...Array.from({ length: 1 + draws.below(20) }, () => piece), copy.subarray(at)]);
    }
    case 6: {
      const from = draws.below(copy.length);
      copy.copy(copy, at, from, Math.min(copy.length, from + 1 + draws.below(40)));
      return copy;
    }
    default:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + draws.below(8))]);
  }
}

// Damages the bytes of the file, or those of a record of an archive, whose checksum stays right.
function damaged({ format, bytes }: Base, draws: Draws): { bytes: Buffer; text: string } {
  const isArchive = format === 'pth' || format === 'jit' || format === 'npz';
  const count = 1 + draws.below(3);
  if (!isArchive || draws.chance(0.15)) {
    let result = bytes;
    for (let i = 0; i < count; i++) result = damage(result, draws);
    return { bytes: result, text: `${format}, ${count} places` };
  }
  const records = unpackArchive(bytes);
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    // Pickles, code and versions more often than data.
    const all = [...records.keys()];
    const name = draws.pick(draws.chance(0.8) ? all.filter((one) => !/\/\d+$/.test(one)) : all);
    names.push(name);
    if (draws.chance(0.03)) records.delete(name);
    else records.set(name, draws.chance(0.03) ? (records.get(draws.pick(all)) as Buffer) : damage(records.get(name) as Buffer, draws));
    if (records.size === 0) break;
  }
  return { bytes: packArchive(records), text: `${format}, ${names.join(', ')}` };
}

// Reads all elements of all tensors, which lie out of bounds if a size was believed.
function use(value: unknown, depth = 0): void {
  if (value instanceof torch.Tensor) {
    const plain = value.detach();
    if (plain.isComplex()) torch.viewAsReal(plain).sum().dispose();
    else if (plain.dtype.startsWith('float8')) plain.to('float32').sum().dispose();
    else if (!plain.isQuantized) plain.to('float64').sum().dispose();
    value.dispose();
  } else if (depth < 50 && typeof value === 'object' && value !== null) {
    const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
    for (const part of parts) use(part, depth + 1);
  }
}

function useModule(module: torch.jit.ScriptModule<[Tensor], Tensor>, input: Tensor): void {
  try {
    void module.code;
    module.saveToBuffer();
    module(input).dispose();
  } finally {
    input.dispose();
  }
}

const kinds = ['bytes', 'file', 'mapped'] as const;

/** A file to read: the same numbers give the same one. */
export function drawFile(draws: Draws): { text: string; run(): unknown } {
  bases ??= makeBases();
  const base = draws.pick(bases);
  const { bytes, text } = damaged(base, draws);
  const kind = draws.pick(kinds);
  const path = `file.${base.format}`;
  const run = (): unknown => {
    if (kind !== 'bytes' || base.format === 'csv') writeFileSync(path, bytes);
    const mmap = kind === 'mapped';
    switch (base.format) {
      case 'pth':
        return use(kind === 'bytes' ? torch.load(bytes, { weightsOnly: draws.chance(0.5) }) : torch.load(path, { mmap }));
      case 'jit': {
        const module = (kind === 'bytes' ? torch.jit.load(bytes) : torch.jit.load(path, { mmap })) as torch.jit.ScriptModule<
          [Tensor],
          Tensor
        >;
        return useModule(module, (base.input as () => Tensor)());
      }
      case 'safetensors':
        return use(kind === 'bytes' ? safetensors.load(bytes) : safetensors.loadFile(path, { backend: mmap ? 'mmap' : 'pread' }));
      case 'npy':
      case 'npz':
        return use(numpy.load(kind === 'bytes' ? bytes : path));
      case 'csv':
        return torch.readCsv(path).then((table) => use(table));
    }
  };
  return { text: `${text}, by ${kind}`, run };
}
