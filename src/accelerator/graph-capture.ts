// The base of graphs of captured work: torch.accelerator.Graph and torch.cuda.CUDAGraph.
import { type Type, type as typeOf } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { requireCuda } from '../core/cuda-support';
import { TorchError } from '../core/errors';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { CaptureMode, type PoolId } from '../core/native';
import { NativeObject } from '../core/native-object';
import { noArguments } from '../core/no-arguments';
import { holdCollections } from '../memory/pacing';

/** Which calls of CUDA fail during a capture: unsafe ones of any thread, of the capturing thread, or none. */
export type CaptureErrorMode = 'global' | 'thread_local' | 'relaxed';

const modes: Record<CaptureErrorMode, number> = {
  global: CaptureMode.Global,
  thread_local: CaptureMode.ThreadLocal,
  relaxed: CaptureMode.Relaxed,
};

const isPoolId = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every((part) => Number.isInteger(part));

export const poolId: Type<Readonly<PoolId>> = typeOf('pool', isPoolId);

/** Work of a stream that is captured once and replayed any number of times, with the same memory. */
export abstract class GraphCapture extends NativeObject {
  /** @internal Lets collections run again, while a capture holds them. */
  _release: (() => void) | null = null;

  protected constructor(keepGraph: boolean) {
    super();
    requireCuda();
    this._handle = cudaNative(this.constructor.name, 'newGraph')(this, keepGraph);
  }

  /** Ends the capture, also one that fails. */
  captureEnd(...args: []): void {
    noArguments('captureEnd', args);
    try {
      cudaNative('captureEnd', 'graphCaptureEnd')(this._handle);
    } finally {
      release(this);
    }
  }

  /** Creates the executable graph of a capture that is kept, again after changes to it. */
  instantiate(...args: []): void {
    noArguments('instantiate', args);
    cudaNative('instantiate', 'graphInstantiate')(this._handle);
  }

  /** Queues the captured work in the current stream. */
  replay(...args: []): void {
    noArguments('replay', args);
    cudaNative('replay', 'graphReplay')(this._handle);
  }

  /** Deletes the captured work. */
  reset(...args: []): void {
    noArguments('reset', args);
    cudaNative('reset', 'graphReset')(this._handle);
    release(this);
  }

  /** The id of the graph's memory pool, with which another capture can share it. */
  pool(...args: []): PoolId {
    noArguments('pool', args);
    return cudaNative('pool', 'graphPool')(this._handle);
  }

  /** Keeps what is captured for a dump. */
  enableDebugMode(...args: []): void {
    noArguments('enableDebugMode', args);
    cudaNative('enableDebugMode', 'graphEnableDebugMode')(this._handle);
  }
}

function release(graph: GraphCapture): void {
  if (graph._release === null) return;
  graph._release();
  graph._release = null;
  abandoned.unregister(graph);
}

// A graph that was collected can no longer end its capture.
const abandoned = new FinalizationRegistry<() => void>((letCollect) => letCollect());

/** Begins the capture of the current stream. */
export function beginCapture(graph: GraphCapture, pool: Readonly<PoolId> | null, mode: string): void {
  const code = Object.hasOwn(modes, mode) ? modes[mode as CaptureErrorMode] : undefined;
  if (code === undefined) {
    throw new TorchError(`Unknown capture error mode. Expected \`global\`, \`thread_local\`, or \`relaxed\`, got ${mode}`);
  }
  cudaNative('captureBegin', 'graphCaptureBegin')(graph._handle, pool === null ? [0, 0] : [...pool], code);
  // A collection would be work of the host that the capture does not have, and free other graphs.
  graph._release = holdCollections();
  abandoned.register(graph, graph._release, graph);
}

/**
 * Runs `fn` between `begin` and `end`, or without `fn` until the returned guard is disposed. The error of `fn` is the one that is
 * thrown: the capture that it broke off usually fails too.
 */
export function withCapture<T>(begin: () => () => void, fn: (() => T) | undefined): T | ModeGuard {
  let hasFailed = false;
  const enter = () => {
    const end = begin();
    return () => {
      try {
        end();
      } catch (error) {
        if (!hasFailed) throw error;
      }
    };
  };
  if (typeof fn !== 'function') return withMode('graph', enter, fn);
  const run = () => {
    try {
      return fn();
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  return withMode('graph', enter, run);
}
