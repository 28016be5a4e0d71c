// torch.accelerator.Graph: work captured from the accelerator's current stream.
import { boolean, byName, type Call, opt, orNull, parameters, string } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { cudaCode } from '../core/cuda-support';
import { deviceFromParts } from '../core/device';
import { NotImplementedError } from '../core/errors';
import type { ModeGuard } from '../core/mode-guard';
import type { PoolId } from '../core/native';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import { collectNow } from '../memory/pacing';
import { requireAccelerator, synchronize } from './devices';
import { beginCapture, type CaptureErrorMode, GraphCapture, poolId, withCapture } from './graph-capture';
import { emptyCache, emptyHostCache } from './memory';

const signature = parameters(
  'Graph',
  /** Whether what is captured is kept, to be changed before it is instantiated. */
  { keepGraph: opt(boolean, false) },
  /** The pool of another graph to share; null: one of its own. */
  { pool: byName(orNull(poolId)) },
  /** Which calls fail during a capture: 'global', 'thread_local' or 'relaxed'; 'default': the backend's choice. */
  { captureErrorMode: byName(opt(string, 'default')) },
);

/** Frees what can be freed, so that the capture finds memory, and waits for the work before it. */
export function prepareCapture(): void {
  synchronize();
  collectNow();
  emptyCache();
  emptyHostCache();
}

/**
 * Work captured from the current stream, which {@link replay} queues again. Only for CUDA, by the CUDA addon.
 *
 * ```ts
 * const graph = new torch.accelerator.Graph();
 * torch.accelerator.stream(new torch.Stream(), () => graph.capture(() => x.add_(1)));
 * graph.replay();
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.accelerator.Graph.html
 */
export class Graph extends GraphCapture {
  /** The pool of the next capture. */
  graphPool: Readonly<PoolId> | null;
  /** The error mode of the next capture. */
  captureErrorMode: string;

  constructor(...args: Call<typeof signature>) {
    const [keepGraph, pool, captureErrorMode] = signature.bind(args);
    const code = requireAccelerator();
    if (code !== cudaCode) throw new NotImplementedError(`Graph(): ${deviceFromParts(code, -1)} devices have no graphs here`);
    super(keepGraph);
    this.graphPool = pool;
    this.captureErrorMode = captureErrorMode;
  }

  /** Begins the capture of the current stream. */
  captureBegin(...args: []): void {
    noArguments('captureBegin', args);
    beginCapture(this, this.graphPool, this.captureErrorMode === 'default' ? ('global' satisfies CaptureErrorMode) : this.captureErrorMode);
  }

  /** Writes a captured graph to a file, after {@link enableDebugMode}. */
  debugDump(...args: Call<typeof debugDumpSignature>): void {
    const [path] = debugDumpSignature.bind(args);
    cudaNative('debugDump', 'graphDebugDump')(this._handle, path);
  }

  /**
   * Captures what `fn` queues in the current stream, or without `fn` until the end of a block with `using _ = graph.capture()`:
   * Python's `with graph:`. Before, waits for the device and frees unused memory.
   */
  capture(): ModeGuard;
  capture<T>(fn: () => T): T;
  capture<T>(fn?: () => T, ...rest: []): T | ModeGuard {
    noMoreArguments('capture', 1, rest);
    const begin = () => {
      prepareCapture();
      this.captureBegin();
      return () => this.captureEnd();
    };
    return withCapture(begin, fn);
  }
}

const debugDumpSignature = parameters('debugDump', { path: string });
