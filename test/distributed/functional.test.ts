// Operations of groups with gradients: torch.distributed.nn.functional and functionalCollectives, compared with Python's.
import { describe, expect, test } from 'vitest';
import { withPython } from '../support/skips';
import { type Program, run, times } from './ranks';

// Each gives its result and the gradients of `x`, and of the second tensor `y` where there is one, by weights that differ in all processes.
const operations: Record<string, readonly [node: string, python: string]> = {
  broadcast: ['F.broadcast(x, 1)', 'F.broadcast(x, 1)'],
  gather: ['torch.cat(F.gather(x, 1))', 'torch.cat(F.gather(x, 1))'],
  scatter: ['F.scatter([x, y])', 'F.scatter([x, y])'],
  reduce: ['F.reduce(x, 0).mul(rank === 0 ? 1 : 0)', 'F.reduce(x, 0) * (1 if rank == 0 else 0)'],
  reduceScatter: ['F.reduceScatter(torch.empty(2, 3), [x, y])', 'F.reduce_scatter(torch.empty(2, 3), [x, y])'],
  allGather: ['torch.cat(F.allGather(x))', 'torch.cat(F.all_gather(x))'],
  'allGather of a transposed tensor': ['torch.cat(F.allGather(x.t()))', 'torch.cat(F.all_gather(x.t()))'],
  allToAll: [
    'torch.cat(F.allToAll([torch.empty(2, 3), torch.empty(2, 3)], [x, y]))',
    'torch.cat(F.all_to_all([torch.empty(2, 3), torch.empty(2, 3)], [x, y]))',
  ],
  allToAllSingle: ['F.allToAllSingle(torch.empty(2, 3), x)', 'F.all_to_all_single(torch.empty(2, 3), x)'],
  'allToAllSingle with splits': [
    'F.allToAllSingle(torch.empty(rank === 0 ? 4 : 0, 3), x, [rank === 0 ? 2 : 0, rank === 0 ? 2 : 0], [2, 0])',
    'F.all_to_all_single(torch.empty(4 if rank == 0 else 0, 3), x, [2, 2] if rank == 0 else [0, 0], [2, 0])',
  ],
  allReduce: ['F.allReduce(x)', 'F.all_reduce(x)'],
  'allReduce by averages': ["F.allReduce(x, 'avg')", 'F.all_reduce(x, dist.ReduceOp.AVG)'],
  'functional allReduce': ["f.allReduce(x, 'SUM', world)", "f.all_reduce(x, 'SUM', world)"],
  'functional allReduce of a transposed tensor': ["f.allReduce(x.t(), 'sum', world)", "f.all_reduce(x.t(), 'sum', world)"],
  'functional allGatherSingle': ['f.allGatherSingle(x, 0, world)', 'f.all_gather_single(x, 0, world)'],
  'functional allGatherTensor by columns': ['f.allGatherTensor(x, 1, world)', 'f.all_gather_tensor(x, 1, world)'],
  'functional allGatherSingleAutograd': ['f.allGatherSingleAutograd(x, -1, world)', 'f.all_gather_single_autograd(x, -1, world)'],
  'functional reduceScatterSingle': ["f.reduceScatterSingle(x, 'sum', 0, world)", "f.reduce_scatter_single(x, 'sum', 0, world)"],
  'functional reduceScatterTensorAutograd by columns': [
    "f.reduceScatterTensorAutograd(x.view(3, 2), 'sum', 1, world)",
    "f.reduce_scatter_tensor_autograd(x.view(3, 2), 'sum', 1, world)",
  ],
  'functional allToAllSingle': ['f.allToAllSingle(x, null, null, world)', 'f.all_to_all_single(x, None, None, world)'],
  'functional allToAllSingleAutograd with splits': [
    'f.allToAllSingleAutograd(x, rank === 0 ? [2, 1] : [0, 1], rank === 0 ? [2, 0] : [1, 1], world)',
    'f.all_to_all_single_autograd(x, [2, 1] if rank == 0 else [0, 1], [2, 0] if rank == 0 else [1, 1], world)',
  ],
  'functional permuteTensor': ['f.permuteTensor(x.flatten(), [1, 0], world)', 'f.permute_tensor(x.flatten(), [1, 0], world)'],
  'functional allReduceCoalesced': [
    "torch.cat(f.allReduceCoalesced([x, y], 'sum', world))",
    "torch.cat(f.all_reduce_coalesced([x, y], 'sum', world))",
  ],
  'functional allGatherIntoTensorCoalesced': [
    'torch.cat(f.allGatherIntoTensorCoalesced([x, y.flatten()], world).map((z) => z.flatten()))',
    'torch.cat([z.flatten() for z in f.all_gather_into_tensor_coalesced([x, y.flatten()], world)])',
  ],
  'functional reduceScatterSingleCoalesced': [
    "torch.cat(f.reduceScatterSingleCoalesced([x, y.t()], 'sum', [0, 1], world).map((z) => z.flatten()))",
    "torch.cat([z.flatten() for z in f.reduce_scatter_single_coalesced([x, y.t()], 'sum', [0, 1], world)])",
  ],
};

