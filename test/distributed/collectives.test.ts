// Every collective in two and three processes, by results that follow from the ranks.
import { beforeAll, describe, expect, test } from 'vitest';
import { run, times } from './ranks';

const program = `
await init();
const ones = (scale, dtype = 'float32') => torch.tensor([1, 2], { dtype }).mul(scale);
const mine = (dtype) => ones(rank + 1, dtype);
for (const dtype of ['float32', 'float64', 'int64', 'int32', 'uint8', 'int8', 'float16', 'bfloat16', 'bool', 'int16', 'float8_e5m2']) {
  await report('allReduce ' + dtype, async () => {
    const x = dtype === 'bool' ? torch.tensor([rank === 0, false]) : torch.tensor([rank + 1, 2 * rank + 2]).to(dtype);
    await dist.allReduce(x);
    return [x.dtype, x.to('float64').tolist()];
  });
  await report('broadcast ' + dtype, async () => {
    const x = torch.tensor([rank + 1, 2 * rank + 2]).to(dtype);
    await dist.broadcast(x, 1);
    return x.to('float64').tolist();
  });
}
for (const [name, op] of Object.entries(dist.ReduceOp)) {
  for (const dtype of ['float32', 'int64', 'complex64']) {
    await report(name + ' ' + dtype, async () => {
      const x = torch.tensor([rank + 2, 6 - rank]).to(dtype);
      await dist.allReduce(x, { op });
      return x.tolist().map(String);
    });
  }
}
await report('graph', async () => {
  const output = torch.ones(2, { requiresGrad: true }).mul(2);
  const before = output.gradFn.name();
  await dist.reduceScatterTensor(output, torch.ones(2 * size));
  return [output.gradFn.name() === before, output.tolist()];
});
await report('complex', async () => {
  const x = torch.complex(ones(rank + 1), ones(-1));
  await dist.allReduce(x);
  return torch.viewAsReal(x);
});
await report('complex gather', async () => {
  const out = Array.from({ length: size }, () => torch.zeros(2, { dtype: 'complex64' }));
  await dist.allGather(out, torch.complex(ones(rank + 1), ones(-1)));
  return out.map((x) => torch.viewAsReal(x));
});
await report('not contiguous', async () => {
  const x = torch.arange(6).view(2, 3).add(rank).t();
  await dist.allReduce(x);
  return x;
});
await report('not contiguous broadcast', async () => {
  const whole = torch.arange(8).view(2, 4).add(rank * 10);
  await dist.broadcast(whole.t().narrow(0, 1, 2), 1);
  return whole;
});
await report('not contiguous gather', async () => {
  const whole = torch.zeros(2, size, { dtype: 'int64' });
  const out = Array.from({ length: size }, (_, i) => whole.select(1, i));
  await dist.allGather(out, torch.arange(4).view(2, 2).add(rank).t().select(1, 1));
  return whole;
});
await report('differently contiguous', async () => {
  const x = rank === 0 ? torch.arange(6).view(2, 3).t() : torch.arange(6).view(3, 2);
  await dist.allReduce(x);
  return x;
});
await report('not contiguous, blocking', () => {
  const whole = torch.ones(4, 2);
  dist.allReduce(whole.select(1, 0), { asyncOp: false });
  return whole.t();
});
await report('expanded', async () => {
  const out = torch.zeros(1000 * size, { dtype: 'int64' });
  await dist.allGatherIntoTensor(out, torch.tensor([rank], { dtype: 'int64' }).expand(1000));
  return out.sum().item();
});
await report('expanded, written', () => dist.broadcast(torch.tensor([rank]).expand(1000), 0));
await report('0-dim', async () => {
  const x = torch.tensor(rank + 1.5);
  await dist.allReduce(x);
  return [x.shape, x.item()];
});
await report('empty', async () => {
  const x = torch.zeros(0, 3);
  await dist.allReduce(x);
  await dist.broadcast(x, 0);
  await dist.allGather(Array.from({ length: size }, () => torch.zeros(0)), torch.zeros(0));
  return x.shape;
});
await report('coalesced', async () => {
  const xs = [mine(), ones(rank)];
  await dist.allReduceCoalesced(xs);
  return xs;
});
await report('reduce', async () => {
  const x = mine();
  await dist.reduce(x, 1);
  return rank === 1 ? x : null;
});
await report('allGather', async () => {
  const out = Array.from({ length: size }, () => torch.zeros(2));
  await dist.allGather(out, mine());
  return out;
});
await report('allGatherIntoTensor', async () => {
  const [flat, single] = [torch.zeros(2 * size), torch.zeros(2 * size)];
  await dist.allGatherIntoTensor(flat, mine());
  await dist.allGatherSingle(single, mine());
  return [flat, single];
});
await report('gather', async () => {
  const out = rank === 1 ? Array.from({ length: size }, () => torch.zeros(2)) : undefined;
  await dist.gather(mine(), out, { dst: 1 });
  return out;
});
await report('scatter', async () => {
  const x = torch.zeros(2);
  await dist.scatter(x, rank === 1 ? Array.from({ length: size }, (_, i) => ones(i + 5)) : undefined, 1);
  return x;
});
await report('reduceScatter', async () => {
  const x = torch.zeros(2);
  await dist.reduceScatter(x, Array.from({ length: size }, (_, i) => ones((i + 1) * (rank + 1))));
  return x;
});
await report('reduceScatterTensor', async () => {
  const [x, y] = [torch.zeros(2), torch.zeros(2)];
  const input = torch.cat(Array.from({ length: size }, (_, i) => ones((i + 1) * (rank + 1))));
  await dist.reduceScatterTensor(x, input);
  await dist.reduceScatterSingle(y, input, { op: dist.ReduceOp.MAX });
  return [x, y];
});
await report('allToAll', async () => {
  const out = Array.from({ length: size }, () => torch.zeros(1));
  await dist.allToAll(out, Array.from({ length: size }, (_, i) => torch.tensor([10 * rank + i])));
  return out;
});
await report('allToAllSingle', async () => {
  const out = torch.zeros(size);
  await dist.allToAllSingle(out, torch.arange(size).add(10 * rank).to('float32'));
  return out;
});
await report('allToAllSingle by splits', async () => {
  // Rank r sends r + 1 rows to each, so each receives i + 1 rows from rank i.
  const sizes = Array.from({ length: size }, (_, i) => i + 1);
  const out = torch.zeros(sizes.reduce((a, b) => a + b));
  await dist.allToAllSingle(out, torch.full([size * (rank + 1)], rank), sizes, sizes.map(() => rank + 1));
  return out;
});
await report('barrier', async () => [await dist.barrier(), await dist.monitoredBarrier()].length);
await report('blocking', () => {
  const x = mine();
  const work = dist.allReduce(x, { asyncOp: false });
  return [work.isCompleted(), x];
});
await report('in flight', async () => {
  const xs = Array.from({ length: 20 }, (_, i) => torch.full([1], i));
  const works = xs.map((x) => dist.allReduce(x));
  await Promise.all(works);
  return xs.map((x) => x.item());
});
await report('by ranks of the group', async () => {
  const x = mine();
  await dist.broadcast(x, { groupSrc: 1 });
  return x;
});
await report('send', async () => {
  const x = torch.zeros(2);
  if (rank === 0) await dist.send(ones(3), 1);
  if (rank === 1) return [await dist.recv(x, 0), x];
});
await report('send from any', async () => {
  const x = torch.zeros(2);
  if (rank === 0) await dist.send(ones(4), 1, { tag: 7 });
  if (rank === 1) return [await dist.recv(x, { tag: 7 }), x];
});
await report('tags', async () => {
  if (rank === 0) await Promise.all([dist.isend(ones(1), 1, { tag: 1 }), dist.isend(ones(2), 1, { tag: 2 })]);
  if (rank !== 1) return;
  const [a, b] = [torch.zeros(2), torch.zeros(2)];
  await dist.irecv(b, 0, { tag: 2 });
  await dist.irecv(a, 0, { tag: 1 });
  return [a, b];
});
await report('send complex', async () => {
  const x = torch.zeros(2, { dtype: 'complex64' });
  if (rank === 0) await dist.send(torch.complex(ones(1), ones(2)), 1);
  if (rank === 1) { await dist.recv(x, 0); return torch.viewAsReal(x); }
});
await report('batch', async () => {
  const out = torch.zeros(2);
  const [next, before] = [(rank + 1) % size, (rank + size - 1) % size];
  const works = dist.batchIsendIrecv([new dist.P2POp(dist.isend, mine(), next), new dist.P2POp(dist.irecv, out, before)]);
  await Promise.all(works);
  return out;
});
say(reported);
dist.destroyProcessGroup();
`;

