// Pooling layers over windows: maxima, means and norms.
import { boolean, type Call, float, int, type Narrowed, opt, orNull, parameters, size } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import * as F from '../functional/pooling';
import { perDimension, type Size } from '../functional/size';
import { Module } from '../module';

/** The result of pooling: the values, or with `returnIndices` the values and their indices. */
export type Pooled<Indices extends boolean> = Indices extends true ? [Tensor, Tensor] : Tensor;

const maxPoolSignature = parameters(
  'MaxPool',
  /** Size of the window. */
  { kernelSize: size },
  /** Steps of the window; null: its size. */
  { stride: orNull(size) },
  /** Elements added on each side of the input. */
  { padding: opt(size, 0) },
  /** Spacing of the elements of the window. */
  { dilation: opt(size, 1) },
  /** Return `[output, indices]`, with indices for MaxUnpool. */
  { returnIndices: opt(boolean, false) },
  /** Round the size of the output up. */
  { ceilMode: opt(boolean, false) },
);

abstract class MaxPool<Indices extends boolean> extends Module {
  readonly kernelSize: Size;
  /** Default the window's size. */
  readonly stride: Size;
  readonly padding: Size;
  readonly dilation: Size;
  /** Return `[output, indices]`, with indices for MaxUnpool. */
  readonly returnIndices: boolean;
  readonly ceilMode: boolean;

  constructor(...args: Call<Narrowed<typeof maxPoolSignature, { returnIndices: Indices }>>) {
    super();
    const [kernelSize, stride, padding, dilation, returnIndices, ceilMode] = maxPoolSignature.bind(args, new.target.name);
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

const avgParameters = [
  /** Size of the window. */
  { kernelSize: size },
  /** Steps of the window; null: its size. */
  { stride: orNull(size) },
  /** Elements added on each side of the input. */
  { padding: opt(size, 0) },
  /** Round the size of the output up. */
  { ceilMode: opt(boolean, false) },
  /** Include the zeros of the padding in the mean. */
  { countIncludePad: opt(boolean, true) },
] as const;

abstract class AvgPool extends Module {
  readonly kernelSize: Size;
  /** Default the window's size. */
  readonly stride: Size;
  readonly padding: Size;
  readonly ceilMode: boolean;
  /** Whether the mean includes the zeros of the padding. */
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

const avgPool1dSignature = parameters('AvgPool1d', ...avgParameters);

/** The mean of each window of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool1d.html */
export class AvgPool1d extends AvgPool {
  constructor(...args: Call<typeof avgPool1dSignature>) {
    const [kernelSize, stride, padding, ...rest] = avgPool1dSignature.bind(args);
    super([perDimension(kernelSize, 1), perDimension(stride ?? kernelSize, 1), perDimension(padding, 1), ...rest]);
  }

  forward(input: Tensor): Tensor {
    return F.avgPool1d(input, this.kernelSize, this.stride, this.padding, this.ceilMode, this.countIncludePad);
  }
}

const avgPool2dSignature = parameters(
  'AvgPool2d',
  ...avgParameters,
  /** Divisor instead of the window's size. */
  { divisorOverride: orNull(int) },
);

/** The mean of each window of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html */
export class AvgPool2d extends AvgPool {
  /** Divisor instead of the window's size. */
  readonly divisorOverride: number | null;

  constructor(...args: Call<typeof avgPool2dSignature>) {
    const [kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride] = avgPool2dSignature.bind(args);
    super([kernelSize, stride, padding, ceilMode, countIncludePad]);
    this.divisorOverride = divisorOverride;
  }

  forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    return F.avgPool2d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}

const avgPool3dSignature = parameters(
  'AvgPool3d',
  ...avgParameters,
  /** Divisor instead of the window's size. */
  { divisorOverride: orNull(int) },
);

/** The mean of each window of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool3d.html */
export class AvgPool3d extends AvgPool {
  /** Divisor instead of the window's size. */
  readonly divisorOverride: number | null;

  constructor(...args: Call<typeof avgPool3dSignature>) {
    const [kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride] = avgPool3dSignature.bind(args);
    super([kernelSize, stride, padding, ceilMode, countIncludePad]);
    this.divisorOverride = divisorOverride;
  }

  forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    return F.avgPool3d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}

const lpPoolSignature = parameters(
  'LPPool',
  /** Degree of the norm. */
  { normType: float },
  /** Size of the window. */
  { kernelSize: size },
  /** Steps of the window; null: its size. */
  { stride: orNull(size) },
  /** Round the size of the output up. */
  { ceilMode: opt(boolean, false) },
);

abstract class LPPool extends Module {
  readonly normType: number;
  readonly kernelSize: Size;
  readonly stride: Size | null;
  readonly ceilMode: boolean;

  constructor(...args: Call<typeof lpPoolSignature>) {
    super();
    const [normType, kernelSize, stride, ceilMode] = lpPoolSignature.bind(args, new.target.name);
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

/** (Σ xᵖ)^(1/p), where p is the norm's degree, of each window of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool1d.html */
export class LPPool1d extends LPPool {
  forward(input: Tensor): Tensor {
    return F.lpPool1d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** (Σ xᵖ)^(1/p), where p is the norm's degree, of each window of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool2d.html */
export class LPPool2d extends LPPool {
  forward(input: Tensor): Tensor {
    return F.lpPool2d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** (Σ xᵖ)^(1/p), where p is the norm's degree, of each window of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool3d.html */
export class LPPool3d extends LPPool {
  forward(input: Tensor): Tensor {
    return F.lpPool3d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}
