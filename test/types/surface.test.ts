// The types of calls: `tsc` checks the lines below, and reports an expected error that does not occur.
import torch, { autograd, nn, optim, type Tensor } from 'node-libtorch';
import { describe, expectTypeOf, test } from 'vitest';

const x = torch.ones(2, 3);
const mask = x.gt(0);

describe('operators', () => {
  test('results are typed by overload, several by name', () => {
    expectTypeOf(torch.max(x)).toEqualTypeOf<Tensor>();
    const best = torch.max(x, { dim: 1, keepdim: true });
    expectTypeOf(best.values).toEqualTypeOf<Tensor>();
    expectTypeOf(best.indices).toEqualTypeOf<Tensor>();
    const [values, indices] = torch.max(x, 1);
    expectTypeOf(values).toEqualTypeOf<Tensor>();
    expectTypeOf(indices).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.linalg.slogdet(torch.eye(2)).logabsdet).toEqualTypeOf<Tensor>();
    expectTypeOf(x.isFloatingPoint()).toEqualTypeOf<boolean>();
    expectTypeOf(torch.allclose(x, x)).toEqualTypeOf<boolean>();
    expectTypeOf(torch.unbind(x)).toEqualTypeOf<Tensor[]>();
  });

  test('arguments by position, by name, and both', () => {
    expectTypeOf(torch.sum(x, [0, 1], { keepdim: true })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.sum({ input: x, dim: 1 })).toEqualTypeOf<Tensor>();
    expectTypeOf(x.sum({ dim: 1, keepdim: true })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.add(x, 1, { alpha: 2 })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.where(mask, 1, 0)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.clamp(x, null, 4)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.add(x, x, { out: torch.empty(2, 3) })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.zeros(2, 3, { dtype: 'int64' })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.zeros([2, 3])).toEqualTypeOf<Tensor>();
  });

  test('methods accept sizes as separate arguments or as a list; in-place ones return their tensor', () => {
    expectTypeOf(x.view(-1, 6)).toEqualTypeOf<Tensor>();
    expectTypeOf(x.view([2, 3])).toEqualTypeOf<Tensor>();
    expectTypeOf(x.view('int32')).toEqualTypeOf<Tensor>();
    expectTypeOf(x.permute(1, 0)).toEqualTypeOf<Tensor>();
    expectTypeOf(x.add_(1)).toEqualTypeOf<Tensor>();
    expectTypeOf(x.at(0, '1:3', null, '...')).toEqualTypeOf<Tensor>();
    expectTypeOf(x.shape).toEqualTypeOf<readonly number[]>();
    expectTypeOf(x.size(0)).toEqualTypeOf<number>();
  });

  test('wrong calls are errors of the compiler', () => {
    const never = (): void => {
      // @ts-expect-error an option that add does not have
      torch.add(x, 1, { alhpa: 2 });
      // @ts-expect-error a string is not a tensor
      torch.relu('x');
      // @ts-expect-error an argument is missing
      torch.matmul(x);
      // @ts-expect-error keepdim is a boolean
      x.sum(1, 'yes');
      // @ts-expect-error an unknown dtype
      torch.zeros(2, { dtype: 'float31' });
      // @ts-expect-error dim is a number
      torch.softmax(x, { dim: 'last' });
      // @ts-expect-error null is not a tensor
      torch.neg(null);
    };
    expectTypeOf(never).toBeFunction();
  });
});

class Network extends nn.Module {
  fc = new nn.Linear(3, 2, { bias: false });
  forward(input: Tensor, scale: number = 1): [Tensor, number] {
    return [this.fc(input), scale];
  }
}

describe('modules, functions, optimizers', () => {
  test('a call has the types of forward', () => {
    const model = new Network();
    expectTypeOf(model(x)).toEqualTypeOf<[Tensor, number]>();
    expectTypeOf(model.fc(x)).toEqualTypeOf<Tensor>();
    expectTypeOf(new nn.LSTM(3, 4)).toHaveProperty('hiddenSize').toEqualTypeOf<number>();
    const image = x.view(1, 1, 2, 3);
    expectTypeOf(nn.functional.conv2d(image, image, null, { padding: 2 })).toEqualTypeOf<Tensor>();
    expectTypeOf(nn.functional.crossEntropy(x, x, { reduction: 'sum' })).toEqualTypeOf<Tensor>();
    const leaf = torch.ones(2, { requiresGrad: true });
    expectTypeOf(autograd.grad(leaf.sum(), leaf)).toExtend<readonly (Tensor | null)[]>();
    expectTypeOf(new optim.Adam(model.parameters(), { lr: 0.1 })).toExtend<optim.Optimizer>();
  });

  test('wrong ones are errors of the compiler', () => {
    const never = (): void => {
      // @ts-expect-error an option that Linear does not have
      new nn.Linear(3, 2, { biased: true });
      // @ts-expect-error a size is a number
      new nn.Conv2d('1', 32, 5);
      // @ts-expect-error forward takes a tensor
      new Network()('x');
      // @ts-expect-error an option that Adam does not have
      new optim.Adam([], { rate: 0.1 });
      // @ts-expect-error an unknown reduction
      nn.functional.mseLoss(x, x, { reduction: 'median' });
    };
    expectTypeOf(never).toBeFunction();
  });

  test('an object literal by position is options, not a value', () => {
    const never = (): void => {
      torch.load('a.pt', { mapLocation: { 'cuda:0': 'cpu' } });
      torch.load('a.pt', 'cpu');
      torch.load('a.pt', (location) => location);
      // @ts-expect-error a name as in Python
      torch.load('a.pt', { map_location: 'cpu' });
      // @ts-expect-error devices by name are passed by name
      torch.load('a.pt', { 'cuda:0': 'cpu' });
      // @ts-expect-error a name as in Python
      torch.loadAsync('a.pt', { map_location: 'cpu' });
      new nn.Linear(3, 2).stateDict({ destination: {} });
      new nn.Linear(3, 2).stateDict(null, 'prefix.');
      // @ts-expect-error the object to fill is passed by name
      new nn.Linear(3, 2).stateDict({ weight: x });
      // @ts-expect-error parameters of the solver are passed by name
      torch.lobpcg(x, 1, null, null, null, null, null, null, null, null, { ortho_i_max: 1 });
    };
    expectTypeOf(never).toBeFunction();
  });
});
