// Linear layers.
import { boolean, type Call, factoryOptions, int, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import { bilinear, linear } from '../functional/linear';
import { fans, kaimingUniform_, uniform_ } from '../init';
import { makeLazy } from '../lazy';
import { Module } from '../module';
import { Parameter, UninitializedParameter } from '../parameter';
import { sealParameters } from '../sealing';

/** Returns its input unchanged; the constructor ignores its arguments. */
export class Identity extends Module {
  constructor(..._ignored: unknown[]) {
    super();
  }

  forward(input: Tensor): Tensor {
    return input;
  }
}

const linearSignature = parameters(
  'Linear',
  /** Size of each input. */
  { inFeatures: int },
  /** Size of each output. */
  { outFeatures: int },
  /** Add a learned bias. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * y = x Aᵀ + b: (*, inFeatures) to (*, outFeatures). Both are initialized uniformly within ±1/√inFeatures.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export class Linear extends Module {
  /** In a lazy layer the first input sets it. */
  inFeatures: number;
  outFeatures: number;
  /** (outFeatures, inFeatures) */
  weight: Parameter;
  /** (outFeatures); null with `bias: false` */
  bias: Parameter;

  constructor(...args: Call<typeof linearSignature>) {
    super();
    const [inFeatures, outFeatures, bias, device, dtype] = linearSignature.bind(args);
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(empty([outFeatures, inFeatures], { device, dtype }));
    this.bias = (bias ? new Parameter(empty([outFeatures], { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight', 'bias');
    this.resetParameters();
  }

  /** Reinitializes weight and bias. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
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

const lazyLinearSignature = parameters(
  'LazyLinear',
  /** Size of each output. */
  { outFeatures: int },
  /** Add a learned bias. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * A {@link Linear} whose first input determines inFeatures.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyLinear.html
 */
export class LazyLinear extends Linear {
  constructor(...args: Call<typeof lazyLinearSignature>) {
    const [outFeatures, bias, device, dtype] = lazyLinearSignature.bind(args);
    super(0, 0, false);
    this.weight = new UninitializedParameter({ device, dtype });
    this.outFeatures = outFeatures;
    this.bias = (bias ? new UninitializedParameter({ device, dtype }) : null) as Parameter;
    makeLazy<Linear>(this, Linear, (module, input) => {
      module.inFeatures = input.size(-1);
      (module.weight as UninitializedParameter).materialize([module.outFeatures, module.inFeatures]);
      (module.bias as UninitializedParameter | null)?.materialize([module.outFeatures]);
      module.resetParameters();
    });
  }

  override resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    if (this.inFeatures !== 0) super.resetParameters();
  }
}

const bilinearSignature = parameters(
  'Bilinear',
  /** Size of each first input. */
  { in1Features: int },
  /** Size of each second input. */
  { in2Features: int },
  /** Size of each output. */
  { outFeatures: int },
  /** Add a learned bias. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * y = x₁ᵀ A x₂ + b: (*, in1Features) and (*, in2Features) to (*, outFeatures). Both are initialized uniformly within ±1/√in1Features.
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
  /** (outFeatures); null with `bias: false` */
  bias: Parameter;

  constructor(...args: Call<typeof bilinearSignature>) {
    super();
    const [in1Features, in2Features, outFeatures, bias, device, dtype] = bilinearSignature.bind(args);
    if (in1Features <= 0) throw new ValueError(`in1_features must be > 0, but got (in1_features=${in1Features})`);
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(empty([outFeatures, in1Features, in2Features], { device, dtype }));
    this.bias = (bias ? new Parameter(empty([outFeatures], { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight', 'bias');
    this.resetParameters();
  }

  /** Reinitializes weight and bias. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
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
