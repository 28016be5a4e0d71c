// Collectives of objects, here and with Python.
import { beforeAll, describe, expect, test } from 'vitest';
import { withPython } from '../support/skips';
import { run, times } from './ranks';

type Report = Record<string, unknown>;

const program = `
await init();
const mine = { rank, text: 'ä'.repeat(rank + 1), list: [1, 2.5, null, true, 12345678901234567890n], bytes: Uint8Array.of(0, 255, rank) };
await report('allGatherObject', async () => {
  const out = new Array(size);
  await dist.allGatherObject(out, mine);
  return out;
});
await report('of a number', async () => {
  const out = new Array(size);
  await dist.allGatherObject(out, rank);
  return out;
});
await report('gatherObject', async () => {
  const out = rank === 1 ? new Array(size) : undefined;
  await dist.gatherObject(mine, out, 1);
  return out?.map((one) => one.rank);
});
await report('broadcastObjectList', async () => {
  const list = rank === 0 ? ['a', { b: 1 }, [torch.ones(2)]] : [null, null, null];
  await dist.broadcastObjectList(list, 0);
  return list;
});
await report('scatterObjectList', async () => {
  const out = [null];
  await dist.scatterObjectList(out, rank === 0 ? Array.from({ length: size }, (_, i) => 'x'.repeat(i * 100)) : undefined, 0);
  return out[0].length;
});
await report('sendObjectList', async () => {
  const list = rank === 0 ? [{ a: 1 }, 'b'] : [null, null];
  if (rank === 0) await dist.sendObjectList(list, 1);
  if (rank === 1) return [await dist.recvObjectList(list, 0), list];
});
await report('in a batch', async () => {
  const list = rank === 0 ? [{ a: 1 }] : [null];
  if (rank === 0) await dist.sendObjectList(list, 1, { useBatch: true });
  if (rank === 1) return [await dist.recvObjectList(list, { groupSrc: 0, useBatch: true }), list];
});
await report('tensors', async () => {
  const base = torch.arange(6).to('float32');
  const sent = [base, base.view(2, 3).t(), torch.ones(2, { dtype: 'bfloat16' }), torch.tensor(1.5), torch.zeros(0, 2), new torch.nn.Parameter(torch.ones(1)), torch.ones(1, { dtype: 'uint16' }), torch.complex(torch.ones(1), torch.ones(1))];
  const list = rank === 0 ? [sent] : [null];
  await dist.broadcastObjectList(list, 0);
  const [got] = list;
  got[0].add_(1);
  return got.map((x) => [x.dtype, x.shape, x.isComplex() ? 0 : x.detach().to('float64').tolist(), x.requiresGrad]);
});
await report('too large', async () => {
  const list = rank === 0 ? ['x'.repeat(1000)] : [null];
  // Ends the wait of the sender.
  const one = await dist.newGroup([0, 1], { timeout: 300 });
  await dist.broadcastObjectList(list, 0, { group: one, maxBytes: 100 });
});
await report('a function', () => dist.allGatherObject(new Array(size), () => 1));
await report('a short list', () => dist.allGatherObject([], 1));
await report('an empty list', () => dist.broadcastObjectList([], 0));
say(reported);
process.exit();
`;

