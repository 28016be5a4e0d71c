// Loading 500 MB: `files.mjs FOLDER pth` (or safetensors) reads the file that files.py wrote there, and prints the microseconds.
// Each format runs in its own process, because a second load would reuse memory of the first.

import { join } from 'node:path';
import torch from 'node-libtorch';

const [folder = '.', format = 'pth'] = process.argv.slice(2);
const path = join(folder, `bench.${format}`);
const start = performance.now();
const tensors = format === 'pth' ? torch.load(path) : torch.safetensors.loadFile(path);
const elapsed = performance.now() - start;
console.log(JSON.stringify({ [`.${format} of 500 MB`]: elapsed * 1000 }));
if (Object.keys(/** @type {object} */ (tensors)).length !== 238) throw new Error(`${path} is not as files.py writes it`);
