// Pooling layers whose output has a given size.
import { as, boolean, type Call, int, list, type Narrowed, nullable, opt, or, parameters } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import { adaptiveAvgPool1d } from '../../ops';
import type { Tensor } from '../../tensor';
import * as F from '../functional/adaptive-pooling';
import { Module } from '../module';
import type { Pooled } from './pooling';

/** One size for all dimensions or one per dimension; null keeps the input's size. */
export type OutputSize = number | null | readonly (number | null)[];

const adaptiveAvgPoolSignature = parameters(
  'AdaptiveAvgPool',
  /** Size of the output; null keeps the size of the input. */
  { outputSize: nullable(as<OutputSize>(or(int, list(nullable(int))))) },
);

abstract class AdaptiveAvgPool extends Module {
  readonly outputSize: OutputSize;

  constructor(...args: Call<typeof adaptiveAvgPoolSignature>) {
    super();
    const [outputSize] = adaptiveAvgPoolSignature.bind(args, new.target.name);
    this.outputSize = outputSize;
  }

  abstract override forward(input: Tensor): Tensor;

  override extraRepr(): string {
    return `output_size=${pythonRepr(this.outputSize)}`;
  }
}

/** Means over `outputSize` windows of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  forward(input: Tensor): Tensor {
    return adaptiveAvgPool1d(input, this.outputSize as number | number[]);
  }
}

/** Means over `outputSize` windows of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool2d(input, perDimension(this.outputSize, 2));
  }
}

/** Means over `outputSize` windows of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool3d.html */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool3d(input, perDimension(this.outputSize, 3));
  }
}

// The kernels accept null only inside lists.
function perDimension(size: OutputSize, dims: number): number | readonly (number | null)[] {
  return size === null ? new Array<null>(dims).fill(null) : size;
}

const adaptiveMaxPoolSignature = parameters(
  'AdaptiveMaxPool',
  /** Size of the output; null keeps the size of the input. */
  { outputSize: nullable(as<OutputSize>(or(int, list(nullable(int))))) },
  /** Return `[output, indices]`, with indices for MaxUnpool. */
  { returnIndices: opt(boolean, false) },
);

abstract class AdaptiveMaxPool<Indices extends boolean> extends Module {
  readonly outputSize: OutputSize;
  /** Return `[output, indices]`. */
  readonly returnIndices: boolean;

  constructor(...args: Call<Narrowed<typeof adaptiveMaxPoolSignature, { returnIndices: Indices }>>) {
    super();
    const [outputSize, returnIndices] = adaptiveMaxPoolSignature.bind(args, new.target.name);
    this.outputSize = outputSize;
    this.returnIndices = returnIndices;
  }

  abstract override forward(input: Tensor): Pooled<Indices>;

  override extraRepr(): string {
    return `output_size=${pythonRepr(this.outputSize)}`;
  }
}

/** Maxima over `outputSize` windows of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html */
export class AdaptiveMaxPool1d<Indices extends boolean = false> extends AdaptiveMaxPool<Indices> {
  forward(input: Tensor): Pooled<Indices> {
    return F.adaptiveMaxPool1d(input, this.outputSize as number, this.returnIndices) as Pooled<Indices>;
  }
}

/** Maxima over `outputSize` windows of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html */
export class AdaptiveMaxPool2d<Indices extends boolean = false> extends AdaptiveMaxPool<Indices> {
  forward(input: Tensor): Pooled<Indices> {
    return F.adaptiveMaxPool2d(input, perDimension(this.outputSize, 2), this.returnIndices) as Pooled<Indices>;
  }
}

/** Maxima over `outputSize` windows of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool3d.html */
export class AdaptiveMaxPool3d<Indices extends boolean = false> extends AdaptiveMaxPool<Indices> {
  forward(input: Tensor): Pooled<Indices> {
    return F.adaptiveMaxPool3d(input, perDimension(this.outputSize, 3), this.returnIndices) as Pooled<Indices>;
  }
}
