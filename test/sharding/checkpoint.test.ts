// Checkpoints of several processes, compared with Python's torch.distributed.checkpoint in both directions.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn } from 'node-libtorch';
import { beforeAll, describe, expect, test } from 'vitest';
import { markShard } from '../../src/distributed/shards';
import { type Program, run, start, times } from '../distributed/ranks';
import { runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';
import { shardedLibrary } from './sharded-library';

const { checkpoint } = torch.distributed;
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const quoted = (name: string): string => JSON.stringify(at(name));

const dense = () => ({
  a: torch.arange(6).view(2, 3),
  nested: {
    b: torch.ones([2], { dtype: 'bfloat16' }),
    list: [1, 2.5, { c: torch.arange(3).to('float32') }],
    text: 'ä',
    scalar: torch.tensor(3.5),
  },
  view: torch.arange(10).to('float64').narrow(0, 2, 4),
  pair: torch.Tuple.of(0.9, 0.99),
  numbers: [1, 2],
  none: null,
});

const blank = () => ({
  a: torch.zeros([2, 3], { dtype: 'int64' }),
  nested: { b: torch.zeros([2], { dtype: 'bfloat16' }), list: [0, 0, { c: torch.zeros(3) }], text: '', scalar: torch.tensor(0) },
  view: torch.zeros([4], { dtype: 'float64' }),
  pair: null as unknown,
  numbers: null as unknown,
  none: 1 as unknown,
});

const plain = (value: unknown): unknown => {
  if (value instanceof torch.Tensor) return value.to('float64').tolist();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, element]) => [name, plain(element)]));
};

const filesOf = (name: string): string[] => readdirSync(at(name)).sort();

async function failureOf(promise: Promise<unknown>): Promise<InstanceType<typeof checkpoint.CheckpointException>> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(checkpoint.CheckpointException);
  return error as InstanceType<typeof checkpoint.CheckpointException>;
}

describe('a checkpoint of one process', () => {
  test('has the values that were saved', async () => {
    const metadata = await checkpoint.save(dense(), { checkpointId: at('dense') });
    expect(filesOf('dense')).toEqual(['.metadata', '__0_0.distcp']);
    expect(metadata.stateDictMetadata.get('a')).toMatchObject({ type: 'tensor', size: [2, 3], properties: { dtype: 'int64' } });
    expect(metadata.plannerData?.get('nested.list.2.c')).toEqual(['nested', 'list', 2, 'c']);
    const state = blank();
    const { a } = state;
    await checkpoint.load(state, { checkpointId: at('dense') });
    expect(plain(state)).toEqual(plain(dense()));
    expect(state.a).toBe(a);
    expect(state.pair).toBeInstanceOf(torch.Tuple);
  });

  test('is divided among files as the writer says', async () => {
    await checkpoint.save(dense(), {
      storageWriter: new checkpoint.FileSystemWriter(at('items'), { singleFilePerRank: false, syncFiles: false }),
    });
    expect(filesOf('items')).toHaveLength(12);
    await checkpoint.save(dense(), { storageWriter: new checkpoint.FileSystemWriter(at('threads'), { threadCount: 3 }) });
    expect(filesOf('threads')).toEqual(['.metadata', '__0_0.distcp', '__0_1.distcp', '__0_2.distcp']);
    for (const name of ['items', 'threads']) {
      const state = blank();
      await checkpoint.load(state, { storageReader: new checkpoint.FileSystemReader(at(name)) });
      expect(plain(state)).toEqual(plain(dense()));
    }
  });

  test('is saved in the background as it was at the call', async () => {
    const x = torch.ones(3);
    const nested = { n: 1 };
    const saving = checkpoint.asyncSave({ x, nested }, { checkpointId: at('async') });
    x.fill_(7);
    nested.n = 2;
    await saving;
    const state = { x: torch.zeros(3), nested: { n: 0 } };
    await checkpoint.load(state, { checkpointId: at('async') });
    expect(plain(state)).toEqual({ x: [1, 1, 1], nested: { n: 1 } });
  });

  test('replaces a former one, whose files go', async () => {
    for (let i = 0; i < 3; i++) await checkpoint.save({ x: torch.ones(2).mul(i) }, { checkpointId: at('again') });
    expect(filesOf('again')).toEqual(['.metadata', '__0_0.distcp']);
    const state = { x: torch.zeros(2) };
    await checkpoint.load(state, { checkpointId: at('again') });
    expect(state.x.tolist()).toEqual([2, 2]);
    const writer = new checkpoint.FileSystemWriter(at('again'), { overwrite: false });
    expect((await failureOf(checkpoint.save(state, { storageWriter: writer }))).message).toContain('Checkpoint already exists');
  });

  test('keeps the values that it lacks where a part may be loaded', async () => {
    const planner = new checkpoint.DefaultLoadPlanner({ allowPartialLoad: true });
    const state = { a: torch.zeros([2, 3], { dtype: 'int64' }), other: torch.ones(1) };
    await checkpoint.load(state, { checkpointId: at('dense'), planner });
    expect(plain(state)).toEqual({
      a: [
        [0, 1, 2],
        [3, 4, 5],
      ],
      other: [1],
    });
  });

  test('is stored without flattening where the planner says so', async () => {
    const planner = new checkpoint.DefaultSavePlanner({ flattenStateDict: false });
    await checkpoint.save({ a: torch.ones(2), nested: { b: torch.ones(2), n: 1 } }, { checkpointId: at('deep'), planner });
    const state = { a: torch.zeros(2), nested: null as unknown };
    await checkpoint.load(state, { checkpointId: at('deep'), planner: new checkpoint.DefaultLoadPlanner({ flattenStateDict: false }) });
    expect(plain(state)).toEqual({ a: [1, 1], nested: { b: [1, 1], n: 1 } });
  });

  test('leaves no tensors but those of the state', async () => {
    const state = { x: torch.zeros(2), y: 1 };
    await checkpoint.save(state, { checkpointId: at('leaks') });
    const { liveTensors } = torch.memory.stats();
    await checkpoint.save(state, { checkpointId: at('leaks') });
    await checkpoint.asyncSave(state, { checkpointId: at('leaks') });
    await checkpoint.load(state, { checkpointId: at('leaks') });
    expect(torch.memory.stats().liveTensors).toBe(liveTensors);
  });
});

