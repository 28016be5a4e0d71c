// Checkpoints of one process: what is saved and loaded, and what cannot be.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/files';
import { blank, dense, failureOf, plain } from './states';

const { checkpoint } = torch.distributed;
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const filesOf = (name: string): string[] => readdirSync(at(name)).sort();

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

  test.each([[undefined], [{ a: 1 }], [new Map([[0, null]])]])('is told by errors of ranks, not by %o', (failures) => {
    expect(() => new checkpoint.CheckpointException(failures as never)).toThrow(
      "CheckpointException(): argument 'failures' (position 1) must be a Map of errors by rank, not ",
    );
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
    const bytes = readFileSync(join(at('dense'), '.metadata')).toString('latin1');
    mkdirSync(at('outside'), { recursive: true });
    writeFileSync(join(at('outside'), '.metadata'), Buffer.from(bytes.replaceAll('__0_0.distcp', '../../e/abcd'), 'latin1'));
    const { message } = await failureOf(checkpoint.load(blank(), { checkpointId: at('outside') }));
    expect(message).toContain("the path '../../e/abcd' leads out of the checkpoint");
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
