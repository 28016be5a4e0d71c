// LibTorch's warnings are emitted as Node.js process warnings, once for each text.
import torch from 'node-libtorch';
import { expect, test, vi } from 'vitest';

test("an operator's warning is emitted once, as a process warning", () => {
  const emitted = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const printed = vi.spyOn(process.stderr, 'write');
  const mask = torch.tensor([1, 0], { dtype: 'uint8' });
  for (let i = 0; i < 3; i++) expect(torch.arange(2).at(mask).tolist()).toEqual([0]);
  expect(emitted.mock.calls).toEqual([
    ['indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.', 'UserWarning'],
  ]);
  expect(printed).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('if warnings are turned into errors, the call throws them', () => {
  const error = new Error('warned');
  const throwing = vi.spyOn(process, 'emitWarning').mockImplementation(() => {
    throw error;
  });
  const x = torch.ones(1, { dtype: 'complex64' });
  expect(() => x.to('float32')).toThrow(error);
  throwing.mockRestore();
  expect(x.to('float32').tolist()).toEqual([1]);
});
