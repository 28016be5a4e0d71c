// Archives of modules that are damaged or hostile are errors, and never the end of the process.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, type Tensor, TorchError } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../support/archives';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();

class Model extends nn.Module {
  linear = new nn.Linear(4, 4);
  names = ['a', 'b'];
  forward(x: Tensor): Tensor {
    return this.linear(x).relu();
  }
}

const good = unpackArchive(torch.jit.script(new Model()).saveToBuffer());

/** The archive with a record changed. */
function changed(name: string, change: (record: Buffer) => Buffer): Buffer {
  const records = new Map(good);
  const record = records.get(name);
  if (!record) throw new Error(`no record ${name} among ${[...records.keys()].join(', ')}`);
  records.set(name, change(record));
  return packArchive(records);
}

/** Replaces the only occurrence of a piece of a record. */
const replaced =
  (from: string | Buffer, to: string | Buffer) =>
  (record: Buffer): Buffer => {
    const piece = Buffer.from(from as string, 'latin1');
    const at = record.indexOf(piece);
    if (at < 0) throw new Error(`nothing to replace: ${piece.toString('hex')} in ${record.toString('latin1')}`);
    return Buffer.concat([record.subarray(0, at), Buffer.from(to as string, 'latin1'), record.subarray(at + piece.length)]);
  };

/** Loads from bytes, from a file and mapped; all must throw the same kind of error. */
function expectRefused(archive: Buffer, message: RegExp): void {
  const file = join(folder, 'damaged.pt');
  writeFileSync(file, archive);
  for (const load of [() => torch.jit.load(archive), () => torch.jit.load(file), () => torch.jit.load(file, { mmap: true })]) {
    expect(load).toThrow(TorchError);
    expect(load).toThrow(message);
  }
}

const codeFile = 'code/__torch__.py';
const n = 200_000;

test('the archive as it was packed again is read', () => {
  expect(torch.jit.load<[Tensor], Tensor>(packArchive(good))(torch.ones([1, 4])).shape).toEqual([1, 4]);
});

describe('records against what the pickle declares', () => {
  test('a storage with fewer bytes than its tensor', () => {
    const storage = [...good.keys()].find((name) => /^data\/\d+$/.test(name)) as string;
    expectRefused(
      changed(storage, (record) => record.subarray(0, 8)),
      /storage \d+ has 8 bytes, but \d+ are declared/,
    );
    expectRefused(
      changed(storage, () => Buffer.alloc(0)),
      /storage \d+ has 0 bytes, but \d+ are declared/,
    );
  });

  test('a storage of more elements than its record', () => {
    // BININT1 16, the number of elements, before the end of the persistent id.
    expectRefused(
      changed('data.pkl', replaced(Buffer.from([0x4b, 16, 0x74]), Buffer.from([0x4b, 200, 0x74]))),
      /64 bytes, but 800 are declared/,
    );
  });

  test('a tensor beyond the end of its storage', () => {
    // The size (4, 4) and its strides.
    const size = Buffer.from([0x28, 0x4b, 4, 0x4b, 4, 0x74]);
    expectRefused(
      changed('data.pkl', replaced(size, Buffer.from([0x28, 0x4b, 200, 0x4b, 4, 0x74]))),
      /a tensor lies beyond the end of its storage/,
    );
  });
});

