// A DataLoader's worker thread, which runs this library as its script: it imports the dataset's module, then makes the
// batches it is asked for.
import { parentPort, workerData } from 'node:worker_threads';
import { Generator, setThreadGenerator } from '../../core/generator';
import { native } from '../../core/native';
import { random } from '../../random/python';
import { defaultCollate } from './collate';
import type { Dataset } from './dataset';
import { type Described, openDataset } from './described';
import { send } from './transfer';

/** What a worker is started with. */
export interface WorkerStart {
  readonly id: number;
  readonly dataset: Described;
  readonly seed: bigint;
}

/** A batch to make. */
export interface Request {
  readonly batch: number;
  readonly indices: readonly number[];
}

/** A batch, or the error that stands in its place. */
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
      return dataset.getItem(index);
    });
    at = null;
    return { batch, data: send(defaultCollate(samples)) };
  } catch (thrown) {
    return errorReply(batch, thrown, at);
  }
}

const start = (workerData as { nodeLibtorch?: WorkerStart } | null)?.nodeLibtorch;
const port = parentPort;
if (port !== null && start !== undefined) {
  // The threads are shared out by the loader: one for each worker.
  native.setNumThreads(1);
  random.seed(start.seed);
  setThreadGenerator(new Generator().manualSeed(start.seed));
  const opened = openDataset(start.dataset);
  // What loading and compiling took and freed.
  opened.then(
    () => native.trimHeaps(),
    () => undefined, // told with the first batch
  );
  port.postMessage('ready');
  port.on('message', (request: Request) => {
    opened.then(
      (dataset) => port.postMessage(makeBatch(dataset, request)),
      (error: unknown) => port.postMessage(errorReply(request.batch, error, null)),
    );
  });
}
