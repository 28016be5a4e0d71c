// How Python's functions, constructors and methods take their arguments, as recorded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './files';

/** A parameter: its name, how it is given, whether it has a default. */
export type PythonParameter = readonly [name: string, kind: 'position' | 'name' | 'rest' | 'names', isOptional: boolean];

export interface PythonEntry {
  readonly function?: readonly PythonParameter[];
  readonly constructor?: readonly PythonParameter[] | null;
  readonly methods?: Readonly<Record<string, readonly PythonParameter[]>>;
}

interface Recorded {
  readonly modules: Readonly<Record<string, Readonly<Record<string, PythonEntry>>>>;
}

const recorded = JSON.parse(gunzipSync(readFileSync(join(root, 'test', 'fixtures', 'signatures.json.gz'))).toString()) as Recorded;

/** By module and name: `signatures['torch.nn']?.Linear`. */
export const signatures = recorded.modules;
