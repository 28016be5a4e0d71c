// Layers of images: pixels moved between channels and space, patches, and changes of size.
import { type Arguments, bind, Signature } from '../../arguments';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { channelShuffle, pixelShuffle, pixelUnshuffle } from '../../ops';
import type { Tensor } from '../../tensor';
import { type InterpolationMode, interpolate } from '../functional/interpolate';
import type { Size } from '../functional/size';
import { fold, unfold } from '../functional/vision';
import { Module } from '../module';

const shuffleSignature = new Signature('PixelShuffle(int upscaleFactor)');

/** (*, C·r², H, W) to (*, C, H·r, W·r), r the factor. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelShuffle.html */
export class PixelShuffle extends Module {
  readonly upscaleFactor: number;

  constructor(...args: Arguments<typeof shuffleSignature.text, [upscaleFactor: number]>) {
    super();
    [this.upscaleFactor] = bind<[number]>(shuffleSignature, args);
  }

  forward(input: Tensor): Tensor {
    return pixelShuffle(input, this.upscaleFactor);
  }

  override extraRepr(): string {
    return `upscale_factor=${this.upscaleFactor}`;
  }
}

const unshuffleSignature = new Signature('PixelUnshuffle(int downscaleFactor)');

/** (*, C, H·r, W·r) to (*, C·r², H, W), r the factor. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelUnshuffle.html */
export class PixelUnshuffle extends Module {
  readonly downscaleFactor: number;

  constructor(...args: Arguments<typeof unshuffleSignature.text, [downscaleFactor: number]>) {
    super();
    [this.downscaleFactor] = bind<[number]>(unshuffleSignature, args);
  }

  forward(input: Tensor): Tensor {
    return pixelUnshuffle(input, this.downscaleFactor);
  }

  override extraRepr(): string {
    return `downscale_factor=${this.downscaleFactor}`;
  }
}

const channelSignature = new Signature('ChannelShuffle(int groups)');

/** Channels of (N, C, ...) in groups taken in turn. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html */
export class ChannelShuffle extends Module {
  readonly groups: number;

  constructor(...args: Arguments<typeof channelSignature.text, [groups: number]>) {
    super();
    [this.groups] = bind<[number]>(channelSignature, args);
  }

  forward(input: Tensor): Tensor {
    return channelShuffle(input, this.groups);
  }

  override extraRepr(): string {
    return `groups=${this.groups}`;
  }
}

const unfoldSignature = new Signature('Unfold(int|int[] kernelSize, int|int[] dilation = 1, int|int[] padding = 0, int|int[] stride = 1)');
type UnfoldArguments = [kernelSize: Size, dilation?: Size, padding?: Size, stride?: Size];

/**
 * The windows of (N, C, H, W) as columns: (N, C · window, number of windows).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unfold.html
 */
export class Unfold extends Module {
  readonly kernelSize: Size;
  readonly dilation: Size;
  readonly padding: Size;
  readonly stride: Size;

  constructor(...args: Arguments<typeof unfoldSignature.text, UnfoldArguments>) {
    super();
    const [kernelSize, dilation = 1, padding = 0, stride = 1] = bind<UnfoldArguments>(unfoldSignature, args);
    this.kernelSize = kernelSize;
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  forward(input: Tensor): Tensor {
    return unfold(input, this.kernelSize, this.dilation, this.padding, this.stride);
  }

  override extraRepr(): string {
    return `kernel_size=${pythonRepr(this.kernelSize)}, dilation=${pythonRepr(this.dilation)}, padding=${pythonRepr(this.padding)}, stride=${pythonRepr(this.stride)}`;
  }
}

const foldSignature = new Signature(
  'Fold(int|int[] outputSize, int|int[] kernelSize, int|int[] dilation = 1, int|int[] padding = 0, int|int[] stride = 1)',
);
type FoldArguments = [outputSize: Size, kernelSize: Size, dilation?: Size, padding?: Size, stride?: Size];

/**
 * The sum of windows, given as columns (N, C · window, number of windows), in their places in (N, C, *outputSize).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Fold.html
 */
export class Fold extends Module {
  readonly outputSize: Size;
  readonly kernelSize: Size;
  readonly dilation: Size;
  readonly padding: Size;
  readonly stride: Size;

