import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addon, app, folder, library, run } from './app';

const load = (env: NodeJS.ProcessEnv) => run(['-e', "console.log(require('node-libtorch').ones(2).shape.join())"], { env });

const withoutVariable = { NODE_LIBTORCH_ADDON: '' };
const built = join(library, 'build', 'Release', 'node_libtorch.node');
const above = join(app, 'build', 'Release', 'node_libtorch.node');
const platform = `${process.platform}-${process.arch}`;
const packages = join(app, 'node_modules', '@node-libtorch');
const packaged = join(packages, `${platform}-2.13`, 'node_libtorch.node');

function place(path: string, target: string | null): void {
  mkdirSync(dirname(path), { recursive: true });
  if (target === null) writeFileSync(path, 'not a library');
  else symlinkSync(target, path);
}

export function testAddon(): void {
  afterEach(() => {
    for (const path of [join(library, 'build'), join(app, 'build'), packages]) rmSync(path, { recursive: true, force: true });
  });

  test('is not built by an install that NODE_LIBTORCH_ADDON names one for', () => {
    // Nor does the installed package hold one.
    expect(load(withoutVariable).status).toBe(1);
    expect(load({}).stdout.trim()).toBe('2');
  });

  test('where there is none, loading lists every attempt and says what to type', () => {
    const { stderr, status } = load(withoutVariable);
    expect(status).toBe(1);
    expect(stderr).toContain('The native addon of node-libtorch was not found:\n  NODE_LIBTORCH_ADDON: not set\n');
    expect(stderr).toContain(`  @node-libtorch/${platform}-{2.14,2.13,2.12,2.11}: not installed`);
    expect(stderr).toContain(`  this package's build: ${built} does not exist\nBuild it with \`npx node-libtorch build\``);
  });

  test('is taken from the build of the package, and not from folders above it', () => {
    place(above, addon);
    expect(load(withoutVariable).stderr).toContain('was not found');
    place(built, addon);
    expect(load(withoutVariable).stdout.trim()).toBe('2');
  });

  test("is taken from the platform's package before the build", () => {
    place(built, null);
    place(packaged, addon);
    expect(load(withoutVariable).stdout.trim()).toBe('2');
  });

  test('that NODE_LIBTORCH_ADDON names comes first, and must exist', () => {
    place(packaged, null);
    expect(load({}).stdout.trim()).toBe('2');
    const missing = join(folder, 'missing.node');
    const { stderr, status } = load({ NODE_LIBTORCH_ADDON: missing });
    expect(status).toBe(1);
    expect(stderr).toContain(`NODE_LIBTORCH_ADDON is set to ${missing}, which does not exist. Correct it, or unset it.`);
  });

  test('that cannot be loaded is named with the reason', () => {
    place(built, null);
    expect(load(withoutVariable).stderr).toMatch(/The native addon at \S+node_libtorch\.node could not be loaded: .*\n?Build it/);
  });
}