describe('what cannot be loaded', () => {
  test.each([
    ['a name that is missing', { zzz: torch.zeros(2) }, 'Missing key in checkpoint state_dict: zzz.'],
    ['another size', { a: torch.zeros(3) }, 'Size mismatch between saved torch.Size([2, 3]) and current: torch.Size([3]) for a'],
    ['a tensor for a value', { a: 5 }, 'Invalid checkpoint metadata for a, expected BytesStorageMetadata but found'],
  ])('is named: %s', async (_, state, text) => {
    const { message, failures } = await failureOf(checkpoint.load(state, { checkpointId: at('dense') }));
    expect(message).toContain('CheckpointException ranks:dict_keys([0])');
    expect(message).toContain(text);
    expect([...failures.keys()]).toEqual([0]);
  });

  test('is a folder without a checkpoint', async () => {
    expect((await failureOf(checkpoint.load({}, { checkpointId: at('nowhere') }))).message).toContain(
      'metadata is None; global metadata read failed',
    );
    expect(() => new checkpoint.FileSystemReader(at('nowhere')).readMetadata()).toThrow(torch.TorchError);
    await expect(checkpoint.load({})).rejects.toThrow('`checkpoint_id` must be specified');
    await expect(checkpoint.save({}, { checkpointId: 's3://bucket/x' })).rejects.toThrow('Cannot detect which StorageReader');
    await expect(checkpoint.save({}, { checkpointId: at('x'), planner: {} as never })).rejects.toThrow(TypeError);
  });

  test('are names that two values have', async () => {
    const error = await failureOf(checkpoint.save({ 'a.b': 1, a: { b: 2 } }, { checkpointId: at('twice') }));
    expect(error.message).toContain('duplicated flatten key a.b');
  });

  // Each change is an error of this library, or makes no difference to what is read.
  const attempt = async (name: string): Promise<string> => {
    const state = blank();
    try {
      await checkpoint.load(state, { checkpointId: at(name) });
      return JSON.stringify(plain(state));
    } catch (error) {
      expect(error).toBeInstanceOf(checkpoint.CheckpointException);
      for (const failure of (error as InstanceType<typeof checkpoint.CheckpointException>).failures.values())
        expect(failure).toSatisfy((e) => e instanceof torch.TorchError || e instanceof TypeError);
      return 'error';
    }
  };

  test.each(['.metadata', '__0_0.distcp'])('are damaged bytes of %s', async (file) => {
    mkdirSync(at('damaged'), { recursive: true });
    for (const name of filesOf('dense')) copyFileSync(join(at('dense'), name), join(at('damaged'), name));
    const whole = readFileSync(join(at('dense'), file));
    const target = join(at('damaged'), file);
    const wanted = JSON.stringify(plain(dense()));
    let errors = 0;
    const step = Math.ceil(whole.length / 150);
    for (let length = 0; length < whole.length; length += step) {
      writeFileSync(target, whole.subarray(0, length));
      expect(await attempt('damaged')).toBe('error');
    }
    for (let place = 0; place < whole.length; place += Math.ceil(whole.length / 400)) {
      const changed = Buffer.from(whole);
      changed[place] = (changed[place] as number) ^ 0x55;
      writeFileSync(target, changed);
      const got = await attempt('damaged');
      if (got === 'error') errors++;
      // The bytes of values have checksums; those of the metadata have none, as in Python.
      else if (file !== '.metadata') expect(got).toBe(wanted);
    }
    expect(errors).toBeGreaterThan(20);
  });

  test('is a path out of the folder', async () => {
    const bytes = readFileSync(join(at('dense'), '.metadata'))
      .toString('latin1')
      .replaceAll('__0_0.distcp', '../../etc/abc');
    mkdirSync(at('outside'), { recursive: true });
    writeFileSync(join(at('outside'), '.metadata'), Buffer.from(bytes.replaceAll('\r\0\0\0../..', '\r\0\0\0../..'), 'latin1'));
    expect(await attempt('outside')).toBe('error');
  });
});

