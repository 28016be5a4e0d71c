// The short-time Fourier transform.
import { define } from '../arguments';
import { TorchError } from '../core/errors';
import { tidy } from '../memory';
import * as ops from '../ops';
import { raw } from '../ops';
import type { Tensor } from '../tensor';

/** How a signal is continued beyond its ends. */
export type PadMode = 'reflect' | 'constant' | 'replicate' | 'circular';

// Half a window at each end, so that the t-th frame is centred at t · hopLength.
function padded(input: Tensor, nFft: number, padMode: PadMode): Tensor {
  const missing = Math.max(0, 3 - input.ndim);
  const half = Math.trunc(nFft / 2);
  const extended = input.view([...new Array<number>(missing).fill(1), ...input.shape]);
  const result = ops.nn.pad(extended, [half, half], padMode);
  return result.view(result.shape.slice(result.ndim - input.ndim));
}

/**
 * Fourier transforms of overlapping windows of a signal: (L) or (B, L) to (B?, N, T), N frequencies by T frames.
 *
 * @param nFft size of the transform
 * @param hopLength samples between windows, default nFft / 4
 * @param winLength size of the window, default nFft
 * @param window its values (winLength), default ones
 * @param center pad the signal so that frames are centred at multiples of hopLength
 * @param onesided only the frequencies 0 to nFft / 2, default for real signals
 * @param returnComplex must be given for a real signal: true for a complex result, false for one with a last dimension of
 *   real and imaginary part
 * @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html
 */
export const stft = define(
  'stft(Tensor input, int nFft, int|null hopLength = null, int|null winLength = null, Tensor|null window = null, boolean center = true, string padMode = "reflect", boolean normalized = false, boolean|null onesided = null, boolean|null returnComplex = null, boolean|null alignToWindow = null)',
  (
    input: Tensor,
    nFft: number,
    hopLength: number | null = null,
    winLength: number | null = null,
    window: Tensor | null = null,
    center: boolean = true,
    padMode: PadMode = 'reflect',
    normalized: boolean = false,
    onesided: boolean | null = null,
    returnComplex: boolean | null = null,
    alignToWindow: boolean | null = null,
  ): Tensor => {
    if (center && alignToWindow !== null) throw new TorchError('stft align_to_window should only be set when center = false');
    return tidy(() => {
      const signal = center ? padded(input, nFft, padMode) : input;
      // The overload without centring, which is done.
      const run = raw('aten::stft', '');
      return run(signal, nFft, hopLength, winLength, window, normalized, onesided, returnComplex, alignToWindow) as Tensor;
    });
  },
);
