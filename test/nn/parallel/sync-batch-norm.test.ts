// SyncBatchNorm in several processes gives what BatchNorm gives for the whole batch in one, here and in Python.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { run, times } from '../../distributed/ranks';
import { python } from '../../support/files';
import { withPython } from '../../support/skips';

interface Case {
  /** The sizes of the processes' batches. */
  readonly rows: readonly number[];
  /** The channels and what follows. */
  readonly shape: readonly number[];
  readonly dtype?: 'float32' | 'float64' | 'bfloat16';
  readonly options?: Readonly<Record<string, boolean | number | null>>;
  readonly channelsLast?: boolean;
}

const cases: Record<string, Case> = {
  '(N, C)': { rows: [3, 2], shape: [4] },
  float64: { rows: [1, 4], shape: [2, 3, 2], dtype: 'float64' },
  'channels last': { rows: [2, 3], shape: [3, 4, 2], channelsLast: true },
  'channels last in three dimensions': { rows: [1, 2], shape: [2, 2, 3, 2], channelsLast: true },
  'an input of bfloat16': { rows: [5, 3], shape: [2, 4], dtype: 'bfloat16' },
  'without parameters': { rows: [3, 2], shape: [3, 2], options: { affine: false } },
  'without a bias': { rows: [3, 2], shape: [3], options: { bias: false } },
  'a cumulative mean': { rows: [3, 2], shape: [3, 2], options: { momentum: null } },
  'without running statistics': { rows: [2, 2], shape: [3, 2], options: { track_running_stats: false } },
  'another eps and momentum': { rows: [4, 1], shape: [3, 2], options: { eps: 0.5, momentum: 0.7 } },
  'three processes': { rows: [2, 3, 1], shape: [3, 2] },
  'an empty batch': { rows: [2, 0, 3], shape: [3, 2] },
  'all in one process': { rows: [0, 0, 4], shape: [2, 2], dtype: 'float64' },
};

const ofProcesses = (count: number): [string, Case][] => Object.entries(cases).filter(([, { rows }]) => rows.length === count);

interface Result {
  readonly output: readonly number[];
  readonly gradient: readonly number[];
  readonly evaluated: readonly number[];
  readonly weight?: readonly number[];
  readonly bias?: readonly number[];
  readonly state: Readonly<Record<string, readonly number[]>>;
}

// Three steps on parts of the whole batch, then an evaluation: from row `from`, `count` of them.
const train = `(torch, bn, { rows, shape, dtype = 'float32', channelsLast = false }, from, count) => {
  const size = [rows.reduce((a, b) => a + b, 0), ...shape];
  const steps = torch.arange(4 * size.reduce((a, b) => a * b, 1)).to('float64').mul(0.37).sin().mul(3).add(1).view(4, ...size);
  const part = (values) => {
    const own = values.narrow(0, from, count).to(dtype);
    return channelsLast ? own.contiguous({ memoryFormat: shape.length === 3 ? 'channelsLast' : 'channelsLast3d' }) : own;
  };
  const result = {};
  for (let step = 0; step < 3; step++) {
    const x = part(steps.select(0, step)).detach().requiresGrad_();
    const output = bn(x);
    output.mul(part(steps.select(0, step + 1).cos())).sum().backward();
    if (count > 0 && output.stride().join() !== x.stride().join()) throw new Error('strides ' + output.stride() + ' for ' + x.stride());
    Object.assign(result, { output: output.flatten().tolist(), gradient: x.grad?.flatten().tolist() ?? [] });
  }
  bn.eval();
  const values = (x) => x.flatten().to('float64').tolist();
  result.evaluated = values(bn(part(steps.select(0, 3))));
  for (const name of ['weight', 'bias']) if (bn[name]?.grad) result[name] = values(bn[name].grad);
  result.state = Object.fromEntries(Object.entries(bn.stateDict()).map(([key, value]) => [key, values(value)]));
  return result;
}`;

const settings = `({ options = {}, dtype }) => ({
  eps: options.eps,
  momentum: options.momentum,
  affine: options.affine,
  bias: options.bias,
  trackRunningStats: options.track_running_stats,
  dtype: dtype === 'float64' ? dtype : 'float32',
})`;

const synchronized = async (count: number): Promise<Record<string, Result>[]> =>
  (await run(
    times(
      count,
      `await init({ timeout: 60_000 });
      const train = ${train}, settings = ${settings};
      for (const [name, one] of ${JSON.stringify(ofProcesses(count))}) {
        const from = one.rows.slice(0, rank).reduce((a, b) => a + b, 0);
        reported[name] = train(torch, new torch.nn.SyncBatchNorm(one.shape[0], settings(one)), one, from, one.rows[rank]);
      }
      say(reported);
      dist.destroyProcessGroup();`,
    ),
  )) as Record<string, Result>[];

