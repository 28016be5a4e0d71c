import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';

const { losses } = fixture<{ losses: Record<string, { loss: unknown; gradients: unknown[] }> }>('losses');

type Loss = (anchor: Tensor, positive: Tensor, negative: Tensor) => Tensor;

const lInfinity = (a: Tensor, b: Tensor): Tensor => torch.max(torch.abs(a.sub(b)), { dim: 1 }).values;
const cosine = (a: Tensor, b: Tensor): Tensor => nn.functional.cosineSimilarity(a, b).neg().add(1);

const makers: Record<string, () => Loss> = {
  default: () => new nn.TripletMarginLoss(),
  guide: () => new nn.TripletMarginLoss({ margin: 1, p: 2, eps: 1e-7 }),
  swap: () => new nn.TripletMarginLoss({ swap: true }),
  'p1 sum': () => new nn.TripletMarginLoss({ p: 1, reduction: 'sum' }),
  none: () => new nn.TripletMarginLoss(0.5, { reduction: 'none' }),
  'distance default': () => new nn.TripletMarginWithDistanceLoss(),
  'distance module': () => new nn.TripletMarginWithDistanceLoss({ distanceFunction: new nn.PairwiseDistance() }),
  'distance swap': () =>
    new nn.TripletMarginWithDistanceLoss({ distanceFunction: new nn.PairwiseDistance(), swap: true, reduction: 'sum' }),
  'distance l infinity': () => new nn.TripletMarginWithDistanceLoss({ distanceFunction: lInfinity, margin: 1.5 }),
  'distance none': () => new nn.TripletMarginWithDistanceLoss({ distanceFunction: cosine, reduction: 'none' }),
};

const inputs = (): Tensor[] => [0, 1, 2].map(() => torch.randn(10, 16, { requiresGrad: true }));

describe('triplet losses and their gradients equal those of Python', () => {
  test.each(Object.entries(makers))('%s', (name, make) => {
    const want = losses[name] as { loss: unknown; gradients: unknown[] };
    torch.manualSeed(2020);
    const given = inputs();
    const [anchor, positive, negative] = given as [Tensor, Tensor, Tensor];
    const loss = make()(anchor, positive, negative);
    loss.sum().backward();
    expectClose(loss, want.loss);
    given.forEach((x, i) => {
      expectClose(x.grad as Tensor, want.gradients[i]);
    });
  });
});

describe('the distance function', () => {
  const call = (distanceFunction: unknown, options: object = {}): Tensor => {
    const [a, p, n] = inputs() as [Tensor, Tensor, Tensor];
    return nn.functional.tripletMarginWithDistanceLoss(a, p, n, { distanceFunction: distanceFunction as never, ...options });
  };

  test("gets the caller's own tensors, once for each pair", () => {
    const [a, p, n] = inputs() as [Tensor, Tensor, Tensor];
    const seen: Tensor[][] = [];
    nn.functional.tripletMarginWithDistanceLoss(a, p, n, {
      distanceFunction: (x, y) => {
        seen.push([x, y]);
        return lInfinity(x, y);
      },
      swap: true,
    });
    expect(seen.map(([x, y]) => [x === a || x === p, y === p || y === n])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  test('that throws: its error propagates unchanged', () => {
    const error = new RangeError('mine');
    let caught: unknown;
    try {
      call(() => {
        throw error;
      });
    } catch (thrown) {
      caught = thrown;
    }
    expect(caught).toBe(error);
  });

  test('that throws undefined does not end the process', () => {
    let isCaught = false;
    try {
      call(() => {
        throw undefined;
      });
    } catch (thrown) {
      isCaught = thrown === undefined;
    }
    expect(isCaught).toBe(true);
  });

  test.each([
    ['a number', () => 1, /distanceFunction must return a Tensor, got number/],
    ['null', () => null, /got null/],
    ['nothing', () => undefined, /got undefined/],
    ['a Promise', async () => torch.ones(10), /got a Promise; it must be synchronous/],
    ['another batch size', () => torch.ones(9), /a distance of each of the 10 pairs, got shape \[9\]/],
  ])('that returns %s is an error', (_, distanceFunction, message) => {
    expect(() => call(distanceFunction)).toThrow(message);
  });

  test('that returns a disposed tensor is an error', () => {
    expect(() =>
      call(() => {
        const t = torch.ones(10);
        t.dispose();
        return t;
      }),
    ).toThrow(/Tensor was disposed/);
  });

  test('that calls its own loss recursively is an error, and the next call works', () => {
    const again = (x: Tensor, y: Tensor): Tensor => {
      call(again);
      return lInfinity(x, y);
    };
    expect(() => call(again)).toThrow(/re-entrantly/);
    expect(call(lInfinity).item()).toBeGreaterThan(0);
  });

  test('may use another triplet loss inside', () => {
    const nested = (x: Tensor, y: Tensor): Tensor => lInfinity(x, y).add(call(cosine));
    expect(Number.isFinite(call(nested).item())).toBe(true);
  });

  test('leaks nothing, even if it throws', () => {
    const [a, p, n] = inputs() as [Tensor, Tensor, Tensor];
    const run = (): void => {
      torch.tidy(() => nn.functional.tripletMarginWithDistanceLoss(a, p, n, { distanceFunction: lInfinity }).item());
      try {
        torch.tidy(() =>
          nn.functional.tripletMarginWithDistanceLoss(a, p, n, {
            distanceFunction: () => {
              throw new Error('x');
            },
          }),
        );
      } catch {}
    };
    run();
    torch.memory.collect();
    const before = torch.memory.stats();
    for (let i = 0; i < 50; i++) run();
    torch.memory.collect();
    const after = torch.memory.stats();
    expect([after.liveTensors, after.liveBytes]).toEqual([before.liveTensors, before.liveBytes]);
  });

  test('bad settings are errors', () => {
    expect(() => call(lInfinity, { margin: 0 })).toThrow(/margin must be greater than 0, got 0/);
    expect(() => call(lInfinity, { reduction: 'avg' })).toThrow(/avg is not a valid value for reduction/);
    expect(() => call('x')).toThrow(TypeError);
  });
});