const network = () => {
  torch.manualSeed(1);
  return new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
};
type Network = ReturnType<typeof network>;

function train(model: Network, optimizer: torch.optim.Optimizer, steps: number): number[] {
  const generator = new torch.Generator().manualSeed(5);
  return Array.from({ length: steps }, () => {
    const x = torch.randn([8, 4], { generator });
    optimizer.zeroGrad();
    const loss = model.forward(x).square().mean();
    loss.backward();
    optimizer.step();
    return loss.item() as number;
  });
}

describe('training', () => {
  test('goes on with the same losses', async () => {
    const model = network();
    const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01 });
    train(model, optimizer, 3);
    await checkpoint.save({ model, optimizer, step: 3 }, { checkpointId: at('training') });
    const [weights, states] = await checkpoint.stateDict.getStateDict(model, optimizer);
    await checkpoint.save({ weights, states }, { checkpointId: at('named') });
    const wanted = train(model, optimizer, 3);

    const other = network();
    const resumed = new torch.optim.Adam(other.parameters(), { lr: 0.5 });
    train(other, resumed, 1);
    const state = { model: other, optimizer: resumed, step: 0 };
    await checkpoint.load(state, { checkpointId: at('training') });
    expect(state.step).toBe(3);
    expect(train(other, resumed, 3)).toEqual(wanted);

    const third = network();
    const fresh = new torch.optim.Adam(third.parameters(), { lr: 0.5 });
    const [own, ownStates] = await checkpoint.stateDict.getStateDict(third, fresh);
    const named = { weights: own, states: ownStates };
    await checkpoint.load(named, { checkpointId: at('named') });
    await checkpoint.stateDict.setStateDict(third, fresh, { modelStateDict: named.weights, optimStateDict: named.states });
    expect(train(third, fresh, 3)).toEqual(wanted);
  });

  test.each([{ flattenOptimizerStateDict: true }, { fullStateDict: true }, { cpuOffload: true }])(
    'has states by names with %o',
    async (options) => {
      const model = network();
      const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01 });
      train(model, optimizer, 2);
      const [weights, states] = await checkpoint.stateDict.getStateDict(model, optimizer, { options });
      expect(Object.keys(weights)).toEqual(['0.weight', '0.bias', '2.weight', '2.bias']);
      const copy = { weights, states };
      await checkpoint.save(copy, { checkpointId: at('options') });
      const wanted = train(model, optimizer, 2);
      const other = network();
      const fresh = new torch.optim.Adam(other.parameters(), { lr: 0.5 });
      const [own, ownStates] = await checkpoint.stateDict.getStateDict(other, fresh, { options });
      const loaded = { weights: own, states: ownStates };
      await checkpoint.load(loaded, { checkpointId: at('options') });
      await checkpoint.stateDict.setModelStateDict(other, loaded.weights, { options });
      await checkpoint.stateDict.setOptimizerStateDict(other, fresh, loaded.states, {
        options: new checkpoint.stateDict.StateDictOptions(options),
      });
      expect(train(other, fresh, 2)).toEqual(wanted);
    },
  );

  test('leaves out frozen parameters, and names what is missing', async () => {
    const model = network();
    model.parameters()[Symbol.iterator]().next().value?.requiresGrad_(false);
    const { getModelStateDict, setModelStateDict, getOptimizerStateDict, setOptimizerStateDict } = checkpoint.stateDict;
    expect(Object.keys(await getModelStateDict(model, { options: { ignoreFrozenParams: true } }))).toEqual([
      '0.bias',
      '2.weight',
      '2.bias',
    ]);
    await expect(setModelStateDict(model, { '0.bias': torch.zeros(8) })).rejects.toThrow('Missing key(s) in state_dict: "0.weight"');
    await expect(setModelStateDict(model, {})).rejects.toThrow('model state_dict is empty');
    await expect(getModelStateDict(model, { options: { broadcastFromRank0: true } })).rejects.toThrow('full_state_dict must be True');
    await expect(getModelStateDict(model, { options: { unknown: true } as never })).rejects.toThrow(TypeError);
    const optimizer = new torch.optim.Adam(network().parameters());
    await expect(getOptimizerStateDict(model, optimizer)).rejects.toThrow('is not a parameter of the model');
    const own = new torch.optim.Adam(model.parameters());
    const saved = (await getOptimizerStateDict(model, own)) as { state: Record<string, unknown> };
    delete saved.state['2.bias'];
    await expect(setOptimizerStateDict(model, own, saved)).rejects.toThrow("Missing optimizer state for parameter '2.bias' in checkpoint");
    await setOptimizerStateDict(model, own, saved, { options: { strict: false } });
  });
});

