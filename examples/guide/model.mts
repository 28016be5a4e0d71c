// The guide's network and loss.
import torch, { nn, type Tensor } from 'node-libtorch';

/** max(0, ‖a - p‖² - ‖a - n‖² + margin), the mean over the batch. */
export class TripletLoss extends nn.Module {
  constructor(readonly margin = 1.0) {
    super();
  }

  calcEuclidean(x1: Tensor, x2: Tensor): Tensor {
    return x1.sub(x2).pow(2).sum(1);
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const distancePositive = this.calcEuclidean(anchor, positive);
    const distanceNegative = this.calcEuclidean(anchor, negative);
    return torch.relu(distancePositive.sub(distanceNegative).add(this.margin)).mean();
  }
}

/** Digits (N, 1, 28, 28) to embeddings (N, embDim). */
export class Network extends nn.Module {
  conv = new nn.Sequential(
    new nn.Conv2d(1, 32, 5),
    new nn.PReLU(),
    new nn.MaxPool2d(2, { stride: 2 }),
    new nn.Dropout(0.3),
    new nn.Conv2d(32, 64, 5),
    new nn.PReLU(),
    new nn.MaxPool2d(2, { stride: 2 }),
    new nn.Dropout(0.3),
  );
  fc: nn.Sequential;

  constructor(embDim = 128) {
    super();
    this.fc = new nn.Sequential(new nn.Linear(64 * 4 * 4, 512), new nn.PReLU(), new nn.Linear(512, embDim));
  }

  forward(x: Tensor): Tensor {
    return this.fc(this.conv(x).view(-1, 64 * 4 * 4));
  }
}

export function initWeights(module: nn.Module): void {
  if (module instanceof nn.Conv2d) nn.init.kaimingNormal_(module.weight);
}
