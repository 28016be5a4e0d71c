// Generators, and forkRng, which restores their states at its end.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

const draw = (): unknown => torch.rand(2).tolist();

test('cloneState draws the same numbers and is then independent', () => {
  const generator = new torch.Generator().manualSeed(3);
  torch.rand(5, { generator });
  const other = generator.cloneState();
  const [a, b] = [torch.rand(4, { generator }), torch.rand(4, { generator: other })];
  expect(a.tolist()).toEqual(b.tolist());
  other.manualSeed(4);
  expect(generator.initialSeed()).toBe(3n);
});

test('setState restores a state', () => {
  const generator = new torch.Generator().manualSeed(3);
  const state = generator.getState() as torch.Tensor;
  const first = torch.rand(4, { generator }).tolist();
  expect(torch.rand(4, { generator: generator.setState(state) }).tolist()).toEqual(first);
  expect(() => generator.setState(torch.ones(3))).toThrow('RNG state must be a torch.ByteTensor');
});

test('forkRng: draws inside do not change the draws after it', () => {
  torch.manualSeed(1);
  const wanted = draw();
  torch.manualSeed(1);
  torch.random.forkRng(() => draw());
  expect(draw()).toEqual(wanted);
  torch.manualSeed(1);
  {
    using _ = torch.random.forkRng({ devices: [] });
    draw();
  }
  expect(draw()).toEqual(wanted);
  torch.manualSeed(1);
  torch.random.forkRng(() => draw(), { enabled: false });
  expect(draw()).not.toEqual(wanted);
});
