// An addon that finds another LibTorch than the one it was built with.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runNode, temporaryFolder, underAsan } from '../support/files';
import { skippedIf } from '../support/skips';

const folder = temporaryFolder();

// LibTorch's own answer, in front of the real one.
function preload(version: string): string {
  const source = join(folder, `${version}.cc`);
  writeFileSync(
    source,
    `#include <map>
     #include <string>
     namespace caffe2 { __attribute__((visibility("default"))) const std::map<std::string, std::string>& GetBuildOptions() {
       static const std::map<std::string, std::string> options = {{"TORCH_VERSION", "${version}"}};
       return options;
     } }`,
  );
  const library = join(folder, `${version}.so`);
  expect(spawnSync('c++', ['-shared', '-fPIC', source, '-o', library], { encoding: 'utf8' }).stderr).toBe('');
  return library;
}

test('is refused as it loads, with both versions and what to do', skippedIf(underAsan, 'AddressSanitizer is preloaded instead'), () => {
  const program = `const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))}); console.log(torch.ones(2).sum().item())`;
  const run = (version: string) => runNode(['-e', program], { env: { LD_PRELOAD: preload(version) } });
  const { status, stderr } = run('9.8.7');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /could not be loaded: it was built with LibTorch \d+\.\d+\.\d+, but the system gives it LibTorch 9\.8\.7 from \/\S+\.so/,
  );
  expect(stderr).toMatch(/LD_LIBRARY_PATH/);
  expect(stderr).toMatch(/npx node-libtorch build/);
  const inWorker = runNode(
    [
      '-e',
      `new (require('node:worker_threads').Worker)(${JSON.stringify(program)}, { eval: true }).on('error', (e) => console.log(e.message.slice(0, 90)))`,
    ],
    {
      env: { LD_PRELOAD: preload('9.8.7') },
    },
  );
  expect([inWorker.status, inWorker.stderr]).toEqual([0, '']);
  expect(inWorker.stdout).toContain('could not be loaded');
  // Patch releases of a minor have the same layouts.
  const { stdout } = runNode(['-p', `require(${JSON.stringify(join(root, 'dist', 'index.cjs'))}).__version__`]);
  const [major, minor] = stdout.split('.');
  expect(run(`${major}.${minor}.99`).stdout).toBe('2\n');
});