type Report = Record<string, unknown>;

describe.each([2, 3])('in %i processes', (size) => {
  let reports: Report[];
  const ranks = Array.from({ length: size }, (_, i) => i);
  const sum = ranks.reduce((total, r) => total + r + 1, 0);
  const all = (name: string) => reports.map((report) => report[name]);
  const each = <T>(value: T): T[] => ranks.map(() => value);

  beforeAll(async () => {
    reports = (await run(times(size, program))) as Report[];
  });

  test.each(['float32', 'float64', 'int64', 'int32', 'uint8', 'int8', 'float16', 'bfloat16'])('allReduce adds %s', (dtype) => {
    expect(all(`allReduce ${dtype}`)).toEqual(each([dtype, [sum, 2 * sum]]));
  });

  test.each(['int16', 'float8_e5m2'])('Gloo does not reduce %s', (dtype) => {
    expect(all(`allReduce ${dtype}`)).toEqual(each(expect.stringMatching(/Error: .*(scalar type|data type|dtype)/)));
  });

  test.each(['float32', 'float64', 'int64', 'int32', 'uint8', 'int8', 'float16', 'bfloat16'])('broadcast copies %s', (dtype) => {
    expect(all(`broadcast ${dtype}`)).toEqual(each([2, 4]));
  });

  test('reductions compute what their names say', () => {
    const values = ranks.map((r) => [r + 2, 6 - r]);
    const of = (op: (a: number, b: number) => number) =>
      [0, 1].map((i) => String(values.map((value) => value[i] as number).reduce((a, b) => op(a, b))));
    const wanted = {
      SUM: of((a, b) => a + b),
      PRODUCT: of((a, b) => a * b),
      MIN: of(Math.min),
      MAX: of(Math.max),
    };
    for (const [name, expected] of Object.entries(wanted)) {
      expect(all(`${name} float32`), name).toEqual(each(expected));
      expect(all(`${name} int64`), name).toEqual(each(expected));
    }
    const bits = { BAND: of((a, b) => a & b), BOR: of((a, b) => a | b), BXOR: of((a, b) => a ^ b) };
    for (const [name, expected] of Object.entries(bits)) {
      expect(all(`${name} int64`), name).toEqual(each(expected));
      expect(all(`${name} float32`), name).toEqual(each(expect.stringMatching(/Error: Cannot use ReduceOp\.B/)));
    }
    expect(all('AVG float32')).toEqual(
      each([0, 1].map((i) => String(values.map((value) => value[i] as number).reduce((a, b) => a + b) / size))),
    );
    for (const name of ['PRODUCT', 'MIN', 'MAX', 'BAND', 'BOR', 'BXOR'])
      expect(all(`${name} complex64`), name).toEqual(each(expect.stringMatching(/ValueError: all_reduce does not support/)));
  });

  test('complex numbers travel', () => {
    const of = (n: number, imaginary: number) => [
      [n, imaginary],
      [2 * n, 2 * imaginary],
    ];
    expect(all('complex')).toEqual(each(of(sum, -size)));
    expect(all('complex gather')).toEqual(each(ranks.map((r) => of(r + 1, -1))));
    expect(all('send complex')[1]).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  test('tensors that are not contiguous are read and written in place', () => {
    const added = ranks.reduce((total, r) => total + r, 0);
    expect(all('not contiguous')).toEqual(each([0, 1, 2].map((row) => [size * row + added, size * (row + 3) + added])));
    expect(all('not contiguous broadcast')).toEqual(
      ranks.map((r) => [
        [10 * r, 11, 12, 10 * r + 3],
        [10 * r + 4, 15, 16, 10 * r + 7],
      ]),
    );
    expect(all('not contiguous gather')).toEqual(each([ranks.map((r) => 2 + r), ranks.map((r) => 3 + r)]));
  });

  test('processes may lay out their tensors differently', () => {
    const others = [0, 1, 2].map((row) => [row + (size - 1) * 2 * row, row + 3 + (size - 1) * (2 * row + 1)]);
    expect(all('differently contiguous')).toEqual(each(others));
    expect(all('not contiguous, blocking')).toEqual(each([Array(4).fill(size), Array(4).fill(1)]));
  });

  test('an expanded tensor is read, and refused where it would be written', () => {
    expect(all('expanded')).toEqual(each(500 * size * (size - 1)));
    expect(all('expanded, written')).toEqual(each('ValueError: an operation cannot write to an expanded tensor: clone() it'));
  });

  test('tensors without dimensions, and without elements, are taken', () => {
    expect(all('0-dim')).toEqual(each([[], sum + size / 2]));
    expect(all('empty')).toEqual(each([0, 3]));
  });

  test('allReduceCoalesced reduces several tensors', () => {
    const wanted = [
      [sum, 2 * sum],
      [sum - size, 2 * (sum - size)],
    ];
    expect(all('coalesced')).toEqual(each(wanted));
  });

  test('reduce and gather give their result to one process', () => {
    expect(all('reduce')[1]).toEqual([sum, 2 * sum]);
    expect(all('gather')[1]).toEqual(ranks.map((r) => [r + 1, 2 * r + 2]));
  });

  test('allGather gives the tensors of all to all, also in one', () => {
    const rows = ranks.map((r) => [r + 1, 2 * r + 2]);
    expect(all('allGather')).toEqual(each(rows));
    expect(all('allGatherIntoTensor')).toEqual(each([rows.flat(), rows.flat()]));
  });

  test('scatter and reduceScatter give each process its part', () => {
    expect(all('scatter')).toEqual(ranks.map((r) => [r + 5, 2 * (r + 5)]));
    const parts = ranks.map((r) => [(r + 1) * sum, 2 * (r + 1) * sum]);
    expect(all('reduceScatter')).toEqual(parts);
    expect(all('reduceScatterTensor')).toEqual(ranks.map((r) => [parts[r], [(r + 1) * size, 2 * (r + 1) * size]]));
  });

  test('allToAll gives every process a part of every other', () => {
    const column = ranks.map((r) => ranks.map((from) => 10 * from + r));
    expect(all('allToAll')).toEqual(column.map((values) => values.map((value) => [value])));
    expect(all('allToAllSingle')).toEqual(column);
    expect(all('allToAllSingle by splits')).toEqual(each(ranks.flatMap((r) => Array.from({ length: r + 1 }, () => r))));
  });

  test('barriers end, and operations block where they are not asynchronous', () => {
    expect(all('barrier')).toEqual(each(2));
    expect(all('blocking')).toEqual(each([true, [sum, 2 * sum]]));
  });

  test('many operations are in flight at once', () => {
    expect(all('in flight')).toEqual(each(Array.from({ length: 20 }, (_, i) => i * size)));
  });

  test('ranks are those of the default group, or of the group by name', () => {
    expect(all('by ranks of the group')).toEqual(each([2, 4]));
  });

  test('a tensor is sent to one process, which receives it from it or from any', () => {
    expect(all('send')[1]).toEqual([0, [3, 6]]);
    expect(all('send from any')[1]).toEqual([0, [4, 8]]);
    expect(all('tags')[1]).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  test('batchIsendIrecv begins a ring of sends and receives', () => {
    expect(all('batch')).toEqual(ranks.map((r) => [((r + size - 1) % size) + 1, 2 * (((r + size - 1) % size) + 1)]));
  });

  test('a tensor that is written to keeps its place in the graph', () => {
    expect(all('graph')).toEqual(ranks.map(() => [true, [size, size]]));
  });
});
