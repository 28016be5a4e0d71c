import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { Network, TripletLoss } from '../../examples/guide/model.mjs';
import { expectClose } from '../support/close';
import { fixture, root, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();
const files = join(root, 'test', 'fixtures');

interface Loaded extends torch.jit.ScriptModule<[x: Tensor, mask?: Tensor | null | object], Tensor> {
  numbers(n: number, x?: number | object, flag?: boolean): number;
  nested(xs: Tensor[], named: Record<string, number>): [Tensor, Record<string, Tensor>, number[][], null];
  pair(x: Tensor): [Tensor, number];
  count_up(): number;
  count: number;
  rate: number;
  name: string;
  flags: boolean[];
  table: Record<string, number>;
  scale: number | null;
  steps: Tensor;
  linear: torch.jit.ScriptModule & { weight: nn.Parameter };
}

describe('a module that Python saved', () => {
  const facts = fixture<{ forward: number[][]; masked: number[][]; numbers: number[]; keys: string[]; traced: number[][] }>('jit-python');
  const load = (): Loaded => torch.jit.load(join(files, 'jit-python.pt')) as unknown as Loaded;
  const x = torch.tensor([[1, 2, 3]]);

  test("gives Python's results, with arguments by position and by name", () => {
    const model = load();
    expectClose(model(x), facts.forward);
    expectClose(model(x, torch.tensor([1, 0])), facts.masked);
    expectClose(model(x, { mask: torch.tensor([1, 0]) }), facts.masked);
    expectClose(model.forward(x), facts.forward);
  });

  test('has its methods, with defaults', () => {
    const model = load();
    expect([model.numbers(3), model.numbers(3, 0.5), model.numbers(3, 0.5, false)]).toEqual(facts.numbers);
    expect(model.numbers(3, { flag: false })).toBe(6);
    expect(() => model.numbers(1.5)).toThrow(
      /Expected a value of type 'int' for argument 'n' but instead found a number that is not whole/,
    );
    expect(() => model.numbers('a' as never)).toThrow(/argument 'n' but instead found a string/);
    expect(() => (model.numbers as (...args: unknown[]) => number)()).toThrow(/numbers\(\) is missing value for argument 'n'/);
    expect(() => (model.numbers as (...args: unknown[]) => number)(1, 2, 3, 4)).toThrow(/takes 3 arguments \(n, x, flag\), 4 were given/);
    expect(() => model.numbers(1, { y: 2 })).toThrow(/unexpected keyword argument 'y'/);
  });

  test('lists, dicts, tuples, None and numbers convert in both directions', () => {
    const model = load();
    const [total, named, counts, nothing] = model.nested([x, x], { a: 2, b: -1 });
    expect(total.tolist()).toEqual([[2, 4, 6]]);
    expect(Object.fromEntries(Object.entries(named).map(([key, value]) => [key, value.tolist()]))).toEqual({
      a: [[4, 8, 12]],
      b: [[-2, -4, -6]],
    });
    expect([counts, nothing]).toEqual([[[2], [2]], null]);
    const [first, second] = model.pair(x);
    expect([first.tolist(), second]).toEqual([[[2, 3, 4]], 3]);
  });

  test('dtypes may be given by name, and results of a named tuple have its field names', () => {
    const scripted = torch.jit.script((x: Tensor, dtype = 6) => x.to(dtype as never));
    expect((scripted as unknown as (x: Tensor, dtype: torch.DType) => Tensor)(x, 'float64').dtype).toBe('float64');
    const out = load().pair(x) as unknown as { first: Tensor; second: number };
    expect([out.first.tolist(), out.second]).toEqual([[[2, 3, 4]], 3]);
  });

  test('has its attributes, which can be set', () => {
    const model = load();
    expect([model.count, model.rate, model.name, model.flags, model.table, model.scale, model.training]).toEqual([
      3,
      0.5,
      'model',
      [true, false],
      { a: 1.5, b: 2 },
      null,
      false,
    ]);
    model.count = 10;
    model.scale = 2;
    expect([model.count_up(), model.count, model.scale, model.steps.tolist()]).toEqual([11, 11, 2, [1]]);
    expect(() => {
      model.count = 'x' as never;
    }).toThrow(/type 'int'/);
  });

  test('has parameters that train, a state dict, and can be moved to another dtype', () => {
    const model = load();
    expect(Object.keys(model.stateDict())).toEqual(facts.keys);
    expect([...model.namedParameters()].map(([name]) => name)).toEqual(facts.keys.filter((key) => key !== 'steps'));
    const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
    const before = model(x);
    model(x).sum().backward();
    expect(model.linear.weight.grad?.shape).toEqual([2, 3]);
    optimizer.step();
    expect(torch.equal(model(x), before)).toBe(false);
    model.loadStateDict(load().stateDict());
    expect(torch.equal(model(x), before)).toBe(true);
    expect(model.double()(x.double()).dtype).toBe('float64');
    expect(model.train().training).toBe(true);
    expect(model.eval().training).toBe(false);
  });

  test("a traced one gives Python's results", () => {
    const traced = torch.jit.load<[Tensor], Tensor>(join(files, 'jit-traced.pt'), { mapLocation: 'cpu' });
    expectClose(traced(x), facts.traced);
  });

  test('a missing file, and one that is not a TorchScript file, are errors', () => {
    expect(() => torch.jit.load(join(folder, 'none.pt'))).toThrow(/does not exist/);
    expect(() => torch.jit.load(join(root, 'package.json'))).toThrow(torch.TorchError);
  });
});

describe('a PReLU before a max pooling', () => {
  test.each([0.25, -0.5, 0])('with slope %d, output and gradients equal those of TypeScript to the bit', (slope) => {
    torch.manualSeed(0);
    const model = new nn.Sequential(new nn.Conv2d(1, 4, 3), new nn.PReLU(), new nn.MaxPool2d(2));
    torch.noGrad(() => (model.at(1) as nn.PReLU).weight.fill_(slope));
    const scripted = torch.jit.script(model);
    const x = torch.randn(8, 1, 18, 18);
    const gradients = (run: (x: Tensor) => Tensor): Tensor[] => {
      for (const parameter of model.parameters()) parameter.grad = null;
      run(x).square().sum().backward();
      return [...model.parameters()].map(({ grad }) => (grad as Tensor).clone());
    };
    expect(torch.equal(scripted(x), model(x))).toBe(true);
    const wanted = gradients(model);
    for (let i = 0; i < 3; i++) {
      gradients(scripted).forEach((grad, at) => {
        expect(torch.equal(grad, wanted[at] as Tensor)).toBe(true);
      });
    }
  });

  test('is compiled in that order', () => {
    const { graph } = torch.jit.script(new nn.Sequential(new nn.PReLU(), new nn.MaxPool2d(2)));
    const calls = [...graph.matchAll(/prim::GetAttr\[name="(\d)"\]/g)].map(([, name]) => name);
    expect(calls).toEqual(['0', '1']);
  });
});

describe("the guide's network and loss", () => {
  torch.manualSeed(0);
  const model = new Network(2);
  const loss = new TripletLoss();
  const batches = [0, 1, 2].map(() => torch.rand(4, 1, 28, 28)) as [Tensor, Tensor, Tensor];

  test('outputs and gradients, compiled, equal those of TypeScript', () => {
    const scripted = torch.jit.script(model);
    const criterion = torch.jit.script(loss);
    const gradients = (run: () => Tensor): [Tensor, Tensor[]] => {
      torch.manualSeed(1);
      for (const parameter of model.parameters()) parameter.grad = null;
      const value = run();
      value.backward();
      return [value, [...model.parameters()].map(({ grad }) => (grad as Tensor).clone())];
    };
    const [want, wanted] = gradients(() => loss(...(batches.map((x) => model(x)) as [Tensor, Tensor, Tensor])));
    for (let i = 0; i < 3; i++) {
      const [got, given] = gradients(() => criterion(...(batches.map((x) => scripted(x)) as [Tensor, Tensor, Tensor])));
      expect(got.item()).toBe(want.item());
      given.forEach((grad, at) => {
        expect(torch.equal(grad, wanted[at] as Tensor)).toBe(true);
      });
    }
    const own = [...model.parameters()];
    expect([...scripted.parameters()].map((one, i) => one === own[i])).toEqual(own.map(() => true));
  });

  test('the saved file gives the same numbers in Python, and the file that Python saves again does here', withPython, () => {
    const [ours, theirs, input] = ['ours.pt', 'theirs.pt', 'input.pth'].map((name) => join(folder, name)) as [string, string, string];
    const scripted = torch.jit.script(model).eval();
    scripted.save(ours);
    torch.save({ x: batches[0] }, input);
    const program = `
import json, torch
model = torch.jit.load(${JSON.stringify(ours)})
y = model(torch.load(${JSON.stringify(input)})["x"])
model.fc = model.fc
torch.jit.save(torch.jit.freeze(model.eval(), preserved_attrs=["training"]), ${JSON.stringify(theirs)})
print(json.dumps(y.tolist()))`;
    const want = scripted(batches[0]);
    expectClose(want, JSON.parse(runPython(program)), { atol: 1e-6, rtol: 1e-6 });
    const back = torch.jit.load<[Tensor], Tensor>(theirs);
    expect(torch.allclose(back(batches[0]), want, { atol: 1e-6, rtol: 1e-6 })).toBe(true);
  });
});
