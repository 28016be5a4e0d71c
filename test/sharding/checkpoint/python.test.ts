// Checkpoints that Python writes and reads, of one process and of several that divide tensors.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { markShard } from '../../../src/distributed/shards';
import { type Program, run, times } from '../../distributed/ranks';
import { runPython, temporaryFolder } from '../../support/files';
import { withPython } from '../../support/skips';
import { shardedLibrary } from './sharded-library';
import { blank, dense, failureOf, network, plain, train } from './states';

const { checkpoint } = torch.distributed;
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const quoted = (name: string): string => JSON.stringify(at(name));
const filesOf = (name: string): string[] => readdirSync(at(name)).sort();

describe('with Python', withPython, () => {
  const library = shardedLibrary();

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
    await run(times(3, save), { env: { FOLDER: at('ours') }, from: library });
    expect(filesOf('ours')).toEqual(['.metadata', '__0_0.distcp', '__1_0.distcp', '__2_0.distcp']);
    expect(await run([distribute, distribute], { env: { MODE: 'load', FOLDER: at('ours') } })).toEqual([wanted, wanted]);
  });
});
