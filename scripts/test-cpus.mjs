// `npm run test:cpus [-- [--only TEXT] [TESTS ...]]`: the numeric tests on the kernels of other processors, as far as this one
// can run them: ATen's, oneDNN's, and sums shared by one thread or two. A line for each combination, the failed tests below
// it, all that vitest printed in out/cpus/; the last line is `N passed, N failed`.
//
//   --only TEXT   combinations whose name contains it
//   TESTS         test files in place of the numeric ones
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runAfterSetUp } from './setup.mjs';
import { runVitest } from './vitest.mjs';

const numeric = ['parity', 'nn', 'optim', 'jit', 'examples', 'autograd', 'functional', 'distributions', 'random', 'amp'].map(
  (topic) => `test/${topic}/`,
);

// What a processor must have, as Linux names it.
const avx512 = ['avx512f', 'avx512bw', 'avx512dq', 'avx512vl'];
/** @type {Record<string, string[]>} */
const capabilities = { default: [], avx2: ['avx2', 'fma'], avx512 };
/** @type {Record<string, string[]>} */
const isas = {
  AVX2: ['avx2', 'fma'],
  AVX2_VNNI: ['avx2', 'avx_vnni'],
  AVX2_VNNI_2: ['avx2', 'avx_vnni_int8', 'avx_ne_convert'],
  AVX512_CORE: avx512,
  AVX512_CORE_VNNI: [...avx512, 'avx512_vnni'],
  AVX512_CORE_BF16: [...avx512, 'avx512_bf16'],
  AVX512_CORE_FP16: [...avx512, 'avx512_fp16'],
  AVX512_CORE_AMX: [...avx512, 'amx_tile', 'amx_int8', 'amx_bf16'],
};

/** @typedef {{ capability?: string, isa?: string, threads: number }} Combination */

// One at a time, then together: the oldest kernels of both, and a mixture.
/** @type {Combination[]} */
const combinations = [
  ...[1, 2].map((threads) => ({ threads })),
  ...Object.keys(capabilities).map((capability) => ({ capability, threads: 1 })),
  ...Object.keys(isas).map((isa) => ({ isa, threads: 2 })),
  { capability: 'default', isa: 'AVX2', threads: 2 },
  { capability: 'avx2', isa: 'AVX2', threads: 1 },
];

/** @returns {Set<string> | null} null where the system does not tell */
function featuresHere() {
  try {
    return new Set(/^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.trim().split(' '));
  } catch {
    return null;
  }
}

/** @param {Combination} combination @returns {NodeJS.ProcessEnv} */
function environment({ capability, isa, threads }) {
  return {
    OMP_NUM_THREADS: String(threads),
    ...(capability ? { ATEN_CPU_CAPABILITY: capability } : {}),
    ...(isa ? { ONEDNN_MAX_CPU_ISA: isa } : {}),
  };
}

/** What keeps a combination from running here. @param {Combination} combination @param {Set<string> | null} features */
function obstacle({ capability, isa }, features) {
  const needed = [...(capability ? (capabilities[capability] ?? []) : []), ...(isa ? (isas[isa] ?? []) : [])];
  if (needed.length === 0) return null;
  if (features === null) return 'this system does not tell what the processor has';
  const missing = [...new Set(needed)].filter((name) => !features.has(name));
  return missing.length === 0 ? null : `this processor has no ${missing.join(', ')}`;
}

/** @param {string} report @returns {string[]} the tests that failed, with the first line of why */
function failures(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap((/** @type {any} */ file) =>
      file.assertionResults
        .filter((/** @type {any} */ one) => one.status === 'failed')
        .map((/** @type {any} */ one) => `${one.fullName}: ${one.failureMessages[0]?.split('\n')[0]}`),
    );
  } catch {
    return ['vitest left no report'];
  }
}

await runAfterSetUp(async () => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string', default: '' } }, allowPositionals: true });
  const features = featuresHere();
  let [passed, failed] = [0, 0];
  for (const combination of combinations) {
    const env = environment(combination);
    const name = Object.entries(env)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ');
    if (!name.includes(values.only)) continue;
    const why = obstacle(combination, features);
    if (why !== null) {
      console.log(`skipped  ${name}: ${why}`);
      continue;
    }
    const place = join(root, 'out', 'cpus', name.replaceAll(/[ =]/g, '-'));
    const started = performance.now();
    const run = runVitest(`${place}.json`, positionals.length > 0 ? positionals : numeric, { env, stdio: 'pipe' });
    writeFileSync(`${place}.log`, run.output);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${run.failed === 0 ? 'ok' : 'FAILED'}  ${name}: ${run.passed} passed, ${run.failed} failed (${seconds} s)`);
    if (run.failed > 0) for (const line of failures(`${place}.json`)) console.log(`    ${line}`);
    passed += run.passed;
    failed += run.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
