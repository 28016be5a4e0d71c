// Modules sharded over two processes train as those of Python's fully_shard: the same losses, norms and parameters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, runsOf, times } from '../distributed/ranks';
import { fixture, root } from '../support/files';
import { withPython } from '../support/skips';
import { networks, train } from './fully-shard-programs';

interface Trained {
  readonly losses: readonly number[];
  readonly norms: readonly number[];
  readonly state: Readonly<Record<string, number>>;
}

const modes = [
  'sgd',
  'adam',
  'keep',
  'free',
  'twice',
  'unused',
  'frozen',
  'accumulate',
  'last',
  'clip',
  'grouped',
  'mixed',
  'half',
  'eval',
  'gpt',
  'gpt clip',
] as const;
const recorded = fixture<Record<(typeof modes)[number], readonly Trained[]>>('fsdp');

// Other processors round otherwise.
function expectAlike(given: unknown, wanted: readonly Trained[], digits: number): void {
  (given as Trained[]).forEach((one, rank) => {
    const other = wanted[rank] as Trained;
    expect(Object.keys(one.state)).toEqual(Object.keys(other.state));
    const numbers = ({ losses, norms, state }: Trained): number[] => [...losses, ...norms, ...Object.values(state)];
    const [own, theirs] = [numbers(one), numbers(other)];
    expect(own).toHaveLength(theirs.length);
    own.forEach((value, i) => {
      expect(value).toBeCloseTo(theirs[i] as number, digits);
    });
  });
}

const asPython = (mode: string): string =>
  readFileSync(join(root, 'parity', 'fsdp.py'), 'utf8').replace('sys.argv[1]', JSON.stringify(mode));

const trained = runsOf(modes, (mode) => times(2, train(mode)));

describe('training', () => {
  test.each(modes)('%s has the losses of Python', async (mode) => {
    expectAlike(await trained(mode), recorded[mode], mode === 'mixed' || mode === 'half' ? 2 : 4);
  });

  test('backwardAsync gives the same', async () => {
    expectAlike(await run(times(2, train('gpt async'))), recorded.gpt, 4);
  });

  test.each([0, 1])('a process of rank %i here and the other in Python train together', withPython, async (own) => {
    const programs = [{ node: train('gpt') }, { python: asPython('gpt') }];
    expectAlike(await run(own === 0 ? programs : programs.reverse()), recorded.gpt, 6);
  });
});

// A sharded network, the same one whole, inputs of each process, and the largest difference of gradients.
const setUp = `
${networks}
await init({ timeout: 60_000 });
const mesh = await dist.initDeviceMesh('cpu', [2]);
const whole = () => { torch.manualSeed(1); return new Network(); };
const sharded = (mode = '') => shard(whole(), mode, mesh);
const inputs = [0, 1].map((i) => torch.randn(4, 6, { generator: new torch.Generator().manualSeed(i) }));
const x = inputs[rank];
const largest = async (model, other, of) => {
  const wanted = new Map(other.namedParameters());
  let most = 0;
  for (const [name, p] of model.namedParameters())
    most = Math.max(most, (await fsdp.fullTensor(of(p))).sub(of(wanted.get(name))).abs().max().item());
  return most < 1e-6;
};
const gradients = (model, other) => largest(model, other, (p) => p.grad);
const trainWhole = (model, f = (m, input) => m(input, '', 0).sum()) => { f(model, torch.cat(inputs)).div(2).backward(); return model; };
`;

const inBoth = async (program: string): Promise<unknown[]> =>
  run(times(2, `${setUp}${program}\nawait dist.barrier();\nsay(reported);\ndist.destroyProcessGroup();`));

test('modules have parts, with the methods of FSDPModule, and stay of their class', async () => {
  const [first, second] = (await inBoth(`
    const model = sharded();
    await report('shapes', () => [...model.parameters()].map((p) => p.shape));
    await report('classes', () => [
      model instanceof fsdp.FSDPModule, model.norm instanceof fsdp.FSDPModule, model instanceof Network, model.a instanceof nn.Linear, String(model.a),
    ]);
    await report('unshard', async () => { await model.a.unshard(); const s = model.a.weight.shape; model.a.reshard(); return [s, model.a.weight.shape]; });
    await report('handle', async () => { await model.a.unshard({ asyncOp: true }).wait(); return model.a.weight.shape; });
  `)) as Record<string, unknown>[];
  expect(first?.shapes).toEqual([[4, 6], [4], [4], [4], [4, 7], [4], [2, 7], [2], [1, 3], [1]]);
  expect(second).toEqual({
    shapes: [[3, 6], [3], [3], [3], [3, 7], [3], [1, 7], [1], [0, 3], [0]],
    classes: [true, false, true, true, 'FSDPLinear(in_features=6, out_features=7, bias=True)'],
    unshard: [
      [7, 6],
      [3, 6],
    ],
    handle: [7, 6],
  });
});

