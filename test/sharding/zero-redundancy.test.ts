// ZeroRedundancyOptimizer in two processes of Node and Python gives what an optimizer of all parameters gives: losses, parameters, state.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Program, pairsOf, run, runsOf, times } from '../distributed/ranks';
import { withPython } from '../support/skips';

const modes = ['adam', 'sgd', 'buckets'] as const;
type Mode = (typeof modes)[number];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zero-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

// Trains for six steps; then goes on with the state that process 0 gathered and saved. Each process tells its losses, hashes of its
// parameters, and process 0 one of the whole state.
const train = (mode: Mode, isSharded: boolean, file: string): Program => ({
  node: `
  const { createHash } = require('node:crypto');
  const { nn, optim } = torch;
  const { ZeroRedundancyOptimizer } = dist.optim;
  await init({ timeout: 60_000 });
  torch.manualSeed(rank);
  const net = new nn.Sequential(new nn.Linear(10, 32), new nn.Tanh(), new nn.Linear(32, 32), new nn.Tanh(), new nn.Linear(32, 3));
  const model = new nn.parallel.DistributedDataParallel(net);
  const optimizerClass = ${mode === 'adam' ? 'optim.Adam' : 'optim.SGD'};
  const options = ${mode === 'adam' ? '{ lr: 0.01 }' : '{ lr: 0.1, momentum: 0.9 }'};
  const groups = () => [
    { params: net.at(0).parameters(), lr: 0.02 },
    { params: [...net.at(2).parameters(), ...net.at(4).parameters()] },
  ];
  const make = () => ${isSharded}
    ? new ZeroRedundancyOptimizer(groups(), { optimizerClass, parametersAsBucketView: ${mode === 'buckets'}, ...options })
    : new optimizerClass(groups(), options);
  let optimizer = make();
  const generator = new torch.Generator().manualSeed(100 + rank);
  const losses = [];
  const train = () => {
    const scheduler = new optim.lrScheduler.StepLR(optimizer, { stepSize: 2, gamma: 0.5 });
    for (let step = 0; step < 6; step++) {
      optimizer.zeroGrad();
      const loss = nn.functional.mseLoss(model(torch.randn(16, 10, { generator })), torch.randn(16, 3, { generator }));
      loss.backward();
      optimizer.step();
      scheduler.step();
      losses.push(loss.item());
    }
  };
  train();
  if (${isSharded}) await optimizer.consolidateStateDict();
  if (rank === 0) torch.save(optimizer.stateDict(), ${JSON.stringify(file)});
  await dist.barrier();
  optimizer = make();
  optimizer.loadStateDict(torch.load(${JSON.stringify(file)}));
  train();
  if (${isSharded}) await optimizer.consolidateStateDict({ to: 0 });
  const hashOf = (tensors) => {
    const hash = createHash('sha256');
    for (const one of tensors) hash.update(new Uint8Array(one.detach().contiguous().toTypedArray().buffer));
    return hash.digest('hex');
  };
  let state = null;
  if (rank === 0) {
    const dict = optimizer.stateDict();
    state = {
      hash: hashOf([...dict.state.values()].flatMap((one) => Object.keys(one).sort().map((key) => one[key]).filter((one) => one instanceof torch.Tensor))),
      keys: [...dict.state.keys()],
      groups: dict.param_groups.map(({ lr, initial_lr, params }) => [lr, initial_lr, params]),
    };
  }
  say({ losses, parameters: hashOf([...model.parameters()].map((one) => one.data.clone())), state });
  dist.destroyProcessGroup();`,
});

