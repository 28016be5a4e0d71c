// `guide.mjs train.csv STEPS WORKERS`: the first steps of examples/guide/main.mts's training, eager, with the time of its parts:
// {"reading the CSV", "waiting for batches", "computing", "losses"}, in seconds, one loss per step. "waiting for batches" has the
// start of the workers.
import torch, { optim, utils } from 'node-libtorch';

/** @type {typeof import('../../examples/guide/model.mjs')} */
const { initWeights, Network, TripletLoss } = await import(new URL('../../dist/examples/guide/model.mjs', import.meta.url).href);
/** @type {typeof import('../../examples/guide/mnist.mjs')} */
const { MNIST, readImages, readLabels } = await import(new URL('../../dist/examples/guide/mnist.mjs', import.meta.url).href);
const [path = '', steps = '', workers = ''] = process.argv.slice(2);
const now = () => performance.now() / 1000;

/** A function of its own, so that the table can be freed once the images are read from it. */
async function readTraining() {
  const started = now();
  const table = await torch.readCsv(path, { dtype: 'number' });
  const seconds = now() - started;
  return { data: new MNIST(readImages(table, path), /** @type {Int32Array} */ (readLabels(table, path))), seconds };
}

torch.manualSeed(2020);
torch.random.seed(2020);
const { data, seconds } = await readTraining();
const model = new Network(2);
model.apply(initWeights);
const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
const loader = new utils.data.DataLoader(data, { batchSize: 32, shuffle: true, numWorkers: Number(workers) });
const criterion = new TripletLoss();
model.train();
const losses = [];
let [waiting, computing] = [0, 0];
let mark = now();
for await (const [anchor, positive, negative, labels] of loader) {
  const arrived = now();
  waiting += arrived - mark;
  const loss = torch.tidy(() => {
    optimizer.zeroGrad();
    const loss = criterion(model(anchor), model(positive), model(negative));
    loss.backward();
    optimizer.step();
    return loss.item();
  });
  for (const tensor of [anchor, positive, negative, labels]) tensor.dispose();
  losses.push(loss);
  mark = now();
  computing += mark - arrived;
  if (losses.length === Number(steps)) break;
}
console.log(JSON.stringify({ 'reading the CSV': seconds, 'waiting for batches': waiting, computing, losses }));