  constructor(...args: Arguments<typeof foldSignature.text, FoldArguments>) {
    super();
    const [outputSize, kernelSize, dilation = 1, padding = 0, stride = 1] = bind<FoldArguments>(foldSignature, args);
    this.outputSize = outputSize;
    this.kernelSize = kernelSize;
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  forward(input: Tensor): Tensor {
    return fold(input, this.outputSize, this.kernelSize, this.dilation, this.padding, this.stride);
  }

  override extraRepr(): string {
    return `output_size=${pythonRepr(this.outputSize)}, kernel_size=${pythonRepr(this.kernelSize)}, dilation=${pythonRepr(this.dilation)}, padding=${pythonRepr(this.padding)}, stride=${pythonRepr(this.stride)}`;
  }
}

const upsampleSignature = new Signature(
  'Upsample(int|int[]|null size = null, float|float[]|null scaleFactor = null, string mode = "nearest", boolean|null alignCorners = null, boolean|null recomputeScaleFactor = null)',
);
type UpsampleArguments = [
  size?: Size | null,
  scaleFactor?: Size | null,
  mode?: InterpolationMode,
  alignCorners?: boolean | null,
  recomputeScaleFactor?: boolean | null,
];

/**
 * Changes the size of (N, C, ...) to `size`, or by `scaleFactor`, in one of interpolate's modes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Upsample.html
 */
export class Upsample extends Module {
  readonly size: Size | null;
  readonly scaleFactor: Size | null;
  readonly mode: InterpolationMode;
  readonly alignCorners: boolean | null;
  readonly recomputeScaleFactor: boolean | null;

  constructor(...args: Arguments<typeof upsampleSignature.text, UpsampleArguments>) {
    super();
    const [size = null, scaleFactor = null, mode = 'nearest', alignCorners = null, recomputeScaleFactor = null] = bind<UpsampleArguments>(
      upsampleSignature,
      args,
    );
    this.size = size;
    this.scaleFactor = scaleFactor;
    this.mode = mode;
    this.alignCorners = alignCorners;
    this.recomputeScaleFactor = recomputeScaleFactor;
  }

  forward(input: Tensor): Tensor {
    return interpolate(input, this.size, this.scaleFactor, this.mode, this.alignCorners, this.recomputeScaleFactor);
  }

  override extraRepr(): string {
    const { size, scaleFactor, mode } = this;
    const factor = typeof scaleFactor === 'number' ? pythonFloat(scaleFactor) : `(${scaleFactor?.map(pythonFloat).join(', ')})`;
    return `${scaleFactor === null ? `size=${pythonRepr(size)}` : `scale_factor=${factor}`}, mode=${pythonRepr(mode)}`;
  }
}

const upsampling2dParameters = 'int|int[]|null size = null, float|float[]|null scaleFactor = null';
type Upsampling2dArguments = [size?: Size | null, scaleFactor?: Size | null];

/** {@link Upsample} of (N, C, H, W) by the nearest pixel. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.UpsamplingNearest2d.html */
export class UpsamplingNearest2d extends Upsample {
  constructor(...args: Arguments<`f(${typeof upsampling2dParameters})`, Upsampling2dArguments>) {
    const signature = new Signature(`UpsamplingNearest2d(${upsampling2dParameters})`);
    const [size = null, scaleFactor = null] = bind<Upsampling2dArguments>(signature, args);
    super(size, scaleFactor, 'nearest');
  }
}

/** {@link Upsample} of (N, C, H, W) by bilinear interpolation with aligned corners. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.UpsamplingBilinear2d.html */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...args: Arguments<`f(${typeof upsampling2dParameters})`, Upsampling2dArguments>) {
    const signature = new Signature(`UpsamplingBilinear2d(${upsampling2dParameters})`);
    const [size = null, scaleFactor = null] = bind<Upsampling2dArguments>(signature, args);
    super(size, scaleFactor, 'bilinear', true);
  }
}
