// Compiled calls take positional arguments as calls of TypeScript do: the forms of operators with parameters of type int[].
import torch, { nn, Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const grid = (...shape: number[]): Tensor =>
  torch
    .arange(shape.reduce((a, b) => a * b))
    .to('float32')
    .reshape(shape)
    .add(1);

const inputs = {
  x: grid(2, 3, 4),
  x4: grid(1, 2, 6, 6),
  x5: grid(1, 2, 4, 4, 4),
  w1: grid(2, 3, 2),
  w2: grid(2, 2, 3, 3),
  wg: grid(2, 1, 3, 3),
  w3: grid(2, 2, 2, 2, 2),
};

// Calls by the text before their arguments.
const forms: Record<string, readonly string[]> = {
  'torch.conv2d(x4, w2, null, ': ['1', '1, 1', '2, 1', '[2, 1], 1', '1, [0, 1]', '1, 1, 2', '1, 2, [1, 2]', "1, 'same'"],
  'F.conv2d(x4, w2, null, ': ['1', '1, 1', '2, 1', '[2, 1], 1', '1, [0, 1]', '1, 1, 2', '1, 2, [1, 2]', "1, 'same'", "1, 'same', 2"],
  'F.conv2d(x4, wg, null, ': ['1, 1, 1, 2', '2, [1, 0], 1, 2', '{ padding: 1, groups: 2 }', '1, 1, { groups: 2 }'],
  'F.conv1d(x, w1, null, ': ['2', '1, 1', '2, 1', '1, 1, 2', '[1], [1]'],
  'F.conv3d(x5, w3, null, ': ['2', '1, 1', '2, 1', '1, 1, 2', '[1, 2, 1], 1'],
  'F.convTranspose1d(x, grid, null, ': ['2', '2, 1', '2, 1, 1', '2, 1, 1, 1', '2, 1, 1, 1, 2'],
  'F.convTranspose2d(x4, w2, null, ': ['2', '2, 1', '2, 1, 1', '2, [1, 0], 1', '2, 1, 1, 1', '2, 1, 1, 1, 2'],
  'F.convTranspose3d(x5, w3, null, ': ['2', '2, 1', '2, 1, 1'],
  'F.avgPool1d(x, ': ['2', '2, 1', '2, 1, 1', '[2], [1]', '3, 1, 0, true', '2, 2, 1, false, false'],
  'F.avgPool2d(x4, ': ['2', '2, 1', '2, 1, 1', '[2, 1], 1', '4, 3, 0, true, false', '2, 1, 1, false, true, 3'],
  'F.avgPool3d(x5, ': ['2', '2, 1', '2, 1, 1', '[2, 1, 2], 1', '3, 2, 1, true'],
  'F.maxPool1d(x, ': ['2', '2, 1', '2, 1, 1', '2, 1, 1, 2'],
  'F.maxPool2d(x4, ': ['2', '2, 1', '2, 1, 1', '3, 1, 1, 2', '3, 2, 1, 1, true'],
  'F.maxPool3d(x5, ': ['2', '2, 1', '2, 1, 1'],
  'torch.maxPool2d(x4, ': ['2', '2, 1', '2, 1, 1', '3, 1, 1, 2'],
  'F.lpPool2d(x4, 2, ': ['2', '2, 1', '[2, 3], 2'],
  'F.unfold(x4, ': ['2', '2, 1', '2, 1, 1', '2, 1, 1, 2', '[2, 3]'],
  'F.fold(F.unfold(x4, 2, 1, 1, 2), 6, ': ['2, 1, 1, 2', '[2, 2], 1, 1, 2'],
  'F.adaptiveAvgPool2d(x4, ': ['2', '[2, 3]'],
  'F.pad(x, ': ['[1, 1]', "[1, 1], 'constant', 2", "[1, 1], 'reflect'"],
  'F.layerNorm(x, ': ['[4]', '[3, 4]'],
  'x.tensorSplit(': ['2', '2, 1', '[1, 2], 1', '[1]'],
  'x.hsplit(': ['3', '[1]', '[1, 2]', '1, 2'],
  'x.vsplit(': ['2', '[1]', '1, 2'],
  'x.dsplit(': ['2', '[1, 3]', '1, 3'],
  'x.split(': ['1', '2, 1', '[1, 2], 1', '[1, 1]'],
  'x.roll(': ['1', '1, 0', '1, 2', '[1, 2], [0, 1]', '[1], [2]'],
  'x.rot90(': ['1', '1, [0, 1]', '2, [1, 2]'],
  'x.flip(': ['0', '0, 1', '[0, 1]', '[2]'],
  'x.permute(': ['2, 0, 1', '[2, 0, 1]'],
  'x.view(': ['6, 4', '24', '-1', '[6, 4]', '[-1]'],
  'torch.viewCopy(x, ': ["'int32'", '[6, 4]'],
  'x.reshape(': ['6, 4', '24', '-1', '[6, 4]', '2, -1, 2'],
  'x.expand(': ['2, 3, 4', '5, 2, 3, 4', '[5, -1, -1, -1]'],
  'x.repeat(': ['1, 2, 1', '[2, 1, 1]', '2, 1, 1, 1'],
  'x.tile(': ['2', '2, 1', '[2, 1]'],
  'x.squeeze(': ['0', '0, 1', '[0, 1]', ''],
  'x.sum(': ['1', '1, true', '[0, 1]', '[1, 2], true', ''],
  'x.mean(': ['1', '1, true', '[0, 1], true'],
  'x.amax(': ['1', '[0, 1]', '1, true'],
  'x.var(': ['1', '1, true', 'true', '[0, 1], false'],
  'x.std(': ['1', '1, true', '[0, 1], false, true', 'false'],
  'x.norm(': ['2', '2, 1', '2, [1, 2]', '2, 1, true'],
  'x.all(': ['1', '[0, 1]', '1, true'],
  'x.logsumexp(': ['1', '[1, 2]', '1, true'],
  'x.countNonzero(': ['1', '0, 1', '[0, 1]'],
  'x.movedim(': ['0, 2', '[0, 1], [1, 0]'],
  'x.unflatten(': ['2, [2, 2]', '1, [3, 1]'],
  'x.sumToSize(': ['3, 4', '[1, 4]', '2, 1, 4'],
  'x.broadcastTo(': ['2, 3, 4', '[5, 2, 3, 4]'],
  'x.newZeros(': ['2, 3', '[2, 3]', '2'],
  'x.newFull(': ['[2], 3'],
  'x.asStrided(': ['[2, 2], [1, 2]', '[2, 2], [1, 2], 1'],
  'torch.permute(x, ': ['[2, 0, 1]'],
  'torch.reshape(x, ': ['[6, 4]'],
  'torch.roll(x, ': ['1', '1, 0', '[1, 2], [0, 1]'],
  'torch.tensorSplit(x, ': ['2', '2, 1', '[1], 1'],
  'torch.flip(x, ': ['[0]', '[0, 1]'],
  'torch.sum(x, ': ['1', '1, true', '[0, 1]'],
  'torch.tile(x, ': ['[2, 1]'],
  'torch.zeros(': ['2, 3', '[2, 3]', '2', '[]'],
  'torch.ones(': ['2, 3', '[2, 3]', '2'],
  'torch.full(': ['[2], 3'],
  'torch.fft.fftn(x, ': ['[3, 4]', '[3, 4], [1, 2]'],
  'torch.fft.fftshift(x, ': ['1', '[0, 1]'],
  'torch.linalg.vectorNorm(x, 2, ': ['1', '[1, 2]', '1, true'],
};

// Calls that fit no overload.
const wrong = ['x.sum(1, 2)', 'x.roll(1, 0, 1)', 'x.flip(0.5)', 'torch.permute(x, 2, 0, 1)', 'torch.roll(x, 1, 0, 1)', 'F.avgPool3d(x5)'];

const names = Object.keys(inputs);
const called = (text: string): ((...args: readonly unknown[]) => unknown) =>
  new Function('torch', 'F', `return (${names.join(', ')}) => ${text}`)(torch, nn.functional) as never;
const compiled = (text: string): ((...args: readonly unknown[]) => unknown) =>
  torch.jit.script(called(text) as never, { scope: { torch, F: nn.functional } }) as never;

const listed = (value: unknown): readonly Tensor[] => (value instanceof Tensor ? [value] : (value as readonly Tensor[]));

describe('positional arguments of compiled calls are those of TypeScript', () => {
  test.each(Object.keys(forms))('%s', (start) => {
    for (const given of forms[start] as readonly string[]) {
      const text = `${start.replace('grid', 'torch.ones(3, 2, 2)')}${given})`;
      const want = listed(called(text)(...Object.values(inputs)));
      const got = listed(compiled(text)(...Object.values(inputs)));
      expect(got.length, text).toBe(want.length);
      for (const [i, one] of want.entries()) {
        expect([got[i]?.dtype, got[i]?.shape], text).toEqual([one.dtype, one.shape]);
        expect(torch.equal(got[i] as Tensor, one), text).toBe(true);
      }
    }
  });

  test.each(wrong)('%s throws', (text) => {
    expect(() => called(text)(...Object.values(inputs))).toThrow();
    expect(() => compiled(text)(...Object.values(inputs))).toThrow(torch.TorchError);
  });
});
