// Pooling layers over windows: maxima, means and norms.
import { type Arguments, bind, Signature } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import * as F from '../functional/pooling';
import { perDimension, type Size } from '../functional/size';
import { Module } from '../module';

/** What pooling gives: the values, or with `returnIndices` the values and where they were. */
export type Pooled<Indices extends boolean> = Indices extends true ? [Tensor, Tensor] : Tensor;

const maxParameters =
  'int|int[] kernelSize, int|int[]|null stride = null, int|int[] padding = 0, int|int[] dilation = 1, boolean returnIndices = false, boolean ceilMode = false';
type MaxPoolArguments<Indices extends boolean> = [
  kernelSize: Size,
  stride?: Size | null,
  padding?: Size,
  dilation?: Size,
  returnIndices?: Indices,
  ceilMode?: boolean,
];

abstract class MaxPool<Indices extends boolean> extends Module {
  readonly kernelSize: Size;
  /** Default the window's size. */
  readonly stride: Size;
  readonly padding: Size;
  readonly dilation: Size;
  /** Give `[output, indices]`, as MaxUnpool takes them. */
  readonly returnIndices: boolean;
  readonly ceilMode: boolean;

  constructor(...args: Arguments<`f(${typeof maxParameters})`, MaxPoolArguments<Indices>>) {
    super();
    const signature = new Signature(`${new.target.name}(${maxParameters})`);
    const [kernelSize, stride = null, padding = 0, dilation = 1, returnIndices = false, ceilMode = false] = bind<MaxPoolArguments<boolean>>(
      signature,
      args,
    );
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.dilation = dilation;
    this.returnIndices = returnIndices;
    this.ceilMode = ceilMode;
  }

  abstract override forward(input: Tensor): Pooled<Indices>;

  protected pool(run: typeof F.maxPool1d | typeof F.maxPool2d | typeof F.maxPool3d, input: Tensor): Pooled<Indices> {
    const { kernelSize, stride, padding, dilation, ceilMode, returnIndices } = this;
    return run(input, kernelSize, stride, padding, dilation, ceilMode, returnIndices) as Pooled<Indices>;
  }

  override extraRepr(): string {
    const { kernelSize, stride, padding, dilation, ceilMode } = this;
    return `kernel_size=${pythonRepr(kernelSize)}, stride=${pythonRepr(stride)}, padding=${pythonRepr(padding)}, dilation=${pythonRepr(dilation)}, ceil_mode=${pythonRepr(ceilMode)}`;
  }
}

/**
 * The maximum of each window of (N, C, L) or (C, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool1d.html
 */
export class MaxPool1d<Indices extends boolean = false> extends MaxPool<Indices> {
  forward(input: Tensor): Pooled<Indices> {
    return this.pool(F.maxPool1d, input);
  }
}

/**
 * The maximum of each window of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export class MaxPool2d<Indices extends boolean = false> extends MaxPool<Indices> {
  forward(input: Tensor): Pooled<Indices> {
    return this.pool(F.maxPool2d, input);
  }
}

/**
 * The maximum of each window of (N, C, D, H, W) or (C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool3d.html
 */
export class MaxPool3d<Indices extends boolean = false> extends MaxPool<Indices> {
  forward(input: Tensor): Pooled<Indices> {
    return this.pool(F.maxPool3d, input);
  }
}

type AvgPool1dArguments = [kernelSize: Size, stride?: Size | null, padding?: Size, ceilMode?: boolean, countIncludePad?: boolean];
type AvgPoolArguments = [...AvgPool1dArguments, divisorOverride?: number | null];

const avgParameters =
  'int|int[] kernelSize, int|int[]|null stride = null, int|int[] padding = 0, boolean ceilMode = false, boolean countIncludePad = true';

abstract class AvgPool extends Module {
  readonly kernelSize: Size;
  /** Default the window's size. */
  readonly stride: Size;
  readonly padding: Size;
  readonly ceilMode: boolean;
  /** Whether the zeros beyond the border count in the mean. */
  readonly countIncludePad: boolean;

  constructor([kernelSize, stride = null, padding = 0, ceilMode = false, countIncludePad = true]: AvgPool1dArguments) {
    super();
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.ceilMode = ceilMode;
    this.countIncludePad = countIncludePad;
  }

