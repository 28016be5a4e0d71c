// The methods of Tensor that PyTorch implements in Python, from operators.
import {
  as,
  boolean,
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
import { type NonzeroArguments, nonzero } from './nonzero';
import { type NormDegree, norm } from './norm';
import { split } from './shape';
import { stft } from './spectral';
import { type ConsecutiveArguments, type UniqueArguments, unique, uniqueConsecutive } from './unique';

/** The arguments of a function after its first, the tensor. */
type AfterTensor<A> = A extends readonly [Tensor, ...infer Rest] ? Rest : never;

const splitSignature = parameters('split', { splitSize: size }, { dim: opt(int, 0) });

const normSignature = parameters(
  'norm',
  { p: opt(nullable(as<NormDegree>(or(float, string))), 'fro') },
  { dim: orNull(size) },
  { keepdim: opt(boolean, false) },
  { dtype: orNull(dtype) },
);

const dimOrderSignature = parameters('dimOrder', {
  ambiguityCheck: opt(as<boolean | readonly MemoryFormat[]>(or(boolean, list(string))), false),
});

const luSignature = parameters('lu', { pivot: opt(boolean, true) }, { getInfos: opt(boolean, false) });
type LuArguments<I extends boolean> = Call<Narrowed<typeof luSignature, { getInfos: I }>>;

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
    /** As torch.split. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.split.html) */
    split(...args: Call<typeof splitSignature>): Tensor[];

    /** As torch.norm. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html) */
    norm(...args: Call<typeof normSignature>): Tensor;

    /**
     * The dimensions from the outermost in memory to the innermost.
     *
     * @param options.ambiguityCheck true: throw if several orders are possible; memory formats: throw unless exactly one of
     *   them matches
     * @throws TorchError for a sparse tensor, and for an ambiguous order
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dim_order.html
     */
    dimOrder(options?: { ambiguityCheck?: boolean | readonly MemoryFormat[] }): number[];

    /** Converts to the sparse COO layout. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_coo.html) */
    toSparseCoo(): Tensor;

    /** As torch.stft. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html) */
    stft(...args: AfterTensor<Parameters<typeof stft>>): Tensor;

    /** As torch.istft. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html) */
    istft(...args: Call<typeof istftSignature>): Tensor;

    /** As torch.lu. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu.html) */
    lu(...args: LuArguments<false>): [LU: Tensor, pivots: Tensor];
    lu(...args: LuArguments<true>): [LU: Tensor, pivots: Tensor, infos: Tensor];
    lu(...args: LuArguments<boolean>): Tensor[];

    /** As torch.nonzero. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html) */
    nonzero(options?: { asTuple?: false }): Tensor;
    nonzero(options: { asTuple: true }): Tensor[];
    nonzero(options: { asTuple: boolean }): Tensor | Tensor[];

    /** As torch.unique. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique.html) */
    unique(...args: AfterTensor<UniqueArguments<false, false>>): Tensor;
    unique(...args: AfterTensor<UniqueArguments<true, false>>): [values: Tensor, inverse: Tensor];
    unique(...args: AfterTensor<UniqueArguments<false, true>>): [values: Tensor, counts: Tensor];
    unique(...args: AfterTensor<UniqueArguments<true, true>>): [values: Tensor, inverse: Tensor, counts: Tensor];
    unique(...args: AfterTensor<UniqueArguments<boolean, boolean>>): Tensor | Tensor[];

    /** As torch.uniqueConsecutive. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique_consecutive.html) */
    uniqueConsecutive(...args: AfterTensor<ConsecutiveArguments<false, false>>): Tensor;
    uniqueConsecutive(...args: AfterTensor<ConsecutiveArguments<true, false>>): [values: Tensor, inverse: Tensor];
    uniqueConsecutive(...args: AfterTensor<ConsecutiveArguments<false, true>>): [values: Tensor, counts: Tensor];
    uniqueConsecutive(...args: AfterTensor<ConsecutiveArguments<true, true>>): [values: Tensor, inverse: Tensor, counts: Tensor];
    uniqueConsecutive(...args: AfterTensor<ConsecutiveArguments<boolean, boolean>>): Tensor | Tensor[];
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
  stft(this: Tensor, ...args: AfterTensor<Parameters<typeof stft>>) {
    return stft(this, ...args);
  },
  istft(this: Tensor, ...args: readonly unknown[]) {
    return ops.istft(this, ...istftSignature.bind(args));
  },
  lu(this: Tensor, ...args: readonly unknown[]) {
    return lu(this, ...luSignature.bind(args));
  },
  nonzero(this: Tensor, options?: { asTuple?: boolean }) {
    return nonzero(this, ...((options ? [options] : []) as AfterTensor<NonzeroArguments<boolean>>));
  },
  unique(this: Tensor, ...args: AfterTensor<UniqueArguments<boolean, boolean>>) {
    return unique(this, ...args);
  },
  uniqueConsecutive(this: Tensor, ...args: AfterTensor<ConsecutiveArguments<boolean, boolean>>) {
    return uniqueConsecutive(this, ...args);
  },
};

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}
