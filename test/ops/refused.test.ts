// Operators that are never called: the README and docs/internals/safety.md name them as exceptions from "every operator".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { native } from '../../src/core/native';
import { signaturesOf } from '../../src/ops/signature';
import { root } from '../support/files';

const one = { Tensor: () => torch.ones(1), int: () => 1, float: () => 1, bool: () => true, str: () => 'a', dtype: () => 'float32' };

// Calls the first overload of an operator with arguments of its types.
function call(name: string): unknown {
  const [space = '', base = ''] = name.split('::');
  const [overload = ''] = native.overloadNames(name);
  const [signature] = signaturesOf(name, 'raw', overload);
  const args = signature?.parameters
    .filter(({ keywordOnly }) => !keywordOnly)
    .map(({ type }) => {
      const value = one[type.base as keyof typeof one]();
      return type.list ? [value] : value;
    });
  return torch.ops[space]?.[base]?.[overload || 'default']?.(...(args ?? []));
}

const source = readFileSync(join(root, 'native', 'guards', 'guards.cc'), 'utf8');
const refused = Array.from(source.matchAll(/^ {6}\{"(\w+::\w+)", k\w+\},$/gm), ([, name = '']) => name);

describe('operators that are never called', () => {
  test('are the twelve of native/guards/guards.cc', () => {
    expect(refused.length).toBe(12);
    expect(/, except 12 that/.test(readFileSync(join(root, 'README.md'), 'utf8'))).toBe(true);
  });

  test.each(refused.filter((name) => native.overloadNames(name).length > 0))('%s throws a NotImplementedError', (name) => {
    expect(() => call(name)).toThrow(torch.NotImplementedError);
    expect(() => call(name)).toThrow(/cannot be called: it belongs to/);
  });

  test('take or return objects that have no JavaScript form', () => {
    expect(() => torch.ops.profiler?._record_function_enter_new?.('a', null)).toThrow(/cannot be called: .* has no JavaScript form/);
  });
});
