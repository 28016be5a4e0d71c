// The guide, method 3: the triplet loss of embeddings, with a module as its distance function.
import torch, { nn } from 'node-libtorch';

torch.manualSeed(2020);

const embedding = new nn.Embedding(1000, 128);
const anchor = embedding(torch.randint(0, 1000, [1]));
const positive = embedding(torch.randint(0, 1000, [1]));
const negative = embedding(torch.randint(0, 1000, [1]));

const tripletLoss = new nn.TripletMarginWithDistanceLoss({ distanceFunction: new nn.PairwiseDistance() });
console.log(tripletLoss(anchor, positive, negative));