const inPython = (mode: Mode, file: string): Program => ({
  python: `
import hashlib
from torch import nn
from torch.distributed.optim import ZeroRedundancyOptimizer
from torch.nn.parallel import DistributedDataParallel
init(timeout=datetime.timedelta(seconds=60))
torch.manual_seed(rank)
net = nn.Sequential(nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 3))
model = DistributedDataParallel(net)
optimizer_class = ${mode === 'adam' ? 'torch.optim.Adam' : 'torch.optim.SGD'}
options = ${mode === 'adam' ? 'dict(lr=0.01)' : 'dict(lr=0.1, momentum=0.9)'}
def make():
    groups = [dict(params=list(net[0].parameters()), lr=0.02), dict(params=[*net[2].parameters(), *net[4].parameters()])]
    return ZeroRedundancyOptimizer(groups, optimizer_class, parameters_as_bucket_view=${mode === 'buckets' ? 'True' : 'False'}, **options)
optimizer = make()
generator = torch.Generator().manual_seed(100 + rank)
losses = []
def train():
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
    for step in range(6):
        optimizer.zero_grad()
        x = torch.randn(16, 10, generator=generator)
        loss = nn.functional.mse_loss(model(x), torch.randn(16, 3, generator=generator))
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
train()
optimizer.consolidate_state_dict()
if rank == 0:
    torch.save(optimizer.state_dict(), ${JSON.stringify(file)})
dist.barrier()
optimizer = make()
optimizer.load_state_dict(torch.load(${JSON.stringify(file)}))
train()
optimizer.consolidate_state_dict()
def hash_of(tensors):
    digest = hashlib.sha256()
    for one in tensors:
        digest.update(one.detach().contiguous().numpy().tobytes())
    return digest.hexdigest()
state = None
if rank == 0:
    saved = optimizer.state_dict()
    state = {
        'hash': hash_of([one[key] for one in saved['state'].values() for key in sorted(one) if isinstance(one[key], torch.Tensor)]),
        'keys': list(saved['state']),
        'groups': [[group['lr'], group['initial_lr'], group['params']] for group in saved['param_groups']],
    }
say({'losses': losses, 'parameters': hash_of(list(model.parameters())), 'state': state})
dist.destroy_process_group()`,
});

const fileOf = (mode: Mode): string => join(folder, `${mode}.pth`);
const sharded = (mode: Mode): Program => train(mode, true, fileOf(mode));
const whole = (mode: Mode): Program => train(mode, false, fileOf(mode));
const there = (mode: Mode): Program => inPython(mode, fileOf(mode));
const { own, python, mixed } = pairsOf(modes, sharded, there);
const undivided = runsOf(modes, (mode) => [whole(mode), whole(mode)]);

describe.each(modes)('%s', (mode) => {
  test('equals an optimizer of all parameters to the bit', async () => {
    const trained = await own(mode);
    expect(trained).toEqual(await undivided(mode));
    expect(trained).toMatchObject([{ state: { keys: [0, 1, 2, 3, 4, 5] } }, { state: null }]);
  });

  test('equals Python to the bit, also in one group with it', withPython, async () => {
    const expected = await python(mode);
    for (const runs of [own, ...mixed]) expect(await runs(mode)).toEqual(expected);
  });
});

