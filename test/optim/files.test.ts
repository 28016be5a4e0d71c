// State dicts of optimizers and schedulers in files, from and for Python.
import { join } from 'node:path';
import torch, { optim, Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { root, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

interface Filed {
  optimizer: optim.OptimizerStateDict;
  scheduler: optim.lrScheduler.SchedulerStateDict;
  params: Tensor[];
  after: Tensor[];
}
interface File {
  params: Tensor[];
  grads: Tensor[][];
  optimizers: Record<string, Filed>;
}

const readFile = (): File => torch.load(join(root, 'test', 'fixtures', 'optim-python.pth')) as File;
const file = readFile();
const folder = temporaryFolder();

// The options that parity/record_optim.py uses; the remaining options come from the state dict.
const classes: Record<string, new (params: Tensor[], options: { amsgrad?: boolean }) => optim.Optimizer> = {
  Adam: optim.Adam,
  AdamW: optim.AdamW,
  SGD: optim.SGD as never,
  NAdam: optim.NAdam as never,
  ASGD: optim.ASGD as never,
  Rprop: optim.Rprop as never,
  RMSprop: optim.RMSprop as never,
  Adafactor: optim.Adafactor as never,
  Adagrad: optim.Adagrad as never,
};

function make(name: string, params: readonly Tensor[]): { optimizer: optim.Optimizer; leaves: Tensor[] } {
  const leaves = params.map((param) => param.clone().requiresGrad_());
  const Class = classes[name] as (typeof classes)[string];
  return { optimizer: new Class(leaves, {}), leaves };
}

function advance(
  optimizer: optim.Optimizer,
  scheduler: optim.lrScheduler.LRScheduler,
  leaves: readonly Tensor[],
  steps: readonly number[],
): void {
  for (const step of steps) {
    for (const [i, grad] of (file.grads[step] as Tensor[]).entries()) (leaves[i] as Tensor).grad = grad.clone();
    optimizer.step();
    scheduler.step();
  }
}

const worst = (a: Tensor, b: Tensor): number => a.detach().sub(b).abs().max().item();

const names = Object.keys(file.optimizers);

test.each(names)('%s continues from a file of Python as Python does', (name) => {
  const { optimizer: state, scheduler: schedule, params, after } = file.optimizers[name] as Filed;
  const { optimizer, leaves } = make(name, params);
  const scheduler = new optim.lrScheduler.MultiStepLR(optimizer, [1], { gamma: 0.1 });
  optimizer.loadStateDict(state);
  scheduler.loadStateDict(schedule);
  const milestones = [
    [1, 1],
    [3, 1],
  ] as const;
  expect(scheduler.milestones).toEqual(new Map(milestones));
  advance(optimizer, scheduler, leaves, [2, 3]);
  for (const [i, want] of after.entries()) expect(worst(leaves[i] as Tensor, want)).toBeLessThanOrEqual(1e-12);
});

test('Python continues from our file as we do', withPython, () => {
  const runs = names.map((name) => {
    const { optimizer, leaves } = make(name, file.params);
    const scheduler = new optim.lrScheduler.StepLR(optimizer, 3, { gamma: 0.5 });
    advance(optimizer, scheduler, leaves, [0, 1]);
    return { name, optimizer, leaves, scheduler, state: optimizer.stateDict() };
  });
  const path = join(folder, 'ours.pth');
  const saved = runs.map(({ name, leaves, scheduler, state }) => ({
    name,
    optimizer: state,
    scheduler: scheduler.stateDict(),
    params: leaves.map((leaf) => leaf.detach().clone()),
  }));
  torch.save({ saved, grads: file.grads }, path);
  const after = join(folder, 'after.pth');
  runPython(`
import torch
f = torch.load(${JSON.stringify(path)}, weights_only=True)
after = {}
for run in f["saved"]:
    params = [p.requires_grad_() for p in run["params"]]
    o = getattr(torch.optim, run["name"])(params)
    s = torch.optim.lr_scheduler.StepLR(o, 7)
    o.load_state_dict(run["optimizer"]); s.load_state_dict(run["scheduler"])
    for step in (2, 3):
        for p, g in zip(params, f["grads"][step]): p.grad = g.clone()
        o.step(); s.step()
    after[run["name"]] = [p.detach() for p in params]
torch.save(after, ${JSON.stringify(after)})`);
  const theirs = torch.load(after) as Record<string, Tensor[]>;
  for (const { name, optimizer, leaves, scheduler, state } of runs) {
    // Loading casts some scalars to the parameters' dtype.
    optimizer.loadStateDict(state);
    advance(optimizer, scheduler, leaves, [2, 3]);
    const differences = leaves.map((leaf, i) => worst(leaf, (theirs[name] as Tensor[])[i] as Tensor));
    expect(Math.max(...differences), name).toBeLessThanOrEqual(1e-12);
  }
});

test('a state dict of another dtype is cast, except for its step', () => {
  const { optimizer: state, params } = (readFile().optimizers as { Adam: Filed }).Adam;
  const { optimizer, leaves } = make(
    'Adam',
    params.map((param) => param.to('float32')),
  );
  optimizer.loadStateDict(state);
  const own = optimizer.state.get(leaves[0] as Tensor) as { step: Tensor; exp_avg: Tensor };
  expect([own.step.dtype, own.exp_avg.dtype, own.step.item()]).toEqual(['float32', 'float32', 2]);
  expect(own.exp_avg).toBeInstanceOf(Tensor);
});
