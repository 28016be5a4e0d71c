// Options for computing the cross entropy of a linear layer in chunks of the batch.
import { as, boolean, type Call, dtype, int, nullable, opt, orNull, parameters, string } from '../../../arguments';
import type { DType } from '../../../core/dtype';
import { ValueError } from '../../../core/errors';
import { pythonRepr } from '../../../core/python-repr';

const signature = parameters(
  'LinearCrossEntropyOptions',
  { allowRetainGraph: opt(boolean, false) },
  { batchChunkSize: orNull(int) },
  { chunkingMethod: opt(nullable(string), 'auto') },
  { accPolicy: opt(as<AccPolicy>(string), 'auto') },
  { accDtype: orNull(dtype) },
);

/** Selects the steps that PyTorch's chunked operator computes in `accDtype`; here all steps use it. */
export type AccPolicy = 'auto' | 'accurate' | 'balanced' | 'compact';

const policies = ['auto', 'accurate', 'balanced', 'compact'];
const accDtypes = ['float16', 'bfloat16', 'float32', 'float64'];

/**
 * Settings of LinearCrossEntropyLoss and linearCrossEntropy: logits are computed for some rows of the batch at a time, so that without
 * gradients only the logits of these rows are in memory.
 *
 * `batchChunkSize`: rows per chunk. `chunkingMethod`: 'aspect_ratio:n' for chunks whose logits take 1/n of the input's
 * memory, 'auto' for n = 2, null for only `batchChunkSize`. `accDtype`: the dtype of logits and losses; default float32
 * for inputs of lower precision. The graph can always be retained, regardless of `allowRetainGraph`.
 *
 * @throws ValueError for any other value
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyOptions.html
 */
export class LinearCrossEntropyOptions {
  readonly allowRetainGraph: boolean;
  readonly batchChunkSize: number | null;
  readonly chunkingMethod: string | null;
  readonly accPolicy: AccPolicy;
  readonly accDtype: DType | null;

  constructor(...args: Call<typeof signature>) {
    const [allowRetainGraph, batchChunkSize, chunkingMethod, accPolicy, accDtype] = signature.bind(args);
    if (!policies.includes(accPolicy)) throw new ValueError(`invalid acc_policy: ${pythonRepr(accPolicy)}`);
    if (chunkingMethod !== null && chunkingMethod !== 'auto' && !/^aspect_ratio(:0*[1-9]\d*)?$/.test(chunkingMethod)) {
      throw new ValueError(`invalid chunking_method: ${pythonRepr(chunkingMethod)}`);
    }
    if (batchChunkSize !== null && batchChunkSize <= 0) {
      throw new ValueError(`batch_chunk_size must be positive int or None, got ${batchChunkSize}`);
    }
    if (accDtype !== null && !accDtypes.includes(accDtype)) {
      throw new ValueError(
        `acc_dtype must be one of {None, torch.float16, torch.bfloat16, torch.float32, torch.float64}, got torch.${accDtype}. Pass acc_dtype=None to let the op pick automatically.`,
      );
    }
    this.allowRetainGraph = allowRetainGraph;
    this.batchChunkSize = batchChunkSize;
    this.chunkingMethod = chunkingMethod;
    this.accPolicy = accPolicy;
    this.accDtype = accDtype;
  }

  /** @internal The number of rows per chunk, for `rows` inputs of `features` features and `classes` classes. */
  chunkSize(rows: number, features: number, classes: number): number {
    if (rows === 0) return 1;
    const { batchChunkSize, chunkingMethod } = this;
    const given = batchChunkSize === null ? null : Math.min(batchChunkSize, rows);
    if (chunkingMethod === null || (chunkingMethod === 'auto' && given !== null)) return given ?? rows;
    const factor = chunkingMethod === 'auto' ? 2 : Number(chunkingMethod.split(':')[1] ?? 1);
    const target = Math.ceil(rows / Math.ceil(classes / features));
    const byMethod = Math.max(1, Math.min(Math.floor(2 ** Math.ceil(Math.log2(target)) / factor), rows));
    if (given !== null && given !== byMethod) {
      throw new ValueError(
        `batch_chunk_size (=${given}) and chunking_method (${pythonRepr(chunkingMethod)}) give different chunk sizes (${given} vs ${byMethod}); pass only one.`,
      );
    }
    return byMethod;
  }

  /** As Python's repr. */
  toString(): string {
    const dtype = this.accDtype === null ? 'None' : `torch.${this.accDtype}`;
    return `LinearCrossEntropyOptions(allow_retain_graph=${pythonRepr(this.allowRetainGraph)}, batch_chunk_size=${pythonRepr(this.batchChunkSize)}, chunking_method=${pythonRepr(this.chunkingMethod)}, acc_policy=${pythonRepr(this.accPolicy)}, acc_dtype=${dtype})`;
  }
}
