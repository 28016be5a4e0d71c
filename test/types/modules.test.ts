// The types of modules, functionals, optimizers and autograd: `tsc` checks the lines below.
import torch, { autograd, nn, optim, type Tensor } from 'node-libtorch';
import { describe, expectTypeOf, test } from 'vitest';

const F = nn.functional;
const x = torch.ones(2, 3);
const image = torch.ones(1, 2, 8, 8);

describe('modules', () => {
  test('are built by position, by name and both', () => {
    new nn.Linear(3, 4);
    new nn.Linear(3, 4, false);
    new nn.Linear({ inFeatures: 3, outFeatures: 4, dtype: 'float64' });
    new nn.Conv2d(2, 4, 3, { padding: 'same', bias: false });
    new nn.Conv2d(2, 4, [3, 5], 1, [1, 2], { groups: 2, paddingMode: 'reflect' });
    new nn.BatchNorm2d(2, { momentum: null, affine: false });
    new nn.LayerNorm([3, 4], { elementwiseAffine: false });
    new nn.Embedding(10, 3, { paddingIdx: 0 });
    new nn.Dropout({ p: 0.2 });
    new nn.CrossEntropyLoss({ labelSmoothing: 0.1, weight: torch.ones(3), reduction: 'sum' });
    new nn.TripletMarginLoss({ margin: 1, p: 2, eps: 1e-7 });
    new nn.TripletMarginWithDistanceLoss({ distanceFunction: (a: Tensor, b: Tensor) => a.sub(b).norm(2, 1), margin: 0.5 });
    new nn.MultiheadAttention(4, 2, { batchFirst: true });
    new nn.Upsample({ scaleFactor: 2, mode: 'bilinear' });
  });

  test('are callable with the signature of forward', () => {
    expectTypeOf(new nn.Linear(3, 4)(x)).toEqualTypeOf<Tensor>();
    expectTypeOf(new nn.Sequential(new nn.Linear(3, 4), new nn.ReLU())(x)).toEqualTypeOf<Tensor>();
    expectTypeOf(new nn.MaxPool2d(2)(image)).toEqualTypeOf<Tensor>();
    expectTypeOf(new nn.MaxPool2d(2, { returnIndices: true })(image)).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(new nn.Bilinear(3, 3, 2)(x, x)).toEqualTypeOf<Tensor>();
    expectTypeOf(new nn.MSELoss()(x, x)).toEqualTypeOf<Tensor>();
    expectTypeOf(new nn.TripletMarginLoss()(x, x, x)).toEqualTypeOf<Tensor>();
    const attended = new nn.MultiheadAttention(4, 2)(torch.ones(5, 1, 4), torch.ones(5, 1, 4), torch.ones(5, 1, 4), { needWeights: false });
    expectTypeOf(attended).toEqualTypeOf<[Tensor, Tensor | null]>();
  });

  test('recurrent ones accept tensors and packed sequences', () => {
    const steps = torch.ones(5, 1, 3);
    expectTypeOf(new nn.GRU(3, 4)(steps)).toEqualTypeOf<[Tensor, Tensor]>();
    const [output, [h, c]] = new nn.LSTM(3, 4)(steps);
    expectTypeOf(output).toEqualTypeOf<Tensor>();
    new nn.LSTM(3, 4)(steps, [h, c]);
    const packed = nn.utils.rnn.packSequence([torch.ones(2, 3)]);
    expectTypeOf(new nn.LSTM(3, 4)(packed)[0]).toEqualTypeOf<typeof packed>();
    expectTypeOf(new nn.RNN(3, 4)(packed)[0]).toEqualTypeOf<typeof packed>();
  });

  test('have typed members', () => {
    const layer = new nn.Linear(3, 4);
    expectTypeOf(layer.weight).toEqualTypeOf<nn.Parameter>();
    expectTypeOf(layer.bias).toEqualTypeOf<nn.Parameter>();
    for (const parameter of layer.parameters()) expectTypeOf(parameter).toEqualTypeOf<nn.Parameter>();
    for (const [name, parameter] of layer.namedParameters()) {
      expectTypeOf(name).toEqualTypeOf<string>();
      expectTypeOf(parameter).toEqualTypeOf<nn.Parameter>();
    }
    expectTypeOf(layer.to('float64')).toEqualTypeOf<nn.Linear>();
    expectTypeOf(layer.train()).toEqualTypeOf<nn.Linear>();
    expectTypeOf(layer.loadStateDict(layer.stateDict(), { strict: false }).missingKeys).toEqualTypeOf<string[]>();
    for (const each of new nn.ModuleList([layer])) expectTypeOf(each).toEqualTypeOf<nn.Linear>();
  });

  test('wrong ones are errors of the compiler', () => {
    const never = (): void => {
      // @ts-expect-error outFeatures is missing
      new nn.Linear(3);
      // @ts-expect-error a kernel size is a number or a list of numbers
      new nn.MaxPool2d([2, '2']);
      // @ts-expect-error padding is a number, a list, or one of two words
      new nn.Conv2d(2, 4, 3, { padding: 'full' });
      // @ts-expect-error an option that Dropout does not have
      new nn.Dropout({ probability: 0.5 });
      // @ts-expect-error a module takes a tensor
      new nn.Linear(3, 4)([1, 2, 3]);
      // @ts-expect-error Bilinear takes two inputs
      new nn.Bilinear(3, 3, 2)(x);
      // @ts-expect-error the state of an LSTM is two tensors
      new nn.LSTM(3, 4)(x, x);
      // @ts-expect-error a distance is a function of two tensors
      new nn.TripletMarginWithDistanceLoss({ distanceFunction: 'euclidean' });
    };
    expectTypeOf(never).toBeFunction();
  });
});

