// Groups with members here and in Python.
import { describe, expect, test } from 'vitest';
import { withPython } from '../support/skips';
import { run } from './ranks';

const node = `
await init();
const keep = (name, value) => { reported[name] = value; };
for (const dtype of ['float32', 'float64', 'int64', 'bfloat16', 'complex64']) {
  const x = torch.ones(2, 3).mul(rank + 1).to(dtype);
  await dist.allReduce(x);
  keep('allReduce ' + dtype, [x.isComplex() ? torch.viewAsReal(x).sum().item() : x.to('float64').sum().item()]);
}
const b = torch.ones(2).mul(rank);
await dist.broadcast(b, 1);
keep('broadcast', b.tolist());
const gathered = [torch.zeros(2), torch.zeros(2)];
await dist.allGather(gathered, torch.ones(2).mul(rank + 5));
keep('allGather', gathered.map((x) => x.tolist()));
const to = torch.zeros(2);
if (rank === 0) { await dist.send(torch.tensor([1, 2]), 1); await dist.recv(to, 1, { tag: 3 }); }
else { await dist.recv(to, 0); await dist.send(torch.tensor([3, 4]), 0, { tag: 3 }); }
keep('recv', to.tolist());
const strided = torch.arange(6).view(2, 3).add(rank).t();
await dist.broadcast(strided, 0);
keep('strided', strided.tolist());
const total = async (group) => { const x = torch.ones(1).mul(rank + 1); await dist.allReduce(x, { group }); return x.item(); };
keep('newGroup', await total(await dist.newGroup([0, 1])));
keep('local', await total(await dist.newGroup([1, 0], { useLocalSynchronization: true })));
await dist.newGroup([0]);
const [own] = await dist.newSubgroupsByEnumeration([[0], [1]]);
keep('enumeration', await total(own));
const scattered = torch.zeros(1);
await dist.scatter(scattered, rank === 0 ? [torch.ones(1), torch.ones(1).mul(2)] : undefined, 0);
keep('scatter', scattered.item());
const exchanged = torch.zeros(2);
await dist.allToAllSingle(exchanged, torch.tensor([10 * rank, 10 * rank + 1]));
keep('allToAll', exchanged.tolist());
await dist.barrier();
await dist.monitoredBarrier();
const store = await dist.TCPStore.create('127.0.0.1', Number(process.env.MASTER_PORT));
await store.set('of ' + rank, 'ä');
keep('store', Buffer.from(await store.get('of ' + (1 - rank))).toString());
await store.add('n', rank + 1);
await dist.barrier();
keep('counter', await store.add('n', 0));
await dist.barrier();
say(reported);
dist.destroyProcessGroup();`;

const python = `
init()
for name in ['float32', 'float64', 'int64', 'bfloat16', 'complex64']:
    x = (torch.ones(2, 3) * (rank + 1)).to(getattr(torch, name))
    dist.all_reduce(x)
    reported['allReduce ' + name] = [torch.view_as_real(x).sum().item() if x.is_complex() else x.double().sum().item()]
b = torch.ones(2) * rank
dist.broadcast(b, 1)
reported['broadcast'] = b.tolist()
gathered = [torch.zeros(2), torch.zeros(2)]
dist.all_gather(gathered, torch.ones(2) * (rank + 5))
reported['allGather'] = [x.tolist() for x in gathered]
to = torch.zeros(2)
if rank == 0:
    dist.send(torch.tensor([1., 2.]), 1)
    dist.recv(to, 1, tag=3)
else:
    dist.recv(to, 0)
    dist.send(torch.tensor([3., 4.]), 0, tag=3)
reported['recv'] = to.tolist()
strided = (torch.arange(6).view(2, 3) + rank).t().contiguous()
dist.broadcast(strided, 0)
reported['strided'] = strided.tolist()
def total(group):
    x = torch.ones(1) * (rank + 1)
    dist.all_reduce(x, group=group)
    return x.item()
reported['newGroup'] = total(dist.new_group([0, 1]))
reported['local'] = total(dist.new_group([1, 0], use_local_synchronization=True))
dist.new_group([0])
own, _ = dist.new_subgroups_by_enumeration([[0], [1]])
reported['enumeration'] = total(own)
scattered = torch.zeros(1)
dist.scatter(scattered, [torch.ones(1), torch.ones(1) * 2] if rank == 0 else None, 0)
reported['scatter'] = scattered.item()
exchanged = torch.zeros(2)
dist.all_to_all_single(exchanged, torch.tensor([10. * rank, 10. * rank + 1]))
reported['allToAll'] = exchanged.tolist()
dist.barrier()
dist.monitored_barrier()
store = dist.TCPStore('127.0.0.1', int(os.environ['MASTER_PORT']), is_master=False)
store.set('of ' + str(rank), 'ä')
reported['store'] = store.get('of ' + str(1 - rank)).decode()
store.add('n', rank + 1)
dist.barrier()
reported['counter'] = store.add('n', 0)
dist.barrier()
say(reported)
dist.destroy_process_group()`;

describe('a group with Python', withPython, () => {
  test.each([0, 1])('gives the same results to a process of rank %i here as to the other there', async (own) => {
    const reports = await run(own === 0 ? [{ node }, { python }] : [{ python }, { node }]);
    const common = {
      'allReduce float32': [18],
      'allReduce float64': [18],
      'allReduce int64': [18],
      'allReduce bfloat16': [18],
      'allReduce complex64': [18],
      broadcast: [1, 1],
      allGather: [
        [5, 5],
        [6, 6],
      ],
      strided: [
        [0, 3],
        [1, 4],
        [2, 5],
      ],
      newGroup: 3,
      local: 3,
      store: 'ä',
      counter: 3,
    };
    expect(reports).toEqual([
      { ...common, recv: [3, 4], enumeration: 1, scatter: 1, allToAll: [0, 10] },
      { ...common, recv: [1, 2], enumeration: 2, scatter: 2, allToAll: [1, 11] },
    ]);
  });
});
