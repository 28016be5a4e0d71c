// The guide, method 2: the triplet loss of random vectors, by TripletMarginLoss.
import torch, { nn } from 'node-libtorch';

torch.manualSeed(2020);
console.log(torch.__version__);

const tripletLoss = new nn.TripletMarginLoss({ margin: 1.0, p: 2, eps: 1e-7 });
const anchor = torch.randn(100, 128, { requiresGrad: true });
const positive = torch.randn(100, 128, { requiresGrad: true });
const negative = torch.randn(100, 128, { requiresGrad: true });

const result = tripletLoss(anchor, positive, negative);
result.backward();
console.log(result);
