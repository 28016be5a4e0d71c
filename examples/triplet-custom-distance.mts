// The guide, method 4: the triplet loss with a custom distance function.
import torch, { nn, type Tensor } from 'node-libtorch';

torch.manualSeed(2020);

function lInfinity(x1: Tensor, x2: Tensor): Tensor {
  return torch.max(torch.abs(x1.sub(x2)), { dim: 1 }).values;
}

const embedding = new nn.Embedding(1000, 128);
const anchor = embedding(torch.randint(0, 1000, [1]));
const positive = embedding(torch.randint(0, 1000, [1]));
const negative = embedding(torch.randint(0, 1000, [1]));

const tripletLoss = new nn.TripletMarginWithDistanceLoss({ distanceFunction: lInfinity, margin: 1.5 });
console.log(tripletLoss(anchor, positive, negative));
