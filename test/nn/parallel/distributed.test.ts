// DistributedDataParallel in two processes of Node and Python gives what two of Python's give: each loss, and the whole state.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { type Program, pairsOf, run, times } from '../../distributed/ranks';
import { fixture, root } from '../../support/files';
import { withPython } from '../../support/skips';

interface Trained {
  readonly losses: readonly number[];
  readonly state: string;
}

const modes = ['default', 'unused', 'static', 'views', 'fp16', 'hook'] as const;
type Mode = (typeof modes)[number];

const recorded = fixture<Record<Mode, readonly (readonly number[])[]>>('ddp');

// The program of parity/ddp.py.
const train = (mode: string): Program => ({
  node: `
  const { nn } = torch;
  const options = {
    unused: { findUnusedParameters: true },
    static: { staticGraph: true },
    views: { gradientAsBucketView: true, bucketCapMb: 0.002 },
  };
  class Network extends nn.Module {
    a = new nn.Linear(10, 32);
    bn = new nn.BatchNorm1d(32);
    b = new nn.Linear(32, 32);
    c = new nn.Linear(32, 32);
    d = new nn.Linear(32, 4);
    forward(x, usesAll) {
      const h = this.b(this.bn(this.a(x)).relu()).relu();
      return this.d(usesAll ? this.c(h) : h);
    }
  }
  const mode = ${JSON.stringify(mode)};
  await init({ timeout: 60_000 });
  torch.manualSeed(rank);
  const model = new nn.parallel.DistributedDataParallel(new Network(), options[mode] ?? {});
  if (mode === 'fp16') model.registerBuiltinCommHook('fp16Compress');
  if (mode === 'hook') model.registerCommHook(null, nn.parallel.allreduceHook);
  const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
  const generator = new torch.Generator().manualSeed(100 + rank);
  const losses = [];
  for (let step = 0; step < 20; step++) {
    const x = torch.randn(16, 10, { generator });
    const y = torch.randn(16, 4, { generator });
    optimizer.zeroGrad();
    const usesAll = mode !== 'unused' || step % 2 === 0;
    let loss;
    const backward = () => {
      loss = nn.functional.mseLoss(model(x, usesAll), y);
      loss.backward();
    };
    if (mode === 'views' && step % 3 === 0) model.noSync(backward);
    backward();
    losses.push(loss.item());
    optimizer.step();
  }
  say({ losses, state: hashOfState(model.stateDict()) });
  dist.destroyProcessGroup();`,
});

const inPython = (mode: string): Program => ({
  python: `sys.argv = ['ddp.py', '${mode}']\n${readFileSync(join(root, 'parity', 'ddp.py'), 'utf8').replace(/os\._exit\(0\)\s*$/, '')}`,
});

const { own, python, mixed } = pairsOf(modes, train, inPython);

describe.each(modes)('%s', (mode) => {
  // Rounding differs with the processor's kernels.
  test('has the losses that Python recorded', async () => {
    const trained = (await own(mode)) as Trained[];
    trained.forEach(({ losses }, rank) => {
      losses.forEach((loss, step) => {
        expect(loss).toBeCloseTo(recorded[mode][rank]?.[step] as number, mode === 'fp16' ? 3 : 5);
      });
    });
  });

  test('equals Python to the bit, also in one group with it', withPython, async () => {
    const expected = await python(mode);
    for (const runs of [own, ...mixed]) expect(await runs(mode)).toEqual(expected);
  });
});

test('an error of a hook, and of what it gives, comes out of backward', async () => {
  const [error, value] = (await run(
    times(
      2,
      `await init();
      const tell = (hook) => {
        const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
        model.registerCommHook(null, hook);
        try { model(torch.ones(1, 2)).sum().backward(); return null; } catch (error) { return error.message; }
      };
      const mine = new Error('mine');
      say([
        tell(() => { throw mine; }),
        tell(() => ({ work: null, value: () => 5 })),
        tell(() => 7),
        tell((_, bucket) => ({ work: dist.GroupMember.WORLD, value: () => bucket.buffer() })),
        tell((_, bucket) => ({ work: Promise.resolve(), value: () => bucket.buffer() })),
        tell((_, bucket) => ({ work: null, value: () => torch.ones(2) })),
      ]);
      process.exit();`,
    ),
  )) as string[][];
  expect([error, value]).toEqual(
    Array(2).fill([
      'mine',
      'the value of a communication hook must be a Tensor, not int',
      'a communication hook must return { work, value }, not int',
      'the work of a communication hook must be a Work or null, not ProcessGroup',
      'the work of a communication hook must be a Work or null, not Promise',
      'the value of a communication hook must have 3 elements of float32 as its buffer has, not 2 of float32',
    ]),
  );
});

