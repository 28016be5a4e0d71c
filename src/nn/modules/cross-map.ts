// CrossMapLRN2d: local response normalization as in Lua Torch.
import { type Call, float, int, opt, parameters } from '../../arguments';
import { Function as AutogradFunction, type FunctionCtx } from '../../autograd';
import { ValueError } from '../../core/errors';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { tidy } from '../../memory/scope';
import { zerosLike } from '../../ops';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import { Module } from '../module';

// Sums of squares over neighbouring channels, each updated from the previous one. The first channel remains in all later sums,
// as in PyTorch.
function sums(input: Tensor, size: number): Tensor {
  const squares = input.pow(2);
  const scale = zerosLike(input);
  const channels = input.size(1);
  const reach = Math.floor((size - 1) / 2 + 1);
  const first = scale.select(1, 0);
  for (let c = 0; c < Math.min(reach, channels); c++) first.add_(squares.select(1, c));
  for (let c = 1; c < channels; c++) {
    const current = scale.select(1, c);
    current.copy_(scale.select(1, c - 1));
    if (c < channels - reach + 1) current.add_(squares.select(1, c + reach - 1));
    if (c > reach) current.sub_(squares.select(1, c - reach));
  }
  return scale;
}

class Normalize extends AutogradFunction {
  static override forward(ctx: FunctionCtx, input: Tensor, size: number, alpha: number, beta: number, k: number): Tensor {
    const [scale, output] = tidy(() => {
      const sum = sums(input, size)
        .mul_(alpha / size)
        .add_(k);
      return [sum, sum.pow(-beta).mul_(input)] as const;
    });
    ctx.settings = { size, alpha, beta };
    ctx.saveForBackward(input, output, scale);
    return output;
  }

  // PyTorch's formula for the gradient, channel by channel within each sample.
  static override backward(ctx: FunctionCtx, gradient: Tensor): (Tensor | null)[] {
    const [input, output, scale] = ctx.savedTensors as [Tensor, Tensor, Tensor];
    const { size, alpha, beta } = ctx.settings as { size: number; alpha: number; beta: number };
    const result = tidy(() => {
      const grad = scale.pow(-beta).mul_(gradient);
      const [, channels] = input.shape as [number, number];
      const before = Math.floor(size - (size - 1) / 2);
      const shape = [...input.shape];
      shape[1] = channels + size - 1;
      const ratios = input.newZeros(shape);
      ratios.narrow(1, before, channels).copy_(gradient.mul(output).div_(scale));
      const sum = ratios.narrow(1, 0, size - 1).sum(1);
      for (let c = 0; c < channels; c++) {
        sum.add_(ratios.select(1, c + size - 1));
        grad.select(1, c).addcmul_(input.select(1, c), sum, { value: (-2 * alpha * beta) / size });
        sum.sub_(ratios.select(1, c));
      }
      return grad;
    });
    return [result, null, null, null, null];
  }
}

const signature = parameters('CrossMapLRN2d', { size: int }, { alpha: opt(float, 1e-4) }, { beta: opt(float, 0.75) }, { k: opt(float, 1) });

/**
 * x / (k + alpha / size · sum of x² over neighbouring channels)^beta, over (N, C, H, W), with the same sums and gradient as
 * PyTorch's class.
 *
 * @throws ValueError for an input that is not 4-D
 */
export class CrossMapLRN2d extends Module {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;

  constructor(...args: Call<typeof signature>) {
    super();
    const [size, alpha, beta, k] = signature.bind(args);
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  forward(input: Tensor): Tensor {
    checkTensor(this, 'input', input);
    if (input.ndim !== 4) throw new ValueError(`CrossMapLRN2d: Expected input to be 4D, got ${input.ndim}D instead.`);
    return Normalize.apply(input, this.size, this.alpha, this.beta, this.k);
  }

  override extraRepr(): string {
    return `${this.size}, alpha=${pythonFloat(this.alpha)}, beta=${pythonFloat(this.beta)}, k=${pythonRepr(this.k)}`;
  }
}
