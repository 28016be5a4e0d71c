// Communication hooks in two processes of Node and Python: the losses are Python's, of PowerSGD within rounding.
import { describe, expect, test } from 'vitest';
import { type Program, pairsOf, run, times } from '../../distributed/ranks';
import { withPython } from '../../support/skips';

// Python refuses the hooks for bfloat16 by their names where there is no NCCL.
const modes = {
  allreduce: ['[null, hooks.defaultHooks.allreduceHook]', '(None, default.allreduce_hook)'],
  fp16: ['[null, hooks.defaultHooks.fp16CompressHook]', '(None, default.fp16_compress_hook)'],
  bf16: ['[null, hooks.defaultHooks.bf16CompressHook]', '(None, lambda state, bucket: default.bf16_compress_hook(state, bucket))'],
  wrapped: [
    '[null, hooks.defaultHooks.bf16CompressWrapper(hooks.defaultHooks.allreduceHook)]',
    '(None, lambda state, bucket: default.bf16_compress_wrapper(default.allreduce_hook)(state, bucket))',
  ],
  power: [
    '[new PowerSGDState(null, { startPowerSGDIter: 3 }), powerSGDHook]',
    '(power.PowerSGDState(None, start_powerSGD_iter=3), power.powerSGD_hook)',
  ],
  rank3: [
    '[new PowerSGDState({ matrixApproximationRank: 3, startPowerSGDIter: 2, randomSeed: 5, batchTensorsWithSameShape: true }), powerSGDHook]',
    '(power.PowerSGDState(None, matrix_approximation_rank=3, start_powerSGD_iter=2, random_seed=5, batch_tensors_with_same_shape=True), power.powerSGD_hook)',
  ],
  cold: [
    '[new PowerSGDState({ matrixApproximationRank: 2, startPowerSGDIter: 0, useErrorFeedback: false, warmStart: false, orthogonalizationEpsilon: 1e-6 }), powerSGDHook]',
    '(power.PowerSGDState(None, matrix_approximation_rank=2, start_powerSGD_iter=0, use_error_feedback=False, warm_start=False, orthogonalization_epsilon=1e-6), power.powerSGD_hook)',
  ],
} as const;
type Mode = keyof typeof modes;

const isPower = (mode: Mode): boolean => ['power', 'rank3', 'cold'].includes(mode);

const train = (mode: Mode): Program => ({
  node: `
  const { nn } = torch;
  const hooks = dist.algorithms.ddpCommHooks;
  const { PowerSGDState, powerSGDHook } = hooks.powerSGDHook;
  await init({ timeout: 60_000 });
  torch.manualSeed(rank);
  const net = new nn.Sequential(new nn.Linear(10, 32), new nn.Tanh(), new nn.Linear(32, 32), new nn.Tanh(), new nn.Linear(32, 32), new nn.Tanh(), new nn.Linear(32, 4));
  const model = new nn.parallel.DistributedDataParallel(net);
  const [state, hook] = ${modes[mode][0]};
  model.registerCommHook(state, hook);
  const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.5 });
  const generator = new torch.Generator().manualSeed(100 + rank);
  const losses = [];
  for (let step = 0; step < 10; step++) {
    optimizer.zeroGrad();
    const x = torch.randn(16, 10, { generator });
    const loss = nn.functional.mseLoss(model(x), x.narrow(1, 0, 4));
    loss.backward();
    losses.push(loss.item());
    optimizer.step();
  }
  const sums = [...model.parameters()].map((one) => one.sum().item());
  say({ losses, sums, stats: state?.compressionStats() ?? null });
  dist.destroyProcessGroup();`,
});

const inPython = (mode: Mode): Program => ({
  python: `
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks as default, powerSGD_hook as power
from torch.nn.parallel import DistributedDataParallel
init(timeout=datetime.timedelta(seconds=60))
torch.manual_seed(rank)
net = nn.Sequential(nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 4))
model = DistributedDataParallel(net)
state, hook = ${modes[mode][1]}
model.register_comm_hook(state, hook)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.5)
generator = torch.Generator().manual_seed(100 + rank)
losses = []
for step in range(10):
    optimizer.zero_grad()
    x = torch.randn(16, 10, generator=generator)
    loss = nn.functional.mse_loss(model(x), x.narrow(1, 0, 4))
    loss.backward()
    losses.append(loss.item())
    optimizer.step()
sums = [one.sum().item() for one in model.parameters()]
say({'losses': losses, 'sums': sums, 'stats': list(state.compression_stats()) if state else None})
dist.destroy_process_group()`,
});

interface Trained {
  readonly losses: readonly number[];
  readonly sums: readonly number[];
  readonly stats: readonly number[] | null;
}

function expectClose(actual: readonly Trained[], expected: readonly Trained[]): void {
  actual.forEach(({ losses, sums, stats }, rank) => {
    const one = expected[rank] as Trained;
    for (const [i, loss] of losses.entries()) expect(loss).toBeCloseTo(one.losses[i] as number, 5);
    for (const [i, sum] of sums.entries()) expect(sum).toBeCloseTo(one.sums[i] as number, 4);
    expect(stats).toEqual(one.stats);
  });
}

