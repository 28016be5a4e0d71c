// The networks that are trained on a device for their memory and their speed: the counterpart of device_models.py.
import torch, { nn, optim, type Tensor } from 'node-libtorch';
import { initWeights, Network, TripletLoss } from '../../examples/guide/model.mjs';

const F = nn.functional;

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

const resnet = () =>
  new nn.Sequential(
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

const perceptron = () =>
  new nn.Sequential(new nn.Linear(784, 128), new nn.ReLU(), new nn.Linear(128, 64), new nn.ReLU(), new nn.Linear(64, 10));

/** A network in training. */
export interface Training {
  /** Draws a batch on the host. */
  draw(): Tensor[];
  /** Trains with a batch on the device, disposing nothing; the loss. */
  step(batch: readonly Tensor[]): Tensor;
}

type Make = (device: string, capturable?: boolean) => Training;

function training(draw: () => Tensor[], optimizer: optim.Optimizer, lossOf: (...batch: Tensor[]) => Tensor): Training {
  const step = (batch: readonly Tensor[]): Tensor => {
    optimizer.zeroGrad();
    const loss = lossOf(...batch);
    loss.backward();
    optimizer.step();
    return loss;
  };
  return { draw, step };
}

const images = (count: number): Tensor => torch.rand([count, 1, 28, 28]);

/** By name, each on a device; `capturable`: with an optimizer that a CUDA graph can hold. */
export const trainings: Readonly<Record<'guide' | 'perceptron' | 'gpt' | 'resnet', Make>> = {
  guide(device, capturable = false) {
    const model = new Network(2).apply(initWeights).to(device);
    const criterion = new TripletLoss();
    const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3, capturable });
    const draw = () => [images(32), images(32), images(32)];
    return training(draw, optimizer, (...batch) => criterion(...(batch.map((part) => model(part)) as [Tensor, Tensor, Tensor])));
  },
  perceptron(device, capturable = false) {
    const model = perceptron().to(device);
    const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3, capturable });
    const draw = () => [torch.randn(32, 784), torch.randint(10, [32])];
    return training(draw, optimizer, (x, y) => F.crossEntropy(model(x as Tensor), y as Tensor));
  },
  gpt(device, capturable = false) {
    const model = new GPT().to(device);
    const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-3, capturable });
    const draw = () => [torch.randint(64, [16, 64]), torch.randint(64, [16, 64])];
    return training(draw, optimizer, (x, y) => F.crossEntropy(model(x as Tensor).view(-1, 64), (y as Tensor).view(-1)));
  },
  resnet(device) {
    const model = resnet().to(device);
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9, weightDecay: 5e-4 });
    const draw = () => [images(64), torch.randint(10, [64])];
    return training(draw, optimizer, (x, y) => F.crossEntropy(model(x as Tensor), y as Tensor));
  },
};

/** Trains for some steps, each with a new batch. */
export function train({ draw, step }: Training, device: string, steps: number): void {
  for (let i = 0; i < steps; i++) step(draw().map((part) => part.to(device)));
}