describe('a pickle', () => {
  const pickle = (bytes: string | Buffer): Buffer => changed('data.pkl', () => Buffer.from(bytes as string, 'latin1'));

  test('whose lengths are not those of its bytes is not believed', () => {
    expectRefused(pickle('\x80\x02X\xff\xff\xff\xff.'), /it ends too early/);
    expectRefused(pickle('\x80\x02]r\xff\xff\xff\xff.'), /a position of its memo is out of range/);
    expectRefused(pickle('\x80\x02'), /it ends too early/);
    expectRefused(pickle('\x80\x02c__torch__'), /a line has no end/);
  });

  test('that takes more from its stack than it put there', () => {
    expectRefused(pickle('\x80\x02\x86.'), /its stack is empty/);
    expectRefused(pickle('\x80\x02}(K\x01u.'), /a key of a dict has no value/);
    expectRefused(pickle('\x80\x02K\x01(K\x01\x81t.'), /what is made is no class/);
    expectRefused(pickle('\x80\x02K\x00K\x00R.'), /what is called is no class/);
    expectRefused(pickle('\x80\x02K\x00s.'), /its stack is empty/);
  });

  test('of values that are nested too deeply, or in themselves', () => {
    expectRefused(pickle(`\x80\x02${']'.repeat(n)}${'a'.repeat(0)}(${'e'.repeat(0)}.`), /one value|mark/);
    expectRefused(pickle(`\x80\x02K\x01${'\x85'.repeat(n)}.`), /nested too deeply/);
    expectRefused(pickle(`\x80\x02${'](K\x01'.repeat(n)}${'e'.repeat(n)}.`), /nested too deeply/);
    expectRefused(pickle(`\x80\x02]q\x00(h\x00e.`), /a value holds itself/);
  });
});

const code = (statements: string): Buffer =>
  changed(codeFile, () =>
    Buffer.from(
      `class Model(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n  def forward(self, x: Tensor, n: int, b: bool) -> Tensor:\n${statements}\n    return x\nclass Linear(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n`,
    ),
  );

/** Statements in which syntax is nested as deeply as given. */
const forms: Readonly<Record<string, (depth: number) => string>> = {
  brackets: (depth) => `    y = ${'('.repeat(depth)}x${')'.repeat(depth)}`,
  lists: (depth) => `    y = ${'['.repeat(depth)}x${']'.repeat(depth)}`,
  calls: (depth) => `    y = ${'torch.relu('.repeat(depth)}x${')'.repeat(depth)}`,
  'a chain of calls': (depth) => `    y = x${'.relu()'.repeat(depth)}`,
  subscripts: (depth) => `    y = x${'[0]'.repeat(depth)}`,
  attributes: (depth) => `    y = x${'.T'.repeat(depth)}`,
  signs: (depth) => `    y = ${'-'.repeat(depth)}n`,
  not: (depth) => `    y = ${'not '.repeat(depth)}b`,
  sums: (depth) => `    y = n${' + n'.repeat(depth)}`,
  powers: (depth) => `    y = n${' ** n'.repeat(depth)}`,
  and: (depth) => `    y = b${' and b'.repeat(depth)}`,
  conditions: (depth) => `    y = n${' if b else n'.repeat(depth)}`,
  comparisons: (depth) => `    y = n${' < n'.repeat(depth)}`,
  blocks: (depth) =>
    `${Array.from({ length: Math.min(depth, 3000) }, (_, i) => `${'  '.repeat(i + 2)}if b:`).join('\n')}\n${'  '.repeat(Math.min(depth, 3000) + 2)}y = n`,
  elif: (depth) => `    if b:\n      y = n\n${'    elif b:\n      y = n\n'.repeat(depth)}`,
  returns: (depth) => '    if b:\n      return x\n'.repeat(depth),
  types: (depth) => `    y : ${'List['.repeat(depth)}int${']'.repeat(depth)} = []`,
};

