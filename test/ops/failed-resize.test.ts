// A tensor whose memory cannot be resized keeps its shape: LibTorch sets the new shape first.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

const tooMany = 2 ** 45;

test.each<[string, (x: torch.Tensor) => unknown]>([
  ['resize_', (x) => x.resize_([tooMany])],
  ['resizeAs_', (x) => x.resizeAs_(torch.ones([1]).expand([tooMany]))],
  ['out', (x) => torch.neg(torch.ones([1]).expand([tooMany]), { out: x })],
])('after a failed %s', (_, fail) => {
  const x = torch.ones([2, 3]);
  expect(() => fail(x)).toThrow(torch.OutOfMemoryError);
  expect(x.shape).toEqual([2, 3]);
  expect(x.stride()).toEqual([3, 1]);
  expect(x.sum().item()).toBe(6);
});
