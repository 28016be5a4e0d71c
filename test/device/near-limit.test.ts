// Training on a device that is nearly full of what was dropped.
import torch, { nn, optim } from 'node-libtorch';
import { afterEach, expect, test } from 'vitest';
import { withControls } from '../support/device';
import { defaultLimit, fakeDevice } from '../support/fake-device';

const mebibyte = 2 ** 20;

afterEach(() => fakeDevice.setMemoryLimit(defaultLimit));

function train(steps: number): number {
  torch.manualSeed(0);
  const model = new nn.Sequential(new nn.Linear(64, 256), new nn.ReLU(), new nn.Linear(256, 256), new nn.ReLU(), new nn.Linear(256, 10)).to(
    'cuda',
  );
  const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-3 });
  let loss = torch.zeros([]);
  for (let i = 0; i < steps; i++) {
    const x = torch.randn(512, 64).to('cuda');
    const y = torch.randint(10, [512]).to('cuda');
    optimizer.zeroGrad();
    loss = nn.functional.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
  }
  return loss.item();
}

test('whatever the limit above what it needs, a backward finds room', withControls, () => {
  const wanted = train(60);
  for (const limit of [9, 10, 11, 12, 14, 16, 20]) {
    torch.memory.collect();
    torch.cuda.emptyCache();
    fakeDevice.setMemoryLimit(limit * mebibyte);
    expect([limit, train(60)]).toEqual([limit, wanted]);
  }
});
