// Checkpoints of several processes: what each writes and reads, failures, and processes that are killed.
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { run, start, times } from '../../distributed/ranks';
import { temporaryFolder } from '../../support/files';
import { shardedLibrary } from './sharded-library';

const { checkpoint } = torch.distributed;
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

describe('a checkpoint of several processes', () => {
  const library = shardedLibrary();

  test('has what all have once, divided among them', async () => {
    const program = `
      await init();
      const { checkpoint } = dist;
      const state = () => ({ a: torch.ones(100), b: torch.ones(100).mul(2), n: 3 });
      await checkpoint.save(state(), { checkpointId: process.env.FOLDER });
      const loaded = { a: torch.zeros(100), b: torch.zeros(100), n: 0 };
      await checkpoint.load(loaded, { checkpointId: process.env.FOLDER });
      const first = checkpoint.asyncSave({ x: torch.ones(2) }, { checkpointId: process.env.FOLDER + '/1' });
      const second = checkpoint.asyncSave({ x: torch.ones(2) }, { checkpointId: process.env.FOLDER + '/2' });
      const sum = torch.ones(1);
      for (let i = 0; i < 20; i++) await dist.allReduce(sum);
      await second;
      await first;
      const { storageData } = new checkpoint.FileSystemReader(process.env.FOLDER).readMetadata();
      say([loaded.a.sum().item(), loaded.b.sum().item(), loaded.n, storageData.map(({ index, info }) => [index.fqn, info.relativePath]).sort()]);
      dist.destroyProcessGroup();`;
    const items = [
      ['a', '__0_0.distcp'],
      ['b', '__1_0.distcp'],
      ['n', '__0_0.distcp'],
    ];
    expect(await run(times(2, program), { env: { FOLDER: at('replicated') } })).toEqual([
      [100, 200, 3, items],
      [100, 200, 3, items],
    ]);
  });

  test('is loaded in other parts, whole, and from whole tensors', async () => {
    const program = `
      await init();
      const group = dist.GroupMember.WORLD;
      const { checkpoint } = dist;
      const whole = torch.arange(14).to('float32').view(7, 2);
      const part = (from, to, values = whole) => torch.markShard(values.narrow(0, from, to - from).clone(), { size: [7, 2], offsets: [from, 0], group });
      const a = [0, 4, 7], b = [0, 1, 7];
      const folder = process.env.FOLDER;
      await checkpoint.save({ x: part(a[rank], a[rank + 1]) }, { checkpointId: folder + '/parts' });
      await checkpoint.save({ x: whole }, { checkpointId: folder + '/whole' });
      const out = [];
      for (const name of ['parts', 'whole']) {
        const x = part(b[rank], b[rank + 1], torch.zeros(7, 2));
        const y = torch.zeros(7, 2);
        await checkpoint.load({ x }, { checkpointId: folder + '/' + name });
        await checkpoint.load({ x: y }, { checkpointId: folder + '/' + name });
        out.push(x.equal(whole.narrow(0, b[rank], b[rank + 1] - b[rank])), y.equal(whole));
      }
      say(out);
      dist.destroyProcessGroup();`;
    const all = [true, true, true, true];
    expect(await run(times(2, program), { env: { FOLDER: at('reshard') }, from: library })).toEqual([all, all]);
    const x = torch.zeros(7, 2);
    await checkpoint.load({ x }, { checkpointId: at('reshard/parts') });
    expect(x.tolist()).toEqual(torch.arange(14).to('float32').view(7, 2).tolist());
  });

  test('fails in all processes when one does', async () => {
    const program = `
      await init({ timeout: 60_000 });
      const group = dist.GroupMember.WORLD;
      const { checkpoint } = dist;
      const folder = process.env.FOLDER;
      const part = (offsets) => torch.markShard(torch.ones(2), { size: [4], offsets, group });
      const failure = (name, run) => report(name, async () => {
        try { await run(); } catch (error) { return [error.name, [...error.failures].map(([rank, { name, message }]) => [rank, name, message.slice(0, 60)])]; }
      });
      await failure('value', () => checkpoint.save({ x: rank === 1 ? () => {} : 1, y: rank === 1 ? Symbol('x') : 2 }, { checkpointId: folder }));
      await failure('state', () => checkpoint.asyncSave({ x: { stateDict() { if (rank === 1) throw new RangeError('no'); return {}; }, loadStateDict() {} } }, { checkpointId: folder }));
      await failure('overlap', () => checkpoint.save({ x: part([rank]) }, { checkpointId: folder }));
      await failure('hole', () => checkpoint.save({ x: part([0]) }, { checkpointId: folder }));
      await checkpoint.save({ x: torch.ones(2) }, { checkpointId: folder });
      await failure('missing', () => checkpoint.load({ x: torch.ones(2), ...(rank === 1 ? { other: 1 } : {}) }, { checkpointId: folder }));
      await failure('size', () => checkpoint.load({ x: torch.ones(2 + rank) }, { checkpointId: folder }));
      await failure('folder', () => checkpoint.save({ x: 1 }, { checkpointId: rank === 1 ? '/dev/null/x' : folder }));
      say(reported);
      dist.destroyProcessGroup();`;
    const [first, second] = (await run(times(2, program), { env: { FOLDER: at('failing') }, from: library })) as Record<string, unknown>[];
    expect(first).toEqual(second);
    expect(first).toMatchObject({
      state: ['CheckpointException', [[1, 'RangeError', 'no']]],
      overlap: [
        'CheckpointException',
        [[0, 'ValueError', expect.stringContaining('Failed to validate global plan: key:x has overlapping')]],
      ],
      hole: ['CheckpointException', [[0, 'ValueError', expect.stringContaining('invalid fill')]]],
      missing: ['CheckpointException', [[1, 'TorchError', 'Missing key in checkpoint state_dict: other.']]],
      size: ['CheckpointException', [[1, 'ValueError', expect.stringContaining('Size mismatch')]]],
      folder: ['CheckpointException', [[1, 'Error', expect.stringContaining('ENOTDIR')]]],
    });
  });

  test('has the names of the model without the module of DistributedDataParallel', async () => {
    const program = `
      await init();
      const { nn, optim } = torch;
      const { checkpoint } = dist;
      const { getStateDict, setStateDict } = checkpoint.stateDict;
      const make = () => {
        torch.manualSeed(1);
        const model = new nn.parallel.DistributedDataParallel(new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2)));
        return [model, new optim.Adam(model.parameters(), { lr: 0.01 })];
      };
      const train = (model, optimizer, steps) => {
        const generator = new torch.Generator().manualSeed(5 + rank);
        return Array.from({ length: steps }, () => {
          optimizer.zeroGrad();
          const loss = model(torch.randn(8, 4, { generator })).square().mean();
          loss.backward();
          optimizer.step();
          return loss.item();
        });
      };
      const [model, optimizer] = make();
      train(model, optimizer, 2);
      const [weights, states] = await getStateDict(model, optimizer);
      const names = Object.keys(weights).join();
      await checkpoint.save({ weights, states }, { checkpointId: process.env.FOLDER });
      const wanted = train(model, optimizer, 2);
      const [other, fresh] = make();
      const [own, ownStates] = await getStateDict(other, fresh);
      const state = { weights: own, states: ownStates };
      await checkpoint.load(state, { checkpointId: process.env.FOLDER });
      await setStateDict(other, fresh, { modelStateDict: state.weights, optimStateDict: state.states });
      const got = train(other, fresh, 2);
      // The state of the first process for all.
      const [third, last] = make();
      const options = { fullStateDict: true, broadcastFromRank0: true };
      await checkpoint.load(state, { checkpointId: process.env.FOLDER });
      await setStateDict(third, last, { modelStateDict: rank === 0 ? state.weights : {}, optimStateDict: rank === 0 ? state.states : {}, options });
      say([names, got.join() === wanted.join(), train(third, last, 2).join() === wanted.join()]);
      dist.destroyProcessGroup();`;
    const all = ['0.weight,0.bias,2.weight,2.bias', true, true];
    expect(await run(times(2, program), { env: { FOLDER: at('ddp') } })).toEqual([all, all]);
  });

  test('gathers and divides whole state dicts', async () => {
    const program = `
      await init({ timeout: 60_000 });
      const { nn, optim, markShard } = torch;
      const group = dist.GroupMember.WORLD;
      const { getStateDict, setStateDict, getModelStateDict } = dist.checkpoint.stateDict;
      const full = torch.arange(12).to('float32').view(3, 4);
      const [from, count] = [[0, 2], [2, 1]][rank];
      class Model extends nn.Module {
        weight = new nn.Parameter(full.narrow(0, from, count).clone());
        forward(x) { return this.weight.mul(x); }
      }
      const make = () => {
        const model = new Model();
        markShard(model.weight, { size: [3, 4], offsets: [from, 0], group });
        return [model, new optim.Adam(model.parameters(), { lr: 0.1 })];
      };
      const step = (model, optimizer) => { optimizer.zeroGrad(); model(torch.tensor(2)).square().sum().backward(); optimizer.step(); };
      const [model, optimizer] = make();
      step(model, optimizer);
      const [weights, states] = await getStateDict(model, optimizer, { options: { fullStateDict: true } });
      const local = await getModelStateDict(model);
      const offloaded = await getModelStateDict(model, { options: { fullStateDict: true, cpuOffload: true } });
      // As in Python, an optimizer goes on with the number of steps that it is given.
      const counted = () => ({ ...states, state: { weight: { ...states.state.weight, step: torch.tensor(1) } } });
      step(model, optimizer);
      const out = [weights.weight.shape, states.state.weight.exp_avg.shape, torch.shardOf(local.weight).offsets, Object.keys(offloaded).length];
      for (const options of [{ fullStateDict: true }, { fullStateDict: true, broadcastFromRank0: true }]) {
        const [other, fresh] = make();
        const isGiven = rank === 0 || !options.broadcastFromRank0;
        await setStateDict(other, fresh, { modelStateDict: isGiven ? weights : {}, optimStateDict: isGiven ? counted() : {}, options });
        step(other, fresh);
        out.push(other.weight.equal(model.weight));
      }
      await report('size', () => dist.checkpoint.stateDict.setModelStateDict(make()[0], { weight: torch.ones(4, 4) }, { options: { fullStateDict: true } }));
      say([...out, reported.size]);
      dist.destroyProcessGroup();`;
    const wrong = "ValueError: 'weight' has the size torch.Size([4, 4]), and torch.Size([3, 4]) in this model";
    expect(await run(times(2, program), { from: library })).toEqual([
      [[3, 4], [3, 4], [0, 0], 1, true, true, wrong],
      [[3, 4], [3, 4], [2, 0], 0, true, true, wrong],
    ]);
  });

  test('is still there when a process is killed while the next is written', async () => {
    const program = `
      await init();
      const { checkpoint } = dist;
      const folder = process.env.FOLDER;
      const state = (i) => ({ x: torch.ones(1 << 20).mul(i), y: torch.ones(1 << 20).mul(i) });
      await checkpoint.save(state(1), { checkpointId: folder });
      say('saved');
      for (let i = 2; ; i++) await checkpoint.save(state(i), { checkpointId: folder });`;
    for (let round = 0; round < 3; round++) {
      const ranks = await start(times(2, program), { env: { FOLDER: at(`killed${round}`) } });
      for (const { next } of ranks) expect(await next()).toBe('saved');
      // Files of the next ones have begun to appear.
      for (let looks = 0; looks < 20 + 30 * round; looks++) await new Promise((resolve) => setImmediate(resolve));
      for (const { child } of ranks) child.kill('SIGKILL');
      await Promise.all(ranks.map(({ ended }) => ended));
      const loaded = { x: torch.zeros(1 << 20), y: torch.zeros(1 << 20) };
      await checkpoint.load(loaded, { checkpointId: at(`killed${round}`) });
      expect(loaded.x.equal(loaded.y)).toBe(true);
      expect(loaded.x.min().item()).toBeGreaterThanOrEqual(1);
      expect(loaded.x.min().item()).toBe(loaded.x.max().item());
    }
  });
});
