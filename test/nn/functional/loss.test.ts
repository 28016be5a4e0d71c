import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { replay } from '../../support/replay';

describe.each(['regression', 'classification', 'multilabel', 'embedding', 'sequence'])('%s losses are those of Python', (kind) => {
  replay(`nn-functional/loss-${kind}`, nn.functional);
});

describe('a label of ctcLoss that is no class is an error, where Python reads whatever is there', () => {
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

  test('beyond the length of its sequence it is not read', () => {
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