  override extraRepr(): string {
    return `kernel_size=${pythonRepr(this.kernelSize)}, stride=${pythonRepr(this.stride)}, padding=${pythonRepr(this.padding)}`;
  }
}

const avgPool1dSignature = new Signature(`AvgPool1d(${avgParameters})`);

/** The mean of each window of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool1d.html */
export class AvgPool1d extends AvgPool {
  constructor(...args: Arguments<typeof avgPool1dSignature.text, AvgPool1dArguments>) {
    const [kernelSize, stride = null, padding = 0, ...rest] = bind<AvgPool1dArguments>(avgPool1dSignature, args);
    super([perDimension(kernelSize, 1), perDimension(stride ?? kernelSize, 1), perDimension(padding, 1), ...rest]);
  }

  forward(input: Tensor): Tensor {
    return F.avgPool1d(input, this.kernelSize, this.stride, this.padding, this.ceilMode, this.countIncludePad);
  }
}

const avgPool2dSignature = new Signature(`AvgPool2d(${avgParameters}, int|null divisorOverride = null)`);

/** The mean of each window of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html */
export class AvgPool2d extends AvgPool {
  /** What sums are divided by instead of the window's size. */
  readonly divisorOverride: number | null;

  constructor(...args: Arguments<typeof avgPool2dSignature.text, AvgPoolArguments>) {
    const [kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride = null] = bind<AvgPoolArguments>(
      avgPool2dSignature,
      args,
    );
    super([kernelSize, stride, padding, ceilMode, countIncludePad]);
    this.divisorOverride = divisorOverride;
  }

  forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    return F.avgPool2d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}

const avgPool3dSignature = new Signature(`AvgPool3d(${avgParameters}, int|null divisorOverride = null)`);

/** The mean of each window of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool3d.html */
export class AvgPool3d extends AvgPool {
  /** What sums are divided by instead of the window's size. */
  readonly divisorOverride: number | null;

  constructor(...args: Arguments<typeof avgPool3dSignature.text, AvgPoolArguments>) {
    const [kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride = null] = bind<AvgPoolArguments>(
      avgPool3dSignature,
      args,
    );
    super([kernelSize, stride, padding, ceilMode, countIncludePad]);
    this.divisorOverride = divisorOverride;
  }

  forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    return F.avgPool3d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}

const normParameters = 'float normType, int|int[] kernelSize, int|int[]|null stride = null, boolean ceilMode = false';
type LPPoolArguments = [normType: number, kernelSize: Size, stride?: Size | null, ceilMode?: boolean];

abstract class LPPool extends Module {
  readonly normType: number;
  readonly kernelSize: Size;
  readonly stride: Size | null;
  readonly ceilMode: boolean;

  constructor(...args: Arguments<`f(${typeof normParameters})`, LPPoolArguments>) {
    super();
    const signature = new Signature(`${new.target.name}(${normParameters})`);
    const [normType, kernelSize, stride = null, ceilMode = false] = bind<LPPoolArguments>(signature, args);
    this.normType = normType;
    this.kernelSize = kernelSize;
    this.stride = stride;
    this.ceilMode = ceilMode;
  }

  abstract override forward(input: Tensor): Tensor;

  override extraRepr(): string {
    const { normType, kernelSize, stride, ceilMode } = this;
    return `norm_type=${pythonRepr(normType)}, kernel_size=${pythonRepr(kernelSize)}, stride=${pythonRepr(stride)}, ceil_mode=${pythonRepr(ceilMode)}`;
  }
}

/** (Σ xᵖ)^(1/p), p the norm's degree, of each window of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool1d.html */
export class LPPool1d extends LPPool {
  forward(input: Tensor): Tensor {
    return F.lpPool1d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** (Σ xᵖ)^(1/p), p the norm's degree, of each window of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool2d.html */
export class LPPool2d extends LPPool {
  forward(input: Tensor): Tensor {
    return F.lpPool2d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** (Σ xᵖ)^(1/p), p the norm's degree, of each window of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool3d.html */
export class LPPool3d extends LPPool {
  forward(input: Tensor): Tensor {
    return F.lpPool3d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}