describe('code nested 200,000 deep', () => {
  test.each(Object.keys(forms))('%s', (form) => {
    expectRefused(code((forms[form] as (depth: number) => string)(n)), /is nested too deeply|blocks in one another/);
  });

  test('nearly as deep as is read does not overflow the stack of a thread', () => {
    const archives = Object.values(forms).flatMap((form) => [100, 190, 290, 590].map((depth) => code(form(depth))));
    const files = archives.map((archive, i) => {
      const file = join(folder, `deep${i}.pt`);
      writeFileSync(file, archive);
      return file;
    });
    const script = `
      const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
      let loaded = 0;
      for (const file of ${JSON.stringify(files)}) {
        try {
          const { code } = torch.jit.load(file);
          loaded += code.length > 0 ? 1 : 0;
        } catch (error) {
          if (!(error instanceof torch.TorchError)) throw error;
        }
        torch.memory.collect();
      }
      console.log(loaded > 20 ? 'enough' : loaded);`;
    const worker = `new (require('node:worker_threads').Worker)(${JSON.stringify(script)}, { eval: true })`;
    expect(runNode(['-e', worker])).toEqual({ status: 0, stdout: 'enough\n', stderr: '' });
  });

  test('a type of an attribute, the name of a class, and a type in a pickle', () => {
    const type = `${'List['.repeat(n)}int${']'.repeat(n)}`;
    expectRefused(changed(codeFile, replaced('training : bool', `training : ${type}`)), /is nested too deeply/);
    const pickled = (name: string): Buffer => Buffer.from(`\x80\x02c__torch__\n${name}\n)\x81.`, 'latin1');
    expectRefused(
      changed('data.pkl', () => pickled('a.'.repeat(n))),
      /the name of a class is nested too deeply/,
    );
    const length = Buffer.alloc(4);
    length.writeUInt32LE(type.length);
    const tag = Buffer.concat([
      Buffer.from('\x80\x02ctorch.jit._pickle\nrestore_type_tag\n]X', 'latin1'),
      length,
      Buffer.from(`${type}\x86R.`, 'latin1'),
    ]);
    expectRefused(
      changed('data.pkl', () => tag),
      /a type in a pickle is nested too deeply/,
    );
  });
});

describe('code that a program may have', () => {
  const model = (source: string): Buffer =>
    changed(codeFile, (record) => Buffer.from(record.toString().replace(/ {2}def forward[\s\S]*?(?=\nclass |$)/, source)));

  test('of 100 levels of blocks, brackets and operators is read', () => {
    const run = (statements: string): number => {
      const source = `  def forward(self, x: Tensor) -> Tensor:\n    n = 1\n    b = True\n${statements}\n    return torch.add(x, n)\n`;
      return torch.jit.load<[Tensor], Tensor>(model(source))(torch.zeros([])).item();
    };
    const blocks = Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i + 2)}if b:`).join('\n');
    expect(run(`${blocks}\n${'  '.repeat(102)}n = 5`)).toBe(5);
    expect(run(`    n = ${'('.repeat(100)}3${')'.repeat(100)}`)).toBe(3);
    expect(run(`    n = 0${' + 1'.repeat(100)}`)).toBe(100);
    expect(run(`    n = [${Array.from({ length: 5000 }, (_, i) => `-${i}`).join(', ')}][-1]`)).toBe(-4999);
  });
});

describe('records of where code came from', () => {
  const debug = [...good.keys()].find((name) => name === `${codeFile}.debug_pkl`) as string;

  test.each([
    ['cut', (record: Buffer) => record.subarray(0, record.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of other values', () => Buffer.from('\x80\x02K\x01.', 'latin1')],
    ['that takes from an empty stack', () => Buffer.from('\x80\x02\x86.', 'latin1')],
    ['of lengths beyond its end', () => Buffer.from('\x80\x02X\xff\xff\xff\xff.', 'latin1')],
    ['nested deeply', () => Buffer.from(`\x80\x02K\x01${'\x85'.repeat(n)}.`, 'latin1')],
  ] as [string, (record: Buffer) => Buffer][])('%s: the module works, and its errors are errors', (_, change) => {
    const loaded = torch.jit.load<[Tensor], Tensor>(changed(debug, change));
    expect(loaded(torch.ones([1, 4])).shape).toEqual([1, 4]);
    expect(() => loaded(torch.ones([1, 3]))).toThrow(TorchError);
  });
});

test('an archive of PyTorch 1.0, or of something else, is named as such', () => {
  expectRefused(
    packArchive(
      new Map([
        ['version', Buffer.from('1\n')],
        ['model.json', Buffer.from('{}')],
      ]),
    ),
    /of PyTorch before 1.1/,
  );
  expectRefused(
    packArchive(
      new Map([
        ['version', Buffer.from('3\n')],
        ['x', Buffer.from('1')],
      ]),
    ),
    /none of a module/,
  );
});
