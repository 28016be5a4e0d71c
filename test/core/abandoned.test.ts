// A function of the program that must be synchronous, but is async: its promise is refused, and nobody handles its rejection.
import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';

const rejects = (async (): Promise<never> => {
  throw new Error('late');
}) as never;
const leaf = (): Tensor => torch.ones(2, { dtype: 'float64', requiresGrad: true });
const optimizer = (): torch.optim.Optimizer => new torch.optim.SGD([leaf()], { lr: 0.1 });

test.each<[string, () => unknown]>([
  ['tidy', () => torch.tidy(rejects)],
  ['noGrad', () => torch.noGrad(rejects)],
  ['an optimizer', () => optimizer().step(rejects)],
  [
    'a hook of a tensor',
    () => {
      const x = leaf();
      x.registerHook(rejects);
      x.sum().backward();
    },
  ],
  ['jacobian', () => torch.autograd.functional.jacobian(rejects, leaf())],
  ['gradcheck', () => torch.autograd.gradcheck(rejects, leaf())],
  ['trace', () => torch.jit.trace(rejects, torch.ones(2))],
  ['LambdaLR', () => new torch.optim.lrScheduler.LambdaLR(optimizer(), rejects)],
  ['a loader', () => [...new torch.utils.data.DataLoader([1, 2], { collateFn: rejects })]],
  ['a dataset', () => [...new torch.utils.data.DataLoader({ length: 1, getItem: rejects })]],
])('the promise that %s gets is refused, and does not end the process', async (_name, run) => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note);
  try {
    expect(run).toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 10));
  } finally {
    process.off('unhandledRejection', note);
  }
  expect(unhandled).toEqual([]);
});
