// Meshes of processes here and in Python.
import { describe, expect, test } from 'vitest';
import { withPython } from '../support/skips';
import { run, times } from './ranks';

// Each process of a mesh of 2 x 2 describes it, with the sums of ranks along each dimension.
const node = `
await init();
const mesh = await dist.initDeviceMesh('cpu', [2, 2], { meshDimNames: ['dp', 'tp'] });
const total = async (group) => { const x = torch.ones(1).mul(rank); await dist.allReduce(x, { group }); return x.item(); };
const reported = [
  String(mesh), mesh.size(), mesh.size(1), mesh.ndim, mesh.shape, mesh.mesh.tolist(), mesh.getCoordinate(),
  mesh.getLocalRank('dp'), mesh.getLocalRank(1), mesh.getRank(),
  await total(mesh.getGroup('dp')), await total(mesh.getGroup('tp')), await total(mesh.at('tp').getGroup()),
  mesh.getAllGroups().map((group) => [group.groupName, group.groupDesc]),
  String(mesh.at('dp')), mesh.at('dp').mesh.tolist(), mesh.at('tp').mesh.tolist(), mesh.at('dp').getCoordinate(),
];
const other = await dist.DeviceMesh.create('cpu', [[3, 1], [2, 0]]);
reported.push(other.getCoordinate(), await total(other.getGroup(0)), await total(other.getGroup(-1)), String(other));
const line = await dist.initDeviceMesh('cpu', [4]);
reported.push(line.getGroup().groupName, line.getLocalRank(), await total(line.getGroup()));
const same = dist.DeviceMesh.fromGroup(mesh.getGroup('tp'), 'cpu');
reported.push(same.mesh.tolist(), same.getLocalRank());
const both = dist.DeviceMesh.fromGroup(mesh.getAllGroups(), 'cpu', mesh.mesh, { meshDimNames: ['a', 'b'] });
reported.push(both.at('a').mesh.tolist(), both.getLocalRank('b'));
await dist.barrier();
say(reported);
dist.destroyProcessGroup();`;

const python = `
init()
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh
mesh = init_device_mesh('cpu', (2, 2), mesh_dim_names=('dp', 'tp'))
def total(group):
    x = torch.ones(1) * rank
    dist.all_reduce(x, group=group)
    return int(x.item())
reported = [
    str(mesh), mesh.size(), mesh.size(1), mesh.ndim, mesh.shape, mesh.mesh.tolist(), mesh.get_coordinate(),
    mesh.get_local_rank('dp'), mesh.get_local_rank(1), mesh.get_rank(),
    total(mesh.get_group('dp')), total(mesh.get_group('tp')), total(mesh['tp'].get_group()),
    [[group.group_name, group.group_desc] for group in mesh.get_all_groups()],
    str(mesh['dp']), mesh['dp'].mesh.tolist(), mesh['tp'].mesh.tolist(), mesh['dp'].get_coordinate(),
]
other = DeviceMesh('cpu', [[3, 1], [2, 0]])
reported += [other.get_coordinate(), total(other.get_group(0)), total(other.get_group(-1)), str(other)]
line = init_device_mesh('cpu', (4,))
reported += [line.get_group().group_name, line.get_local_rank(), total(line.get_group())]
same = DeviceMesh.from_group(mesh.get_group('tp'), 'cpu')
reported += [same.mesh.tolist(), same.get_local_rank()]
both = DeviceMesh.from_group(mesh.get_all_groups(), 'cpu', mesh.mesh, mesh_dim_names=('a', 'b'))
reported += [both['a'].mesh.tolist(), both.get_local_rank('b')]
dist.barrier()
say(reported)
dist.destroy_process_group()`;

const expected = (rank: number): unknown[] => {
  const [dp, tp] = [Math.floor(rank / 2), rank % 2];
  const otherAt = [3, 1, 2, 0].indexOf(rank);
  const other = [Math.floor(otherAt / 2), otherAt % 2];
  return [
    "DeviceMesh((dp=2, tp=2), 'cpu', stride=(2, 1))",
    4,
    2,
    2,
    [2, 2],
    [
      [0, 1],
      [2, 3],
    ],
    [dp, tp],
    dp,
    tp,
    rank,
    tp === 0 ? 2 : 4,
    dp === 0 ? 1 : 5,
    dp === 0 ? 1 : 5,
    [
      [String(1 + tp), 'mesh_dp'],
      [String(3 + dp), 'mesh_tp'],
    ],
    "DeviceMesh((dp=2), 'cpu', stride=(2,))",
    [tp, tp + 2],
    [2 * dp, 2 * dp + 1],
    [dp],
    other,
    other[1] === 0 ? 5 : 1,
    other[0] === 0 ? 4 : 2,
    "DeviceMesh((2, 2), 'cpu', stride=(2, 1))",
    '0',
    rank,
    6,
    [2 * dp, 2 * dp + 1],
    tp,
    [tp, tp + 2],
    tp,
  ];
};

const ranks = [0, 1, 2, 3];

test('a mesh has a group along each dimension, with the names of Python', async () => {
  expect(await run(times(4, node))).toEqual(ranks.map(expected));
});

test('a mesh of processes here and in Python is one', withPython, async () => {
  expect(await run([{ node }, { python }, { python }, { node }])).toEqual(ranks.map(expected));
});

