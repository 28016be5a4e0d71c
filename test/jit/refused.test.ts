import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { refused } from './refused';

const path = join(import.meta.dirname, 'refused.ts');
const lines = readFileSync(path, 'utf8').split('\n');

function message(run: unknown, options?: torch.jit.ScriptOptions): string {
  try {
    torch.jit.script(run as never, options);
  } catch (error) {
    expect(error).toBeInstanceOf(torch.TorchError);
    return (error as Error).message;
  }
  throw new Error('it was compiled');
}

describe('code that cannot be compiled is an error that names its line', () => {
  test.each(Object.keys(refused))('%s', (name) => {
    const { run, options, message: wanted } = refused[name] as (typeof refused)[string];
    const text = message(run, options);
    expect(text).toMatch(wanted);
    const [, file, line] = /\n {2}at (\S+):(\d+):\d+\n/.exec(text) ?? [];
    expect(file).toBe(path);
    expect(`${lines[Number(line) - 2]}${lines[Number(line) - 1]}`).toMatch(/\/\/ (below|here)/);
    const shown = text.split('\n').find((one) => one.startsWith(`${line} | `)) as string;
    expect(shown.slice(`${line} | `.length)).toBe(lines[Number(line) - 1]);
    expect(text.split('\n')[text.split('\n').indexOf(shown) + 1]).toMatch(/^ *\^$/);
  });
});
