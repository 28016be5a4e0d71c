// Loading 500 MB: `files.mjs FOLDER` reads what files.py wrote there, and prints the milliseconds of each.

import { join } from 'node:path';
import torch from 'node-libtorch';

const folder = process.argv[2] ?? '.';

/** @param {() => unknown} load */
function time(load) {
  const start = performance.now();
  const tensors = /** @type {Record<string, torch.Tensor>} */ (load());
  const elapsed = performance.now() - start;
  for (const tensor of Object.values(tensors)) tensor.dispose();
  return elapsed;
}

console.log(
  JSON.stringify({
    '.pth of 500 MB': time(() => torch.load(join(folder, 'bench.pth'))) * 1000,
    '.safetensors of 500 MB': time(() => torch.safetensors.loadFile(join(folder, 'bench.safetensors'))) * 1000,
  }),
);
