// Linear layers.
import { type Arguments, bind, Signature } from '../../arguments';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { ValueError } from '../../core/errors';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import { bilinear, linear } from '../functional/linear';
import { fans, kaimingUniform_, uniform_ } from '../init';
import { makeLazy } from '../lazy';
import { Module } from '../module';
import { Parameter, UninitializedParameter } from '../parameter';

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
  /** Set by the first input where it is not known. */
  inFeatures: number;
  outFeatures: number;
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

const lazyLinearSignature = new Signature(
  'LazyLinear(int outFeatures, boolean bias = true, Device|null device = null, dtype|null dtype = null)',
);
type LazyLinearArguments = [outFeatures: number, bias?: boolean, device?: DeviceLike | null, dtype?: DType | null];

/**
 * A {@link Linear} whose first input says how many features come in.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyLinear.html
 */
export class LazyLinear extends Linear {
  constructor(...args: Arguments<typeof lazyLinearSignature.text, LazyLinearArguments>) {
    const [outFeatures, bias = true, device = null, dtype = null] = bind<LazyLinearArguments>(lazyLinearSignature, args);
    super(0, 0, false);
    this.weight = new UninitializedParameter({ device, dtype });
    this.outFeatures = outFeatures;
    this.bias = bias ? new UninitializedParameter({ device, dtype }) : null;
    makeLazy<Linear>(this, Linear, (module, input) => {
      module.inFeatures = input.size(-1);
      (module.weight as UninitializedParameter).materialize([module.outFeatures, module.inFeatures]);
      (module.bias as UninitializedParameter | null)?.materialize([module.outFeatures]);
      module.resetParameters();
    });
  }

  override resetParameters(): void {
    if (this.inFeatures !== 0) super.resetParameters();
  }
}

const bilinearSignature = new Signature(
  'Bilinear(int in1Features, int in2Features, int outFeatures, boolean bias = true, Device|null device = null, dtype|null dtype = null)',
);
type BilinearArguments = [
  in1Features: number,
  in2Features: number,
  outFeatures: number,
  bias?: boolean,
  device?: DeviceLike | null,
  dtype?: DType | null,
];

/**
 * y = x₁ᵀ A x₂ + b: (*, in1Features) and (*, in2Features) to (*, outFeatures). Both start uniform within ±1/√in1Features.
 *
 * @throws ValueError when `in1Features` is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Bilinear.html
 */
export class Bilinear extends Module {
  readonly in1Features: number;
  readonly in2Features: number;
  readonly outFeatures: number;
  /** (outFeatures, in1Features, in2Features) */
  weight: Parameter;
  /** (outFeatures), null without bias */
  bias: Parameter | null;

  constructor(...args: Arguments<typeof bilinearSignature.text, BilinearArguments>) {
    super();
    const [in1Features, in2Features, outFeatures, bias = true, device = null, dtype = null] = bind<BilinearArguments>(
      bilinearSignature,
      args,
    );
    if (in1Features <= 0) throw new ValueError(`in1_features must be > 0, but got (in1_features=${in1Features})`);
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(empty([outFeatures, in1Features, in2Features], { device, dtype }));
    this.bias = bias ? new Parameter(empty([outFeatures], { device, dtype })) : null;
    this.resetParameters();
  }

  /** Draws weight and bias anew. */
  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.weight.size(1));
    uniform_(this.weight, -bound, bound);
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  forward(input1: Tensor, input2: Tensor): Tensor {
    return bilinear(input1, input2, this.weight, this.bias);
  }

  override extraRepr(): string {
    return `in1_features=${this.in1Features}, in2_features=${this.in2Features}, out_features=${this.outFeatures}, bias=${this.bias === null ? 'False' : 'True'}`;
  }
}
