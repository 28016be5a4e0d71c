// `npx node-libtorch doctor`: prints what was found on this machine, what is used, and how to fix each problem.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { addon, cudaAddon, isBuilt, readStamp } from './build.mjs';
import { listed } from './fetch.mjs';
import { cached, cacheFolder, locate, reason, versionProblem } from './libtorch.mjs';
import { driverProblem, driverVersion, hasDriver } from './nvidia.mjs';
import { cmake, compiler, missingTools } from './tools.mjs';

/** @param {string} name @param {unknown} value */
const row = (name, value) => console.log(`${name.padEnd(18)}${value}`);

// In a process of its own: a library that cannot be loaded shall not take the report with it.
/** @param {string} path */
function probe(path) {
  const code = `
    const n = require(${JSON.stringify(resolve(path))});
    const count = n.deviceCount(1);
    console.log(JSON.stringify({ version: n.libtorchVersion(), capability: n.cpuCapability(), threads: n.numThreads(),
      config: n.showConfig(), cudaError: n.cudaLoadError(), devices: Array.from({ length: count }, (_, i) => n.cudaName(i)) }));`;
  const run = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  if (run.status !== 0)
    throw new Error(
      run.stderr
        .trim()
        .split('\n')
        .find((line) => line.includes('Error')) ?? 'it could not be loaded',
    );
  return JSON.parse(run.stdout);
}

/** @returns {number} the exit code: 0 without problems */
export function doctor() {
  const problems = [];
  const require = createRequire(import.meta.url);
  row('node-libtorch', require('../package.json').version);
  row('Node', `${process.version} ${process.platform}-${process.arch}`);
  row('compiler', compiler() ?? 'none');
  row('CMake', cmake() ?? 'none');
  row('cache', `${cacheFolder()} (${cached().join(', ') || 'empty'})`);
  row('NVIDIA driver', hasDriver() ? (driverVersion() ?? 'yes, of an unknown version') : 'none');
  try {
    const { found, attempts } = locate();
    if (attempts.length > 0) console.log(listed(attempts));
    row('LibTorch found', found ? `${found.version} (${found.flavor}) from ${found.source}: ${found.path}` : 'none; a build fetches one');
  } catch (error) {
    problems.push(reason(error));
  }
  const named = process.env.NODE_LIBTORCH_ADDON;
  const stamp = named ? null : readStamp();
  if (named) row('addon', `${named} (NODE_LIBTORCH_ADDON)`);
  else if (stamp) {
    row('addon', addon);
    row('built with', `LibTorch ${stamp.version} (${stamp.flavor}) from ${stamp.source}: ${stamp.path}`);
    row('CUDA addon', existsSync(cudaAddon) ? cudaAddon : `none: ${stamp.noCudaAddon ?? 'not built yet'}`);
    if (stamp.flavor === 'cuda' && stamp.noCudaAddon)
      problems.push(`The CUDA addon, which torch.cuda.graph needs, was not built: ${stamp.noCudaAddon}. Then: npx node-libtorch build`);
    const warnings = [versionProblem(stamp.version), hasDriver() ? driverProblem(stamp.build) : null];
    problems.push(...warnings.filter((warning) => warning !== null));
    if (!isBuilt())
      problems.push('The addon is not of these sources or of that LibTorch any more. Build it again: npx node-libtorch build');
  } else problems.push('The addon is not built. Build it: npx node-libtorch build', ...missingTools());
  if (named || stamp) {
    try {
      const seen = probe(named || addon);
      row('LibTorch loaded', seen.version);
      row('CPU capability', seen.capability);
      row('BLAS', /BLAS_INFO=([^,]+)/.exec(seen.config)?.[1] ?? 'unknown');
      row('threads', seen.threads);
      row('CUDA devices', seen.devices.length > 0 ? seen.devices.join(', ') : 'none');
      if (seen.cudaError && hasDriver()) problems.push(`LibTorch's CUDA library could not be opened: ${seen.cudaError}`);
      if (stamp?.flavor === 'cpu' && hasDriver())
        problems.push('A GPU is here, but this LibTorch is for the CPU: NODE_LIBTORCH_FLAVOR=cuda npx node-libtorch build');
    } catch (error) {
      const remedy = named ? 'Correct NODE_LIBTORCH_ADDON, or unset it' : 'Build it again: npx node-libtorch build';
      problems.push(`The addon could not be loaded: ${reason(error)}. ${remedy}`);
    }
  }
  for (const problem of problems) console.error(`\nproblem: ${problem}`);
  if (problems.length === 0) console.log('\nAll is well.');
  return problems.length === 0 ? 0 : 1;
}
