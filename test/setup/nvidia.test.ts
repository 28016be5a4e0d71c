import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/files';

interface Nvidia {
  hasDriver(base?: string): boolean;
  driverVersion(base?: string): string | null;
  driverProblem(build: string, driver: string | null): string | null;
}
const { hasDriver, driverVersion, driverProblem } = (await import(join(root, 'setup', 'nvidia.mjs'))) as Nvidia;
const { versionProblem } = (await import(join(root, 'setup', 'libtorch.mjs'))) as { versionProblem(version: string): string | null };
const folder = temporaryFolder();

function machine(name: string, files: Readonly<Record<string, string>>): string {
  const base = join(folder, name);
  mkdirSync(base);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), text);
  }
  return base;
}

const proprietary = `NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19 01:15:15 UTC 2023
GCC version:  gcc version 12.2.0 (Debian 12.2.0-14)
`;
const open = `NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.95.05  Release Build  (root@builder)
GCC version:  gcc version 13.3.0 (Ubuntu 13.3.0-6ubuntu2~24.04)
`;

describe("NVIDIA's driver", () => {
  test.each([
    ['kernel', { 'proc/driver/nvidia/version': proprietary }],
    ['container', { 'dev/nvidiactl': '' }],
    ['wsl', { 'dev/dxg': '' }],
  ])('is found: %s', (name, files) => {
    expect(hasDriver(machine(name, files))).toBe(true);
  });

  test('is not found where there is none', () => {
    expect(hasDriver(machine('none', { 'dev/null': '' }))).toBe(false);
  });

  test("'s version is read, of both kinds of kernel modules", () => {
    expect(driverVersion(machine('proprietary', { 'proc/driver/nvidia/version': proprietary }))).toBe('535.104.05');
    expect(driverVersion(machine('open', { 'proc/driver/nvidia/version': open }))).toBe('580.95.05');
    expect(driverVersion(machine('unknown', { 'dev/nvidiactl': '' }))).toBe(null);
  });

  test('is said to be too old for the CUDA of a LibTorch', () => {
    expect(driverProblem('2.14.1+cu130', '535.104.05')).toContain('the NVIDIA driver is 535.104.05');
    expect(driverProblem('2.14.1+cu130', '535.104.05')).toContain('(CUDA 13.0) needs 580.65 or newer');
    expect(driverProblem('2.14.1+cu130', '580.95.05')).toBe(null);
    expect(driverProblem('2.13.0+cu126', '535.104.05')).toBe(null);
    expect(driverProblem('2.13.0+cpu', '535.104.05')).toBe(null);
    expect(driverProblem('2.14.1+cu130', null)).toBe(null);
  });
});

test('a LibTorch of another minor version than those that were compiled is pointed out', () => {
  expect(versionProblem('2.13.0')).toBe(null);
  expect(versionProblem('2.14.1')).toBe(null);
  expect(versionProblem('2.12.1')).toContain('2.12.1 is not among the versions that this library was compiled with (2.13, 2.14)');
  expect(versionProblem('2.130.0')).toContain('is not among');
});
