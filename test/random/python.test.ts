// Python's random: draws, seeds and states equal those that Python recorded.
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { fixture, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const recorded = fixture<{
  draws: Record<string, unknown[]>;
  seeds: [number, number][];
  state: { state: [number, number[], number | null]; next: number[] };
}>('random');
const folder = temporaryFolder();
const { random } = torch;
const range = (n: number): number[] => [...Array(n).keys()];
const million = range(1e6);
const shuffled = (n: number): number[] => {
  const values = range(n);
  random.shuffle(values);
  return values;
};

const cases: Record<string, () => unknown> = {
  'random.random()': () => random.random(),
  'random.getrandbits(0)': () => random.getrandbits(0),
  'random.getrandbits(1)': () => random.getrandbits(1),
  'random.getrandbits(31)': () => random.getrandbits(31),
  'random.getrandbits(32)': () => random.getrandbits(32),
  'random.getrandbits(33)': () => random.getrandbits(33),
  'random.getrandbits(53)': () => random.getrandbits(53),
  'random.getrandbits(64)': () => random.getrandbits(64n),
  'random.getrandbits(200)': () => random.getrandbits(200n),
  'list(random.randbytes(7))': () => [...random.randbytes(7)],
  'random.randrange(10)': () => random.randrange(10),
  'random.randrange(3, 30, 4)': () => random.randrange(3, 30, 4),
  'random.randrange(30, 3, -4)': () => random.randrange({ start: 30, stop: 3, step: -4 }),
  'random.randrange(-5, 2**40)': () => random.randrange(-5, 2 ** 40),
  'random.randrange(2**70)': () => random.randrange(2n ** 70n),
  'random.randint(1, 6)': () => random.randint(1, 6),
  'random.randint(-3, 3)': () => random.randint({ a: -3, b: 3 }),
  'random.randint(0, 2**53 - 2)': () => random.randint(0, 2 ** 53 - 2),
  'random.choice("abcdef")': () => random.choice('abcdef'),
  'random.choice([1, 2, 3])': () => random.choice([1, 2, 3]),
  'shuffled(range(10))': () => shuffled(10),
  'shuffled(range(100))': () => shuffled(100),
  'random.sample(range(5), 5)': () => random.sample(range(5), 5),
  'random.sample(range(50), 4)': () => random.sample(range(50), 4),
  'random.sample(range(22), 3)': () => random.sample(range(22), 3),
  'random.sample(range(100), 6)': () => random.sample(range(100), 6),
  'random.sample(range(100), 30)': () => random.sample(Float64Array.from(range(100)), 30),
  'random.sample(range(10**6), 60)': () => random.sample(million, 60),
  'random.sample("abc", 2)': () => random.sample('abc', 2),
  'random.sample(["red", "blue"], counts=[4, 2], k=5)': () => random.sample(['red', 'blue'], { counts: [4, 2], k: 5 }),
  'random.choices("abc", k=5)': () => random.choices('abc', { k: 5 }),
  'random.choices([1, 2, 3], [5, 1, 1], k=4)': () => random.choices([1, 2, 3], [5, 1, 1], { k: 4 }),
  'random.choices([1, 2, 3], cum_weights=[1, 2, 10], k=4)': () => random.choices([1, 2, 3], { cumWeights: [1, 2, 10], k: 4 }),
  'random.choices([1, 2, 3], weights=[0.1, 0.2, 0.3])': () => random.choices([1, 2, 3], { weights: [0.1, 0.2, 0.3] }),
  'random.uniform(-1, 2.5)': () => random.uniform(-1, 2.5),
  'random.triangular()': () => random.triangular(),
  'random.triangular(-1, 3, 0)': () => random.triangular(-1, 3, 0),
  'random.triangular(2, 2, 2)': () => random.triangular(2, 2, { mode: 2 }),
  'random.gauss()': () => random.gauss(),
  'random.gauss(1.5, 2)': () => random.gauss(1.5, 2),
  'random.normalvariate()': () => random.normalvariate(),
  'random.normalvariate(1.5, 2)': () => random.normalvariate(1.5, 2),
  'random.lognormvariate(0, 0.25)': () => random.lognormvariate(0, 0.25),
  'random.expovariate(1.5)': () => random.expovariate(1.5),
  'random.vonmisesvariate(1, 4)': () => random.vonmisesvariate(1, 4),
  'random.vonmisesvariate(0, 0)': () => random.vonmisesvariate(0, 0),
  'random.gammavariate(0.5, 2)': () => random.gammavariate(0.5, 2),
  'random.gammavariate(1, 2)': () => random.gammavariate(1, 2),
  'random.gammavariate(3.5, 2)': () => random.gammavariate(3.5, 2),
  'random.betavariate(2, 0.5)': () => random.betavariate(2, 0.5),
  'random.paretovariate(3)': () => random.paretovariate(3),
  'random.weibullvariate(1, 1.5)': () => random.weibullvariate(1, 1.5),
};

// Big integers are recorded as text.
const shown = (value: unknown): unknown =>
  typeof value === 'bigint' ? (value < BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value)) : value;

