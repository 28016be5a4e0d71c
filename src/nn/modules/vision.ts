// Layers of images: pixels moved between channels and space, patches, resizing.
import { as, boolean, type Call, float, int, list, opt, or, orNull, parameters, size, string } from '../../arguments';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { channelShuffle, pixelShuffle, pixelUnshuffle } from '../../ops';
import type { Tensor } from '../../tensor';
import { type InterpolationMode, interpolate } from '../functional/interpolate';
import type { Size } from '../functional/size';
import { fold, unfold } from '../functional/vision';
import { Module } from '../module';

const shuffleSignature = parameters(
  'PixelShuffle',
  /** Factor of the height and width. */
  { upscaleFactor: int },
);

/** Rearranges (*, C·r², H, W) to (*, C, H·r, W·r), where r is the factor. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelShuffle.html */
export class PixelShuffle extends Module {
  readonly upscaleFactor: number;

  constructor(...args: Call<typeof shuffleSignature>) {
    super();
    [this.upscaleFactor] = shuffleSignature.bind(args);
  }

  forward(input: Tensor): Tensor {
    return pixelShuffle(input, this.upscaleFactor);
  }

  override extraRepr(): string {
    return `upscale_factor=${this.upscaleFactor}`;
  }
}

const unshuffleSignature = parameters(
  'PixelUnshuffle',
  /** Divisor of the height and width. */
  { downscaleFactor: int },
);

/** Rearranges (*, C, H·r, W·r) to (*, C·r², H, W), where r is the factor. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelUnshuffle.html */
export class PixelUnshuffle extends Module {
  readonly downscaleFactor: number;

  constructor(...args: Call<typeof unshuffleSignature>) {
    super();
    [this.downscaleFactor] = unshuffleSignature.bind(args);
  }

  forward(input: Tensor): Tensor {
    return pixelUnshuffle(input, this.downscaleFactor);
  }

  override extraRepr(): string {
    return `downscale_factor=${this.downscaleFactor}`;
  }
}

const channelSignature = parameters(
  'ChannelShuffle',
  /** Number of groups. */
  { groups: int },
);

/** Splits the channels of (N, C, ...) into groups and interleaves them. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html */
export class ChannelShuffle extends Module {
  readonly groups: number;

  constructor(...args: Call<typeof channelSignature>) {
    super();
    [this.groups] = channelSignature.bind(args);
  }

  forward(input: Tensor): Tensor {
    return channelShuffle(input, this.groups);
  }

  override extraRepr(): string {
    return `groups=${this.groups}`;
  }
}

const unfoldSignature = parameters(
  'Unfold',
  /** Size of the blocks. */
  { kernelSize: size },
  /** Spacing of the elements of a block. */
  { dilation: opt(size, 1) },
  /** Elements added on each side. */
  { padding: opt(size, 0) },
  /** Steps of the blocks. */
  { stride: opt(size, 1) },
);

/**
 * Extracts the windows of (N, C, H, W) as columns: (N, C · window, number of windows).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unfold.html
 */
export class Unfold extends Module {
  readonly kernelSize: Size;
  readonly dilation: Size;
  readonly padding: Size;
  readonly stride: Size;

  constructor(...args: Call<typeof unfoldSignature>) {
    super();
    const [kernelSize, dilation, padding, stride] = unfoldSignature.bind(args);
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

const foldSignature = parameters(
  'Fold',
  /** Height and width of the output. */
  { outputSize: size },
  /** Size of the blocks. */
  { kernelSize: size },
  /** Spacing of the elements of a block. */
  { dilation: opt(size, 1) },
  /** Elements added on each side. */
  { padding: opt(size, 0) },
  /** Steps of the blocks. */
  { stride: opt(size, 1) },
);

/**
 * Sums windows, given as columns (N, C · window, number of windows), at their positions in (N, C, *outputSize).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Fold.html
 */
export class Fold extends Module {
  readonly outputSize: Size;
  readonly kernelSize: Size;
  readonly dilation: Size;
  readonly padding: Size;
  readonly stride: Size;

  constructor(...args: Call<typeof foldSignature>) {
    super();
    const [outputSize, kernelSize, dilation, padding, stride] = foldSignature.bind(args);
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

const upsampleSignature = parameters(
  'Upsample',
  /** Size of the output. */
  { size: orNull(size) },
  /** Factor of the size. */
  { scaleFactor: orNull(or(float, list(float))) },
  /** How values between elements are computed. */
  { mode: opt(as<InterpolationMode>(string), 'nearest') },
  /** Align the corner elements of input and output. */
  { alignCorners: orNull(boolean) },
  /** Recompute the scale from the sizes. */
  { recomputeScaleFactor: orNull(boolean) },
);

/**
 * Resizes (N, C, ...) to `size`, or by `scaleFactor`, in one of interpolate's modes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Upsample.html
 */
export class Upsample extends Module {
  readonly size: Size | null;
  readonly scaleFactor: Size | null;
  readonly mode: InterpolationMode;
  readonly alignCorners: boolean | null;
  readonly recomputeScaleFactor: boolean | null;

  constructor(...args: Call<typeof upsampleSignature>) {
    super();
    const [size, scaleFactor, mode, alignCorners, recomputeScaleFactor] = upsampleSignature.bind(args);
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

const upsampling2dParameters = [
  /** Size of the output. */
  { size: orNull(size) },
  /** Factor of the size. */
  { scaleFactor: orNull(or(float, list(float))) },
] as const;

/** {@link Upsample} of (N, C, H, W) by the nearest pixel. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.UpsamplingNearest2d.html */
export class UpsamplingNearest2d extends Upsample {
  constructor(...args: Call<typeof upsampling2dParameters>) {
    const signature = parameters('UpsamplingNearest2d', ...upsampling2dParameters);
    const [size, scaleFactor] = signature.bind(args);
    super(size, scaleFactor, 'nearest');
  }
}

/** {@link Upsample} of (N, C, H, W) by bilinear interpolation with aligned corners. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.UpsamplingBilinear2d.html */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...args: Call<typeof upsampling2dParameters>) {
    const signature = parameters('UpsamplingBilinear2d', ...upsampling2dParameters);
    const [size, scaleFactor] = signature.bind(args);
    super(size, scaleFactor, 'bilinear', true);
  }
}
