// `loader.mjs train.csv BATCHES`: seconds for that many batches of the guide's triplets after the first one, and until the first
// one, without workers and with 4, as JSON by name.
import torch, { utils } from 'node-libtorch';

const { MNIST, readImages, readLabels } = await import(new URL('../../dist/examples/guide/mnist.mjs', import.meta.url).href);
const [path = '', batches] = process.argv.slice(2);
const table = await torch.readCsv(path, { dtype: 'number' });
const data = new MNIST(readImages(table, path), readLabels(table, path));

/** @type {Record<string, number>} */
const figures = {};
for (const numWorkers of [0, 4]) {
  const loader = new utils.data.DataLoader(data, { batchSize: 32, shuffle: true, numWorkers });
  let seen = 0;
  let started = performance.now();
  for await (const batch of loader) {
    for (const tensor of /** @type {torch.Tensor[]} */ (/** @type {unknown} */ (batch))) tensor.dispose();
    if (seen === 0) {
      figures[`until the first batch, ${numWorkers} workers`] = (performance.now() - started) / 1000;
      started = performance.now();
    }
    if (seen++ === Number(batches)) break;
  }
  figures[`batches, ${numWorkers} workers`] = (performance.now() - started) / 1000;
}
console.log(JSON.stringify(figures));
