// A DataLoader's worker thread. Its script is this library's bundle; it imports the dataset's module, then makes the
// requested batches.
import { parentPort, workerData } from 'node:worker_threads';
import { Generator, setThreadGenerator } from '../../core/generator';
import { native } from '../../core/native';
import { random } from '../../random/python';
import { packBatch } from './batch-message';
import { collateAs } from './collate';
import type { Dataset } from './dataset';
import { type DatasetMessage, unpackDataset } from './dataset-message';
import { checkSample } from './indexed';

/** The data that a worker starts with. */
export interface WorkerStart {
  readonly id: number;
  readonly dataset: DatasetMessage;
  readonly seed: bigint;
}

/** A request for a batch. */
export interface Request {
  readonly batch: number;
  readonly indices: readonly number[];
}

/** A batch, or the error that making it threw. */
export interface Reply {
  readonly batch: number;
  readonly data?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string; readonly index: number | null };
}

function errorReply(batch: number, thrown: unknown, index: number | null): Reply {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { batch, error: { name: error.name, message: error.message, stack: error.stack ?? '', index } };
}

function makeBatch(dataset: Dataset, { batch, indices }: Request): Reply {
  let at: number | null = null;
  try {
    const samples = indices.map((index) => {
      at = index;
      return checkSample(dataset.getItem(index), dataset);
    });
    at = null;
    return { batch, data: packBatch(collateAs(samples, dataset.dtypes ?? null)) };
  } catch (thrown) {
    return errorReply(batch, thrown, at);
  }
}

const start = (workerData as { nodeLibtorch?: WorkerStart } | null)?.nodeLibtorch;
const port = parentPort;
if (port !== null && start !== undefined) {
  // One LibTorch thread for each worker: the workers themselves are the parallelism.
  native.setNumThreads(1);
  random.seed(start.seed);
  setThreadGenerator(new Generator().manualSeed(start.seed));
  const opened = unpackDataset(start.dataset);
  // Return the heap memory that loading and compiling used and freed.
  opened.then(
    () => native.trimHeaps(),
    () => undefined, // reported with the first batch
  );
  port.postMessage('ready');
  port.on('message', (request: Request) => {
    opened.then(
      (dataset) => port.postMessage(makeBatch(dataset, request)),
      (error: unknown) => port.postMessage(errorReply(request.batch, error, null)),
    );
  });
}
