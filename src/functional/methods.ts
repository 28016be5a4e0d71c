// The methods of Tensor that PyTorch implements in Python, from operators.
import { type Arguments, bind, Signature } from '../arguments';
import type { MemoryFormat } from '../core/device';
import type { DType } from '../core/dtype';
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

const splitSignature = new Signature('split(int|int[] splitSize, int dim = 0)');
type SplitValues = [splitSize: number | readonly number[], dim?: number];

const normSignature = new Signature(
  'norm(float|string|null p = "fro", int|int[]|null dim = null, boolean keepdim = false, dtype|null dtype = null)',
);
type NormValues = [p?: NormDegree, dim?: number | readonly number[] | null, keepdim?: boolean, dtype?: DType | null];

const dimOrderSignature = new Signature('dimOrder(boolean|string[] ambiguityCheck = false)');

const luSignature = new Signature('lu(boolean pivot = true, boolean getInfos = false)');
type LuValues<I extends boolean> = [pivot?: boolean, getInfos?: I];
type LuArguments<I extends boolean> = Arguments<typeof luSignature.text, LuValues<I>>;

type IstftArguments = Arguments<
  'istft(nFft, hopLength, winLength, window, center, normalized, onesided, length, returnComplex)',
  [
    nFft: number,
    hopLength?: number | null,
    winLength?: number | null,
    window?: Tensor | null,
    center?: boolean,
    normalized?: boolean,
    onesided?: boolean | null,
    length?: number | null,
    returnComplex?: boolean,
  ]
>;

declare module '../tensor/tensor' {
  interface Tensor {
    /** As torch.split. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.split.html) */
    split(...args: Arguments<typeof splitSignature.text, SplitValues>): Tensor[];

    /** As torch.norm. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html) */
    norm(...args: Arguments<typeof normSignature.text, NormValues>): Tensor;

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
    istft(...args: IstftArguments): Tensor;

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
    return split(this, ...bind<SplitValues>(splitSignature, args));
  },
  norm(this: Tensor, ...args: readonly unknown[]) {
    const [p, dim, keepdim, dtype] = bind<NormValues>(normSignature, args);
    return norm(this, p, dim, keepdim, null, dtype);
  },
  dimOrder(this: Tensor, ...args: readonly unknown[]) {
    const [ambiguityCheck = false] = bind<[ambiguityCheck?: boolean | readonly MemoryFormat[]]>(dimOrderSignature, args);
    return dimOrder(this, ambiguityCheck);
  },
  toSparseCoo(this: Tensor) {
    return this.toSparse();
  },
  stft(this: Tensor, ...args: AfterTensor<Parameters<typeof stft>>) {
    return stft(this, ...args);
  },
  istft(this: Tensor, ...args: unknown[]) {
    return (ops.istft as (...args: unknown[]) => Tensor)(this, ...args);
  },
  lu(this: Tensor, ...args: readonly unknown[]) {
    return lu(this, ...bind<LuValues<boolean>>(luSignature, args));
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
