// The worker threads of one pass over a DataLoader: batches are requested ahead and returned in order.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker, workerData } from 'node:worker_threads';
import { TorchError, typeError } from '../../core/errors';
import { native } from '../../core/native';
import { bundleFile } from '../../core/package-root';
import { unshareAll } from '../../threads';
import { unpackBatch } from './batch-message';
import type { Dataset } from './dataset';
import { discardShareTokens, packDataset } from './dataset-message';
import type { Reply, WorkerStart } from './worker';

// The script of a worker is this library, which sees that it runs in one of a DataLoader's workers.
function workerFile(): string {
  const named = process.env.NODE_LIBTORCH_WORKER;
  if (named) {
    if (existsSync(named)) return resolve(named);
    throw new TorchError(`NODE_LIBTORCH_WORKER is set to ${named}, which does not exist. Correct it, or unset it.`);
  }
  if (bundleFile === null) {
    throw new TorchError(
      'DataLoader: workers run a file of node-libtorch, which is part of a bundle here: keep node-libtorch external to the bundle, set NODE_LIBTORCH_WORKER to node_modules/node-libtorch/dist/index.cjs or another file that imports this library, or load with numWorkers 0',
    );
  }
  if (!existsSync(bundleFile)) throw new TorchError(`the library that workers run is missing (looked for ${bundleFile})`);
  return bundleFile;
}

// A dataset's module is imported in each worker: one that starts a loader as it is evaluated would start workers without end.
function checkMayStart(): void {
  const start = (workerData as { nodeLibtorch?: WorkerStart } | null)?.nodeLibtorch;
  if (start === undefined) return;
  const { module, className } = start.dataset;
  throw new TorchError(
    `DataLoader: a worker of a DataLoader cannot start workers. ${module ?? 'Its script'}, which workers import for the dataset ${className}, uses a DataLoader with numWorkers when it is imported: put what is to run once in \`if (isMainThread) { ... }\` (isMainThread of node:worker_threads), or the dataset in a module of its own`,
  );
}

function errorOf(id: number, { name, message, stack, index }: NonNullable<Reply['error']>): Error {
  const where = index === null ? `worker ${id}` : `worker ${id}, sample ${index}`;
  const error = new TorchError(`${name} in DataLoader ${where}: ${message}`);
  error.stack = `${error.stack}\nin the worker:\n${stack}`;
  return error;
}

/** Milliseconds of the longest timer of Node. */
const longestTimer = 2 ** 31 - 1;

interface Waiting {
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
}

/** Runs `count` workers, which make batches from lists of indices. */
export class WorkerPool {
  private readonly workers: Worker[] = [];
  private readonly threadIds: number[] = []; // stored here, because Worker.threadId is -1 after the worker has ended
  private readonly replies = new Map<number, Reply>();
  private waiting: (Waiting & { batch: number }) | null = null;
  private failure: Error | null = null;
  private timer: NodeJS.Timeout | undefined;
  private ready = 0;
  private readonly shareTokens: number[] = [];

  /** `timeout` is in seconds; 0 for none. */
  constructor(
    dataset: Dataset,
    count: number,
    seed: bigint,
    private readonly timeout: number,
  ) {
    checkMayStart();
    const threads = native.numThreads();
    const className = dataset.constructor.name;
    for (let id = 0; id < count; id++) {
      const start: WorkerStart = { id, dataset: packDataset(dataset, this.shareTokens), seed: seed + BigInt(id) };
      let worker: Worker;
      try {
        worker = new Worker(workerFile(), { workerData: { nodeLibtorch: start }, resourceLimits: { maxYoungGenerationSizeMb: 1 } });
      } catch (error) {
        this.close();
        if ((error as Error).name !== 'DataCloneError') throw error;
        throw typeError(`DataLoader: a field of the dataset ${className} cannot be sent to a worker: ${(error as Error).message}`);
      }
      worker.on('message', (message: Reply | 'ready') => {
        if (message === 'ready') {
          // setNumThreads in a worker also sets the default for new threads of the process: restore it.
          if (++this.ready === count) native.setNumThreads(threads);
        } else this.receive(message);
      });
      worker.on('error', (error) => this.fail(new TorchError(`DataLoader worker ${id} died: ${error.message}`, { cause: error })));
      worker.on('exit', (code) => this.fail(new TorchError(`DataLoader worker ${id} exited unexpectedly with code ${code}`)));
      this.workers.push(worker);
      this.threadIds.push(worker.threadId);
    }
  }

  request(batch: number, indices: readonly number[]): void {
    this.workers[batch % this.workers.length]?.postMessage({ batch, indices });
  }

  /** Waits for the batch of this number and returns it. */
  async take(batch: number): Promise<unknown> {
    const reply = this.replies.get(batch) ?? (await this.wait(batch));
    this.replies.delete(batch);
    if (reply.error) throw errorOf(batch % this.workers.length, reply.error);
    return unpackBatch(reply.data);
  }

  private wait(batch: number): Promise<Reply> {
    const { failure, timeout } = this;
    if (failure) return Promise.reject(failure);
    return new Promise<Reply>((resolve, reject) => {
      this.waiting = { batch, resolve, reject };
      if (timeout === 0) return;
      const expired = (): void => this.fail(new TorchError(`DataLoader timed out after ${timeout} seconds`));
      this.timer = setTimeout(expired, Math.min(timeout * 1000, longestTimer));
    }).finally(() => clearTimeout(this.timer));
  }

  private receive(reply: Reply): void {
    if (this.waiting?.batch === reply.batch) {
      const { resolve } = this.waiting;
      this.waiting = null;
      resolve(reply);
    } else this.replies.set(reply.batch, reply);
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.waiting?.reject(this.failure);
    this.waiting = null;
  }

  /** Ends the workers and frees the batches that were not taken, including those in undelivered messages. */
  close(): void {
    const ended = this.workers.map((worker, i) => {
      const threadId = this.threadIds[i] as number;
      worker.removeAllListeners();
      worker.on('error', () => {});
      return worker.terminate().then(() => unshareAll(threadId));
    });
    Promise.all(ended).then(() => discardShareTokens(this.shareTokens));
    this.replies.clear();
  }
}