const names = Object.keys(modes) as Mode[];
const { own, python, mixed } = pairsOf(names, train, inPython);

describe.each(names)('%s', (mode) => {
  test('keeps the processes alike', async () => {
    const [first, second] = (await own(mode)) as [Trained, Trained];
    expect(first.sums).toEqual(second.sums);
    expect(first.losses.at(-1)).toBeLessThan(first.losses[0] as number);
  });

  test('equals Python, also in one group with it', withPython, async () => {
    const expected = (await python(mode)) as Trained[];
    for (const runs of [own, ...mixed]) {
      const trained = (await runs(mode)) as Trained[];
      if (isPower(mode)) expectClose(trained, expected);
      else expect(trained).toEqual(expected);
    }
  });
});

test('a hook communicates in several steps; backwardAsync lets the event loop go on meanwhile', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const order = [];
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1), { bucketCapMb: 1e-6 });
      model.registerCommHook(null, (_, bucket) => {
        order.push('begin');
        const x = bucket.buffer();
        return {
          work: dist.allReduce(x),
          value: () => {
            order.push('second');
            return { work: null, value: () => ({ work: dist.allReduce(x), value: () => x }) };
          },
        };
      });
      const loss = () => model(torch.ones(1, 2)).sum();
      loss().backward();
      let turns = 0;
      const timer = setInterval(() => turns++, 0);
      await Promise.all([loss().backwardAsync(), new Promise(setImmediate)]);
      clearInterval(timer);
      say([order.length, model.module.weight.grad.tolist()]);
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reports).toEqual(Array(2).fill([expect.any(Number), [[20, 20]]]));
});

test('an error of a later step comes out of backward, and the next forward says why it refuses', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
      const mine = new Error('mine');
      model.registerCommHook(null, (_, bucket) => ({ work: dist.allReduce(bucket.buffer()), value: () => ({ work: null, value: () => { throw mine; } }) }));
      const tell = (run) => { try { run(); return null; } catch (error) { return [error.message, error.cause?.message ?? null]; } };
      const step = () => model(torch.ones(1, 2)).sum().backward();
      say([tell(step), tell(step)]);
      process.exit();`,
    ),
  );
  const refused =
    'DistributedDataParallel: a communication hook failed in an earlier backward, so gradients are no longer averaged: make a new module';
  expect(reports).toEqual(
    Array(2).fill([
      ['mine', null],
      [refused, 'mine'],
    ]),
  );
});

test('a forward during backwardAsync is an error; after it, training goes on', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
      const other = new torch.nn.Linear(2, 1);
      const tell = (run) => { try { run(); return null; } catch (error) { return error.message; } };
      const loss = () => {
        const output = model(torch.ones(1, 2));
        // It runs in the event loop: the backward does not end before.
        output.registerHook((gradient) => gradient);
        return output.sum();
      };
      const messages = [];
      for (let i = 0; i < 3; i++) {
        const running = loss().backwardAsync();
        messages.push(tell(loss));
        await running;
      }
      // The backward of another module does not count.
      loss().backward();
      const running = other(torch.ones(1, 2)).sum().backwardAsync();
      messages.push(tell(() => loss().backward()));
      await running;
      say([messages, model.module.weight.grad.tolist()]);
      dist.destroyProcessGroup();`,
    ),
  );
  const refused =
    'DistributedDataParallel: the backward of an earlier forward has not ended: await backwardAsync() before the next forward';
  expect(reports).toEqual(Array(2).fill([[refused, refused, refused, null], [[5, 5]]]));
});

test('setBuffer replaces the gradients; other sizes and wrong states are errors', async () => {
  const [report] = (await run([
    {
      node: `await init();
      const { defaultHooks, powerSGDHook } = dist.algorithms.ddpCommHooks;
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
      const tell = (run) => { try { run(); return null; } catch (error) { return error.name + ': ' + error.message.split('\\n')[0]; } };
      const told = [];
      model.registerCommHook(null, (_, bucket) => {
        told.push(tell(() => bucket.setBuffer(torch.ones(2))));
        told.push(tell(() => powerSGDHook.powerSGDHook(null, bucket)));
        bucket.setBuffer(torch.arange(3).to('float32'));
        told.push(bucket.gradients().map((one) => one.tolist()));
        return { work: null, value: () => bucket.buffer() };
      });
      model(torch.ones(1, 2)).sum().backward();
      told.push([...model.parameters()].map(({ grad }) => grad.tolist()));
      told.push(tell(() => new powerSGDHook.PowerSGDState({ startPowerSGDIter: 1 })));
      told.push(tell(() => defaultHooks.fp16CompressWrapper(5)));
      say(told);
      dist.destroyProcessGroup();`,
    },
  ])) as [unknown[]];
  expect(report.slice(0, 2)).toEqual([
    'ValueError: setBuffer(): buffer must have the size [3], got [2]',
    "TypeError: powerSGDHook(): argument 'state' must be a PowerSGDState, not null",
  ]);
  expect(report[3]).toEqual(report[2]);
  expect(report.slice(4)).toEqual([
    expect.stringContaining('ValueError: Expect `startPowerSGDIter` > 1'),
    expect.stringContaining("TypeError: fp16CompressWrapper(): argument 'hook'"),
  ]);
});