describe('files of torch.save', () => {
  test('become checkpoints, and checkpoints files', async () => {
    torch.save(dense(), at('dense.pth'));
    await checkpoint.formatUtils.torchSaveToDcp(at('dense.pth'), at('converted'));
    await checkpoint.formatUtils.dcpToTorchSave(at('converted'), at('back.pth'));
    expect(plain(torch.load(at('back.pth')))).toEqual(plain(dense()));
    torch.save([1], at('list.pth'));
    await expect(checkpoint.formatUtils.torchSaveToDcp(at('list.pth'), at('list'))).rejects.toThrow('the file must have a dict');
  });
});

describe('with Python', withPython, () => {
  test('a folder of one process is read there, and one from there here', async () => {
    await checkpoint.save(dense(), { checkpointId: at('for-python') });
    const said = runPython(`
import json, torch, torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save
state = {'a': torch.zeros(2, 3, dtype=torch.int64),
  'nested': {'b': torch.zeros(2, dtype=torch.bfloat16), 'list': [0, 0, {'c': torch.zeros(3)}], 'text': '', 'scalar': torch.tensor(0.)},
  'view': torch.zeros(4, dtype=torch.float64), 'pair': None, 'numbers': None, 'none': 1}
dcp.load(state, checkpoint_id=${quoted('for-python')})
assert isinstance(state['pair'], tuple)
dcp.save(state, checkpoint_id=${quoted('of-python')})
dcp_to_torch_save(${quoted('for-python')}, ${quoted('python.pth')})
print(json.dumps(state, default=lambda x: x.double().tolist()))`);
    expect(JSON.parse(said)).toEqual(plain(dense()));
    const state = blank();
    await checkpoint.load(state, { checkpointId: at('of-python') });
    expect(plain(state)).toEqual(plain(dense()));
    expect(plain(torch.load(at('python.pth')))).toEqual(plain(dense()));
  });

  test('an optimizer saved there goes on here, by names and flat', async () => {
    const said = runPython(`
import json, torch, torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.state_dict import get_state_dict, StateDictOptions
torch.manual_seed(1)
model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
def train(steps):
    generator = torch.Generator().manual_seed(5)
    losses = []
    for _ in range(steps):
        x = torch.randn(8, 4, generator=generator)
        optimizer.zero_grad()
        loss = model(x).square().mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
train(3)
keys = {}
for name, flat in (('py-named', False), ('py-flat', True)):
    weights, states = get_state_dict(model, optimizer, options=StateDictOptions(flatten_optimizer_state_dict=flat))
    dcp.save({'weights': weights, 'states': states}, checkpoint_id=${JSON.stringify(folder)} + '/' + name)
    keys[name] = sorted(dcp.FileSystemReader(${JSON.stringify(folder)} + '/' + name).read_metadata().state_dict_metadata)
print(json.dumps([train(3), keys]))`);
    const [losses, keys] = JSON.parse(said) as [number[], Record<string, string[]>];
    for (const [name, flattenOptimizerStateDict] of [
      ['py-named', false],
      ['py-flat', true],
    ] as const) {
      const options = { flattenOptimizerStateDict };
      const model = network();
      const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.5 });
      const [weights, states] = await checkpoint.stateDict.getStateDict(model, optimizer, { options });
      const state = { weights, states };
      await checkpoint.save(state, { checkpointId: at('keys') });
      expect([...new checkpoint.FileSystemReader(at('keys')).readMetadata().stateDictMetadata.keys()].sort()).toEqual(keys[name]);
      await checkpoint.load(state, { checkpointId: at(name) });
      await checkpoint.stateDict.setStateDict(model, optimizer, { modelStateDict: state.weights, optimStateDict: state.states, options });
      train(model, optimizer, 3).forEach((loss, i) => {
        expect(loss).toBeCloseTo(losses[i] as number, 6);
      });
    }
  });

  const distribute: Program = {
    python: `
import torch.distributed.checkpoint as dcp
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import distribute_tensor, Shard, Replicate
init()
mesh = init_device_mesh('cpu', (size,))
rows = distribute_tensor(torch.arange(15.).view(5, 3), mesh, [Shard(0)])
columns = distribute_tensor(torch.arange(12.).view(3, 4), mesh, [Shard(1)])
few = distribute_tensor(torch.arange(1.), mesh, [Shard(0)])
same = distribute_tensor(torch.ones(2), mesh, [Replicate()])
state = {'rows': rows, 'deep': {'columns': columns, 'few': few}, 'same': same, 'n': 4}
if os.environ['MODE'] == 'save':
    dcp.save(state, checkpoint_id=os.environ['FOLDER'])
else:
    with torch.no_grad():
        for x in (rows, columns, few, same): x.to_local().zero_()
    state['n'] = 0
    dcp.load(state, checkpoint_id=os.environ['FOLDER'])
say([rows.full_tensor().tolist(), columns.full_tensor().tolist(), few.full_tensor().tolist(), same.full_tensor().tolist(), state['n']])
dist.destroy_process_group()`,
  };

  const wanted = [
    [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10, 11],
      [12, 13, 14],
    ],
    [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
    ],
    [0],
    [1, 1],
    4,
  ];

  test('tensors that two processes divide there are read here, whole and in other parts', async () => {
    await run([distribute, distribute], { env: { MODE: 'save', FOLDER: at('sharded') } });
    const state = { rows: torch.zeros(5, 3), deep: { columns: torch.zeros(3, 4), few: torch.zeros(1) }, same: torch.zeros(2), n: 0 };
    await checkpoint.load(state, { checkpointId: at('sharded') });
    expect([state.rows, state.deep.columns, state.deep.few, state.same, state.n].map(plain)).toEqual(wanted);
    // Two rows in the middle, of which each process had one.
    const part = { rows: markShard(torch.zeros(2, 3), { size: [5, 3], offsets: [2, 0], group: null as never }) };
    await checkpoint.load(part, { checkpointId: at('sharded') });
    expect(part.rows.tolist()).toEqual([
      [6, 7, 8],
      [9, 10, 11],
    ]);
    const wrong = { rows: markShard(torch.zeros(2, 3), { size: [6, 3], offsets: [2, 0], group: null as never }) };
    expect((await failureOf(checkpoint.load(wrong, { checkpointId: at('sharded') }))).message).toContain('Size mismatch between saved');
    await checkpoint.formatUtils.dcpToTorchSave(at('sharded'), at('sharded.pth'));
    expect(plain(torch.load<{ rows: torch.Tensor }>(at('sharded.pth')).rows)).toEqual(wanted[0]);
  });

  test('tensors that three processes divide here are read by two there', async () => {
    const save = `
      await init();
      const group = dist.GroupMember.WORLD;
      const { markShard } = torch;
      const from = [0, 2, 4][rank], to = [2, 4, 5][rank];
      const rows = markShard(torch.arange(15).to('float32').view(5, 3).narrow(0, from, to - from).clone(), { size: [5, 3], offsets: [from, 0], group });
      const at = [0, 1, 3][rank], end = [1, 3, 4][rank];
      const columns = markShard(torch.arange(12).to('float32').view(3, 4).narrow(1, at, end - at).clone(), { size: [3, 4], offsets: [0, at], group });
      const few = markShard(torch.zeros(rank === 0 ? 1 : 0), { size: [1], offsets: [rank === 0 ? 0 : 1], group });
      await dist.checkpoint.save({ rows, deep: { columns, few }, same: torch.ones(2), n: 4 }, { checkpointId: process.env.FOLDER });
      say(true);
      dist.destroyProcessGroup();`;
    await run(times(3, save), { env: { FOLDER: at('ours') }, from: shardedLibrary() });
    expect(filesOf('ours')).toEqual(['.metadata', '__0_0.distcp', '__1_0.distcp', '__2_0.distcp']);
    expect(await run([distribute, distribute], { env: { MODE: 'load', FOLDER: at('ours') } })).toEqual([wanted, wanted]);
  });
});

describe('a checkpoint of several processes', () => {
  let library = '';
  beforeAll(() => {
    library = shardedLibrary();
  });

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
