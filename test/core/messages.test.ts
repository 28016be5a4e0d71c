import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files';

const F = nn.functional;

describe('advice of LibTorch', () => {
  test("is in this library's spelling", () => {
    const y = torch.ones(2, { requiresGrad: true }).exp().sum();
    y.backward();
    expect(() => y.backward()).toThrow(/Specify \{ retainGraph: true \} if you need/);
    const unused = torch.ones(2, { requiresGrad: true });
    expect(() => torch.autograd.grad(torch.ones(1, { requiresGrad: true }).exp(), unused)).toThrow(/Set \{ allowUnused: true \}/);
  });

  test('names that are no advice stay', () => {
    expect(() => torch.ones(2, 2).gather(1, torch.ones(2, 1))).toThrow(/^gather\(\): Expected dtype int32\/int64 for index/);
  });
});

describe('floats where integers are wanted', () => {
  const two = torch.tensor([0, 1]);
  const ones = torch.ones(2, 2);
  const calls: Record<string, () => unknown> = {
    crossEntropy: () => F.crossEntropy(torch.ones(2, 3), two),
    nllLoss: () => F.nllLoss(torch.ones(2, 3), two),
    multiMarginLoss: () => F.multiMarginLoss(torch.ones(2, 3), two),
    embedding: () => new nn.Embedding(3, 2)(two),
    embeddingBag: () => new nn.EmbeddingBag(3, 2)(two.unsqueeze(0)),
    oneHot: () => F.oneHot(two),
    gather: () => ones.gather(1, two.unsqueeze(1)),
    scatter: () => ones.scatter(1, two.unsqueeze(1), 1),
    indexSelect: () => ones.indexSelect(0, two),
    indexAdd: () => ones.indexAdd(0, two, ones),
    take: () => ones.take(two),
    at: () => ones.at(two),
  };

  test.each(Object.entries(calls))('%s says how to make them', (_name, call) => {
    expect(call).toThrow(/\(numbers make float32 tensors: give \{ dtype: 'int64' \}, bigints such as 1n, or x\.long\(\)\)$/);
  });

  test('and not where a float is wanted', () => {
    expect(() => torch.ones(2, 2).mm(torch.ones(2, 2, { dtype: 'int64' }))).not.toThrow(/give \{ dtype/);
  });
});

describe('modules', () => {
  test('without a forward say so when they are called', () => {
    abstract class Holder extends nn.Module {
      inner = new nn.Linear(1, 1);
    }
    const holder = new (Holder as unknown as new () => nn.Identity)();
    expect([...holder.parameters()]).toHaveLength(2);
    const text = 'Module [Holder] is missing the required "forward" function';
    expect(() => holder(torch.ones(1))).toThrow(new torch.NotImplementedError(text));
    expect(() => (new nn.ModuleList() as unknown as nn.Identity)(torch.ones(1))).toThrow(/Module \[ModuleList\] is missing/);
    expect(() => (new nn.ModuleDict() as unknown as nn.Identity)(torch.ones(1))).toThrow(/Module \[ModuleDict\] is missing/);
  });

  test('whose names differ from those of a state dict in their spelling only say which', () => {
    class Net extends nn.Module {
      fcOne = new nn.Linear(1, 1);
      out = new nn.Linear(1, 1);
      forward(): void {}
    }
    const state = new Net().stateDict();
    const python = Object.fromEntries(Object.entries(state).map(([key, value]) => [key.replace('fcOne', 'fc_one'), value]));
    expect(() => new Net().loadStateDict(python)).toThrow(
      /\tNames that differ only in their spelling: "fcOne\.weight" is "fc_one\.weight", "fcOne\.bias" is "fc_one\.bias" in the state dict/,
    );
    const { 'fcOne.weight': _, ...missing } = state;
    expect(() => new Net().loadStateDict(missing)).not.toThrow(/spelling/);
    expect(new Net().loadStateDict(python, { strict: false }).missingKeys).toEqual(['fcOne.weight', 'fcOne.bias']);
  });
});

describe('values nested too deeply', () => {
  const lists = (levels: number): unknown => {
    let value: unknown = 1;
    for (let i = 0; i < levels; i++) value = [value];
    return value;
  };
  const objects = (levels: number): unknown => {
    let value: unknown = 1;
    for (let i = 0; i < levels; i++) value = { value };
    return value;
  };
  const modules = (levels: number): nn.Module => {
    let module: nn.Module = new nn.Linear(1, 1);
    for (let i = 0; i < levels; i++) module = new nn.Sequential(module);
    return module;
  };
  const folder = temporaryFolder();
  const deep = 200_000;

  test.each<[string, () => unknown]>([
    ['tensor', () => torch.tensor(lists(deep) as never)],
    ['save', () => torch.save(objects(deep), `${folder}/a.pth`)],
    ['deepcopy', () => torch.deepcopy(objects(deep))],
    ['tidy', () => torch.tidy(() => [torch.ones(1), objects(deep)])],
    ['at', () => torch.ones(2).at(lists(deep) as never)],
    ['defaultCollate', () => torch.utils.data.defaultCollate([lists(deep)] as never)],
    ['defaultConvert', () => torch.utils.data.defaultConvert(lists(deep))],
    ['assertClose', () => torch.testing.assertClose(lists(deep), lists(deep))],
    ['parameters', () => [...modules(20_000).parameters()]],
    ['train', () => modules(20_000).train()],
    ['to', () => modules(20_000).to('float64')],
    ['apply', () => modules(20_000).apply(() => {})],
    ['stateDict', () => modules(20_000).stateDict()],
    ['toString', () => String(modules(20_000))],
  ])('%s: are TorchErrors', (_name, run) => {
    expect(run).toThrow(torch.TorchError);
  });

  test('are described as far as they are read', () => {
    const itself: unknown[] = [];
    itself.push(itself);
    expect(() => torch.ones(2).sum(itself as never)).toThrow('must be int[], not [[[[[...]]]]]');
    expect(() => torch.stack(lists(deep) as never)).toThrow(TypeError);
  });

  test('a module within itself has parameters, and no text', () => {
    class Node extends nn.Module {
      weight = new nn.Parameter(torch.ones(1));
      other: nn.Module | null = null;
      forward(): void {}
    }
    const [a, b] = [new Node(), new Node()];
    a.other = b;
    b.other = a;
    expect([...a.parameters()]).toHaveLength(2);
    expect(() => String(a)).toThrow(torch.TorchError);
  });
});