describe('functionals', () => {
  test('accept the arguments of Python', () => {
    expectTypeOf(F.conv2d(image, torch.ones(4, 2, 3, 3), { padding: 1 })).toEqualTypeOf<Tensor>();
    expectTypeOf(F.maxPool2d(image, 2)).toEqualTypeOf<Tensor>();
    expectTypeOf(F.maxPool2d(image, 2, { returnIndices: true })).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(F.dropout(x, 0.5, false)).toEqualTypeOf<Tensor>();
    expectTypeOf(F.softmax(x, { dim: 1 })).toEqualTypeOf<Tensor>();
    expectTypeOf(F.crossEntropy({ input: x, target: x })).toEqualTypeOf<Tensor>();
    expectTypeOf(F.interpolate(image, { scaleFactor: 2, mode: 'nearest' })).toEqualTypeOf<Tensor>();
    expectTypeOf(F.scaledDotProductAttention(image, image, image, { isCausal: true })).toEqualTypeOf<Tensor>();
    expectTypeOf(F.oneHot(torch.tensor([0n, 1n]), { numClasses: 3 })).toEqualTypeOf<Tensor>();
    expectTypeOf(F.normalize(x, { dim: 1 })).toEqualTypeOf<Tensor>();
  });

  test('wrong calls are errors of the compiler', () => {
    const never = (): void => {
      // @ts-expect-error the target is missing
      F.mseLoss(x);
      // @ts-expect-error p is a number
      F.dropout(x, { p: 'half' });
      // @ts-expect-error an option that interpolate does not have
      F.interpolate(image, { scale: 2 });
      // @ts-expect-error a size is a number or a list
      F.adaptiveAvgPool2d(image, 'one');
    };
    expectTypeOf(never).toBeFunction();
  });
});

describe('optimizers and schedules', () => {
  const parameters = [...new nn.Linear(3, 4).parameters()];

  test('accept parameters or groups, and options', () => {
    const sgd = new optim.SGD(parameters, { lr: 0.1, momentum: 0.9, nesterov: true });
    new optim.AdamW([{ params: parameters, lr: 0.01 }], 0.001, { betas: [0.9, 0.99], amsgrad: true });
    new optim.LBFGS(parameters, { lineSearchFn: 'strong_wolfe' });
    expectTypeOf(sgd.step()).toEqualTypeOf<undefined>();
    expectTypeOf(sgd.zeroGrad()).toEqualTypeOf<void>();
    new optim.lrScheduler.StepLR(sgd, 10, { gamma: 0.5 });
    new optim.lrScheduler.OneCycleLR(sgd, 0.1, { totalSteps: 100 });
    new optim.lrScheduler.LambdaLR(sgd, (epoch) => 0.95 ** epoch);
  });

  test('wrong ones are errors of the compiler', () => {
    const never = (): void => {
      // @ts-expect-error parameters must be iterable
      new optim.SGD(3, { lr: 0.1 });
      // @ts-expect-error betas must have two elements
      new optim.Adam(parameters, { betas: [0.9] });
      // @ts-expect-error an unknown line search
      new optim.LBFGS(parameters, { lineSearchFn: 'wolfe' });
      // @ts-expect-error a schedule takes an optimizer
      new optim.lrScheduler.StepLR(parameters, 10);
    };
    expectTypeOf(never).toBeFunction();
  });
});

describe('autograd', () => {
  test('functions return the type that they are given', () => {
    const leaf = torch.ones(2, { requiresGrad: true });
    expectTypeOf(autograd.grad(leaf.sum(), leaf, { createGraph: true })).toEqualTypeOf<(Tensor | null)[]>();
    expectTypeOf(torch.noGrad(() => 3)).toEqualTypeOf<number>();
    expectTypeOf(leaf.grad).toEqualTypeOf<Tensor | null>();
    expectTypeOf(torch.tidy(() => ({ a: leaf, b: 'b' }))).toEqualTypeOf<{ a: Tensor; b: string }>();
  });

  test('apply of a custom function has the signature of forward', () => {
    class Scale extends autograd.Function {
      static override forward(ctx: autograd.FunctionCtx, input: Tensor, by: number): Tensor {
        ctx.by = by;
        return input.mul(by);
      }
      static override backward(ctx: autograd.FunctionCtx, grad: Tensor): [Tensor, null] {
        return [grad.mul(ctx.by as number), null];
      }
    }
    expectTypeOf(Scale.apply(x, 2)).toEqualTypeOf<Tensor>();
    const never = (): void => {
      // @ts-expect-error an argument of forward is missing
      Scale.apply(x);
      // @ts-expect-error by is a number
      Scale.apply(x, true);
    };
    expectTypeOf(never).toBeFunction();
  });
});
