import torch, { nn } from 'node-libtorch';
import { expect, test } from 'vitest';

test('full backward hooks hold no results of former steps', () => {
  const model = new nn.Sequential(new nn.Linear(64, 64), new nn.ReLU(), new nn.Linear(64, 1));
  model.at(2).registerFullBackwardHook(() => null);
  model.at(2).registerFullBackwardPreHook(() => null);
  const x = torch.randn(256, 64);
  const step = (): void => {
    model.zeroGrad();
    model(x).sum().backward();
  };
  const live = (): number => {
    torch.memory.collect();
    return torch.memory.stats().liveTensors;
  };
  for (let i = 0; i < 3; i++) step();
  const before = live();
  for (let i = 0; i < 40; i++) step();
  expect(live()).toBeLessThanOrEqual(before + 4);
});
