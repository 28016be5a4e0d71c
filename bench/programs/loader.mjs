// `loader.mjs train.csv BATCHES`: seconds for that many batches of the guide's triplets, without workers and with 4.
import torch, { utils } from 'node-libtorch';

const { MNIST, readImages, readLabels } = await import(new URL('../dist/examples/guide/mnist.mjs', import.meta.url).href);
const path = /** @type {string} */ (process.argv[2]);
const count = Number(process.argv[3]);
const table = await torch.readCsv(path, { dtype: 'number' });
const data = new MNIST(readImages(table, path), readLabels(table, path));

/** @type {Record<string, number>} */
const figures = {};
for (const numWorkers of [0, 4]) {
  const loader = new utils.data.DataLoader(data, { batchSize: 32, shuffle: true, numWorkers });
  let seen = 0;
  let started = 0;
  for await (const batch of loader) {
    for (const tensor of /** @type {torch.Tensor[]} */ (/** @type {unknown} */ (batch))) tensor.dispose();
    // The first batch waits for the workers to start.
    if (seen === 0) started = performance.now();
    if (seen++ === count) break;
  }
  figures[`batches of triplets, ${numWorkers} workers`] = (performance.now() - started) / 1000;
}
console.log(JSON.stringify(figures));