test('gradients are those of one process with the whole batch', async () => {
  const reports = await inBoth(`
    const model = sharded();
    model(x, '', 0).sum().backward();
    const other = trainWhole(whole());
    await report('gradients', () => gradients(model, other));
    await report('norm', () => {
      const of = (m) => [2, 1, Infinity].map((p) => nn.utils.getTotalNorm([...m.parameters()].map(({ grad }) => grad), p).item());
      const [a, b] = [of(model), of(other)];
      return a.every((value, i) => Math.abs(value - b[i]) < 1e-5 * b[i]);
    });
    const again = sharded();
    torch.tidy(() => { again(x, '', 0).sum().backward(); });
    await report('tidy', () => gradients(again, other));
    again.zeroGrad();
    const y = again(x, '', 0).sum();
    y.backward({ retainGraph: true });
    y.backward();
    for (const p of other.parameters()) p.grad.mul_(2);
    await report('retained', () => gradients(again, other));
    for (const p of other.parameters()) p.grad.div_(2);
    const pairs = await dist.initDeviceMesh('cpu', [2, 1], { meshDimNames: ['replicas', 'shards'] });
    const replicated = shard(whole(), '', pairs);
    replicated(x, '', 0).sum().backward();
    await report('replicas', () => gradients(replicated, other));
  `);
  expect(reports).toEqual(Array(2).fill({ gradients: true, norm: true, tidy: true, retained: true, replicas: true }));
});