const node: Program = {
  node: `
  await init({ timeout: 60_000 });
  const F = dist.nn.functional, f = dist.functionalCollectives, world = dist.GroupMember.WORLD;
  for (const [name, [code]] of Object.entries(${JSON.stringify(operations)})) {
    const [x, y] = [1, 2].map((i) => torch.arange(6).to('float32').view(2, 3).mul(i).add(10 * rank).requiresGrad_());
    const result = new Function('torch', 'F', 'f', 'world', 'rank', 'x', 'y', 'return ' + code)(torch, F, f, world, rank, x, y);
    const weights = torch.arange(result.numel()).view(result.shape).add(1 + 100 * rank);
    const loss = result.square().mul(weights).sum();
    if (name.startsWith('functional')) {
      loss.backward();
    } else {
      const [once] = torch.autograd.grad(loss, [x], { createGraph: true });
      reported[name + ' once'] = once.tolist();
      once.square().sum().backward();
    }
    reported[name] = [result.tolist(), x.grad.tolist(), y.grad?.tolist() ?? null];
  }
  say(reported);
  dist.destroyProcessGroup();`,
};

const python: Program = {
  python: `
import warnings
import torch.distributed.nn.functional as F
import torch.distributed._functional_collectives as f
warnings.simplefilter('ignore')
init()
world = dist.group.WORLD
for name, (_, code) in json.loads(${JSON.stringify(JSON.stringify(operations))}).items():
    x, y = [(torch.arange(6.).view(2, 3) * i + 10 * rank).requires_grad_() for i in (1, 2)]
    result = eval(code)
    weights = torch.arange(result.numel()).view(result.shape) + 1 + 100 * rank
    loss = (result.square() * weights).sum()
    if name.startswith('functional'):
        loss.backward()
    else:
        once, = torch.autograd.grad(loss, [x], create_graph=True)
        reported[name + ' once'] = once.tolist()
        once.square().sum().backward()
    reported[name] = [result.tolist(), x.grad.tolist(), None if y.grad is None else y.grad.tolist()]
say(reported)
dist.destroy_process_group()`,
};

describe('with Python', withPython, () => {
  // Python's functional collectives have no second gradients.
  test('results, gradients and gradients of gradients are the same', async () => {
    const expected = await run([python, python]);
    expect(Object.keys(expected[0] as object)).toEqual(expect.arrayContaining(Object.keys(operations)));
    expect(await run([node, node])).toEqual(expected);
    expect(await run([node, python])).toEqual(expected);
    expect(await run([python, node])).toEqual(expected);
  });
});

test('a loss over the gathered tensors has the gradients of one process with all of them', async () => {
  const reports = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const f = dist.functionalCollectives, world = dist.GroupMember.WORLD;
      const parts = () => torch.arange(3).to('float64').add(3 * rank + 1).requiresGrad_();
      const loss = (all) => all.mul(all.flip(0)).mul(torch.arange(6)).sum();
      for (const gather of [(x) => torch.cat(dist.nn.allGather(x)), (x) => f.allGatherSingle(x, 0, world)]) {
        const x = parts();
        loss(gather(x)).backward();
        reported[Object.keys(reported).length] = x.grad.div(size).tolist();
      }
      const whole = torch.arange(6).to('float64').add(1).requiresGrad_();
      loss(whole).backward();
      say([...Object.values(reported), whole.grad.narrow(0, 3 * rank, 3).tolist()]);
      dist.destroyProcessGroup();`,
    ),
  );
  for (const [a, b, expected] of reports as number[][][]) {
    expect(a).toEqual(expected);
    expect(b).toEqual(expected);
  }
});

test('results of functional collectives wait at their first use, and copy what they are given', async () => {
  const reports = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const f = dist.functionalCollectives, world = dist.GroupMember.WORLD;
      const x = torch.ones(1000).mul(rank + 1);
      const results = [
        f.allReduce(x, 'sum', world),
        f.allGatherSingle(x, 0, world.groupName),
        f.reduceScatterSingle(x, 'max', 0, world),
        f.allToAllSingle(x, [500, 500], [500, 500], world),
        f.broadcast(x, 1, [0, 1]),
        ...f.allReduceCoalesced([x, x], 'min', world),
      ];
      x.zero_();
      const sums = results.slice(1).map((result) => result.sum().item());
      const waited = await f.waitTensor(results[0]);
      say([sums, waited === results[0], waited instanceof torch.Tensor, waited.tolist()[999], (await f.waitTensor(x)) === x, results[2].shape]);
      dist.destroyProcessGroup();`,
    ),
  );
  const expected = [[3000, 1000, 1500, 2000, 1000, 1000], true, true, 3, true, [500]];
  expect(reports).toEqual([expected, expected]);
});

