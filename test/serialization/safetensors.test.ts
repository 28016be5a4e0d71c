// torch.safetensors: parts of tensors, and modules whose parameters share memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();
const { safetensors } = torch;

describe.each(['mmap', 'pread'] as const)('getSlice by %s', (backend) => {
  const path = join(folder, `${backend}.safetensors`);
  const weight = torch.arange(24, { dtype: 'float32' }).view(2, 3, 4);
  safetensors.saveFile({ weight, scalar: torch.tensor(3), half: torch.ones([4], { dtype: 'bfloat16' }) }, path);

  test('reads what the indices of at choose', () => {
    using file = safetensors.safeOpen(path, { backend });
    const slice = file.getSlice('weight');
    expect([slice.getShape(), slice.getDtype(), file.getSlice('half').getDtype()]).toEqual([[2, 3, 4], 'F32', 'BF16']);
    const indices: readonly Parameters<Tensor['at']>[] = [
      [],
      [1],
      [-1],
      [':', 1],
      ['...', 1],
      ['::2'],
      ['1:5'],
      ['1:0'],
      [null],
      [0, 1, 2],
      [0, [1, 2]],
      [torch.tensor([0, 1], { dtype: 'int64' })],
      [torch.slice(1, 2)],
    ];
    for (const index of indices) {
      const [part, wanted] = [slice.at(...index), weight.at(...index)];
      expect([part.shape, part.tolist()]).toEqual([wanted.shape, wanted.tolist()]);
    }
    expect(file.getSlice('scalar').at().item()).toBe(3);
    expect(file.getSlice('scalar').getShape()).toEqual([]);
  });

  test('parts stay valid when the file is closed, and are copies of it', () => {
    const file = safetensors.safeOpen(path, { backend });
    const slice = file.getSlice('weight');
    const part = slice.at(1);
    file.close();
    part.add_(100);
    expect(part.at(0, 0).item()).toBe(112);
    expect(safetensors.loadFile(path).weight?.at(1, 0, 0).item()).toBe(12);
    expect(() => slice.at(0)).toThrow('the file was closed');
  });

  test('a wrong name or index is an error that says so', () => {
    using file = safetensors.safeOpen(path, { backend });
    expect(() => file.getSlice('nope')).toThrow('File does not contain tensor nope');
    expect(() => file.getSlice('weight').at(2)).toThrow('index 2 is out of bounds for dimension 0 with size 2');
    expect(() => file.getSlice('weight').at(0, 0, 0, 0)).toThrow('too many indices for tensor of dimension 3');
  });

  test('reads all tensors by name', () => {
    using file = safetensors.safeOpen(path, { backend });
    const all = file.getTensors();
    expect(Object.keys(all)).toEqual(['half', 'scalar', 'weight']);
    expect(all.weight?.tolist()).toEqual(weight.tolist());
  });
});

class Tied extends nn.Module {
  embedding = new nn.Embedding(5, 3);
  head = new nn.Linear(3, 5, { bias: false });
  other = new nn.Linear(2, 2);
  constructor() {
    super();
    this.head.weight = this.embedding.weight;
  }
  forward(x: Tensor): Tensor {
    return this.head(this.embedding(x));
  }
}

const tied = (seed: number): Tied => {
  torch.manualSeed(seed);
  return new Tied();
};

const values = (model: nn.Module): unknown =>
  Object.fromEntries(Object.entries(model.stateDict()).map(([name, tensor]) => [name, tensor.tolist()]));

