import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const F = nn.functional;
const x = torch.randn(2, 4, 6, 6);
const rows = torch.randn(4, 6);
const flat = torch.randn(6);
const labels = torch.tensor([0, 1, 2, 0]).to('int64');
const pairs = labels.view(2, 2);
const ones = torch.ones(4, 6);
const weight = torch.randn(18, 6);
const out = torch.randn(6, 6);
const sequence = torch.randn(3, 2, 6);
const rowsWithIndices = F.maxPool1d(x.flatten(0, 2), 2, { returnIndices: true });

// Functions that compose several operators: without gradients only the result may stay alive.
const calls: Record<string, () => Tensor | (Tensor | null)[]> = {
  tanhshrink: () => F.tanhshrink(x),
  softsign: () => F.softsign(x),
  softmin: () => F.softmin(x, 1),
  gumbelSoftmax: () => F.gumbelSoftmax(x, { hard: true }),
  dropout1d: () => F.dropout1d(rows),
  dropout3d: () => F.dropout3d(x),
  localResponseNorm: () => F.localResponseNorm(x, 3),
  normalize: () => F.normalize(x),
  lpPool2d: () => F.lpPool2d(x.abs_(), 2, 2),
  adaptiveMaxPool2d: () => F.adaptiveMaxPool2d(x, 2),
  fractionalMaxPool2d: () => F.fractionalMaxPool2d(x, 2, 3),
  maxUnpool1d: () => F.maxUnpool1d(...rowsWithIndices, 2),
  embedding: () => F.embedding(labels, rows, { maxNorm: 1 }),
  embeddingBag: () => F.embeddingBag(pairs, rows),
  'mseLoss of other sizes': () => F.mseLoss(rows, flat),
  'l1Loss with weights': () => F.l1Loss(rows, ones, { weight: ones }),
  'huberLoss with weights': () => F.huberLoss(rows, ones, { weight: ones }),
  gaussianNllLoss: () => F.gaussianNllLoss(rows, ones, ones, { full: true }),
  klDiv: () => F.klDiv(rows, ones, { reduction: 'batchmean' }),
  binaryCrossEntropy: () => F.binaryCrossEntropy(ones, ones, flat),
  multilabelSoftMarginLoss: () => F.multilabelSoftMarginLoss(rows, ones, flat),
  linearCrossEntropy: () => F.linearCrossEntropy(rows, weight, labels),
  'multiHeadAttentionForward with weights': () =>
    F.multiHeadAttentionForward(sequence, sequence, sequence, 6, 2, weight, null, null, null, true, 0.5, out, null),
  'multiHeadAttentionForward without weights': () =>
    F.multiHeadAttentionForward(sequence, sequence, sequence, 6, 2, weight, null, null, null, false, 0, out, null, { needWeights: false }),
};

describe('intermediates are freed at once', () => {
  test.each(Object.entries(calls))('%s', (_, call) => {
    call();
    torch.memory.collect();
    const before = torch.memory.stats().liveTensors;
    const result = call();
    const made = [result].flat().filter((tensor) => tensor !== null);
    expect(torch.memory.stats().liveTensors - before).toBe(made.length);
  });
});