test('processes outside of a mesh have no coordinate and no group', async () => {
  const reports = await run(
    times(
      3,
      `await init();
      const mesh = await dist.DeviceMesh.create('cpu', [0, 2], { meshDimNames: ['x'] });
      await report('coordinate', () => mesh.getCoordinate());
      await report('group', () => mesh.getGroup().size());
      await report('all', () => mesh.mesh.tolist());
      await dist.barrier();
      say(reported);
      dist.destroyProcessGroup();`,
    ),
  );
  const inside = (at: number): object => ({ coordinate: [at], group: 2, all: [0, 2] });
  const outside = {
    coordinate: null,
    group: "TorchError: DeviceMesh((x=2), 'cpu', stride=(1,)): this process (rank 1) is not in the mesh",
    all: [0, 2],
  };
  expect(reports).toEqual([inside(0), outside, inside(1)]);
});

describe('errors', () => {
  const texts = (programs: string): string => `
    await init();
    ${programs}
    say(reported);
    dist.destroyProcessGroup();`;

  test('name what is wrong, with the texts of Python', async () => {
    const [reports] = await run(
      times(
        1,
        texts(`
        await report('size', () => dist.initDeviceMesh('cpu', [2]));
        await report('names', () => dist.initDeviceMesh('cpu', [1, 1], { meshDimNames: ['a', 'a'] }));
        await report('count', () => dist.initDeviceMesh('cpu', [1], { meshDimNames: ['a', 'b'] }));
        await report('type', () => dist.initDeviceMesh('cpu:0', [1]));
        await report('negative', () => dist.initDeviceMesh('cpu', [-1]));
        await report('unknown', () => dist.initDeviceMesh('cpu', [1], { meshDimName: ['a'] }));
        await report('backend', () => dist.initDeviceMesh('cpu', [1], { backendOverride: { 0: 'nccl' } }));
        await report('override', () => dist.initDeviceMesh('cpu', [1], { backendOverride: { x: 'gloo' } }));
        await report('constructor', () => new dist.DeviceMesh('cpu', [0]));
        const mesh = await dist.initDeviceMesh('cpu', [1, 1], { meshDimNames: ['a', 'b'] });
        const plain = await dist.initDeviceMesh('cpu', [1]);
        await report('slice', () => mesh.at('c'));
        await report('same', () => mesh.at(['a', 'a']));
        await report('plain', () => plain.at('a'));
        await report('which', () => mesh.getGroup());
        await report('local', () => mesh.getLocalRank());
        await report('name', () => mesh.getGroup('c'));
        await report('none', () => plain.getGroup('c'));
        await report('index', () => mesh.getGroup(2));
        await report('dimension', () => mesh.size(2));
        await report('mesh', () => dist.DeviceMesh.fromGroup(dist.GroupMember.WORLD, 'cpu', [1]));
        await report('empty', () => dist.DeviceMesh.fromGroup([], 'cpu'));
        await report('several', () => dist.DeviceMesh.fromGroup([dist.GroupMember.WORLD], 'cpu'));
        await report('group', () => dist.DeviceMesh.fromGroup(7, 'cpu'));`),
      ),
    );
    expect(reports).toEqual({
      size: 'TorchError: Mesh should not be bigger than default world size 1, but found 2 ranks!',
      names: "TorchError: Each mesh_dim_name must be unique. Found repeated mesh_dim_name in mesh_dim_names ('a', 'a')",
      count: 'TorchError: mesh_shape and mesh_dim_names should have same length! Found len(mesh_dim_names): 2 and len(mesh_shape):1.',
      type: "TorchError: Device type with index is not supported but got cpu:0. If you maintained a 'torch.device' object, it's recommended to pass in 'device.type'.",
      negative: 'ValueError: initDeviceMesh(): sizes must be positive, got (-1,)',
      unknown: expect.stringMatching(/^TypeError: initDeviceMesh\(\) got an unexpected (option|keyword argument) 'meshDimName'/),
      backend: "TorchError: Distributed package doesn't have NCCL built in",
      override: "TorchError: Found invalid keys in backend_override: got ('x',), expected integers in range [0, 1) or one of ()",
      constructor: 'TypeError: DeviceMesh: made by initDeviceMesh() and DeviceMesh.create()',
      slice: "ValueError: Invalid mesh_dim_names ('c',) specified. Valid mesh_dim_names are ('a', 'b').",
      same: "TorchError: Slicing overlapping dim_names ('a', 'a') is not allowed.",
      plain: 'TorchError: Cannot slice a DeviceMesh without mesh_dim_names!',
      which:
        'TorchError: Found the DeviceMesh have 2 dimensions. Optional kwarg `mesh_dim` needs to be specified when device_mesh.ndim > 1. If you want to get the list of all the ProcessGroups in the DeviceMesh, please use `get_all_groups()` instead.',
      local:
        'TorchError: Found the DeviceMesh have 2 dimensions. Optional kwarg `mesh_dim` needs to be specified when device_mesh.ndim > 1.',
      name: "ValueError: Mesh dimension 'c' does not exist. Available mesh dimensions are: mesh_dim_names=('a', 'b')",
      none: 'ValueError: No `mesh_dim_names` found.',
      index: 'IndexError: list index out of range',
      dimension: 'IndexError: tuple index out of range',
      mesh: 'ValueError: Invalid mesh (1,) for ProcessGroup with ranks (0,)',
      empty: 'ValueError: Expects at least one ProcessGroup to be passed',
      several: 'ValueError: Must pass mesh if passing multiple ProcessGroups',
      group: "TypeError: DeviceMesh.fromGroup(): argument 'group' must be a ProcessGroup or a list of them, not int",
    });
  });
});
