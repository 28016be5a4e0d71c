// Linear layers.
import { type Arguments, bind, Signature } from '../../arguments';
import type { DeviceLike } from '../../device';
import type { DType } from '../../dtype';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import { linear } from '../functional/linear';
import { fans, kaimingUniform_, uniform_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';

/** Gives back its argument; constructor arguments are taken and not looked at. */
export class Identity extends Module {
  constructor(..._ignored: unknown[]) {
    super();
  }

  forward(input: Tensor): Tensor {
    return input;
  }
}

const linearSignature = new Signature(
  'Linear(int inFeatures, int outFeatures, boolean bias = true, Device|null device = null, dtype|null dtype = null)',
);
type LinearArguments = [inFeatures: number, outFeatures: number, bias?: boolean, device?: DeviceLike | null, dtype?: DType | null];

/**
 * y = x Aᵀ + b: (*, inFeatures) to (*, outFeatures). Both start uniform within ±1/√inFeatures.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export class Linear extends Module {
  readonly inFeatures: number;
  readonly outFeatures: number;
  /** (outFeatures, inFeatures) */
  weight: Parameter;
  /** (outFeatures), null without bias */
  bias: Parameter | null;

  constructor(...args: Arguments<typeof linearSignature.text, LinearArguments>) {
    super();
    const [inFeatures, outFeatures, bias = true, device = null, dtype = null] = bind<LinearArguments>(linearSignature, args);
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(empty([outFeatures, inFeatures], { device, dtype }));
    this.bias = bias ? new Parameter(empty([outFeatures], { device, dtype })) : null;
    this.resetParameters();
  }

  /** Draws weight and bias anew. */
  resetParameters(): void {
    kaimingUniform_(this.weight, Math.sqrt(5));
    if (this.bias === null) return;
    const { fanIn } = fans(this.weight);
    const bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
    uniform_(this.bias, -bound, bound);
  }

  forward(input: Tensor): Tensor {
    return linear(input, this.weight, this.bias);
  }

  override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${this.bias === null ? 'False' : 'True'}`;
  }
}
