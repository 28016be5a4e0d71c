// Each of Python's public names exists here or is listed in docs/reference/not-here.md with the reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { camelCase } from '../../src/core/names';
import { fixture, root } from '../support/files';

const { version: _, ...recorded } = fixture<{ version: string } & Record<string, string[]>>('public-names');

const here: Record<string, object> = {
  torch,
  Tensor: torch.Tensor.prototype,
  linalg: torch.linalg,
  fft: torch.fft,
  special: torch.special,
  sparse: torch.sparse,
  autograd: torch.autograd,
  'utils.data': torch.utils.data,
  accelerator: torch.accelerator,
  cuda: torch.cuda,
  'cuda.amp': torch.cuda.amp,
  'cuda.memory': torch.cuda.memory,
  'cuda.nvtx': torch.cuda.nvtx,
  'cuda.random': torch.cuda.random,
  jit: torch.jit,
  distributed: torch.distributed,
  'distributed.nn.functional': torch.distributed.nn.functional,
  'distributed.fsdp': torch.distributed.fsdp,
  'distributed.checkpoint': torch.distributed.checkpoint,
  'distributed.checkpoint.state_dict': torch.distributed.checkpoint.stateDict,
  distributions: torch.distributions,
  'distributions.constraints': torch.distributions.constraints,
  'distributions.utils': torch.distributions.utils,
};

// The names in a section's list: the single words in backquotes after each reason.
function listedIn(section: string): string[] {
  const text = readFileSync(join(root, 'docs', 'reference', 'not-here.md'), 'utf8');
  const [, body = ''] = text.split(new RegExp(`^## (?:torch\\.)?${section}$`, 'm'));
  const [list = ''] = body.split(/^## /m);
  return list
    .split(/^- /m)
    .flatMap((entry) => [...entry.slice(entry.lastIndexOf(': ')).matchAll(/`(\w+)`/g)].map(([, name]) => name as string));
}

describe.each(Object.entries(recorded))('%s', (section, names) => {
  const isHere = (name: string): boolean => name in (here[section] as object) || camelCase(name) in (here[section] as object);
  const listed = listedIn(section);

  test('has the public names of Python, except those listed as missing', () => {
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !isHere(name) && !listed.includes(name))).toEqual([]);
  });

  test('lists no name as missing that exists here or is unknown to Python', () => {
    expect(listed.filter((name) => isHere(name) || !names.includes(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
