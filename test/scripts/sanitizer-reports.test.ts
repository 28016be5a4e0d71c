import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/files';

const { findings } = (await import(join(root, 'scripts', 'sanitizer-reports.mjs'))) as {
  findings(folder: string, program: string): string[];
};

const leak = (where: string, address: string, bytes = 8): string =>
  `Direct leak of ${bytes} byte(s) in 1 object(s) allocated from:\n    #0 0x${address} in operator new(unsigned long)\n    #1 0x${address} ${where}`;
const report = (...parts: string[]): string =>
  `\n${'='.repeat(65)}\n==node==7==ERROR: LeakSanitizer: detected memory leaks\n\n${parts.join('\n\n')}\n\n`;

const ours = 'in setTape /work/native/tape/tape.cc:57';
const unnamed = '(/work/build/asan/node_libtorch.node+0x1234)';
const libtorch = '(/lib/torch/lib/libtorch_cpu.so+0x99)';

test('leaks of this library and of LibTorch are findings, once each, and those of others are not', () => {
  const folder = temporaryFolder();
  const others = leak('in v8::internal::Page::Page() (/usr/bin/node+0x1)', 'a');
  const runner = leak('(/work/node-libtorch/node_modules/rolldown.node+0x1)', 'a');
  writeFileSync(join(folder, 'report.node.1'), report(leak(ours, '7f01'), others, leak(libtorch, 'b'), 'SUMMARY: 3 leaks'));
  writeFileSync(join(folder, 'report.node.2'), report(leak(ours, '7f02', 16), leak(unnamed, 'c'), runner));
  writeFileSync(join(folder, 'report.cc1plus.3'), report(leak(ours, 'd')));
  const found = findings(folder, 'node');
  expect(found.map((text) => text.split('\n')[0]).toSorted()).toEqual([
    'In 1 processes: Direct leak of 8 byte(s) in 1 object(s) allocated from:',
    'In 1 processes: Direct leak of 8 byte(s) in 1 object(s) allocated from:',
    'In 2 processes: Direct leak of 8 byte(s) in 1 object(s) allocated from:',
  ]);
  expect(found.join('\n')).toMatch(/setTape[\s\S]*libtorch_cpu[\s\S]*node_libtorch\.node/);
});

test('an error is a finding, also after a report of leaks', () => {
  const folder = temporaryFolder();
  const error = '==node==8==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x1';
  writeFileSync(join(folder, 'report.node.8'), `${report(leak('in main', 'a'))}${error}\n    #0 0x1 in read\n`);
  expect(findings(folder, 'node')).toEqual([expect.stringContaining(error)]);
});
