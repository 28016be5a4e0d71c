import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { replay } from '../../support/replay';

describe.each(['regression', 'classification', 'multilabel', 'embedding', 'sequence'])('%s losses equal those of Python', (family) => {
  replay(`nn-functional/loss-${family}`, nn.functional);
});

describe('a ctcLoss label outside the classes is an error (Python reads out of bounds)', () => {
  const scores = torch.randn(4, 2, 3).logSoftmax(2);
  const int = (values: number[] | number[][]) => torch.tensor(values, { dtype: 'int64' });

  test.each([
    [
      'too large',
      int([
        [1, 3],
        [1, 2],
      ]),
      /Target 3 is out of bounds/,
    ],
    ['negative', int([1, 2, -7, 1]), /Target -7 is out of bounds/],
  ])('%s', (_, targets, message) => {
    expect(() => nn.functional.ctcLoss(scores, targets, [4, 4], [2, 2])).toThrow(message);
    expect(() => nn.functional.ctcLoss(scores, targets, int([4, 4]), int([2, 2]))).toThrow(torch.IndexError);
  });

  test('labels beyond the length of their sequence are not read', () => {
    const padded = nn.functional.ctcLoss(
      scores,
      int([
        [1, -1],
        [1, 2],
      ]),
      [4, 4],
      [1, 2],
    );
    expect(padded.item()).toBe(
      nn.functional
        .ctcLoss(
          scores,
          int([
            [1, 0],
            [1, 2],
          ]),
          [4, 4],
          [1, 2],
        )
        .item(),
    );
  });
});
