// Functions of images: rearrange pixels and channels, extract and combine blocks, sample at grids.
import { as, boolean, define, int, list, opt, orNull, size, string, tensor } from '../../arguments';
import { NotImplementedError, ValueError } from '../../core/errors';
import { pythonList, pythonSize } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

export { channelShuffle, nativeChannelShuffle, pixelShuffle, pixelUnshuffle } from '../../ops';

/**
 * Extracts the blocks of (N, C, H, W) or (C, H, W) under a sliding window as columns: (N, C · window, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 */
export const unfold = define(
  'unfold',
  [{ input: tensor }, { kernelSize: size }, { dilation: opt(size, 1) }, { padding: opt(size, 0) }, { stride: opt(size, 1) }],
  (input, kernelSize, dilation, padding, stride): Tensor => ops.nn.im2col(input, kernelSize, dilation, padding, stride),
);

/**
 * Sums blocks (N, C · window, L) at their positions: (N, C, H, W) with `outputSize` (H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 */
export const fold = define(
  'fold',
  [
    { input: tensor },
    { outputSize: size },
    { kernelSize: size },
    { dilation: opt(size, 1) },
    { padding: opt(size, 0) },
    { stride: opt(size, 1) },
  ],
  (input, outputSize, kernelSize, dilation, padding, stride): Tensor =>
    ops.nn.col2im(input, outputSize, kernelSize, dilation, padding, stride),
);

/** The interpolation between pixels in a grid sample. */
export type GridMode = 'bilinear' | 'nearest' | 'bicubic';

/** The values beyond the border in a grid sample. */
export type GridPadding = 'zeros' | 'border' | 'reflection';

const gridModes: Record<string, number> = { bilinear: 0, nearest: 1, bicubic: 2 };
const gridPaddings: Record<string, number> = { zeros: 0, border: 1, reflection: 2 };

function corners(alignCorners: boolean | null): boolean {
  if (alignCorners !== null) return alignCorners;
  warn(
    'Default grid_sample and affine_grid behavior has changed to { alignCorners: false } since 1.3.0. Please specify { alignCorners: true } if the old behavior is desired. See the documentation of grid_sample for details.',
  );
  return false;
}

/**
 * Samples (N, C, H, W) at the coordinates `grid` (N, Ho, Wo, 2), or (N, C, D, H, W) at (N, Do, Ho, Wo, 3): x, y (and z)
 * from -1 to 1 across the input.
 *
 * @throws ValueError for an unknown mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 */
export const gridSample = define(
  'gridSample',
  [
    { input: tensor },
    { grid: tensor },
    { mode: opt(as<GridMode>(string), 'bilinear') },
    { paddingMode: opt(as<GridPadding>(string), 'zeros') },
    /** -1 and 1 are the centres of the corner pixels; if false (the default), their outer edges. */
    { alignCorners: orNull(boolean) },
  ],
  (input, grid, mode, paddingMode, alignCorners): Tensor => {
    const reading = gridModes[mode];
    if (reading === undefined) {
      throw new ValueError(`nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '${mode}'`);
    }
    const padding = gridPaddings[paddingMode];
    if (padding === undefined) {
      throw new ValueError(
        `nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: '${paddingMode}'`,
      );
    }
    return ops.gridSampler(input, grid, reading, padding, corners(alignCorners));
  },
);

function checkTheta(theta: Tensor, size: readonly number[]): void {
  if (!theta.isFloatingPoint()) throw new ValueError(`Expected theta to have floating point type, but got torch.${theta.dtype}`);
  const shown = pythonList(size);
  const dims = size.length - 2;
  if (dims !== 2 && dims !== 3) {
    throw new NotImplementedError(
      `affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size ${shown}.`,
    );
  }
  const { shape } = theta;
  if (shape.length !== 3 || shape[1] !== dims || shape[2] !== dims + 1) {
    throw new ValueError(
      `Expected a batch of ${dims}D affine matrices of shape Nx${dims}x${dims + 1} for size ${shown}. Got ${pythonSize(shape)}.`,
    );
  }
}

/**
 * Creates a grid for {@link gridSample} from affine maps `theta` (N, 2, 3) and the `size` (N, C, H, W), or (N, 3, 4) and
 * (N, C, D, H, W).
 *
 * @throws ValueError for matrices or sizes that do not match; NotImplementedError for other numbers of dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 */
export const affineGrid = define(
  'affineGrid',
  [{ theta: tensor }, { size: list(int) }, { alignCorners: orNull(boolean) }],
  (theta, size, alignCorners): Tensor => {
    const aligned = corners(alignCorners);
    checkTheta(theta, size);
    if (aligned && Math.min(...size.slice(2)) === 1) {
      warn(
        'Since version 1.3.0, affine_grid behavior has changed for unit-size grids when align_corners=True. This is not an intended use case of affine_grid. See the documentation of affine_grid for details.',
      );
    } else if (Math.min(...size) <= 0) {
      throw new ValueError(`Expected non-zero, positive output size. Got ${pythonList(size)}`);
    }
    return ops.affineGridGenerator(theta, size, aligned);
  },
);
