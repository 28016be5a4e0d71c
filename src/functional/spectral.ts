// The short-time Fourier transform.
import { as, boolean, define, int, opt, orNull, parameters, string, tensor } from '../arguments';
import { TorchError } from '../core/errors';
import { tidy } from '../memory/scope';
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

export const stftSignature = parameters(
  'stft',
  { input: tensor },
  /** Size of the transform. */
  { nFft: int },
  /** Samples between windows, default nFft / 4. */
  { hopLength: orNull(int) },
  /** Size of the window, default nFft. */
  { winLength: orNull(int) },
  /** The window's values (winLength), default ones. */
  { window: orNull(tensor) },
  /** Pad the signal so that frames are centred at multiples of hopLength. */
  { center: opt(boolean, true) },
  { padMode: opt(as<PadMode>(string), 'reflect') },
  { normalized: opt(boolean, false) },
  /** Return only the frequencies 0 to nFft / 2; default for real signals. */
  { onesided: orNull(boolean) },
  /** Required for a real signal: true for a complex result, false for a last dimension of real and imaginary part. */
  { returnComplex: orNull(boolean) },
  { alignToWindow: orNull(boolean) },
);

/**
 * The short-time Fourier transform: transforms of overlapping windows of a signal, from (L) or (B, L) to (B?, N, T), for N
 * frequencies and T frames.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.stft.html
 */
export const stft = define(
  'stft',
  stftSignature.entries,
  (input, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, alignToWindow): Tensor => {
    if (center && alignToWindow !== null) throw new TorchError('stft align_to_window should only be set when center = false');
    return tidy(() => {
      const signal = center ? padded(input, nFft, padMode) : input;
      // The overload without centring, since the signal is already padded.
      const run = raw('aten::stft', '');
      return run(signal, nFft, hopLength, winLength, window, normalized, onesided, returnComplex, alignToWindow) as Tensor;
    });
  },
);
