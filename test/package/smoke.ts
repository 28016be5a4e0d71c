import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/files';
import { addon, folder, library } from './app';

// Of each topic tests that take seconds: of messages and texts, which show what a bundler renamed, and of what the package loads.
const topics = [
  'amp',
  'async/modules.test.ts',
  'core/copies.test.ts',
  'core/errors.test.ts',
  'csv',
  'jit/guide.test.ts',
  'nn/module.test.ts',
  'optim/optimizers.test.ts',
  'random',
  'serialization/formats.test.ts',
  'sparse/sparse.test.ts',
  'tensor/texts.test.ts',
  'tensor/values.test.ts',
  'utils/data/indexed.test.ts',
  'vision',
];

const testsIn = (path: string): string[] =>
  path.endsWith('.ts')
    ? [join('test', path)]
    : readdirSync(join(root, 'test', path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join('test', path, name));

// Others test the sources, or start workers, which import their datasets' modules themselves, and with them this repository's library.
const isOfPackage = (file: string): boolean =>
  !/ from '(\.\.\/)+src\/|^describe\('worker threads'/m.test(readFileSync(join(root, file), 'utf8'));

const files = topics.flatMap(testsIn).filter(isOfPackage);

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
    readonly status: string;
    readonly message: string;
  }[];
}

export function testSmoke(): void {
  test('tests of each topic pass with the packed files', () => {
    const output = join(folder, 'smoke.json');
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const config = join(root, 'test', 'package', 'packed.config.mjs');
    spawnSync(process.execPath, [vitest, 'run', '--config', config, '--reporter=json', `--outputFile=${output}`, ...files], {
      cwd: root,
      env: { ...process.env, NODE_LIBTORCH_PACKED: library, NODE_LIBTORCH_ADDON: addon },
    });
    const { testResults, numPassedTests } = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const failed = testResults.flatMap(({ assertionResults, status, message }) =>
      status === 'passed' ? [] : [message, ...assertionResults.filter((one) => one.status === 'failed').map((one) => one.fullName)],
    );
    expect(failed).toEqual([]);
    expect(numPassedTests).toBeGreaterThan(200);
  });
}
