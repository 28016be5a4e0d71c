// The three models that are trained for their memory: the same as in parity/record_device_memory.py.
import torch, { nn, optim, type Tensor } from 'node-libtorch';
import { Network } from '../../examples/guide/model.mjs';

const F = nn.functional;
const device = 'cuda';

class Block extends nn.Module {
  ln_1: nn.LayerNorm;
  attention: nn.Linear;
  projection: nn.Linear;
  ln_2: nn.LayerNorm;
  mlp: nn.Sequential;

  constructor(
    private width: number,
    private heads: number,
  ) {
    super();
    this.ln_1 = new nn.LayerNorm(width);
    this.attention = new nn.Linear(width, 3 * width);
    this.projection = new nn.Linear(width, width);
    this.ln_2 = new nn.LayerNorm(width);
    this.mlp = new nn.Sequential(new nn.Linear(width, 4 * width), new nn.GELU(), new nn.Linear(4 * width, width));
  }

  forward(x: Tensor): Tensor {
    const [n, t] = x.shape as [number, number];
    const parts = this.attention(this.ln_1(x)).split(this.width, 2);
    const [q, k, v] = parts.map((part) => part.view(n, t, this.heads, -1).transpose(1, 2)) as [Tensor, Tensor, Tensor];
    const attended = F.scaledDotProductAttention(q, k, v, { isCausal: true });
    const y = x.add(this.projection(attended.transpose(1, 2).reshape(n, t, this.width)));
    return y.add(this.mlp(this.ln_2(y)));
  }
}

class GPT extends nn.Module {
  tokens = new nn.Embedding(64, 64);
  positions = new nn.Embedding(64, 64);
  blocks = new nn.Sequential(new Block(64, 4), new Block(64, 4));
  ln = new nn.LayerNorm(64);
  head = new nn.Linear(64, 64, { bias: false });

  constructor() {
    super();
    this.head.weight = this.tokens.weight;
  }

  forward(x: Tensor): Tensor {
    const at = torch.arange(x.shape[1] as number, { device: x.device });
    return this.head(this.ln(this.blocks(this.tokens(x).add(this.positions(at)))));
  }
}

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

function trainGpt(steps: number): void {
  const model = new GPT().to(device);
  const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-3 });
  for (let i = 0; i < steps; i++) {
    const [x, y] = [torch.randint(64, [16, 64]).to(device), torch.randint(64, [16, 64]).to(device)];
    const loss = F.crossEntropy(model(x).view(-1, 64), y.view(-1));
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
  }
}

function trainResnet(steps: number): void {
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
  ).to(device);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9, weightDecay: 5e-4 });
  for (let i = 0; i < steps; i++) {
    const [x, y] = [torch.rand([64, 1, 28, 28]).to(device), torch.randint(10, [64]).to(device)];
    const loss = F.crossEntropy(model(x), y);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
  }
}

function trainGuide(steps: number): void {
  const model = new Network().to(device);
  const criterion = new nn.TripletMarginLoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
  for (let i = 0; i < steps; i++) {
    const [anchor, positive, negative] = [0, 1, 2].map(() => torch.rand([32, 1, 28, 28]).to(device)) as [Tensor, Tensor, Tensor];
    optimizer.zeroGrad();
    const loss = criterion(model(anchor), model(positive), model(negative));
    loss.backward();
    optimizer.step();
  }
}

/** Train a model on the device for some steps, disposing nothing. */
export const trainings: Readonly<Record<string, (steps: number) => void>> = { guide: trainGuide, gpt: trainGpt, resnet: trainResnet };
