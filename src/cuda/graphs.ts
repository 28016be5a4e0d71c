// CUDA graphs: work that is captured once and replayed. @see https://docs.pytorch.org/docs/stable/notes/cuda.html#cuda-graphs
import { cudaIndex } from '../accelerator/devices';
import { beginCapture, type CaptureErrorMode, GraphCapture, poolId, withCapture } from '../accelerator/graph-capture';
import { prepareCapture } from '../accelerator/graphs';
import { type Stream as AnyStream, streamType } from '../accelerator/streams';
import { boolean, type Call, opt, or, orNull, parameters, splitFunction, string, type } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { dispose } from '../core/dispose';
import type { ModeGuard } from '../core/mode-guard';
import type { PoolId } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { MemPool } from './mem-pool';
import { Stream, stream as useStream } from './streams';

export type { CaptureErrorMode, PoolId };

/** A memory pool of graphs: the id of one, or a MemPool. */
export type GraphPool = Readonly<PoolId> | MemPool;

export const graphPool = or(
  poolId,
  type<MemPool>('MemPool', (value) => value instanceof MemPool),
);

const idOf = (pool: GraphPool | null): Readonly<PoolId> | null => (pool instanceof MemPool ? pool.id : pool);

const signature = parameters('CUDAGraph', {
  /** Whether what is captured is kept, to be changed before it is instantiated. */
  keepGraph: opt(boolean, false),
});

/**
 * Work captured from a CUDA stream, which {@link replay} queues again at the cost of one call. It reads and writes the memory that
 * it had when it was captured: copy new inputs into those tensors. {@link graph} captures.
 *
 * ```ts
 * const g = new torch.cuda.CUDAGraph();
 * const y = torch.cuda.graph(g, () => model(x));
 * x.copy_(next);
 * g.replay(); // y holds model(next)
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.CUDAGraph.html
 */
export class CUDAGraph extends GraphCapture {
  constructor(...args: Call<typeof signature>) {
    super(signature.bind(args)[0]);
  }

  /** Begins the capture of the current stream, which must not be the default one; {@link graph} does more. */
  captureBegin(...args: Call<typeof captureBeginSignature>): void {
    const [pool, captureErrorMode] = captureBeginSignature.bind(args);
    beginCapture(this, idOf(pool), captureErrorMode);
  }

  /** Writes a graph that is kept to a file for Graphviz. */
  debugDump(...args: Call<typeof debugDumpSignature>): void {
    const [path] = debugDumpSignature.bind(args);
    cudaNative('debugDump', 'graphDebugDump')(this._handle, path);
  }

  /** The address of the cudaGraph_t of a graph that is kept. */
  rawCudaGraph(...args: []): bigint {
    noArguments('rawCudaGraph', args);
    return cudaNative('rawCudaGraph', 'graphRaw')(this._handle);
  }

  /** The address of the cudaGraphExec_t of a graph that is instantiated. */
  rawCudaGraphExec(...args: []): bigint {
    noArguments('rawCudaGraphExec', args);
    return cudaNative('rawCudaGraphExec', 'graphRawExec')(this._handle);
  }
}

const debugDumpSignature = parameters('debugDump', { debugPath: string });

const captureBeginSignature = parameters(
  'captureBegin',
  /** The pool to take memory from; null: one of its own. */
  { pool: orNull(graphPool) },
  /** Which calls fail during the capture: 'global', 'thread_local' or 'relaxed'. */
  { captureErrorMode: opt(string, 'global') },
);

/** The id of a new memory pool for graphs that share memory. */
export function graphPoolHandle(...args: []): PoolId {
  noArguments('graphPoolHandle', args);
  return cudaNative('graphPoolHandle', 'graphPoolHandle')();
}

/** Options of {@link graph}. */
export interface GraphOptions {
  /** The pool to take memory from: another graph's, to share it; default one of its own. */
  pool?: GraphPool | null;
  /** The stream to capture in; default one that captures of the device share. */
  stream?: AnyStream | null;
  /** Which calls of CUDA fail during the capture; default 'global'. */
  captureErrorMode?: CaptureErrorMode;
}

const graphSignature = parameters(
  'graph',
  { cudaGraph: type<CUDAGraph>('CUDAGraph', (value) => value instanceof CUDAGraph) },
  { pool: orNull(graphPool) },
  { stream: orNull(streamType) },
  { captureErrorMode: opt(string, 'global') },
);

const captureStreams = new Map<number, Stream>();

function captureStream(): Stream {
  const index = cudaIndex();
  const known = captureStreams.get(index) ?? new Stream(index);
  captureStreams.set(index, known);
  return known;
}

/**
 * Captures the work that `fn` queues into a graph, and returns what `fn` returns, or without `fn` captures until the end of a block
 * with `using _ = torch.cuda.graph(g)`. Nothing runs before the graph is replayed. Before the capture, waits for the device and
 * frees unused memory; during it, the library makes no collections, so intermediate results that are not disposed stay in the
 * graph's memory.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.graph.html
 */
export function graph(cudaGraph: CUDAGraph, options?: GraphOptions): ModeGuard;
export function graph<T>(cudaGraph: CUDAGraph, fn: () => T): T;
export function graph<T>(cudaGraph: CUDAGraph, options: GraphOptions, fn: () => T): T;
export function graph<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [cudaGraph, pool, given, captureErrorMode] = graphSignature.bind(others);
  const begin = () => {
    const side = given ?? captureStream();
    prepareCapture();
    const current = useStream(side);
    try {
      cudaGraph.captureBegin(pool, captureErrorMode);
    } catch (error) {
      current[dispose]();
      throw error;
    }
    return () => {
      try {
        cudaGraph.captureEnd();
      } finally {
        current[dispose]();
      }
    };
  };
  return withCapture(begin, fn);
}
