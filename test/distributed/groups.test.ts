// Groups, their names for processes, and errors of what cannot be.
import { join } from 'node:path';
import torch from 'node-libtorch';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/files';
import { run, times } from './ranks';

const dist = torch.distributed;
type Report = Record<string, unknown>;

const program = `
await report('before', () => dist.getRank());
await report('before, allReduce', () => dist.allReduce(torch.ones(1)));
await report('before, isInitialized', () => dist.isInitialized());
await init();
await report('twice', () => init());
await report('own', () => [dist.getRank(), dist.getWorldSize(), dist.getBackend(), dist.getBackendConfig(), dist.isInitialized(), dist.getPgCount(), dist.getProcessGroupRanks()]);
const total = async (group) => {
  const x = torch.ones(1).mul(rank + 1);
  await dist.allReduce(x, { group });
  return x.item();
};
// Their names depend on how many groups a process is in, as in Python.
await report('split', async () => {
  const group = await dist.splitGroup({ splitRanks: [[1, 0]] });
  return group === dist.GroupMember.NON_GROUP_MEMBER ? null : [dist.getProcessGroupRanks(group), await total(group)];
});
await report('local', async () => {
  const group = await dist.newGroup([0, 1], { useLocalSynchronization: true });
  return group === dist.GroupMember.NON_GROUP_MEMBER ? null : total(group);
});
await report('newGroup', async () => {
  const group = await dist.newGroup([2, 0]);
  const isMember = group !== dist.GroupMember.NON_GROUP_MEMBER;
  const out = [isMember, dist.getRank(group), dist.getWorldSize(group)];
  if (!isMember) return [...out, await dist.allReduce(torch.ones(1), { group })];
  return [...out, await total(group), dist.getGroupRank(group, 2), dist.getGlobalRank(group, 1), dist.getProcessGroupRanks(group), String(group)];
});
await report('unsorted', async () => {
  const group = await dist.newGroup([2, 0], { sortRanks: false });
  return group === dist.GroupMember.NON_GROUP_MEMBER ? null : dist.getProcessGroupRanks(group);
});
await report('enumeration', async () => {
  const [own, all] = await dist.newSubgroupsByEnumeration([[0, 2], [1]]);
  return [await total(own), all.length, all.map((group) => group === own)];
});
await report('subgroups', async () => {
  const [own, all] = await dist.newSubgroups(1);
  return [await total(own), all.length];
});
await report('destroyed', async () => {
  const group = await dist.newGroup();
  const other = await total(group);
  dist.destroyProcessGroup(group);
  return [other, await total(null), await dist.allReduce(torch.ones(1), { group })];
});
const errors = {
  'rank out of range': () => dist.newGroup([0, 9]),
  'rank twice': () => dist.newGroup([0, 0]),
  'no ranks': () => dist.newGroup([]),
  'in two subgroups': () => dist.newSubgroupsByEnumeration([[0, 1], [1, 2]]),
  'indivisible': () => dist.newSubgroups(2),
  'broadcast from no rank': () => dist.broadcast(torch.ones(1), 7),
  'broadcast from two ranks': () => dist.broadcast(torch.ones(1), 0, { groupSrc: 0 }),
  'broadcast from nobody': () => dist.broadcast(torch.ones(1)),
  'short gather list': () => dist.allGather([torch.ones(1)], torch.ones(1)),
  'wrong gather shape': () => dist.allGather([torch.ones(1), torch.ones(2), torch.ones(1)], torch.ones(1)),
  'two dtypes': () => dist.allGather([torch.ones(1), torch.ones(1), torch.ones(1)], torch.ones(1, { dtype: 'int64' })),
  'no dtype of Gloo': () => dist.allReduce(torch.ones(1, { dtype: 'int16' })),
  'gather list': () => dist.gather(torch.ones(1), rank === 0 ? undefined : [torch.ones(1)]),
  'scatter list': () => dist.scatter(torch.ones(1), rank === 0 ? undefined : [torch.ones(1)]),
  'no tensor': () => dist.allReduce([1]),
  'no op': () => dist.allReduce(torch.ones(1), { op: 'mean' }),
  'no group': () => dist.allReduce(torch.ones(1), { group: {} }),
  'unknown option': () => dist.allReduce(torch.ones(1), { async_op: true }),
  'send to itself': () => dist.send(torch.ones(1), rank),
  'receive from itself': () => dist.recv(torch.ones(1), rank),
  'P2POp of another function': () => new dist.P2POp(dist.send, torch.ones(1), 0),
  'empty batch': () => dist.batchIsendIrecv([]),
  'time-out': () => dist.barrier({ timeout: 0 }),
  'backend': () => dist.newGroup([0], { backend: 'nccl' }),
  'unknown backend': () => dist.newGroup([0], { backend: 'smoke' }),
  'disposed': () => { const x = torch.ones(1); x.dispose(); return dist.allReduce(x); },
  'sparse': () => dist.broadcast(torch.eye(2).toSparse(), 0),
  'meta': () => dist.allReduce(torch.ones(1, { device: 'meta' })),
};
for (const [name, cause] of Object.entries(errors)) await report(name, cause);
await report('splits', () => dist.allToAllSingle(torch.zeros(3), torch.ones(3), [5, 5, 5], [1, 1, 1]));
await report('still works', () => total(null));
await dist.barrier();
dist.destroyProcessGroup();
await report('after', () => dist.getRank());
await report('again', async () => {
  await dist.initProcessGroup({ store: new dist.PrefixStore('again', await dist.TCPStore.create('127.0.0.1', Number(process.env.MASTER_PORT))), rank, worldSize: size });
  const sum = await total(null);
  dist.destroyProcessGroup();
  return sum;
});
say(reported);
`;