describe('saveModel and loadModel', () => {
  const path = join(folder, 'tied.safetensors');

  test('store tied weights once, and load them into both', () => {
    const model = tied(0);
    expect(() => safetensors.saveFile(model.stateDict(), path)).toThrow('Some tensors share memory');
    safetensors.saveModel(model, path, { metadata: { format: 'pt' } });
    using file = safetensors.safeOpen(path);
    expect(file.keys()).toEqual(['embedding.weight', 'other.bias', 'other.weight']);
    expect(file.metadata()).toEqual({ format: 'pt', 'head.weight': 'embedding.weight' });
    const loaded = tied(1);
    expect(safetensors.loadModel(loaded, path)).toEqual([[], []]);
    expect(values(loaded)).toEqual(values(model));
    expect(loaded.head.weight).toBe(loaded.embedding.weight);
  });

  test('a file that has the other name of a tied weight loads, too', () => {
    const other = join(folder, 'other-name.safetensors');
    const { 'embedding.weight': kept, ...rest } = tied(0).stateDict();
    safetensors.saveFile({ ...rest, 'head.weight': kept as Tensor }, other);
    const loaded = tied(1);
    expect(safetensors.loadModel(loaded, other)).toEqual([[], []]);
    expect(values(loaded)).toEqual(values(tied(0)));
  });

  test('a user’s metadata is kept', () => {
    const own = join(folder, 'own.safetensors');
    safetensors.saveModel(tied(0), own, { 'head.weight': 'mine' });
    using file = safetensors.safeOpen(own);
    expect(file.metadata()).toEqual({ 'head.weight': 'mine' });
  });

  test('names that only one side has are an error, or are returned', () => {
    class Bigger extends Tied {
      extra = new nn.Linear(1, 1);
    }
    const message = 'Error(s) in loading state_dict for Bigger:\n    Missing key(s) in state_dict: "extra.bias", "extra.weight"';
    safetensors.saveModel(tied(0), path);
    expect(() => safetensors.loadModel(new Bigger(), path)).toThrow(message);
    const [missing, unexpected] = safetensors.loadModel(new Bigger(), path, { strict: false });
    expect([missing.sort(), unexpected]).toEqual([['extra.bias', 'extra.weight'], []]);
    const all = join(folder, 'all.safetensors');
    const untied = Object.fromEntries(Object.entries(tied(0).stateDict()).map(([name, one]) => [name, one.clone()]));
    safetensors.saveFile(untied, all);
    expect(() => safetensors.loadModel(tied(1), all)).toThrow('Unexpected key(s) in state_dict: "head.weight"');
    expect(safetensors.loadModel(tied(1), all, false)).toEqual([[], ['head.weight']]);
  });

  test('tensors that are not contiguous are saved contiguous, unless that is refused', () => {
    class Transposed extends nn.Module {
      weight = new nn.Parameter(torch.arange(6, { dtype: 'float32' }).view(2, 3).t());
      forward(x: Tensor): Tensor {
        return x;
      }
    }
    safetensors.saveModel(new Transposed(), path);
    expect(safetensors.loadFile(path).weight?.tolist()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(() => safetensors.saveModel(new Transposed(), path, { forceContiguous: false })).toThrow('forceContiguous: true');
  });

  test('parts of a memory that no tensor has whole are refused', () => {
    class Parts extends nn.Module {
      constructor() {
        super();
        const all = torch.arange(6, { dtype: 'float32' });
        this.registerBuffer('a', all.at(':4'));
        this.registerBuffer('b', all.at('2:'));
        this.registerBuffer('c', all.at(':2'));
      }
      forward(x: Tensor): Tensor {
        return x;
      }
    }
    expect(() => safetensors.saveModel(new Parts(), path)).toThrow('found no suitable name to keep for saving amongst: {a, b');
  });

  test('unknown options are errors', () => {
    expect(() => safetensors.saveModel(tied(0), path, { force_contiguous: true } as never)).toThrow('force_contiguous');
    expect(() => safetensors.loadModel(tied(0), path, { stict: true } as never)).toThrow('strict');
    expect(() => safetensors.saveModel({} as never, path)).toThrow("argument 'model'");
  });

  test("files are Python's, byte for byte, and each loads the other's", withPython, () => {
    const [ours, theirs] = [join(folder, 'ours.safetensors'), join(folder, 'theirs.safetensors')];
    safetensors.saveModel(tied(0), ours, { metadata: { format: 'pt' } });
    const program = `
import json, torch
from safetensors.torch import load_model, save_model

class Tied(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(5, 3)
        self.head = torch.nn.Linear(3, 5, bias=False)
        self.other = torch.nn.Linear(2, 2)
        self.head.weight = self.embedding.weight

torch.manual_seed(0)
model = Tied()
save_model(model, ${JSON.stringify(theirs)}, {"format": "pt"})
loaded = Tied()
result = load_model(loaded, ${JSON.stringify(ours)})
print(json.dumps([sorted(result[0]), result[1], all(torch.equal(a, b) for a, b in zip(model.parameters(), loaded.parameters()))]))
`;
    expect(JSON.parse(runPython(program))).toEqual([[], [], true]);
    const loaded = tied(1);
    expect(safetensors.loadModel(loaded, theirs)).toEqual([[], []]);
    expect(values(loaded)).toEqual(values(tied(0)));
    // The order of the metadata is not fixed in Python's files.
    const tensorsOf = (path: string): Buffer => {
      const bytes = readFileSync(path);
      return bytes.subarray(8 + Number(bytes.readBigUInt64LE(0)));
    };
    expect(tensorsOf(ours).equals(tensorsOf(theirs))).toBe(true);
    expect(safetensors.safeOpen(ours).metadata()).toEqual(safetensors.safeOpen(theirs).metadata());
  });
});

test('load takes any bytes', () => {
  const bytes = safetensors.save({ a: torch.arange(3) });
  for (const data of [bytes, Uint8Array.from(bytes).buffer, new DataView(Uint8Array.from(bytes).buffer)])
    expect(safetensors.load(data).a?.tolist()).toEqual([0, 1, 2]);
  expect(() => safetensors.load('text' as never)).toThrow("argument 'data'");
});