test('errors name what is wrong, in Python’s words', async () => {
  const [reported] = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const f = dist.functionalCollectives, F = dist.nn.functional, world = dist.GroupMember.WORLD;
      const x = torch.ones(3, 3, { requiresGrad: true });
      const other = await dist.newGroup([0, 1]);
      dist.destroyProcessGroup(other);
      const tell = (name, call) => report(name, () => { call(); });
      await tell('maximum', () => f.allReduce(x, 'max', world).sum().backward());
      await tell('broadcast', () => f.broadcast(x, 0, world).sum().backward());
      await tell('op', () => f.allReduce(x, 'foo', world));
      await tell('name', () => f.allReduce(x, 'sum', 'foo'));
      await tell('ranks', () => f.allReduce(x, 'sum', [0]));
      await tell('group', () => f.allReduce(x, 'sum', null));
      await tell('destroyed', () => f.allReduce(x, 'sum', other));
      await tell('rows', () => f.reduceScatterSingle(x, 'sum', 1, world));
      await tell('splits', () => f.allToAllSingle(x, [1, 2], null, world));
      await tell('split sizes', () => f.allToAllSingle(x, null, null, world));
      await tell('number of splits', () => f.allToAllSingle(x, [3], [3], world));
      await tell('scalar', () => f.allGatherSingle(torch.tensor(1), 0, world));
      await tell('dtypes', () => f.allReduceCoalesced([x, x.to('float64')], 'sum', world));
      await tell('dimensions', () => f.reduceScatterSingleCoalesced([x], 'sum', [], world));
      await tell('rank', () => f.permuteTensor(x, [0, 2], world));
      await tell('scatter', () => F.scatter([x, torch.ones(2)]));
      await tell('count', () => F.allToAll([x], [x]));
      await tell('none', () => F.allReduce(x, 'sum', 5));
      await tell('surplus', () => F.allGather(x, null, 1));
      say(reported);
      dist.destroyProcessGroup();`,
    ),
  );
  expect(reported).toEqual({
    maximum: "TorchError: all_reduce backward only supports 'sum' reduction, got 'max'",
    broadcast:
      'NotImplementedError: functionalCollectives.broadcast has no gradient: detach() its input, or use torch.distributed.nn.functional.broadcast',
    op: 'TorchError: Unrecognized reduce_op: foo',
    name: 'TorchError: Could not resolve the process group registered under the name foo',
    ranks: 'ValueError: allReduce(): there is no group of the ranks [0]',
    group: expect.stringMatching(/^TypeError: allReduce\(\): argument 'group' .*null/),
    destroyed: expect.stringMatching(/^ValueError: allReduce\(\): ProcessGroup\(.*\) was destroyed$/),
    rows: 'AssertionError: input dimension 1 (3 must be a multiple of group_size 2',
    splits: 'AssertionError: output_split_sizes and input_split_sizes must either be specified together or both set to None',
    'split sizes': "TorchError: Split sizes doesn't match total dim 0 size",
    'number of splits': 'TorchError: Number of tensor splits not equal to group size',
    scalar: 'ValueError: allGatherSingle(): a tensor without dimensions has no rows',
    dtypes: 'ValueError: allReduceCoalesced(): tensors must have the same dtype, got float32 and float64',
    dimensions: 'AssertionError: Length of scatter_dim (0) must equal length of inputs (1)',
    rank: expect.stringMatching(/^ValueError: Group rank 2 is not part of group/),
    scatter: 'ValueError: scatter(): tensors must have the same size, got [3,3] and [2]',
    count: 'ValueError: allToAll(): outputTensorList must have a tensor for each of the 2 processes, got 1',
    none: expect.stringMatching(/^TypeError: allReduce\(\): argument 'group'/),
    surplus: expect.stringMatching(/^TypeError: allGather\(\)/),
  });
});

test('the error of an operation that fails is thrown where its result is used', async () => {
  const [reported] = await run(
    times(
      2,
      `await init({ timeout: 60_000 });
      const f = dist.functionalCollectives, world = dist.GroupMember.WORLD;
      await dist.barrier();
      if (rank === 1) process.exit();
      const sum = f.allReduce(torch.ones(2), 'sum', world);
      await report('use', () => sum.add(1));
      await report('again', () => sum.shape);
      await report('await', () => f.waitTensor(sum));
      await report('backward', () => f.allReduce(torch.ones(2), 'sum', world).tolist());
      say(reported);
      process.exit();`,
    ),
  );
  for (const text of Object.values(reported as object)) expect(text).toMatch(/^Dist\w*Error: /);
  expect(Object.keys(reported as object)).toEqual(['use', 'again', 'await', 'backward']);
});
