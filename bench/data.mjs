// The files that benches read, and folders for those that they write.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.mjs';

/** Runs something with a temporary folder. @param {(folder: string) => Promise<void>} run */
export async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-bench-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Path of MNIST's digits as the guide's CSV, which is written if it is missing. */
export async function trainCsv() {
  const program = `import { mnistFiles } from ${JSON.stringify(new URL('../dist/examples/guide/digits.mjs', import.meta.url).href)};
    const { train } = await mnistFiles();
    console.log(train);`;
  const { output } = await measure(process.execPath, ['--input-type=module', '-e', program]);
  return /** @type {string} */ (output.trim().split('\n').at(-1));
}
