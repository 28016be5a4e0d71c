// Loaders whose workers make samples that cannot be used, or end at a random sample.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type torch from 'node-libtorch';
import { TorchError, utils } from 'node-libtorch';
import type { Draws } from '../../fuzz/random';

/** The poisoned samples: the body of `getItem` for them; `fine`: what is loaded may be complete. */
const poisons: Readonly<Record<string, { body: string; fine?: boolean }>> = {
  none: { body: '', fine: true },
  'an error': { body: "throw new RangeError('poison')" },
  'nothing thrown': { body: 'throw undefined' },
  'a symbol thrown': { body: "throw Symbol('poison')" },
  'an error that throws': { body: "throw new Proxy(new Error('poison'), { get() { throw new Error('again'); } })" },
  undefined: { body: 'return undefined' },
  'a function': { body: 'return () => 1' },
  'a symbol': { body: "return Symbol('poison')" },
  'a promise': { body: 'return Promise.resolve(torch.ones(3))' },
  'a promise that rejects': { body: "return Promise.reject(new Error('poison'))" },
  'a disposed tensor': { body: 'const x = torch.ones(3); x.dispose(); return x' },
  'a tensor with a graph': { body: 'return torch.ones(3, { requiresGrad: true }).mul(2)', fine: true },
  'another shape': { body: 'return torch.ones(4)' },
  'another dtype': { body: "return torch.ones(3, { dtype: 'complex64' })", fine: true },
  'a sparse tensor': { body: 'return torch.ones(3).toSparse()', fine: true },
  'a quantized tensor': { body: "return torch.quantizePerTensor(torch.ones(3), 0.1, 0, 'quint8')", fine: true },
  'a meta tensor': { body: "return torch.ones(3, { device: 'meta' })", fine: true },
  'a circle': { body: 'const a = []; a.push(a); return a' },
  'a deep nest': { body: 'let a = []; for (let i = 0; i < 100000; i++) a = [a]; return a' },
  'a getter that throws': { body: "return { get x() { throw new Error('poison'); } }" },
  'a proxy': { body: "return new Proxy({}, { ownKeys() { throw new Error('poison'); } })" },
  'a big integer': { body: 'return 2n ** 100n' },
  'a module': { body: 'return new torch.nn.Linear(2, 2)' },
  'a parameter': { body: 'return new torch.nn.Parameter(torch.ones(3))', fine: true },
  exit: { body: 'process.exit(3)' },
  'a full heap': { body: 'const all = []; for (;;) all.push(new Array(1000).fill(all.length))' },
  'an endless loop': { body: 'for (;;);' },
  'a closed port': { body: "require('node:worker_threads').parentPort.close(); return torch.ones(3)", fine: true },
  'an error later': { body: "setImmediate(() => { throw new Error('poison'); }); return torch.ones(3)", fine: true },
  'a rejection later': { body: "Promise.reject(new Error('poison')); return torch.ones(3)", fine: true },
};

/** Writes the module of the datasets, which workers import. */
export function writeDatasets(library: string, folder: string): string {
  const file = join(folder, 'poisoned.cjs');
  const cases = Object.entries(poisons).map(([name, { body }]) => `    case ${JSON.stringify(name)}: { ${body} } break;`);
  writeFileSync(
    file,
    `const torch = require(${JSON.stringify(library)});
exports.Poisoned = class Poisoned extends torch.utils.data.Dataset {
  getItem(i) {
    if (i === this.at) switch (this.poison) {
${cases.join('\n')}
    }
    return torch.full([3], i);
  }
};`,
  );
  return file;
}

/** Reads a loader, to its end or a part of it; describes what was wrong, null if nothing. */
export async function readPoisoned(draws: Draws, module: string): Promise<string | null> {
  const poison = draws.pick(Object.keys(poisons));
  class Poisoned extends utils.data.Dataset<torch.Tensor> {
    static readonly module = pathToFileURL(module);
    readonly poison = poison;
    readonly at = draws.below(24);
    readonly length = 24;
    getItem(): torch.Tensor {
      throw new Error('only workers make samples');
    }
  }
  const batchSize = 1 + draws.below(5);
  const numWorkers = 1 + draws.below(3);
  const loader = new utils.data.DataLoader(new Poisoned(), { batchSize, numWorkers, shuffle: draws.chance(0.5), timeout: 10 });
  const stopsAt = draws.chance(0.3) ? draws.below(8) : Number.POSITIVE_INFINITY;
  const what = `${poison}, ${numWorkers} workers`;
  let batches = 0;
  try {
    for await (const batch of loader) {
      batch.dispose();
      if (batches++ === stopsAt) return null;
    }
  } catch (error) {
    if (!(error instanceof TorchError || error instanceof TypeError)) return `${what}: ${String(error)}`;
    return poison === 'none' ? `${what}: ${error.message}` : null;
  }
  if (batches !== Math.ceil(24 / batchSize)) return `${what}: ended after ${batches} batches`;
  return (poisons[poison] as { fine?: boolean }).fine ? null : `${what}: passed`;
}