const whole = async (): Promise<Record<string, Result>> => {
  const [results] = await run(
    times(
      1,
      `const train = ${train}, settings = ${settings};
      const { BatchNorm1d, BatchNorm2d, BatchNorm3d } = torch.nn;
      for (const [name, one] of ${JSON.stringify(Object.entries(cases))}) {
        const Class = [BatchNorm1d, BatchNorm1d, BatchNorm2d, BatchNorm3d][one.shape.length - 1];
        const count = one.rows.reduce((a, b) => a + b, 0);
        reported[name] = train(torch, new Class(one.shape[0], settings(one)), one, 0, count);
      }
      say(reported);`,
    ),
  );
  return results as Record<string, Result>;
};

const inPython = `
import json, sys, math, torch
results = {}
for name, one in json.loads(sys.stdin.read()).items():
    shape, dtype = one['shape'], getattr(torch, one.get('dtype', 'float32'))
    size = [sum(one['rows']), *shape]
    steps = (torch.arange(4 * math.prod(size)).double() * 0.37).sin().mul(3).add(1).view(4, *size)
    def part(values):
        own = values.to(dtype)
        if not one.get('channelsLast'):
            return own
        return own.contiguous(memory_format=torch.channels_last if len(shape) == 3 else torch.channels_last_3d)
    Class = [torch.nn.BatchNorm1d, torch.nn.BatchNorm1d, torch.nn.BatchNorm2d, torch.nn.BatchNorm3d][len(shape) - 1]
    bn = Class(shape[0], **one.get('options', {}), dtype=dtype if dtype == torch.float64 else torch.float32)
    for step in range(3):
        x = part(steps[step]).detach().requires_grad_()
        output = bn(x)
        (output * part(steps[step + 1].cos())).sum().backward()
        result = {'output': output.flatten().tolist(), 'gradient': x.grad.flatten().tolist()}
    bn.eval()
    values = lambda x: x.flatten().double().tolist()
    result['evaluated'] = values(bn(part(steps[3])))
    for name_ in ['weight', 'bias']:
        if getattr(bn, name_) is not None:
            result[name_] = values(getattr(bn, name_).grad)
    result['state'] = {key: values(value) for key, value in bn.state_dict().items()}
    results[name] = result
print(json.dumps(results))`;

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number, what: string): void {
  expect(actual.length, what).toBe(expected.length);
  const scale = Math.max(1, ...expected.map(Math.abs));
  expected.forEach((value, i) => {
    expect(Math.abs((actual[i] as number) - value) / scale, `${what} ${i}: ${actual[i]} for ${value}`).toBeLessThan(tolerance);
  });
}

// Of the gradients of parameters, each process has its share of the sum.
function compare(name: string, reports: readonly Record<string, Result>[], expected: Result): void {
  const { dtype = 'float32', options = {} } = cases[name] as Case;
  const tolerance = { float32: 2e-6, float64: 1e-13, bfloat16: 1e-2 }[dtype];
  const all = reports.map((report) => report[name] as Result);
  for (const key of ['output', 'gradient', 'evaluated'] as const) {
    // By each process's own batch.
    if (key === 'evaluated' && options.track_running_stats === false) continue;
    expectClose(
      all.flatMap((one) => one[key]),
      expected[key],
      tolerance,
      `${name}: ${key}`,
    );
  }
  for (const key of ['weight', 'bias'] as const) {
    const parts = all.flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
    expect(parts.length > 0).toBe(expected[key] !== undefined);
    const sums = expected[key]?.map((_, i) => parts.reduce((sum, part) => sum + (part[i] as number), 0)) ?? [];
    expectClose(sums, expected[key] ?? [], tolerance, `${name}: ${key}`);
  }
  for (const { state } of all) {
    expect(Object.keys(state)).toEqual(Object.keys(expected.state));
    for (const [key, values] of Object.entries(expected.state)) {
      expectClose(state[key] as number[], values, tolerance, `${name}: ${key}`);
    }
  }
}

describe.each([2, 3])('%i processes', (count) => {
  test('give what one does for the whole batch', async () => {
    const expected = await whole();
    const reports = await synchronized(count);
    for (const [name] of ofProcesses(count)) compare(name, reports, expected[name] as Result);
  });

  test('give what Python’s BatchNorm does', withPython, async () => {
    const { stdout, stderr } = spawnSync(python as string, ['-c', inPython], { input: JSON.stringify(cases), encoding: 'utf8' });
    expect(stderr).toBe('');
    const expected = JSON.parse(stdout) as Record<string, Result>;
    const reports = await synchronized(count);
    for (const [name] of ofProcesses(count)) compare(name, reports, expected[name] as Result);
  });
});

test('is a BatchNorm where nothing is to be synchronized', async () => {
  const reports = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const { nn } = torch;
      const x = torch.arange(8).to('float32').mul(rank + 1).view(4, 2);
      const of = (bn) => [bn(x).tolist(), Object.entries(bn.stateDict()).map(([name, value]) => [name, value.tolist()])];
      const [own] = await dist.newSubgroupsByEnumeration([[0], [1]]);
      const pair = (options) => [new nn.SyncBatchNorm(2, options), new nn.BatchNorm1d(2, { ...options, processGroup: undefined })];
      const same = ([a, b]) => JSON.stringify(of(a)) === JSON.stringify(of(b));
      const untracked = pair({ trackRunningStats: false }).map((bn) => bn.eval());
      const both = new nn.SyncBatchNorm(2);
      const single = new nn.BatchNorm1d(2);
      say([
        same(pair({ processGroup: own })),
        same(pair().map((bn) => bn.eval())),
        same(untracked),
        same([both, single]),
      ]);
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reports).toEqual([
    [true, true, true, false],
    [true, true, true, false],
  ]);
});

