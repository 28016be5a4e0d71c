// The stores, each request of each.
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files';
import { run, times } from './ranks';

const { DistError, DistNetworkError, DistStoreError, FileStore, HashStore, PrefixStore, QueueEmptyError, Store, TCPStore } =
  torch.distributed;
const folder = temporaryFolder();
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
let files = 0;

const server = () => TCPStore.create('127.0.0.1', 0, { isMaster: true, waitForWorkers: false });

const kinds: Record<string, () => Promise<InstanceType<typeof Store>>> = {
  TCPStore: server,
  FileStore: () => FileStore.create(join(folder, `store${files++}`)),
  HashStore: () => HashStore.create(),
  PrefixStore: async () => new PrefixStore('outer', new PrefixStore('inner', await HashStore.create())),
  'PrefixStore of a TCPStore': async () => new PrefixStore('prefix', await server()),
};

describe.each(Object.keys(kinds))('a %s', (kind) => {
  const make = kinds[kind] as () => Promise<InstanceType<typeof Store>>;
  const isFile = kind === 'FileStore';

  test('keeps bytes and strings', async () => {
    const store = await make();
    await store.set('text', 'ä');
    await store.set('bytes', Uint8Array.of(0, 255));
    await store.set('empty', '');
    expect(text(await store.get('text'))).toBe('ä');
    expect([...(await store.get('bytes'))]).toEqual([0, 255]);
    expect((await store.get('empty')).length).toBe(0);
    expect((await store.multiGet(['text', 'bytes'])).map((bytes) => bytes.length)).toEqual([2, 2]);
    await store.multiSet(['a', 'b'], ['1', Uint8Array.of(50)]);
    expect([text(await store.get('a')), text(await store.get('b'))]).toEqual(['1', '2']);
  });

  test('counts, also down and from what was set', async () => {
    const store = await make();
    expect([await store.add('n', 5), await store.add('n', -7), await store.add('n', 0)]).toEqual([5, -2, -2]);
    await store.set('m', '40');
    expect(await store.add('m', 2)).toBe(42);
    expect(text(await store.get('m'))).toBe('42');
  });

  test('answers in the order of requests', async () => {
    const store = await make();
    const answers = [store.set('k', '1'), store.get('k'), store.set('k', '2'), store.get('k')];
    expect(text((await answers[3]) as Uint8Array)).toBe('2');
  });

  test('checks keys, and compares before it sets', async () => {
    const store = await make();
    expect(await store.check(['k'])).toBe(false);
    expect(text(await store.compareSet('k', '', 'first'))).toBe('first');
    expect(text(await store.compareSet('k', 'other', 'second'))).toBe('first');
    expect(text(await store.compareSet('k', 'first', 'second'))).toBe('second');
    expect(await store.check(['k'])).toBe(true);
    expect(await store.check(['k', 'other'])).toBe(false);
  });

  test('waits for a key, and holds up nothing meanwhile', async () => {
    const store = await make();
    const [value, both] = [store.get('late'), store.wait(['late', 'later'])];
    await store.set('late', 'now');
    await store.set('later', 'now');
    expect(text(await value)).toBe('now');
    await both;
  });

  test('ends a wait at the time-out, with an error of the caller', async () => {
    const store = await make();
    const error = (await store.wait(['never'], 100).catch((error: unknown) => error)) as Error;
    expect(error).toBeInstanceOf(DistError);
    expect(error.stack).toContain('stores.test.ts');
    store.setTimeout(150);
    expect(store.timeout).toBe(150);
    await expect(store.get('never')).rejects.toBeInstanceOf(DistError);
    await store.set('still', 'works');
    expect(text(await store.get('still'))).toBe('works');
  });

  test('counts its keys, and removes them', async () => {
    const store = await make();
    const before = await store.numKeys();
    await store.set('a', '1');
    await store.set('b', '1');
    expect((await store.numKeys()) - before).toBe(2);
    expect([await store.deleteKey('a'), await store.deleteKey('a')]).toEqual([true, isFile]);
    expect(await store.check(['a'])).toBe(false);
    expect((await store.numKeys()) - before).toBe(1);
  });

  test('appends', async () => {
    const store = await make();
    await store.append('log', 'a');
    await store.append('log', Uint8Array.of(98));
    expect(text(await store.get('log'))).toBe('ab');
  });
});