describe('groups of three processes', () => {
  let reports: Report[];
  const all = (name: string) => reports.map((report) => report[name]);

  beforeAll(async () => {
    reports = (await run(times(3, program), { flags: ['--no-warnings'] })) as Report[];
  });

  test('nothing works before initProcessGroup, which is called once', () => {
    const wanted = 'ValueError: Default process group has not been initialized, please make sure to call initProcessGroup.';
    expect(all('before')).toEqual(Array(3).fill(wanted));
    expect(all('before, allReduce')).toEqual(Array(3).fill(wanted));
    expect(all('before, isInitialized')).toEqual(Array(3).fill(false));
    expect(all('twice')).toEqual(Array(3).fill('ValueError: trying to initialize the default process group twice!'));
    expect(all('after')).toEqual(Array(3).fill(wanted));
    expect(all('again')).toEqual(Array(3).fill(6));
  });

  test('a process knows its rank and the group', () => {
    expect(all('own')).toEqual([0, 1, 2].map((rank) => [rank, 3, 'gloo', 'cpu:gloo,cuda:gloo', true, 1, [0, 1, 2]]));
  });

  test('a group of some has ranks of its own, and the others do nothing with it', () => {
    const [first, second, third] = all('newGroup') as unknown[][];
    expect(first).toEqual([true, 0, 2, 4, 1, 2, [0, 2], expect.stringMatching(/^ProcessGroup\(.+, rank 0 of 2\)$/)]);
    expect(second).toEqual([false, -1, -1, null]);
    expect(third?.slice(1, 4)).toEqual([1, 2, 4]);
    expect(all('unsorted')).toEqual([[2, 0], null, [2, 0]]);
    expect(all('local')).toEqual([3, 3, null]);
  });

  test('groups are made by enumeration, by size and by splitting', () => {
    expect(all('enumeration')).toEqual([
      [4, 2, [true, false]],
      [2, 2, [false, true]],
      [4, 2, [true, false]],
    ]);
    expect(all('subgroups')).toEqual([1, 2, 3].map((sum) => [sum, 3]));
    expect(all('split')).toEqual([[[0, 1], 3], [[0, 1], 3], null]);
  });

  test('a group that was destroyed is refused, and the others go on', () => {
    expect(all('destroyed')).toEqual(Array(3).fill(expect.stringMatching(/^ValueError: allReduce\(\): ProcessGroup\(.*\) was destroyed$/)));
    expect(all('still works')).toEqual(Array(3).fill(6));
  });

  test.each([
    ['rank out of range', /^ValueError: Rank 9 is out of range/],
    ['rank twice', /^ValueError: ranks list must not contain duplicate entries/],
    ['no ranks', /^ValueError: /],
    ['in two subgroups', /^ValueError: Rank 1 has appeared in both subgroup/],
    ['indivisible', /^ValueError: The world size \(3\) must be divisible by 'group_size=2'/],
    ['broadcast from no rank', /^ValueError: Global rank 7 is not part of group/],
    ['broadcast from two ranks', /^ValueError: Can't specify both/],
    ['broadcast from nobody', /^ValueError: broadcast\(\): Must specify src or groupSrc/],
    ['short gather list', /^TorchError: ProcessGroupGloo::allgather: invalid output tensor list/],
    ['wrong gather shape', /^TorchError: ProcessGroupGloo::allgather: invalid tensor size at index 1/],
    ['two dtypes', /^ValueError: Invalid usage of tensors with different dtypes/],
    ['no dtype of Gloo', /Error: Invalid scalar type$/],
    ['gather list', /^ValueError: Argument ``gather_list`` must/],
    ['scatter list', /^ValueError: Argument ``scatter_list`` must/],
    ['no tensor', /^TypeError: allReduce\(\): argument 'tensor' \(position 1\) must be Tensor/],
    ['no op', /^TypeError: allReduce\(\): argument 'op' must be ReduceOp/],
    ['no group', /^TypeError: allReduce\(\): argument 'group' must be ProcessGroup/],
    ['unknown option', /^TypeError: allReduce\(\) got an unexpected keyword argument 'async_op'/],
    ['send to itself', /^ValueError: Invalid destination rank/],
    ['receive from itself', /^ValueError: Invalid source rank/],
    ['P2POp of another function', /^ValueError: Invalid ``op``/],
    ['empty batch', /^ValueError: p2p_op_list must not be empty/],
    ['time-out', /^ValueError: barrier\(\): timeout must be a positive number/],
    ['backend', /^TorchError: Distributed package doesn't have NCCL built in/],
    ['unknown backend', /^ValueError: backend 'smoke' is not one of: gloo/],
    ['disposed', /^TorchError: Tensor was disposed/],
    ['sparse', /^\w+Error: /],
    ['meta', /^\w+Error: /],
    ['splits', /^\w+Error: /],
  ])('%s is an error', (name, message) => {
    expect(all(name)).toEqual(Array(3).fill(expect.stringMatching(message)));
  });
});

describe('without a group', () => {
  test('what is there has Python’s names', () => {
    expect(dist.isAvailable()).toBe(true);
    expect(dist.isGlooAvailable()).toBe(true);
    for (const is of [dist.isNcclAvailable, dist.isMpiAvailable, dist.isUccAvailable, dist.isXcclAvailable]) expect(is()).toBe(false);
    expect(dist.isBackendAvailable('GLOO')).toBe(true);
    expect(dist.isBackendAvailable('nccl')).toBe(false);
    expect(dist.getDefaultBackendForDevice('cpu')).toBe('gloo');
    expect(() => dist.getDefaultBackendForDevice('meta')).toThrow('Default backend not registered for device : meta');
    expect(dist.supportsComplex(dist.ReduceOp.SUM)).toBe(true);
    expect(dist.supportsComplex(dist.ReduceOp.MAX)).toBe(false);
    expect(dist.Backend.GLOO).toBe('gloo');
  });

  test('the level of debugging is read and set', () => {
    expect(dist.getDebugLevel()).toBe('off');
    dist.setDebugLevel(dist.DebugLevel.DETAIL);
    expect(dist.getDebugLevel()).toBe('detail');
    dist.setDebugLevelFromEnv();
    expect(dist.getDebugLevel()).toBe('off');
    // @ts-expect-error: no level
    expect(() => dist.setDebugLevel('loud')).toThrow(/must be DebugLevel/);
  });

  test('initProcessGroup says what is missing', async () => {
    const before = { ...process.env };
    for (const name of ['RANK', 'WORLD_SIZE', 'MASTER_ADDR', 'MASTER_PORT']) delete process.env[name];
    await expect(dist.initProcessGroup()).rejects.toThrow(/environment variable RANK expected, but not set/);
    await expect(dist.initProcessGroup({ rank: 0, worldSize: 1 })).rejects.toThrow(/environment variable MASTER_ADDR expected/);
    await expect(dist.initProcessGroup('gloo', 'smoke://x')).rejects.toThrow('No rendezvous handler for smoke://');
    await expect(dist.initProcessGroup('gloo', 'tcp://127.0.0.1:1')).rejects.toThrow('rank parameter missing');
    await expect(dist.initProcessGroup('gloo', 'tcp://127.0.0.1:1?rank=0')).rejects.toThrow('world size parameter missing');
    await expect(dist.initProcessGroup('gloo', 'tcp://127.0.0.1?rank=0&world_size=1')).rejects.toThrow('port number missing');
    await expect(dist.initProcessGroup('nccl')).rejects.toThrow("Distributed package doesn't have NCCL built in");
    const store = await dist.HashStore.create();
    await expect(dist.initProcessGroup({ store })).rejects.toThrow('world_size must be positive if using store');
    await expect(dist.initProcessGroup({ store, worldSize: 1, rank: 1 })).rejects.toThrow('rank must be between 0 and 0, got 1');
    Object.assign(process.env, before);
    expect(dist.isInitialized()).toBe(false);
  });

  test('a group of one process works in it, and ends with it', async () => {
    await dist.initProcessGroup({ store: await dist.HashStore.create(), worldSize: 1, rank: 0 });
    const x = torch.ones(2);
    await dist.allReduce(x);
    expect(x.tolist()).toEqual([1, 1]);
    expect(dist.GroupMember.WORLD?.size()).toBe(1);
    dist.destroyProcessGroup();
    expect(dist.GroupMember.WORLD).toBe(null);
  });
});

describe('with checks in detail', () => {
  test('other shapes, dtypes or operations are errors that name the ranks', async () => {
    const program = `
      await init();
      await report('shape', () => dist.allReduce(torch.ones(rank + 1)));
      await report('dtype', () => dist.allReduce(torch.ones(1, { dtype: rank === 0 ? 'float32' : 'int64' })));
      await report('operation', () => rank === 0 ? dist.allReduce(torch.ones(1)) : dist.broadcast(torch.ones(1), 0));
      await report('agreed', async () => { const x = torch.ones(1); await dist.allReduce(x); return x.item(); });
      say(reported);
      dist.destroyProcessGroup();`;
    const reports = (await run(times(2, program), { env: { TORCH_DISTRIBUTED_DEBUG: 'DETAIL' } })) as Report[];
    for (const report of reports) {
      for (const name of ['shape', 'dtype', 'operation'])
        expect(report[name]).toMatch(
          /^DistBackendError: Detected mismatch between collectives on ranks\. Rank \d is running .*, but Rank \d /,
        );
      expect(report.agreed).toBe(2);
    }
  });
});

test('each thread of a process can be in a group of its own', async () => {
  const [report] = await run([
    {
      node: `
      const { Worker } = require('node:worker_threads');
      const { once } = require('node:events');
      const program = \`
        const { parentPort, workerData } = require('node:worker_threads');
        const torch = require(workerData);
        const dist = torch.distributed;
        (async () => {
          await dist.initProcessGroup({ store: await dist.HashStore.create(), rank: 0, worldSize: 1 });
          const x = torch.ones(2);
          await dist.allReduce(x);
          parentPort.postMessage(x.tolist());
        })();
      \`;
      const workers = [0, 1].map(() => new Worker(program, { eval: true, workerData: require.resolve(${JSON.stringify(join(root, 'dist', 'index.cjs'))}) }));
      say((await Promise.all(workers.map((worker) => once(worker, 'message')))).flat());
      process.exit();`,
    },
  ]);
  expect(report).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('negative sizes of splits and tags, and ranks beyond the world, are errors at once', async () => {
  const [report] = await run([
    {
      node: `
      const tell = async (run) => { try { await run(); return null; } catch (error) { return error.message; } };
      const first = await tell(() => dist.initProcessGroup({ rank: 5, worldSize: 2 }));
      await init();
      say([
        first,
        await tell(() => dist.allToAllSingle(torch.zeros(1), torch.ones(1), [-1], [2])),
        await tell(() => dist.irecv(torch.zeros(1), { tag: 2 ** 31 })),
      ]);
      process.exit();`,
    },
  ]);
  expect(report).toEqual([
    'rank must be between 0 and 1, got 5',
    'allToAllSingle(): sizes of splits must not be negative, got -1',
    'recv(): tag must be from 0 to 2147483647, got 2147483648',
  ]);
});
