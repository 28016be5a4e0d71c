// `files.mjs FOLDER FORMAT`: seconds for loading the file of 500 MB that files.py wrote, and for loading it and summing each tensor
// once, which reads all of its bytes. FORMAT is safetensors, pth or mapped (the .pth by a memory map). One process loads once,
// because a second load would reuse memory of the first.
import { join } from 'node:path';
import torch from 'node-libtorch';

const [folder = '', format = ''] = process.argv.slice(2);
/** @type {Record<string, () => unknown>} */
const loaders = {
  safetensors: () => torch.safetensors.loadFile(join(folder, 'bench.safetensors')),
  pth: () => torch.load(join(folder, 'bench.pth')),
  mapped: () => torch.load(join(folder, 'bench.pth'), { mmap: true }),
};
const started = performance.now();
const tensors = /** @type {Record<string, torch.Tensor>} */ (loaders[format]?.());
const loaded = performance.now();
let sum = 0;
for (const tensor of Object.values(tensors)) sum += tensor.sum().item();
const summed = performance.now();
if (Number.isNaN(sum) || Object.keys(tensors).length !== 238) throw new Error(`${folder}: the ${format} file is not as files.py writes it`);
console.log(JSON.stringify({ loaded: (loaded - started) / 1000, 'loaded and summed once': (summed - started) / 1000 }));
