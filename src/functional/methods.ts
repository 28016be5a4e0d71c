// The methods of Tensor that PyTorch implements in Python, from operators.
import {
  type AfterFirst,
  as,
  boolean,
  byName,
  type Call,
  dtype,
  float,
  int,
  list,
  type Narrowed,
  nullable,
  opt,
  or,
  orNull,
  parameters,
  size,
  string,
  tensor,
} from '../arguments';
import type { MemoryFormat } from '../core/device';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import { Tensor } from '../tensor';
import { dimOrder } from './dim-order';
import { lu } from './factorization';
import { nonzero } from './nonzero';
import { type NormDegree, norm } from './norm';
import { split } from './shape';
import { stft, stftSignature } from './spectral';
import {
  type ConsecutiveSignature,
  consecutiveSignature,
  type UniqueSignature,
  unique,
  uniqueConsecutive,
  uniqueSignature,
} from './unique';

const splitSignature = parameters('split', { splitSize: size }, { dim: opt(int, 0) });

const normSignature = parameters(
  'norm',
  { p: opt(nullable(as<NormDegree>(or(float, string))), 'fro') },
  { dim: orNull(size) },
  { keepdim: opt(boolean, false) },
  { dtype: orNull(dtype) },
);

const dimOrderSignature = parameters(
  'dimOrder',
  /** true: throw if several orders are possible; memory formats: throw unless exactly one of them matches. */
  { ambiguityCheck: byName(opt(as<boolean | readonly MemoryFormat[]>(or(boolean, list(string))), false)) },
);

const luSignature = parameters('lu', { pivot: opt(boolean, true) }, { getInfos: opt(boolean, false) });
type LuSignature<I extends boolean> = Narrowed<typeof luSignature, { getInfos: I }>;

const nonzeroSignature = parameters('nonzero', { asTuple: byName(opt(boolean, false)) });
type NonzeroSignature<T extends boolean> = Narrowed<typeof nonzeroSignature, { asTuple: T }>;

const { afterFirst: stftMethod } = stftSignature;
const { afterFirst: uniqueMethod } = uniqueSignature;
const { afterFirst: consecutiveMethod } = consecutiveSignature;

const istftSignature = parameters(
  'istft',
  { nFft: int },
  { hopLength: orNull(int) },
  { winLength: orNull(int) },
  { window: orNull(tensor) },
  { center: opt(boolean, true) },
  { normalized: opt(boolean, false) },
  { onesided: orNull(boolean) },
  { length: orNull(int) },
  { returnComplex: opt(boolean, false) },
);

declare module '../tensor/tensor' {
  interface Tensor {
    /** Views of consecutive parts of a dimension, of one size (the last may be smaller) or of given sizes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.split.html) */
    split(...args: Call<typeof splitSignature>): Tensor[];

    /** The p-norm of all elements as one vector, or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html) */
    norm(...args: Call<typeof normSignature>): Tensor;

    /**
     * The dimensions from the outermost in memory to the innermost.
     *
     * @throws TorchError for a sparse tensor, and for an ambiguous order
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dim_order.html
     */
    dimOrder(...args: Call<typeof dimOrderSignature>): number[];

    /** Converts to the sparse COO layout. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_coo.html) */
    toSparseCoo(): Tensor;

    /** The Fourier transforms of overlapping windows of the signal, as (..., frequencies, frames). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html) */
    stft(...args: Call<AfterFirst<typeof stftSignature>>): Tensor;

    /** The signal of a short-time Fourier transform, by overlapping and adding the inverse of each frame. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html) */
    istft(...args: Call<typeof istftSignature>): Tensor;

    /** L and U of the LU decomposition packed in one matrix, the pivots and, with getInfos, an error code for each matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu.html) */
    lu(...args: Call<LuSignature<false>>): [LU: Tensor, pivots: Tensor];
    lu(...args: Call<LuSignature<true>>): [LU: Tensor, pivots: Tensor, infos: Tensor];
    lu(...args: Call<LuSignature<boolean>>): Tensor[];

    /** The indices of the nonzero elements, one row each; with asTuple, a vector for each dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html) */
    nonzero(...args: Call<NonzeroSignature<false>>): Tensor;
    nonzero(...args: Call<NonzeroSignature<true>>): Tensor[];
    nonzero(...args: Call<NonzeroSignature<boolean>>): Tensor | Tensor[];

    /** The distinct elements, or slices along a dimension; optionally where each original is among them, and their counts. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique.html) */
    unique(...args: Call<AfterFirst<UniqueSignature<false, false>>>): Tensor;
    unique(...args: Call<AfterFirst<UniqueSignature<true, false>>>): [values: Tensor, inverse: Tensor];
    unique(...args: Call<AfterFirst<UniqueSignature<false, true>>>): [values: Tensor, counts: Tensor];
    unique(...args: Call<AfterFirst<UniqueSignature<true, true>>>): [values: Tensor, inverse: Tensor, counts: Tensor];
    unique(...args: Call<AfterFirst<UniqueSignature<boolean, boolean>>>): Tensor | Tensor[];

    /** The elements, or slices along a dimension, without those equal to the one before; optionally indices and counts. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique_consecutive.html) */
    uniqueConsecutive(...args: Call<AfterFirst<ConsecutiveSignature<false, false>>>): Tensor;
    uniqueConsecutive(...args: Call<AfterFirst<ConsecutiveSignature<true, false>>>): [values: Tensor, inverse: Tensor];
    uniqueConsecutive(...args: Call<AfterFirst<ConsecutiveSignature<false, true>>>): [values: Tensor, counts: Tensor];
    uniqueConsecutive(...args: Call<AfterFirst<ConsecutiveSignature<true, true>>>): [values: Tensor, inverse: Tensor, counts: Tensor];
    uniqueConsecutive(...args: Call<AfterFirst<ConsecutiveSignature<boolean, boolean>>>): Tensor | Tensor[];
  }
}

const methods = {
  split(this: Tensor, ...args: readonly unknown[]) {
    return split(this, ...splitSignature.bind(args));
  },
  norm(this: Tensor, ...args: readonly unknown[]) {
    const [p, dim, keepdim, dtype] = normSignature.bind(args);
    return norm(this, p, dim, keepdim, null, dtype);
  },
  dimOrder(this: Tensor, ...args: readonly unknown[]) {
    const [ambiguityCheck] = dimOrderSignature.bind(args);
    return dimOrder(this, ambiguityCheck);
  },
  toSparseCoo(this: Tensor, ...args: []) {
    noArguments('toSparseCoo', args);
    return this.toSparse();
  },
  stft(this: Tensor, ...args: readonly unknown[]) {
    return stft(this, ...stftMethod.bind(args));
  },
  istft(this: Tensor, ...args: readonly unknown[]) {
    return ops.istft(this, ...istftSignature.bind(args));
  },
  lu(this: Tensor, ...args: readonly unknown[]) {
    return lu(this, ...luSignature.bind(args));
  },
  nonzero(this: Tensor, ...args: readonly unknown[]) {
    const [asTuple] = nonzeroSignature.bind(args);
    return nonzero(this, { asTuple });
  },
  unique(this: Tensor, ...args: readonly unknown[]) {
    return unique(this, ...uniqueMethod.bind(args));
  },
  uniqueConsecutive(this: Tensor, ...args: readonly unknown[]) {
    return uniqueConsecutive(this, ...consecutiveMethod.bind(args));
  },
};

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}