test('a converted network within DistributedDataParallel trains as one on the whole batch', async () => {
  const reports = (await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const { nn } = torch;
      const network = () => {
        torch.manualSeed(5);
        return new nn.Sequential(new nn.Conv2d(2, 3, 2), new nn.BatchNorm2d(3), new nn.ReLU(), new nn.Flatten(), new nn.Linear(12, 4), new nn.BatchNorm1d(4));
      };
      const converted = nn.SyncBatchNorm.convertSyncBatchnorm(network());
      const kinds = [...converted.modules()].map((module) => module.constructor.name);
      const distributed = new nn.parallel.DistributedDataParallel(converted);
      const single = network();
      const inputs = torch.arange(3 * 6 * 18).to('float32').mul(0.7).sin().view(3, 6, 2, 3, 3);
      const train = (model, from, count) => {
        const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.5, momentum: 0.9 });
        for (const x of inputs) {
          optimizer.zeroGrad();
          model(x.narrow(0, from, count)).mul(torch.arange(4).add(1)).square().mul(x.narrow(0, from, count).mean([1, 2, 3]).unsqueeze(1)).mean().backward();
          optimizer.step();
        }
      };
      train(distributed, 3 * rank, 3);
      train(single, 0, 6);
      const states = [converted, single].map((model) => Object.entries(model.stateDict()));
      const differences = states[0].map(([name, value], i) => [name === states[1][i][0], value.sub(states[1][i][1]).abs().max().item()]);
      say([kinds, differences]);
      dist.destroyProcessGroup();`,
    ),
  )) as [string[], [boolean, number][]][];
  for (const [kinds, differences] of reports) {
    expect(kinds).toEqual(['Sequential', 'Conv2d', 'SyncBatchNorm', 'ReLU', 'Flatten', 'Linear', 'SyncBatchNorm']);
    expect(differences).toHaveLength(14);
    for (const [isSame, difference] of differences) {
      expect(isSame).toBe(true);
      expect(difference).toBeLessThan(1e-4);
    }
  }
});

test('a process without values takes part in DistributedDataParallel', async () => {
  const reports = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const { nn } = torch;
      const model = new nn.parallel.DistributedDataParallel(new nn.Sequential(new nn.Linear(2, 2), new nn.SyncBatchNorm(2)));
      model(torch.arange(rank === 0 ? 8 : 0).to('float32').sin().view(-1, 2)).mul(torch.tensor([1, 2])).sum().backward();
      say([...model.parameters()].map(({ grad }) => grad.tolist()));
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reports[1]).toEqual(reports[0]);
  expect((reports[0] as number[][])[3]).toEqual([2, 4]);
});

test('errors are Python’s', async () => {
  const [reported] = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const { nn } = torch;
      const tell = (name, call) => report(name, () => { call(); });
      await tell('dimensions', () => new nn.SyncBatchNorm(2)(torch.ones(2)));
      await tell('channels', () => new nn.SyncBatchNorm(2)(torch.ones(2, 0)));
      await tell('eps', () => new nn.SyncBatchNorm(2, -1)(torch.ones(2, 2)));
      await tell('one value', () => new nn.SyncBatchNorm(2)(torch.ones(rank, 2)));
      await report('empty', () => new nn.SyncBatchNorm(2)(torch.ones(0, 2)).shape);
      await tell('group', () => new nn.SyncBatchNorm(2, { processGroup: 5 }));
      await tell('wrong channels', () => new nn.SyncBatchNorm(3)(torch.ones(2, 2)));
      await tell('wrong weight', () => new nn.SyncBatchNorm(1, { trackRunningStats: false })(torch.ones(2, 2)));
      await tell('twice', () => {
        const x = torch.arange(4).to('float32').view(2, 2).requiresGrad_();
        const [grad] = torch.autograd.grad(new nn.SyncBatchNorm(2)(x).square().sum(), [x], { createGraph: true });
        grad.sum().backward();
      });
      say(reported);
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reported).toEqual({
    dimensions: 'ValueError: expected at least 2D input (got 1D input)',
    channels: 'ValueError: SyncBatchNorm number of input channels should be non-zero',
    eps: 'ValueError: batch_norm eps must be positive during training, but got -1.0',
    'one value': 'ValueError: Expected more than 1 value per channel when training, got input size 1',
    empty: [0, 2],
    group: expect.stringMatching(/^TypeError: SyncBatchNorm\(\): argument 'processGroup'/),
    'wrong channels': 'TorchError: running_mean should contain 2 elements not 3',
    'wrong weight': 'TorchError: weight should contain 2 elements not 1',
    twice: 'TorchError: trying to differentiate twice a function that was marked with @once_differentiable',
  });
});
