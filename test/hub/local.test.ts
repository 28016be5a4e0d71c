// torch.hub: models of local folders.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files';

const folder = temporaryFolder();

function repository(name: string, file: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, file), text);
  return path;
}

const module = repository(
  'module',
  'hubconf.mjs',
  `export const dependencies = ['node:fs'];
   export const linear = (a, b, { scale = 1 } = {}) => ({ a, b, scale });
   export async function later() { return 'later'; }
   export function _helper() {}
   export const constant = 3;`,
);
const common = repository('common', 'hubconf.cjs', 'exports.model = () => "common"; exports["_private"] = () => 1;');
const lacking = repository('lacking', 'hubconf.mjs', "export const dependencies = ['no-such-package']; export const model = () => 1;");

describe('hub.load', () => {
  test('calls a function of the hubconf with the arguments and options', async () => {
    expect(await torch.hub.load(module, 'linear', 1, 2, { source: 'local', scale: 3 })).toEqual({ a: 1, b: 2, scale: 3 });
    expect(await torch.hub.load(module, 'linear', 1, { source: 'local' })).toEqual({ a: 1, b: undefined, scale: 1 });
    expect(await torch.hub.load<string>(module, 'later', { source: 'local' })).toBe('later');
    expect(await torch.hub.load(common, 'model', { source: 'local' })).toBe('common');
  });

  test('says what is missing', async () => {
    const load = (path: string, model: string): Promise<unknown> => torch.hub.load(path, model, { source: 'local' });
    await expect(load(module, 'nope')).rejects.toThrow('Cannot find callable nope in hubconf');
    await expect(load(module, 'toString')).rejects.toThrow('Cannot find callable toString in hubconf');
    await expect(load(module, 'constant')).rejects.toThrow('Cannot find callable constant in hubconf');
    await expect(load(lacking, 'model')).rejects.toThrow('Missing dependencies: no-such-package');
    await expect(load(join(folder, 'none'), 'model')).rejects.toThrow('is no folder');
    await expect(load(folder, 'model')).rejects.toThrow('has no hubconf: one of hubconf.js');
    await expect(load(module, 3 as never)).rejects.toThrow('Invalid input: model should be a string of function name');
  });

  test('of GitHub, which is the default in Python, is refused', async () => {
    await expect(torch.hub.load('pytorch/vision', 'resnet18', {} as never)).rejects.toThrow("pass { source: 'local' }");
    await expect((torch.hub.load as (...args: string[]) => Promise<unknown>)('pytorch/vision', 'resnet18')).rejects.toThrow(
      "{ source: 'local' }",
    );
    await expect(torch.hub.load(module, 'linear', { source: 'locl' } as never)).rejects.toThrow('Unknown source: "locl"');
  });
});

test('hub.list names the functions, without internal ones', async () => {
  expect(await torch.hub.list(module)).toEqual(['later', 'linear']);
  expect(await torch.hub.list(common, { source: 'local' })).toEqual(['model']);
  await expect(torch.hub.list(module, { source: 'github' } as never)).rejects.toThrow("'source'");
});
