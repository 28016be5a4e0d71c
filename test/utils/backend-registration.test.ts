// torch.utils.renamePrivateuse1Backend, in the order in which a process can call it.
import { inspect } from 'node:util';
import torch from 'node-libtorch';
import { expect, test } from 'vitest';
import { withHints } from '../../src/core/hints';
import { runPython } from '../support/files';
import { withPython } from '../support/skips';

const { renamePrivateuse1Backend } = torch.utils;

// What each call gives, or the first line of its error.
const outcome = (call: () => unknown): string => {
  try {
    const value = call();
    return value === undefined ? 'None' : inspect(value);
  } catch (error) {
    return (error as Error).message.split('\n')[0] as string;
  }
};

test("renaming, its errors and device strings are Python's", withPython, () => {
  const before = torch.device('privateuseone:1');
  const calls: [string, () => unknown][] = [
    ["torch.device('privateuseone:1')", () => torch.device('privateuseone:1')],
    ["torch.utils.rename_privateuse1_backend('cuda')", () => renamePrivateuse1Backend('cuda')],
    ["torch.utils.rename_privateuse1_backend('Own_Device')", () => renamePrivateuse1Backend('Own_Device')],
    ["torch.utils.rename_privateuse1_backend('Own_Device')", () => renamePrivateuse1Backend('Own_Device')],
    ["torch.utils.rename_privateuse1_backend('foo')", () => renamePrivateuse1Backend('foo')],
    ["torch.device('own_device:1')", () => torch.device('own_device:1')],
    ["torch.device('own_device', 2)", () => torch.device('own_device', 2)],
    ["torch.device('own_device').type", () => torch.device('own_device').type],
    ['before', () => before],
    ["torch.device('privateuseone')", () => torch.device('privateuseone')],
  ];
  const program = `
import torch
def outcome(call):
    try:
        return repr(call())
    except Exception as error:
        return str(error).split('\\n')[0]
before = torch.device('privateuseone:1')
print('\\n'.join(outcome(call) for call in [${calls.map(([python]) => `lambda: ${python}`).join(', ')}]))`;
  expect(calls.map(([, call]) => outcome(call))).toEqual(runPython(program).trimEnd().split('\n').map(withHints));
});

test('other values are refused', () => {
  expect(() => renamePrivateuse1Backend(3 as never)).toThrow(
    "renamePrivateuse1Backend(): argument 'backendName' (position 1) must be string, not int",
  );
  for (const name of ['', 'a b', 'foo:1', 'foo.bar', 'foo1', 'é'])
    expect(() => renamePrivateuse1Backend(name)).toThrow(`backendName must consist of letters and underscores, not '${name}'`);
  for (const name of ['meta', 'Lazy', 'vulkan'])
    expect(() => renamePrivateuse1Backend(name)).toThrow(`Cannot register privateuse1 backend with in-tree device name: ${name}`);
  expect(() => torch.device('foo')).toThrow("Invalid device string: 'foo'");
  expect(() => torch.device('own_device:x')).toThrow("Invalid device string: 'own_device:x'");
});
