// Memory that runs out: what is run again after a collection gives the result of one run, and what cannot be is an error.
import torch, { type Tensor } from 'node-libtorch';
import { afterEach, describe, expect, test } from 'vitest';

const megabyte = 2 ** 20;
const F = torch.nn.functional;

afterEach(() => {
  torch.memory.setLimit(64 * 2 ** 30);
});

// Fills the memory, to `room` bytes, with tensors that were dropped after they had become old.
function fillWithDropped(room: number): void {
  const held: { tensors: Tensor[] } = { tensors: Array.from({ length: 6 }, () => torch.ones([megabyte])) };
  torch.memory.collect();
  torch.memory.emptyCache();
  torch.memory.setLimit(torch.memory.stats().processBytes + room);
  held.tensors = [];
}

describe('an operator for which there is no memory', () => {
  test('runs again', () => {
    const x = torch.ones([megabyte]);
    fillWithDropped(2 * megabyte);
    expect(x.mul(x).sum().item()).toBe(megabyte);
  });

  test('is an error if hooks of saved tensors may have run in it, and each ran once', () => {
    const x = torch.ones([megabyte], { requiresGrad: true });
    const other = torch.full([3], 7);
    let packs = 0;
    const pack = (tensor: Tensor): Tensor => {
      packs++;
      other.mul(other);
      return tensor;
    };
    fillWithDropped(2 * megabyte);
    const multiply = (): Tensor =>
      torch.autograd.graph.savedTensorsHooks(
        pack,
        (tensor: Tensor) => tensor,
        () => x.mul(x),
      );
    expect(multiply).toThrow(torch.OutOfMemoryError);
    expect(packs).toBeLessThanOrEqual(2);
    packs = 0;
    expect(multiply().sum().item()).toBe(megabyte);
    expect(packs).toBe(2);
  });

  test('is an error if it draws random numbers, so that they are drawn once', () => {
    const x = torch.ones([megabyte]);
    fillWithDropped(2 * megabyte);
    expect(() => F.dropout(x, 0.5, true)).toThrow(torch.OutOfMemoryError);
    expect(F.dropout(x, 0.5, true).shape).toEqual([megabyte]);
  });
});