describe('two processes', () => {
  let reports: Report[];

  beforeAll(async () => {
    reports = (await run(times(2, program))) as Report[];
  });

  const all = (name: string) => reports.map((report) => report[name]);
  const both = <T>(value: T): T[] => [value, value];

  test('gather objects', () => {
    const objects = [0, 1].map((rank) => ({
      rank,
      text: 'ä'.repeat(rank + 1),
      list: [1, 2.5, null, true, '12345678901234567890n'],
      bytes: `00ff0${rank}`,
    }));
    expect(all('allGatherObject')).toEqual(both(objects));
    expect(all('of a number')).toEqual(both([0, 1]));
    expect(all('gatherObject')[1]).toEqual([0, 1]);
  });

  test('broadcast, scatter and send objects', () => {
    expect(all('broadcastObjectList')).toEqual(both(['a', { b: 1 }, [[1, 1]]]));
    expect(all('scatterObjectList')).toEqual([0, 100]);
    expect(all('sendObjectList')[1]).toEqual([0, [{ a: 1 }, 'b']]);
    expect(all('in a batch')[1]).toEqual([0, [{ a: 1 }]]);
  });

  test('objects have tensors, which share memory where they did', () => {
    const tensors = [
      ['float32', [6], [1, 2, 3, 4, 5, 6], false],
      [
        'float32',
        [3, 2],
        [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
        false,
      ],
      ['bfloat16', [2], [1, 1], false],
      ['float32', [], 1.5, false],
      ['float32', [0, 2], [], false],
      ['float32', [1], [1], true],
      ['uint16', [1], [1], false],
      ['complex64', [1], 0, false],
    ];
    expect(all('tensors')).toEqual(both(tensors));
  });

  test('what is larger than maxBytes, cannot be pickled or has no place is an error', () => {
    expect(all('too large')[1]).toMatch(
      /^OutOfMemoryError: broadcastObjectList\(\): the objects have 10\d\d bytes, more than maxBytes \(100\)/,
    );
    expect(all('a function')).toEqual(both('TypeError: allGatherObject(): a function cannot be saved'));
    expect(all('a short list')).toEqual(
      both('ValueError: allGatherObject(): objectList must have 2 elements, one for each process, got 0'),
    );
    expect(all('an empty list')).toEqual(both('ValueError: broadcastObjectList(): the list is empty'));
  });
});

describe('with Python', withPython, () => {
  const node = `
    await init();
    await report('gather', async () => {
      const out = new Array(2);
      await dist.allGatherObject(out, { from: 'node', x: torch.arange(3).to('float32'), b: Uint8Array.of(1, 2), n: 2n ** 70n, s: new Set([1]) });
      const { x, ...rest } = out[1 - rank];
      return { ...rest, x: [x.dtype, x.tolist()], set: [...rest.s] };
    });
    await report('broadcast', async () => {
      const list = [null, null, null, null, null];
      await dist.broadcastObjectList(list, 1 - rank);
      const [tensors, object, map, frozen, tuple] = list;
      return [tensors.map((x) => [x.dtype, x.shape, x.to('float64').tolist()]), object.constructor.name, object.className, [...map], [...frozen], tuple];
    });
    await report('ours', async () => {
      await dist.broadcastObjectList([[torch.ones(2, { dtype: 'bfloat16' }), new torch.nn.Parameter(torch.ones(1)), torch.ones(1, { dtype: 'uint16' }), torch.arange(6).view(2, 3).t()], 'text', -1.5], rank);
    });
    await report('scatter', async () => {
      const out = [null];
      await dist.scatterObjectList(out, null, 1 - rank);
      return out[0];
    });
    await report('send', async () => {
      await dist.sendObjectList([{ a: [1] }, 'b'], 1 - rank);
      const list = [null];
      return [await dist.recvObjectList(list, 1 - rank), list];
    });
    await dist.gatherObject('from node', null, 1 - rank);
    await dist.barrier();
    say(reported);
    dist.destroyProcessGroup();`;
  const python = `
import collections, fractions
init()
out = [None, None]
dist.all_gather_object(out, {'from': 'python', 'x': torch.arange(3.), 'b': b'\\x01\\x02', 'n': 2**70, 's': {1}})
other = out[1 - rank]
reported['gather'] = [other['from'], other['x'].tolist(), list(other['b']), str(other['n']), list(other['s'])]
dist.broadcast_object_list([[torch.arange(6).view(2, 3).t(), torch.ones(2, dtype=torch.bfloat16), torch.ones(1, dtype=torch.uint16), torch.zeros(0), torch.tensor(2.)], fractions.Fraction(1, 2), {1: 'one'}, frozenset([3]), (1, 'a')], rank)
got = [None, None, None]
dist.broadcast_object_list(got, 1 - rank)
reported['ours'] = [[[str(x.dtype), x.tolist(), x.requires_grad] for x in got[0]], got[1], got[2]]
out = [None]
dist.scatter_object_list(out, ['x' * 50, {'y': 1}], rank)
got = [None, None]
dist.recv_object_list(got, 1 - rank)
reported['send'] = got
dist.send_object_list([('t', 1)], 1 - rank)
out = [None, None]
dist.gather_object('from python', out, rank)
reported['gathered'] = out
dist.barrier()
say(reported)
dist.destroy_process_group()`;

  test.each([0, 1])('a process of rank %i exchanges objects with one in Python', async (own) => {
    const programs = own === 0 ? [{ node }, { python }] : [{ python }, { node }];
    const reports = (await run(programs)) as Report[];
    const [mine, theirs] = [reports[own], reports[1 - own]] as [Report, Report];
    expect(mine.gather).toEqual({ from: 'python', x: ['float32', [0, 1, 2]], b: '0102', n: `${2n ** 70n}n`, s: {}, set: [1] });
    expect(mine.broadcast).toEqual([
      [
        [
          'int64',
          [3, 2],
          [
            [0, 3],
            [1, 4],
            [2, 5],
          ],
        ],
        ['bfloat16', [2], [1, 1]],
        ['uint16', [1], [1]],
        ['float32', [0], []],
        ['float32', [], 2],
      ],
      'PickledObject',
      'fractions.Fraction',
      [[1, 'one']],
      [3],
      [1, 'a'],
    ]);
    expect(mine.scatter).toEqual(own === 0 ? 'x'.repeat(50) : { y: 1 });
    expect(mine.send).toEqual([1 - own, [['t', 1]]]);
    expect(theirs.gather).toEqual(['node', [0, 1, 2], [1, 2], String(2n ** 70n), [1]]);
    expect(theirs.ours).toEqual([
      [
        ['torch.bfloat16', [1, 1], false],
        ['torch.float32', [1], true],
        ['torch.uint16', [1], false],
        [
          'torch.int64',
          [
            [0, 3],
            [1, 4],
            [2, 5],
          ],
          false,
        ],
      ],
      'text',
      -1.5,
    ]);
    expect(theirs.send).toEqual([{ a: [1] }, 'b']);
    expect(theirs.gathered).toEqual(own === 0 ? ['from node', 'from python'] : ['from python', 'from node']);
  });
});
