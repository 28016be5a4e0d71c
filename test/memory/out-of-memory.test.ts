// The text that errors for lack of memory add: how much JavaScript holds.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

function textOfError(call: () => unknown): string {
  torch.memory.setLimit(torch.memory.stats().liveBytes + 64);
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(torch.OutOfMemoryError);
    return (error as Error).message;
  } finally {
    torch.memory.setLimit(2 ** 40);
  }
  throw new Error('no error');
}

const sizes: readonly (readonly [sizes: readonly number[], text: string])[] = [
  [[25], '1 tensor of 100 bytes'],
  [[25, 25], '2 tensors of 200 bytes'],
  [[512], '1 tensor of 2.00 KiB'],
  [[1024, 640], '2 tensors of 6.50 KiB'],
  [[1 << 20, 1 << 19], '2 tensors of 6.00 MiB'],
];

test.each(sizes)('tensors of %j elements are held', (elements, text) => {
  const held = elements.map((size) => torch.ones(size));
  expect(textOfError(() => torch.empty([1 << 22]))).toContain(`JavaScript still holds ${text} in this thread.`);
  for (const tensor of held) tensor.dispose();
});

// Allocates nothing that a storage holds.
test('the limit holds for arrays of JavaScript, too', () => {
  const x = torch.ones(1 << 20);
  const file = torch.save({ x, text: 'a'.repeat(1 << 20) });
  expect(textOfError(() => x.toTypedArray())).toContain("can't allocate memory: you tried to allocate 4194304 bytes");
  expect(textOfError(() => torch.load(file))).toContain("can't allocate memory");
});
