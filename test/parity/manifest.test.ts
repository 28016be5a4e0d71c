// parity/manifest.json names the recorder and the torch version of each fixture.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../support/files';

interface Entry {
  run: string[];
  needs?: string[];
  torch: string;
  fixtures: string[];
}

const manifest = JSON.parse(readFileSync(join(root, 'parity', 'manifest.json'), 'utf8')) as Record<string, Entry>;
const entries = Object.entries(manifest);
const folder = join(root, 'test', 'fixtures');

const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    return entry.isDirectory() ? filesIn(inner) : [relative(folder, inner).split(sep).join('/')];
  });

// The torch version that a fixture names; null if it names none.
function versionIn(name: string): string | null {
  const bytes = readFileSync(join(folder, name));
  if (!/\.json(\.gz)?$/.test(name)) return null;
  const value = JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()) as { version?: string };
  return value.version?.split('+')[0] ?? null;
}

describe('the manifest of fixtures', () => {
  test('names every existing fixture once, and no other', () => {
    expect(entries.flatMap(([, { fixtures }]) => fixtures).sort()).toEqual(filesIn(folder).sort());
  });

  test('names every recorder of parity/, and no other', () => {
    const named = entries.flatMap(([, { run }]) => run);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const recorders = readdirSync(join(root, 'parity')).filter((name) => /^record.*\.py$/.test(name));
    expect(recorders.filter((name) => !named.includes(`parity/${name}`))).toEqual([]);
  });

  test('has the version of torch that a fixture names', () => {
    const said = entries.flatMap(([name, { torch, fixtures }]) =>
      fixtures.map((fixture) => ({ name, fixture, torch, version: versionIn(fixture) })),
    );
    const known = said.filter(({ version }) => version !== null);
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter(({ torch, version }) => torch !== version)).toEqual([]);
  });
});
