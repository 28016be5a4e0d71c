// Training with different numbers of inputs in two processes of Node and Python: the losses and the final state are Python's.
import { describe, expect, test } from 'vitest';
import { type Program, pairsOf, run, times } from '../../distributed/ranks';
import { withPython } from '../../support/skips';

const modes = ['default', 'effective', 'unused', 'accumulating', 'hook', 'even'] as const;
type Mode = (typeof modes)[number];

// Process 0 has four inputs, process 1 has seven.
const train = (mode: Mode): Program => ({
  node: `
  const { nn } = torch;
  class Network extends nn.Module {
    a = new nn.Linear(6, 16);
    bn = new nn.BatchNorm1d(16);
    b = new nn.Linear(16, 16);
    c = new nn.Linear(16, 2);
    forward(x, usesAll) {
      const h = this.bn(this.a(x)).tanh();
      return this.c(usesAll ? this.b(h).tanh() : h);
    }
  }
  const mode = ${JSON.stringify(mode)};
  await init({ timeout: 60_000 });
  torch.manualSeed(rank);
  const options = mode === 'unused' ? { findUnusedParameters: true } : { bucketCapMb: 0.0005 };
  const model = new nn.parallel.DistributedDataParallel(new Network(), options);
  if (mode === 'hook') model.registerCommHook(null, dist.algorithms.ddpCommHooks.defaultHooks.fp16CompressHook);
  const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
  const generator = new torch.Generator().manualSeed(100 + rank);
  const losses = [];
  const count = mode === 'even' || rank === 0 ? 4 : 7;
  const result = await model.join(async () => {
    for (let step = 0; step < count; step++) {
      await new Promise(setImmediate);
      optimizer.zeroGrad();
      const backward = () => {
        const x = torch.randn(8, 6, { generator });
        const loss = nn.functional.mseLoss(model(x, mode !== 'unused' || step % 2 === 0), torch.randn(8, 2, { generator }));
        loss.backward();
        losses.push(loss.item());
      };
      if (mode === 'accumulating') model.noSync(backward);
      backward();
      optimizer.step();
    }
    return 'ended';
  }, { divideByInitialWorldSize: mode !== 'effective', enable: mode !== 'even' });
  if (result !== 'ended') throw new Error(String(result));
  say({ losses, state: hashOfState(model.stateDict()) });
  dist.destroyProcessGroup();`,
});

const inPython = (mode: Mode): Program => ({
  python: `
import contextlib, hashlib
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(6, 16)
        self.bn = nn.BatchNorm1d(16)
        self.b = nn.Linear(16, 16)
        self.c = nn.Linear(16, 2)
    def forward(self, x, uses_all):
        h = self.bn(self.a(x)).tanh()
        return self.c(self.b(h).tanh() if uses_all else h)
mode = '${mode}'
init(timeout=datetime.timedelta(seconds=60))
torch.manual_seed(rank)
options = dict(find_unused_parameters=True) if mode == 'unused' else dict(bucket_cap_mb=0.0005)
model = DistributedDataParallel(Network(), **options)
if mode == 'hook':
    model.register_comm_hook(None, default_hooks.fp16_compress_hook)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
generator = torch.Generator().manual_seed(100 + rank)
losses = []
count = 4 if mode == 'even' or rank == 0 else 7
with model.join(divide_by_initial_world_size=mode != 'effective', enable=mode != 'even'):
    for step in range(count):
        optimizer.zero_grad()
        for synchronizes in [False, True] if mode == 'accumulating' else [True]:
            with contextlib.nullcontext() if synchronizes else model.no_sync():
                x = torch.randn(8, 6, generator=generator)
                loss = nn.functional.mse_loss(model(x, mode != 'unused' or step % 2 == 0), torch.randn(8, 2, generator=generator))
                loss.backward()
                losses.append(loss.item())
        optimizer.step()
digest = hashlib.sha256()
for name, value in model.state_dict().items():
    digest.update(name.encode())
    digest.update(value.contiguous().numpy().tobytes())
say({'losses': losses, 'state': digest.hexdigest()})
dist.destroy_process_group()`,
});

const { own, python, mixed } = pairsOf(modes, train, inPython);

