import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import '../support/fake-device';

const { nn } = torch;
const { makeGraphedCallables } = torch.cuda;

const numbers = (x: Tensor | null | undefined): number[] => x?.detach().cpu().reshape(-1).tolist() as number[];
const random = (...shape: number[]): Tensor => torch.randn(shape, { device: 'cuda' });

function network(): torch.nn.Sequential {
  torch.manualSeed(2);
  return new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh(), new nn.Linear(8, 2)).to('cuda');
}

describe('makeGraphedCallables', () => {
  test('gives a module the outputs and gradients that it had, for inputs of every call', () => {
    const [plain, graphed] = [network(), network()];
    const made = makeGraphedCallables(graphed, [random(3, 4)]);
    expect(made).toBe(graphed);
    for (let i = 0; i < 3; i++) {
      const x = random(3, 4);
      const results = [plain, graphed].map((model) => {
        model.zeroGrad();
        const y = model(x) as Tensor;
        y.pow(2).sum().backward();
        return [y, ...[...model.parameters()].map(({ grad }) => grad)].map(numbers);
      });
      expect(results[1]).toEqual(results[0]);
    }
  });

  test('trains as the module itself', () => {
    const train = (isGraphed: boolean): number[] => {
      const model = network();
      if (isGraphed) makeGraphedCallables(model, [random(3, 4)]);
      const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
      torch.cuda.manualSeed(7);
      const losses: number[] = [];
      for (let i = 0; i < 4; i++) {
        optimizer.zeroGrad();
        const loss = (model(random(3, 4)) as Tensor).pow(2).sum();
        loss.backward();
        optimizer.step();
        losses.push(Number(loss.item()));
      }
      return losses;
    };
    expect(train(true)).toEqual(train(false));
  });

  test('runs the module itself in the mode that was not captured', () => {
    const model = new nn.Sequential(new nn.Linear(4, 4), new nn.BatchNorm1d(4)).to('cuda');
    makeGraphedCallables(model, [random(3, 4)]);
    model.eval();
    expect((model(random(5, 4)) as Tensor).shape).toEqual([5, 4]);
  });

  test('takes functions of nested arguments, and gives the nesting of their outputs', () => {
    const fn = ([a, b]: [Tensor, Tensor], { scale }: { scale: Tensor }) => ({ sum: a.add(b), all: [a.mul(scale)] });
    const samples = (): Tensor => random(2).requiresGrad_();
    const graphed = makeGraphedCallables(fn as never, [[samples(), samples()], { scale: random(2) }]) as unknown as typeof fn;
    const [a, b, scale] = [samples(), samples(), random(2)];
    const { sum, all } = graphed([a, b], { scale });
    expect(numbers(sum)).toEqual(numbers(a.add(b)));
    expect(all.map(numbers)).toEqual([numbers(a.mul(scale))]);
    sum
      .sum()
      .add((all[0] as Tensor).sum())
      .backward();
    expect(numbers(a.grad)).toEqual(numbers(scale.add(1)));
    expect(numbers(b.grad)).toEqual([1, 1]);
  });

  test('takes several callables, which share a pool', () => {
    const [first, second] = [network(), new nn.Linear(2, 1).to('cuda')];
    const x = random(3, 4);
    const expected = numbers(second(first(x) as Tensor));
    const made = makeGraphedCallables([first, second], [[random(3, 4)], [random(3, 2).requiresGrad_()]]);
    expect(made).toEqual([first, second]);
    const y = second(first(x) as Tensor);
    expect(numbers(y)).toEqual(expected);
    y.sum().backward();
    expect([...first.parameters()].every(({ grad }) => grad !== null)).toBe(true);
  });

  test('gives no gradients of outputs that need none', () => {
    const graphed = makeGraphedCallables((x: Tensor) => x.mul(2), [random(2)]);
    expect(graphed(random(2)).requiresGrad).toBe(false);
  });

  test('takes arguments without influence only where that is allowed', () => {
    const fn = (a: Tensor, _b: Tensor): Tensor => a.mul(2);
    const samples = (): Tensor[] => [random(2).requiresGrad_(), random(2).requiresGrad_()];
    expect(() => makeGraphedCallables(fn, samples())).toThrow(/appears to not have been used in the graph/);
    const graphed = makeGraphedCallables(fn, samples(), { allowUnusedInput: true });
    const [a, b] = samples() as [Tensor, Tensor];
    graphed(a, b).sum().backward();
    expect([numbers(a.grad), b.grad]).toEqual([[2, 2], null]);
  });

  test('refuses what graphs cannot do', () => {
    const hooked = network();
    const handle = hooked.registerForwardHook(() => null);
    expect(() => makeGraphedCallables(hooked, [random(3, 4)])).toThrow(/must not have hooks registered/);
    handle.remove();

    const trained = network();
    trained.registerBuffer('extra', random(1).requiresGrad_());
    expect(() => makeGraphedCallables(trained, [random(3, 4)])).toThrow(/only parameters may be trainable/);

    expect(() => makeGraphedCallables((x: Tensor) => x, [1])).toThrow(/sampleArgs must contain only Tensors/);
    expect(() => makeGraphedCallables([(x: Tensor) => x], [])).toThrow(/a list of arguments for each of the 1 callables/);
    expect(() => makeGraphedCallables(5 as never, [])).toThrow(TypeError);
    torch.autocast('cuda', () => {
      expect(() => makeGraphedCallables((x: Tensor) => x, [random(1)])).toThrow(/does not support the autocast caching/);
    });

    const graphed = makeGraphedCallables((x: Tensor) => x.mul(x), [random(2).requiresGrad_()]);
    expect(() => (graphed as (...all: Tensor[]) => Tensor)(random(2), random(2))).toThrow(/takes as many tensors/);
    const x = random(2).requiresGrad_();
    const [first] = torch.autograd.grad(graphed(x).sum(), x, null, { createGraph: true }) as Tensor[];
    expect(() => first?.sum().backward()).toThrow(/differentiate twice|does not require grad/);
  });
});
