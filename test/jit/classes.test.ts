// The classes of an archive's code, and the values that its methods return: hostile ones are errors.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, type Tensor, TorchError } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../support/archives';
import { root, runNode, temporaryFolder } from '../support/files';

class Model extends nn.Module {
  forward(x: Tensor): Tensor {
    return x.relu();
  }
}

const good = unpackArchive(torch.jit.script(new Model()).saveToBuffer());
const codeFile = [...good.keys()].find((name) => name.endsWith('.py')) as string;
const source = (good.get(codeFile) as Buffer).toString();

/** The archive with other code. */
function withCode(code: string): Buffer {
  const records = new Map([...good].filter(([name]) => !name.endsWith('.debug_pkl')));
  return packArchive(records.set(codeFile, Buffer.from(code)));
}

const chain = (count: number): string => {
  const classes = Array.from({ length: count }, (_, i) => {
    const next = i + 1 < count ? `  next : Optional[__torch__.C${i + 1}]\n` : '';
    return `class C${i}(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n${next}`;
  });
  return `${source.replace('  training : bool\n', '  training : bool\n  first : __torch__.C0\n')}\n${classes.join('')}`;
};

test('a chain of classes is read as far as the stack bears it', () => {
  expect(() => torch.jit.load(withCode(chain(3000)))).toThrow(/more than 400 classes are named one by the other/);
  const file = join(temporaryFolder(), 'chain.pt');
  writeFileSync(file, withCode(chain(390)));
  // The pickle lacks the attributes, which is an error; the classes have been imported then.
  const script = `
    const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
    try {
      torch.jit.load(${JSON.stringify(file)});
    } catch (error) {
      console.log(error instanceof torch.TorchError, /named one by the other/.test(error.message));
    }`;
  const worker = `new (require('node:worker_threads').Worker)(${JSON.stringify(script)}, { eval: true })`;
  expect(runNode(['-e', worker])).toEqual({ status: 0, stdout: 'true false\n', stderr: '' });
});

test.each(['__forward_hooks__', '__forward_pre_hooks__'])('%s of what is no method', (list) => {
  for (const name of ['absent', 'forward']) {
    const code = source.replace('  training : bool\n', `  training : bool\n  ${list} = ["${name}", ]\n`);
    expect(() => torch.jit.load(withCode(code))).toThrow(TorchError);
    expect(() => torch.jit.load(withCode(code))).toThrow(`lists a hook '${name}' that is no method of it`);
  }
});

describe('a result', () => {
  const returning = (type: string, statements: string): torch.jit.ScriptModule<[Tensor], unknown> => {
    const method = `  def forward(self: __torch__.Model,\n    x: Tensor) -> ${type}:\n${statements}\n`;
    const [head = ''] = source.split('  def forward');
    return torch.jit.load(withCode(head.replace(/__torch__\.\w+/g, '__torch__.Model') + method)) as never;
  };
  const x = torch.ones(1);

  test('that holds itself is an error', () => {
    const list = returning(
      'List[Any]',
      '    a = annotate(List[Any], [])\n    _0 = torch.append(a, a)\n    _1 = torch.append(a, a)\n    return a',
    );
    expect(() => list(x)).toThrow(/nested more than 1000 levels deep, or in itself/);
  });

  test('of more elements than an array takes is an error', () => {
    const list = returning('List[int]', '    a = [1]\n    b = torch.mul(a, 70000000)\n    return b');
    expect(() => list(x)).toThrow(torch.OutOfMemoryError);
  });

  test('that is nested is given', () => {
    expect(returning('List[List[int]]', '    a = [[1, 2], [3]]\n    return a')(x)).toEqual([[1, 2], [3]]);
  });
});