test('a value of a hook need not be contiguous', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(4, 1));
      model.registerCommHook(null, (_, bucket) => ({
        work: dist.allReduce(bucket.buffer()),
        value: () => torch.stack([bucket.buffer(), bucket.buffer().mul(-99)], 1).select(1, 0),
      }));
      model(torch.full([3, 4], rank + 1)).sum().backward();
      say([...model.parameters()].map(({ grad }) => grad.tolist()));
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reports).toEqual(Array(2).fill([[[9, 9, 9, 9]], [6]]));
});

test('gradients are averaged though nothing refers to the module any more', async () => {
  const reports = await run(
    times(
      2,
      `await init({ timeout: 20_000 });
      const net = new torch.nn.Linear(2, 1);
      const loss = (() => new torch.nn.parallel.DistributedDataParallel(net)(torch.full([1, 2], rank + 1)).sum())();
      for (let i = 0; i < 5; i++) { await new Promise(setImmediate); gc(); }
      loss.backward();
      say(net.weight.grad.tolist());
      dist.destroyProcessGroup();`,
    ),
    { flags: ['--expose-gc'] },
  );
  expect(reports).toEqual(Array(2).fill([[1.5, 1.5]]));
});

test('the error of a backward whose process is gone is a DistributedError', async () => {
  const [, report] = await run([
    {
      node: `await init({ timeout: 20_000 });
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
      model(torch.ones(1, 2));
      say(null);
      process.exit();`,
    },
    {
      node: `await init({ timeout: 20_000 });
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
      const loss = model(torch.ones(1, 2)).sum();
      try { loss.backward(); } catch (error) { say([error instanceof torch.DistributedError, error.name]); }
      process.exit();`,
    },
  ]);
  expect(report).toEqual([true, 'DistBackendError']);
});

test('other shapes in another process are an error that names the process', async () => {
  const reports = (await run(
    times(
      2,
      `await init({ timeout: 10_000 });
      try { new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1 + rank)); say([null]); }
      catch (error) { say([error.message]); }
      process.exit();`,
    ),
  )) as [string][];
  expect(reports[1]?.[0]).toMatch(
    /params\[0\] in this process with sizes \[2, 2\] appears not to match sizes of the same param in process 0/,
  );
});

test('what cannot be trained, and wrong options, are errors', async () => {
  const [report] = (await run([
    {
      node: `await init();
      const { nn } = torch;
      const { DistributedDataParallel } = nn.parallel;
      const tell = (run) => { try { run(); return null; } catch (error) { return error.name + ': ' + error.message; } };
      say([
        tell(() => new DistributedDataParallel(new nn.ReLU())),
        tell(() => new DistributedDataParallel(new nn.LazyLinear(2))),
        tell(() => new DistributedDataParallel(new nn.Linear(1, 1), { deviceIds: [0] })),
        tell(() => new DistributedDataParallel(new nn.Linear(1, 1), { find_unused_parameters: true })),
        tell(() => new DistributedDataParallel(new nn.Linear(1, 1)).registerBuiltinCommHook('fp8')),
        tell(() => new DistributedDataParallel(new nn.Linear(1, 1), { bucketCapMbList: [-1] })),
        tell(() => new DistributedDataParallel(new nn.Linear(1, 1), { bucketCapMbList: [] })),
      ]);
      dist.destroyProcessGroup();`,
    },
  ])) as [(string | null)[]];
  expect(report).toEqual([
    expect.stringContaining("TorchError: DistributedDataParallel is not needed when a module doesn't have any parameter"),
    expect.stringContaining("TorchError: Modules with uninitialized parameters can't be used with `DistributedDataParallel`"),
    expect.stringContaining('ValueError: DistributedDataParallel device_ids and output_device arguments only work'),
    expect.stringMatching(/TypeError: .*find_unused_parameters.*findUnusedParameters/s),
    expect.stringContaining('ValueError: registerBuiltinCommHook(): kind must be one of allreduce, fp16Compress'),
    expect.stringContaining('sizes of buckets must be positive numbers of MiB, got -1'),
    null,
  ]);
});

test('without a group it is an error', () => {
  expect(() => new nn.parallel.DistributedDataParallel(new nn.Linear(1, 1))).toThrow('Default process group has not been initialized');
  expect(torch.distributed.isInitialized()).toBe(false);
});
