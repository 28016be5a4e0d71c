// The short-time Fourier transform.
import { define } from '../arguments';
import { TorchError } from '../core/errors';
import { tidy } from '../memory';
import * as ops from '../ops';
import { raw } from '../ops';
import type { Tensor } from '../tensor';

/** The padding at the ends of a signal. */
export type PadMode = 'reflect' | 'constant' | 'replicate' | 'circular';

// Pads half a window at each end, so that frame t is centred at sample t · hopLength.
function padded(input: Tensor, nFft: number, padMode: PadMode): Tensor {
  const missing = Math.max(0, 3 - input.ndim);
  const half = Math.trunc(nFft / 2);
  const extended = input.view([...new Array<number>(missing).fill(1), ...input.shape]);
  const result = ops.nn.pad(extended, [half, half], padMode);
  return result.view(result.shape.slice(result.ndim - input.ndim));
}

/**
 * The short-time Fourier transform: transforms of overlapping windows of a signal, from (L) or (B, L) to (B?, N, T), for N
 * frequencies and T frames.
 *
 * @param nFft the size of the transform
 * @param hopLength the number of samples between windows, default nFft / 4
 * @param winLength the size of the window, default nFft
 * @param window the window's values (winLength), default ones
 * @param center pad the signal so that frames are centred at multiples of hopLength
 * @param onesided return only the frequencies 0 to nFft / 2; default true for real signals
 * @param returnComplex required for a real signal: true for a complex result, false for a last dimension with the real and
 *   imaginary parts
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
      // The overload without centring, since the signal is already padded.
      const run = raw('aten::stft', '');
      return run(signal, nFft, hopLength, winLength, window, normalized, onesided, returnComplex, alignToWindow) as Tensor;
    });
  },
);