describe('20 draws after a seed equal those of Python', () => {
  test('for every recorded expression', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(recorded.draws));
  });

  test.each(Object.keys(cases))('%s', (expression) => {
    random.seed(7);
    const drawn = Array.from({ length: 20 }, () => shown((cases[expression] as () => unknown)()));
    expect(drawn).toEqual(recorded.draws[expression]);
  });
});

test('integers, fractions, strings and bytes seed as in Python', () => {
  const seeds = [0, 1, -1, 2 ** 32, 2n ** 100n + 5n, 0.5, -2.75, 1e-5, 0.1, Number.POSITIVE_INFINITY, '', 'hello', 'héllo'];
  const drawn = [...seeds, Buffer.from('bytes')].map((seed) => {
    random.seed(seed);
    return [random.getrandbits(32), random.random()];
  });
  expect(drawn).toEqual(recorded.seeds);
  expect(new torch.Random('hello').getrandbits(32)).toBe(recorded.seeds[11]?.[0]);
});

test('a seed from the system differs from the last one', () => {
  random.seed();
  const first = random.random();
  random.seed(null);
  expect(random.random()).not.toBe(first);
  expect(new torch.Random().random()).not.toBe(new torch.Random().random());
});

describe('a state', () => {
  const next = (): number[] => [random.gauss(0, 1), random.gauss(0, 1), random.random()];

  test("is Python's, with the second value of gauss", () => {
    random.seed(3);
    random.gauss(0, 1);
    expect(JSON.parse(JSON.stringify(random.getstate()))).toEqual(recorded.state.state);
    expect(next()).toEqual(recorded.state.next);
  });

  test('is restored, as often as wanted', () => {
    random.setstate(recorded.state.state);
    expect(next()).toEqual(recorded.state.next);
    const state = random.getstate();
    const after = next();
    random.shuffle([1, 2, 3]);
    random.setstate(state);
    expect(next()).toEqual(after);
  });

  test('of another kind is refused', () => {
    const [version, words] = recorded.state.state;
    const set = (state: unknown) => () => random.setstate(state as never);
    expect(set(null)).toThrow("argument 'state' must be a state of getstate(), not null");
    expect(set([4, words, null])).toThrow('passed to Random.setstate() of version 3');
    expect(set([version, words.slice(1), null])).toThrow('state vector is the wrong size');
    expect(set([version, [...words.slice(1), 625], null])).toThrow('invalid state');
    expect(set([version, words.map((word) => word + 0.5), null])).toThrow('must be integers');
    expect(set([version, words, 'x'])).toThrow('must be a number or null');
  });

  test('in a checkpoint restores the other language’s numbers', withPython, () => {
    const [ours, theirs] = [join(folder, 'ours.pt'), join(folder, 'theirs.pt')];
    random.seed(11);
    torch.save({ rng: random.getstate() }, ours);
    const wanted = [random.random(), random.randint(1, 100)];
    const program = `
import json, random, torch
random.setstate(torch.load(${JSON.stringify(ours)})["rng"])
print(json.dumps([random.random(), random.randint(1, 100)]))
torch.save({"rng": random.getstate()}, ${JSON.stringify(theirs)})
print(json.dumps([random.random(), random.randint(1, 100)]))
`;
    const [first = '', second = ''] = runPython(program).trim().split('\n');
    expect(JSON.parse(first)).toEqual(wanted);
    random.setstate((torch.load(theirs) as { rng: Parameters<typeof random.setstate>[0] }).rng);
    expect([random.random(), random.randint(1, 100)]).toEqual(JSON.parse(second));
  });
});