test('each process keeps the state of its part; groups can be added, and parameters frozen', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const { nn } = torch;
      const parameter = (size, value) => new nn.Parameter(torch.full([size], value));
      const [a, b, c, d] = [parameter(4, 1), parameter(3, 1), parameter(2, 1), parameter(5, 1)];
      const optimizer = new dist.optim.ZeroRedundancyOptimizer([a, b, c], torch.optim.SGD, null, true, false, { lr: 1, momentum: 0.5 });
      optimizer.addParamGroup({ params: [d], lr: 0.5 });
      const step = () => {
        for (const one of [a, b, c, d]) if (one.requiresGrad) one.grad = torch.ones(one.shape);
        return optimizer.step(() => 7);
      };
      const result = step();
      c.requiresGrad_(false);
      optimizer.zeroGrad();
      step();
      const owned = [a, b, c, d].map((one) => optimizer.optim.state.has(one));
      say([result, [a, b, c, d].map((one) => one.tolist()[0]), owned, optimizer.paramGroups.map(({ lr }) => lr)]);
      dist.destroyProcessGroup();`,
    ),
  );
  const values = [-1.5, -1.5, 0, -0.25];
  expect(reports).toEqual([
    [7, values, [true, false, false, true], [1, 0.5]],
    [7, values, [false, true, true, false], [1, 0.5]],
  ]);
});

test('sparse gradients, and more processes than parameters', async () => {
  const reports = await run(
    times(
      2,
      `await init();
      const weight = new torch.nn.Parameter(torch.zeros(4, 2));
      const optimizer = new dist.optim.ZeroRedundancyOptimizer([weight], { optimizerClass: torch.optim.SparseAdam, lr: 0.1 });
      torch.nn.functional.embedding(torch.tensor([1, 3], { dtype: 'int64' }), weight, { sparse: true }).sum().backward();
      optimizer.step();
      await optimizer.consolidateStateDict({ to: 1 });
      say([weight.tolist().map(([x]) => x.toFixed(3)), optimizer.optim.state.size, rank === 1 ? [...optimizer.stateDict().state.keys()] : null]);
      dist.destroyProcessGroup();`,
    ),
  );
  const rows = ['0.000', '-0.100', '0.000', '-0.100'];
  expect(reports).toEqual([
    [rows, 1, null],
    [rows, 0, [0]],
  ]);
});

test('wrong arguments are errors that name them', async () => {
  const [report] = (await run([
    {
      node: `await init();
      const { ZeroRedundancyOptimizer } = dist.optim;
      const { Adam } = torch.optim;
      const x = new torch.nn.Parameter(torch.zeros(2));
      const tell = async (run) => { try { await run(); return null; } catch (error) { return error.name + ': ' + error.message.split('\\n')[0]; } };
      say([
        await tell(() => new ZeroRedundancyOptimizer(x, Adam)),
        await tell(() => new ZeroRedundancyOptimizer([], Adam)),
        await tell(() => new ZeroRedundancyOptimizer([x, { params: [x] }], Adam)),
        await tell(() => new ZeroRedundancyOptimizer([x, x.detach().double()], Adam)),
        await tell(() => new ZeroRedundancyOptimizer([x], 'adam')),
        await tell(() => new ZeroRedundancyOptimizer([x], { optimizerClass: Adam, momentun: 1 })),
        await tell(() => new ZeroRedundancyOptimizer([x], { optimizerClass: Adam, lr: -1 })),
        await tell(() => new ZeroRedundancyOptimizer([x], { optimizerClass: Adam, overlapWithDdp: true })),
        await tell(() => new ZeroRedundancyOptimizer({ optimizerClass: Adam })),
        await tell(() => new ZeroRedundancyOptimizer([x], Adam).stateDict()),
        await tell(() => new ZeroRedundancyOptimizer([x], Adam).consolidateStateDict(1)),
        await tell(() => new ZeroRedundancyOptimizer([x], Adam).addParamGroup({ params: [x.detach().double()] })),
      ]);
      dist.destroyProcessGroup();`,
    },
  ])) as [(string | null)[]];
  expect(report).toEqual([
    'TypeError: `params` argument should be an iterable of Tensors, but got torch.FloatTensor',
    'ValueError: ZeroRedundancyOptimizer got an empty parameter list',
    'TypeError: `params` argument should be an iterable of Tensors or dicts',
    'ValueError: ZeroRedundancyOptimizer only supports using the same dense type for all parameters but got both torch.FloatTensor and torch.DoubleTensor',
    'TypeError: ZeroRedundancyOptimizer: optimizerClass must be a class of optimizers, such as torch.optim.Adam',
    expect.stringMatching(/^TypeError: Adam\(\) .*momentun/),
    'ValueError: Invalid learning rate: -1',
    expect.stringContaining('ValueError: ZeroRedundancyOptimizer: overlapWithDdp is not supported'),
    expect.stringMatching(/^TypeError: ZeroRedundancyOptimizer\(\) missing .*params/),
    expect.stringContaining(
      'TorchError: Optimizer state has not been consolidated on this rank. Please call `consolidateStateDict({ to: 0 })`',
    ),
    'ValueError: consolidateStateDict(): to must be the rank of one of 1 processes, got 1',
    expect.stringContaining('but got both torch.FloatTensor and torch.DoubleTensor'),
  ]);
  expect(torch.distributed.isInitialized()).toBe(false);
});