describe.each(modes)('%s', (mode) => {
  test('ends with the same state in all processes', async () => {
    const [first, second] = (await own(mode)) as { losses: number[]; state: string }[];
    const steps = mode === 'accumulating' ? 2 : 1;
    expect(first?.losses).toHaveLength(4 * steps);
    expect(second?.losses).toHaveLength((mode === 'even' ? 4 : 7) * steps);
    // Without a join, each process has its own statistics of batches.
    if (mode !== 'even') expect(second?.state).toBe(first?.state);
  });

  test('equals Python to the bit, also in one group with it', withPython, async () => {
    const expected = await python(mode);
    for (const runs of [own, ...mixed]) expect(await runs(mode)).toEqual(expected);
  });
});

test('a sum of gradients is divided by the number of processes that have inputs, or of all', async () => {
  const program = (divideByInitialWorldSize: boolean) =>
    times(
      2,
      `await init();
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(1, 1, { bias: false }));
      const gradients = [];
      await model.join({ divideByInitialWorldSize: ${divideByInitialWorldSize} }, () => {
        for (let step = 0; step <= rank; step++) {
          model.module.weight.grad = null;
          model(torch.full([1, 1], rank + 1)).sum().backward();
          gradients.push(model.module.weight.grad.item());
        }
      });
      say(gradients);
      dist.destroyProcessGroup();`,
    );
  expect(await run(program(true))).toEqual([[1.5], [1.5, 1]]);
  expect(await run(program(false))).toEqual([[1.5], [1.5, 2]]);
});

test('a module and an optimizer join together, also objects of others', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const { Join, JoinHook } = dist.algorithms;
      const events = [];
      class Hook extends JoinHook {
        async mainHook() { events.push('main'); await dist.allReduce(torch.zeros(1)); }
        postHook(isLastJoiner) { events.push(isLastJoiner); }
      }
      const counter = {
        joinHook: () => new Hook(),
        get joinDevice() { return new torch.Device('cpu'); },
        get joinProcessGroup() { return dist.GroupMember.WORLD; },
        total: 0,
        async add() {
          Join.notifyJoinContext(this);
          const one = torch.ones(1);
          await dist.allReduce(one);
          this.total += one.item();
        },
      };
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(2, 1));
      const optimizer = new dist.optim.ZeroRedundancyOptimizer(model.parameters(), { optimizerClass: torch.optim.SGD, lr: 0.1 });
      await new Join([model, optimizer, counter]).run(async () => {
        for (let step = 0; step < 2 + 2 * rank; step++) {
          model(torch.ones(1, 2)).sum().backward();
          optimizer.step();
          await counter.add();
        }
      });
      say([events, counter.total, [...model.parameters()].map((one) => one.tolist())]);
      dist.destroyProcessGroup();`,
    ),
  );
  const [first, second] = reports as [unknown[], number, unknown][];
  expect(first?.slice(0, 2)).toEqual([['main', 'main', false], 4]);
  expect(second?.slice(0, 2)).toEqual([[true], 6]);
  expect(first?.[2]).toEqual(second?.[2]);
});

test('throwOnEarlyTermination throws in all processes; errors of the function come out', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const model = new torch.nn.parallel.DistributedDataParallel(new torch.nn.Linear(1, 1));
      const step = () => model(torch.ones(1, 1)).sum().backward();
      const tell = async (run) => { try { await run(); return null; } catch (error) { return error.message; } };
      const mine = new Error('mine');
      say([
        await tell(() => model.join(() => { for (let i = 0; i < 2 + rank; i++) step(); }, { throwOnEarlyTermination: true })),
        await tell(() => model.join(() => { throw mine; })),
        await tell(() => model.join()),
        await tell(() => new dist.algorithms.Join([])),
        await tell(() => new dist.algorithms.Join([{}])),
        await tell(() => new dist.algorithms.Join([model], true, false, true)),
      ]);
      dist.destroyProcessGroup();`,
    ),
  );
  const others = [
    'mine',
    'join(): a function that trains is needed: model.join(async () => { ... })',
    'The join context manager requires at least one joinable',
    expect.stringContaining("Join(): argument 'joinables' (position 1) must be Joinable[], not [Object]"),
    expect.stringContaining('Join() takes 3 positional arguments but 4 were given'),
  ];
  expect(reports).toEqual([
    ['Rank 0 exhausted all inputs.', ...others],
    ['Detected at least one rank that exhausted inputs. Throwing across all ranks.', ...others],
  ]);
});