test('methods are functions, as those of the module in Python', () => {
  const { seed, randint, sample } = random;
  seed(7);
  const wanted = recorded.draws['random.randint(1, 6)'] as number[];
  expect(wanted.map(() => randint(1, 6))).toEqual(wanted);
  expect(sample([1], 1)).toEqual([1]);
  expect(randint.name).toBe('randint');
});

test('random.seed seeds Python’s numbers and not the tensors’', () => {
  torch.manualSeed(1);
  const wanted = torch.rand(2).tolist();
  torch.manualSeed(1);
  random.seed(5);
  expect(torch.rand(2).tolist()).toEqual(wanted);
  random.manualSeed(1);
  expect(torch.rand(2).tolist()).toEqual(wanted);
});

describe('bad arguments are errors that name them', () => {
  const calls: readonly [text: string, call: () => unknown, message: string][] = [
    ['an empty range', () => random.randrange(0), 'empty range for randrange()'],
    ['an empty range of two', () => random.randint(5, 3), 'empty range for randrange() (5, 4, -1)'],
    ['a step of zero', () => random.randrange(0, 5, 0), 'zero step for randrange()'],
    ['a step without a stop', () => random.randrange({ start: 5, step: 2 }), 'Missing a non-None stop argument'],
    ['a fraction', () => random.randrange(1.5), "argument 'start'"],
    ['a sample that is too large', () => random.sample([1, 2], 3), 'Sample larger than population or is negative'],
    ['a set', () => random.sample(new Set([1]) as never, 1), 'the population must be an array'],
    ['counts of another length', () => random.sample([1, 2], 1, { counts: [1] }), 'The number of counts does not match the population'],
    ['counts of zero', () => random.sample([1], 1, { counts: [0] }), 'Total of counts must be greater than zero'],
    ['two kinds of weights', () => random.choices([1], [1], { cumWeights: [1] }), 'Cannot specify both weights and cumulative weights'],
    ['weights of another length', () => random.choices([1, 2], [1]), 'The number of weights does not match the population'],
    ['weights of zero', () => random.choices([1], [0]), 'Total of weights must be greater than zero'],
    ['infinite weights', () => random.choices([1], [Number.POSITIVE_INFINITY]), 'Total of weights must be finite'],
    ['weights in place of k', () => random.choices([1], 3 as never), "argument 'weights'"],
    ['an unknown option', () => random.choices([1], { cum_weights: [1] } as never), 'cumWeights'],
    ['an empty sequence', () => random.choice([]), 'Cannot choose from an empty sequence'],
    ['no sequence', () => random.choices([]), 'Cannot choose from an empty sequence'],
    ['a string to shuffle', () => random.shuffle('abc' as never), 'shuffle [...text]'],
    ['too many bits for a number', () => random.getrandbits(54), 'for more pass a bigint, 54n'],
    ['negative bits', () => random.getrandbits(-1), 'number of bits must be non-negative'],
    ['a rate of zero', () => random.expovariate(0), 'float division by zero'],
    ['a shape of zero', () => random.gammavariate(0, 1), 'gammavariate: alpha and beta must be > 0.0'],
    ['an infinite shape', () => random.betavariate(1, Number.POSITIVE_INFINITY), 'gammavariate: alpha must be finite'],
    ['a seed that is an object', () => random.seed({ a: {} } as never), "argument 'a' must be integer, float, string, bytes or null"],
    ['NaN as a seed', () => random.seed(Number.NaN), 'NaN gives no seed'],
    ['an argument too many', () => (random.uniform as (...args: number[]) => number)(1, 2, 3), 'uniform()'],
  ];
  test.each(calls)('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