test('replicas of shards exchange gradients, also those of several backwards at once', async () => {
  const reports = await run(
    times(
      4,
      `${networks}
      await init({ timeout: 60_000 });
      const mesh = await dist.initDeviceMesh('cpu', [2, 2], { meshDimNames: ['replicas', 'shards'] });
      const whole = () => { torch.manualSeed(1); return new Network(); };
      const inputs = [0, 1, 2, 3].map((i) => torch.randn(4, 6, { generator: new torch.Generator().manualSeed(i) }));
      const compare = async (set, exchange, ...last) => {
        const [model, other] = [shard(whole(), '', mesh), whole()];
        set(model);
        const loss = (m, x, mode, step) => m(x, mode, step).sum();
        model.setRequiresAllReduce(false);
        for (let i = 0; i < 2; i++) loss(model, inputs[rank], 'twice', 0).backward();
        const before = [...model.parameters()].every(({ grad }) => grad === null);
        model.setRequiresAllReduce(exchange);
        loss(model, inputs[rank], ...last).backward();
        if (!exchange) return [...model.parameters()].every(({ grad }) => grad === null);
        const all = torch.cat(inputs);
        loss(other, all, 'twice', 0).mul(2).add(loss(other, all, ...last)).div(4).backward();
        const differences = [];
        for (const [name, p] of model.namedParameters()) {
          const wanted = new Map(other.namedParameters()).get(name).grad;
          differences.push((await fsdp.fullTensor(p.grad)).sub(wanted).abs().max().item() / wanted.abs().max().item());
        }
        return before && Math.max(...differences) < 1e-5;
      };
      await report('one', () => compare(() => {}, true, '', 0));
      await report('several', () => compare((model) => model.setReduceScatterMaxInputBuffers(4), true, 'twice', 0));
      await report('unused', () => compare((model) => model.setReduceScatterMaxInputBuffers(4), true, 'unused', 1));
      await report('none', () => compare(() => {}, false, '', 0));
      await dist.barrier();
      say(reported);
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reports).toEqual(Array(4).fill({ one: true, several: true, unused: true, none: true }));
});

test('tensors that modules keep aside, checkpoints and hooks of saved tensors work', async () => {
  const reports = await inBoth(`
    class Aside extends nn.Module {
      a = new nn.Linear(6, 6);
      n = new nn.LayerNorm(6);
      forward(x) { this.aside = this.n(this.a(x)).pow(2).mul(x).sum(); return this.a(x).relu(); }
    }
    class Two extends nn.Module { l = new Aside(); m = new Aside(); forward(x) { return this.m(this.l(x)); } }
    class Checkpointed extends nn.Module {
      a = new nn.Linear(6, 6);
      b = new nn.Linear(6, 6);
      forward(x) { return torch.utils.checkpoint.checkpoint((y) => this.b(this.a(y).relu()), x, { useReentrant: false }); }
    }
    const make = (Class, layers) => {
      torch.manualSeed(2);
      const model = new Class();
      for (const layer of layers(model)) fsdp.fullyShard(layer, { mesh });
      return model;
    };
    const loss = (m, input) => m(input).sum().add(m.l.aside).add(m.m.aside);
    torch.manualSeed(2);
    const two = trainWhole(new Two(), loss);
    const parts = make(Two, (m) => [m.l, m.m, m]);
    loss(parts, x).backward();
    await report('aside', () => gradients(parts, two));
    torch.manualSeed(2);
    const one = trainWhole(new Checkpointed(), (m, input) => m(input).sum());
    torch.manualSeed(2);
    const checkpointed = fsdp.fullyShard(new Checkpointed(), { mesh, reshardAfterForward: true });
    checkpointed(x).sum().backward();
    await report('checkpoint', () => gradients(checkpointed, one));
    const model = sharded();
    let packed = 0;
    torch.autograd.graph.savedTensorsHooks((t) => { packed++; return t; }, (t) => t, () => model(x, '', 0)).sum().backward();
    await report('saved', async () => [packed > 0, await gradients(model, trainWhole(whole()))]);
    let steps = 0;
    for (const p of model.parameters()) p.registerPostAccumulateGradHook((q) => { if (q === p && q.grad !== null) steps++; });
    model(x, '', 0).sum().backward();
    await report('accumulated', () => steps);
    const lstm = fsdp.fullyShard(new nn.LSTM(3, 5), { mesh, reshardAfterForward: true });
    const pending = dist.allReduce(torch.ones(1));
    lstm(torch.ones(2, 1, 3))[0].sum().backward();
    await pending;
    await report('lstm', () => [...lstm.parameters()].map((p) => p.grad.shape[0]));
  `);
  expect(reports).toEqual(Array(2).fill({ aside: true, checkpoint: true, saved: [true, true], accumulated: 10, lstm: [10, 10, 10, 10] }));
});

test('an error in forward or backward leaves a module that trains', async () => {
  const reports = await inBoth(`
    const model = sharded();
    const handle = model.b.registerForwardPreHook(() => { throw new Error('in forward'); });
    await report('forward', () => model(x, '', 0));
    handle.remove();
    await report('backward', () => {
      const y = model(x, '', 0);
      y.registerHook(() => { throw new Error('in backward'); });
      y.sum().backward();
    });
    model.zeroGrad();
    model(x, '', 0).sum().backward();
    await report('then', () => gradients(model, trainWhole(whole())));
    await report('kept', () => {
      let kept;
      model.a.registerForwardPreHook((module) => { kept = module.weight; });
      model(x, '', 0);
      return kept.sum().item();
    });
  `);
  expect(reports).toEqual(
    Array(2).fill({
      forward: 'Error: in forward',
      backward: 'Error: in backward',
      // biome-ignore lint/suspicious/noThenProperty: what a program reported
      then: true,
      kept: 'TorchError: Tensor was disposed: it cannot be used after dispose(), the end of `using` or tidy()',
    }),
  );
});

test('state dicts have parts; loading takes parts and whole tensors', async () => {
  const reports = await inBoth(`
    const model = sharded();
    const same = (m, other) => largest(m, other, (p) => p);
    const moved = () => { const m = whole(); torch.noGrad(() => { for (const p of m.parameters()) p.add_(1); }); return m; };
    model.loadStateDict(moved().stateDict());
    await report('whole', () => same(model, moved()));
    const parts = model.stateDict();
    const fresh = sharded();
    fresh.loadStateDict(parts);
    await report('parts', () => same(fresh, moved()));
    fresh.loadStateDict(whole().stateDict(), { assign: true });
    await report('assigned', async () => [
      await same(fresh, whole()),
      torch.allclose(torch.noGrad(() => fresh(x, '', 0)), torch.noGrad(() => whole()(x, '', 0))),
    ]);
    await report('dtype', () => torch.noGrad(() => sharded().double()(x.double(), '', 0)).dtype);
    const meta = fsdp.fullyShard(new nn.Linear(3, 3, { device: 'meta' }), { mesh });
    await report('meta', () => meta(torch.ones(1, 3)));
    meta.toEmpty({ device: 'cpu' });
    torch.noGrad(() => { for (const p of meta.parameters()) p.fill_(1); });
    await report('filled', () => torch.noGrad(() => meta(torch.ones(1, 3))).tolist());
    await report('full', () => fsdp.fullTensor(torch.ones(2)));
  `);
  expect(reports).toEqual(
    Array(2).fill({
      whole: true,
      parts: true,
      assigned: [true, true],
      dtype: 'float64',
      meta: expect.stringMatching(/^TorchError: FSDP parameters should be materialized from meta device before training/),
      filled: [[4, 4, 4]],
      full: 'TypeError: fullTensor(): the tensor is not the part of a sharded one',
    }),
  );
});

test('errors name what is wrong', async () => {
  const [reports] = await inBoth(`
    const linear = () => new nn.Linear(2, 2);
    await report('deepcopy', () => torch.deepcopy(sharded()));
    await report('twice', () => fsdp.fullyShard(sharded(), { mesh }));
    await report('scalar', () => { const l = linear(); l.s = new nn.Parameter(torch.tensor(1)); fsdp.fullyShard(l, { mesh }); });
    await report('container', () => fsdp.fullyShard(new nn.ModuleList([linear()]), { mesh }));
    await report('placement', () => fsdp.fullyShard(linear(), { mesh, shardPlacementFn: () => null }));
    await report('number', () => fsdp.fullyShard(linear(), { mesh, reshardAfterForward: 3 }));
    await report('option', () => fsdp.fullyShard(linear(), { mesh, foo: 3 }));
    await report('mesh', () => fsdp.fullyShard(linear(), { mesh: 7 }));
    await report('policy', () => fsdp.fullyShard(linear(), { mesh, mpPolicy: {} }));
    await report('method', () => fsdp.fullyShard(linear(), { mesh }).setCustomAllGather(1));
    await report('prefetch', () => fsdp.fullyShard(linear(), { mesh }).setModulesToForwardPrefetch([linear()]));
    await report('tied', () => {
      class Tied extends nn.Module { a = new nn.Linear(4, 4); b = new nn.Linear(4, 4); forward(x) { return this.b(this.a(x)); } }
      const model = new Tied();
      model.b.weight = model.a.weight;
      fsdp.fullyShard(model.a, { mesh });
      fsdp.fullyShard(model, { mesh })(torch.ones(1, 4));
    });
  `);
  expect(reports).toEqual({
    deepcopy: 'AssertionError: FSDP does not support deepcopy. Please use state dict for serialization.',
    twice: 'AssertionError: fullyShard() can only be applied to a module once: FSDPNetwork',
    scalar: "ValueError: fully_shard doesn't support scalar parameters. Change s to a 1D tensor with numel equal to 1.",
    container: 'ValueError: fully_shard does not support containers that do not implement forward: ModuleList(',
    placement: 'NotImplementedError: fullyShard(): shardPlacementFn is not there: parameters are divided by rows',
    number: 'ValueError: If passing reshard_after_forward as an int, it should be a factor of 2, not 3',
    option: "TypeError: fullyShard() got an unexpected keyword argument 'foo'",
    mesh: "TypeError: fullyShard(): argument 'mesh' must be a DeviceMesh, not int",
    policy: expect.stringMatching(/^TypeError: fullyShard\(\): argument 'mpPolicy' must be a MixedPrecisionPolicy, not /),
    method: 'NotImplementedError: setCustomAllGather() is not there: operations of your own are not supported',
    prefetch: expect.stringMatching(/^ValueError: Expects FSDPModule but got /),
    tied: expect.stringMatching(/^ValueError: Parameter 'a.weight' is shared with a parameter already managed by another FSDP group/),
  });
});
