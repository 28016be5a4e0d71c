// The guide, method 1: trains a network with triplets to place digits of one class close together.
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import torch, { optim, type Tensor, utils, ValueError } from 'node-libtorch';
import { mnistFiles } from './digits.mjs';
import { Digits, MNIST, readImages, readLabels } from './mnist.mjs';
import { initWeights, Network, TripletLoss } from './model.mjs';
import { type Options, readOptions, usage } from './options.mjs';
import { Progress } from './progress.mjs';

const embeddingDims = 2;

type Model = Network | torch.jit.Scripted<Network>;

interface Epoch {
  loss: number;
  seconds: number;
  steps: number[];
}

function prepareOut(options: Options): void {
  const folders = [options.out, ...(options.metrics === null ? [] : [dirname(options.metrics)])];
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch (error) {
      throw new ValueError(`--out: the folder ${folder} cannot be written: ${(error as Error).message}`);
    }
  }
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const now = (): number => performance.now() / 1000;

let interrupted = false;

async function train(options: Options, data: MNIST, model: Model, optimizer: optim.Adam): Promise<Epoch[] | null> {
  const { device, epochs, batchSize, numWorkers } = options;
  const loader = new utils.data.DataLoader(data, { batchSize, shuffle: true, numWorkers });
  const criterion = options.script ? torch.jit.script(new TripletLoss()) : new TripletLoss();
  model.train();
  const history: Epoch[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const started = now();
    const losses: number[] = [];
    const progress = new Progress(`Training ${epoch + 1}/${epochs}`, loader.length);
    for await (const batch of loader) {
      const loss = torch.tidy(() => {
        const [anchor, positive, negative] = batch.slice(0, 3).map((images) => images.to(device)) as [Tensor, Tensor, Tensor];
        optimizer.zeroGrad();
        const loss = criterion(model(anchor), model(positive), model(negative));
        loss.backward();
        optimizer.step();
        return loss.item();
      });
      for (const tensor of batch) tensor.dispose();
      losses.push(loss);
      progress.step(`loss ${loss.toFixed(4)}`);
      // Let the event loop deliver signals.
      await new Promise(setImmediate);
      if (interrupted) break;
    }
    progress.stop();
    if (interrupted) return null;
    history.push({ loss: mean(losses), seconds: now() - started, steps: losses });
    console.log(`Epoch: ${epoch + 1}/${epochs} - Loss: ${mean(losses).toFixed(4)}`);
  }
  return history;
}

async function embed(name: string, options: Options, images: Uint8Array, model: Model): Promise<Tensor> {
  const { device, batchSize, numWorkers } = options;
  const loader = new utils.data.DataLoader(new Digits(images), { batchSize, numWorkers });
  const progress = new Progress(name, loader.length);
  const results: Tensor[] = [];
  for await (const batch of loader) {
    results.push(torch.tidy(() => torch.noGrad(() => model(batch.to(device)).cpu())));
    batch.dispose();
    progress.step();
    if (interrupted) break;
  }
  progress.stop();
  return torch.cat(results);
}

/** The share of test embeddings whose nearest training embedding has their label. */
function recallAt1(train: Tensor, trainLabels: Int32Array, test: Tensor, testLabels: Int32Array): number {
  let hits = 0;
  for (let from = 0; from < testLabels.length; from += 100) {
    const nearest = torch.tidy(() =>
      torch
        .cdist(test.at(`${from}:${from + 100}`), train)
        .argmin(1)
        .toTypedArray(),
    );
    nearest.forEach((row, i) => {
      if (trainLabels[Number(row)] === testLabels[from + i]) hits++;
    });
  }
  return hits / testLabels.length;
}

function saveModel(path: string, model: Model, optimizer: optim.Adam): void {
  // The second key has the guide's spelling.
  torch.save({ model_state_dict: model.stateDict(), optimzier_state_dict: optimizer.stateDict() }, path);
}

// A function of its own, so that the table can be freed once the images are read from it.
async function readTraining(path: string, rows: number | null): Promise<{ data: MNIST; labels: Int32Array; seconds: number }> {
  const started = now();
  const table = await torch.readCsv(path, { dtype: 'number', nrows: rows });
  const seconds = now() - started;
  console.log(String(table.head()));
  const labels = readLabels(table, path);
  if (labels === null) throw new ValueError(`${path} has no 'label' column`);
  return { data: new MNIST(readImages(table, path), labels), labels, seconds };
}

async function readTest(path: string, labelsPath: string | null): Promise<{ images: Uint8Array; labels: Int32Array | null }> {
  const table = await torch.readCsv(path, { dtype: 'number' });
  const labels =
    labelsPath === null ? readLabels(table, path) : readLabels(await torch.readCsv(labelsPath, { dtype: 'number' }), labelsPath);
  return { images: readImages(table, path), labels };
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    console.log(usage);
    return 0;
  }
  const { device } = options;
  prepareOut(options);
  torch.manualSeed(options.seed);
  torch.random.seed(options.seed);
  console.log(`Device: ${device}${device.type === 'cuda' ? ` (${torch.cuda.getDeviceName(device)})` : ''}`);

  const mnist = options.train === null || options.test === null ? await mnistFiles() : null;
  const trainPath = options.train ?? (mnist?.train as string);
  const testPath = options.test ?? (mnist?.test as string);
  const { data, labels: trainLabels, seconds: readCsvSeconds } = await readTraining(trainPath, options.rows);
  const { images: testImages, labels: testLabels } = await readTest(testPath, options.test === null ? (mnist?.testLabels ?? null) : null);

  const network = new Network(embeddingDims);
  network.apply(initWeights);
  const model: Model = options.script ? torch.jit.script(network) : network;
  model.to(device);
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
  process.once('SIGINT', () => {
    interrupted = true;
  });
  const epochs = await train(options, data, model, optimizer);
  if (epochs === null) {
    const path = join(options.out, 'checkpoint.pth');
    saveModel(path, model, optimizer);
    console.log(`Interrupted: the state after the last step is in ${path}`);
    return 130;
  }
  const modelPath = join(options.out, 'trained_model.pth');
  saveModel(modelPath, model, optimizer);
  console.log(`Saved ${modelPath}`);

  model.eval();
  const trainResults = await embed('Embedding the training set', options, data.images, model);
  const testResults = await embed('Embedding the test set', options, testImages, model);
  if (interrupted) return 130;
  console.log(`Embeddings: training ${trainResults.shape.join(' x ')}, test ${testResults.shape.join(' x ')}`);
  // Give the memory of training back before plotting needs memory.
  torch.memory.collect();
  torch.memory.emptyCache();
  const { scatter, toPng } = await import('./plot.mjs');
  const svg = scatter(trainResults.toTypedArray() as Float32Array, trainLabels);
  writeFileSync(join(options.out, 'embeddings.svg'), svg);
  writeFileSync(join(options.out, 'embeddings.png'), toPng(svg));
  console.log(`Plotted ${join(options.out, 'embeddings.svg')} and ${join(options.out, 'embeddings.png')}`);
  if (testLabels !== null)
    console.log(
      `Recall@1: ${recallAt1(trainResults, trainLabels, testResults, testLabels).toFixed(4)} of ${testLabels.length} test digits`,
    );
  // Workers are threads of this process, so its peak includes them.
  const metrics = { epochs, readCsvSeconds, peakRssMb: process.resourceUsage().maxRSS / 1e3, peakWorkerRssMb: 0 };
  writeFileSync(options.metrics ?? join(options.out, 'metrics.json'), JSON.stringify(metrics));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof torch.TorchError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}
