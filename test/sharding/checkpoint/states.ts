// State dicts, models and errors that the tests of checkpoints share.
import torch, { nn } from 'node-libtorch';
import { expect } from 'vitest';

const { checkpoint } = torch.distributed;

/** A state dict of values of all kinds. */
export const dense = () => ({
  a: torch.arange(6).view(2, 3),
  nested: {
    b: torch.ones([2], { dtype: 'bfloat16' }),
    list: [1, 2.5, { c: torch.arange(3).to('float32') }],
    text: 'ä',
    scalar: torch.tensor(3.5),
  },
  view: torch.arange(10).to('float64').narrow(0, 2, 4),
  pair: torch.Tuple.of(0.9, 0.99),
  numbers: [1, 2],
  none: null,
});

/** The same names with other values. */
export const blank = () => ({
  a: torch.zeros([2, 3], { dtype: 'int64' }),
  nested: { b: torch.zeros([2], { dtype: 'bfloat16' }), list: [0, 0, { c: torch.zeros(3) }], text: '', scalar: torch.tensor(0) },
  view: torch.zeros([4], { dtype: 'float64' }),
  pair: null as unknown,
  numbers: null as unknown,
  none: 1 as unknown,
});

/** A value with arrays in the place of tensors. */
export const plain = (value: unknown): unknown => {
  if (value instanceof torch.Tensor) return value.to('float64').tolist();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, element]) => [name, plain(element)]));
};

/** The error of a saving or loading that fails. */
export async function failureOf(promise: Promise<unknown>): Promise<InstanceType<typeof checkpoint.CheckpointException>> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(checkpoint.CheckpointException);
  return error as InstanceType<typeof checkpoint.CheckpointException>;
}

export const network = () => {
  torch.manualSeed(1);
  return new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
};
export type Network = ReturnType<typeof network>;

/** Trains by batches that are the same at each call, and returns the losses. */
export function train(model: Network, optimizer: torch.optim.Optimizer, steps: number): number[] {
  const generator = new torch.Generator().manualSeed(5);
  return Array.from({ length: steps }, () => {
    const x = torch.randn([8, 4], { generator });
    optimizer.zeroGrad();
    const loss = model.forward(x).square().mean();
    loss.backward();
    optimizer.step();
    return loss.item() as number;
  });
}