describe('queues', () => {
  test.each(Object.keys(kinds).filter((kind) => kind !== 'FileStore'))(
    'of a %s give their values in order, and late ones to who waits',
    async (kind) => {
      const store = await (kinds[kind] as () => Promise<InstanceType<typeof Store>>)();
      await store.queuePush('q', '1');
      await store.queuePush('q', '2');
      expect(await store.queueLen('q')).toBe(2);
      expect([text(await store.queuePop('q')), text(await store.queuePop('q', { block: false }))]).toEqual(['1', '2']);
      await expect(store.queuePop('q', { block: false })).rejects.toBeInstanceOf(QueueEmptyError);
      const late = store.queuePop('q');
      await store.queuePush('q', '3');
      expect(text(await late)).toBe('3');
    },
  );
});

describe('stores', () => {
  test('a prefix is part of the key, and the keys are listed', async () => {
    const below = await HashStore.create();
    const above = new PrefixStore('p', below);
    await above.set('k', 'v');
    expect(text(await below.get('p/k'))).toBe('v');
    expect(await below.listKeys()).toEqual(['p/k']);
    expect([above.prefix, above.underlyingStore === below]).toEqual(['p', true]);
  });

  test('clients of a server share its keys', async () => {
    const first = await server();
    const client = await TCPStore.create('127.0.0.1', first.port);
    expect([client.host, client.port]).toEqual(['127.0.0.1', first.port]);
    const late = client.get('k');
    await first.set('k', 'v');
    expect(text(await late)).toBe('v');
    expect(await client.listKeys()).toContain('k');
  });

  test('nobody answers at a port where there is no server', async () => {
    await expect(TCPStore.create('127.0.0.1', 1, { timeout: 300 })).rejects.toBeInstanceOf(DistNetworkError);
  });

  test('what is not there in a kind of store is an error', async () => {
    const file = await kinds.FileStore?.();
    await expect(file?.queuePush('k', 'v')).rejects.toThrow(torch.TorchError);
  });

  test('values of other views are their bytes', async () => {
    const store = await HashStore.create();
    await store.set('floats', new Float32Array([1.5]));
    expect(await store.get('floats')).toEqual(new Uint8Array(new Float32Array([1.5]).buffer));
    await store.set('view', new DataView(new ArrayBuffer(4), 1));
    expect(await store.get('view')).toEqual(new Uint8Array(3));
  });

  test('a file in a folder that is not there is an error at once', async () => {
    await expect(FileStore.create(join(folder, 'missing', 'store'))).rejects.toThrow(/the folder of .*store does not exist/);
  });

  test('wrong arguments are errors', async () => {
    const store = await HashStore.create();
    // @ts-expect-error: no key
    expect(() => store.set(1, 'v')).toThrow(TypeError);
    // @ts-expect-error: no value
    expect(() => store.set('k', 1)).toThrow(TypeError);
    expect(() => store.add('k', 0.5)).toThrow(TypeError);
    expect(() => store.multiSet(['a'], [])).toThrow('1 keys and 0 values');
    expect(() => store.setTimeout(0)).toThrow('positive number of milliseconds');
    expect(() => store.wait(['k'], -1)).toThrow('positive number of milliseconds');
    // @ts-expect-error: no store
    expect(() => new PrefixStore('p', 'store')).toThrow(/must be a Store/);
    await expect(TCPStore.create('127.0.0.1', 70000)).rejects.toThrow('port must be between 0 and 65535');
    expect(DistStoreError.prototype).toBeInstanceOf(DistError);
    expect(QueueEmptyError.prototype).toBeInstanceOf(DistStoreError);
  });

  test('two processes share a file, at which they also make a group', async () => {
    const path = join(folder, 'shared');
    const program = `
      const store = await dist.FileStore.create(${JSON.stringify(path)}, size);
      await store.set('of ' + rank, String(rank));
      const other = Buffer.from(await store.get('of ' + (1 - rank))).toString();
      const count = (await store.add('both', 1), await store.wait(['of 0', 'of 1']));
      await init({ initMethod: ${JSON.stringify(`file://${join(folder, 'group')}`)}, rank, worldSize: size });
      const x = torch.ones(1);
      await dist.allReduce(x);
      say([other, x.item()]);
      await dist.barrier();`;
    expect(await run(times(2, program))).toEqual([
      ['1', 2],
      ['0', 2],
    ]);
  });
});
