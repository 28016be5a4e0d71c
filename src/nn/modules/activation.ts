// Activation layers.
import { type Arguments, bind, Signature } from '../../arguments';
import type { DeviceLike } from '../../device';
import type { DType } from '../../dtype';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import { prelu, relu, sigmoid, tanh } from '../functional/activation';
import { constant_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';

const reluSignature = new Signature('ReLU(boolean inplace = false)');
type ReLUArguments = [inplace?: boolean];

/** max(0, x), elementwise. */
export class ReLU extends Module {
  readonly inplace: boolean;

  constructor(...args: Arguments<typeof reluSignature.text, ReLUArguments>) {
    super();
    const [inplace = false] = bind<ReLUArguments>(reluSignature, args);
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return relu(input, this.inplace);
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** 1 / (1 + exp(-x)), elementwise. */
export class Sigmoid extends Module {
  forward(input: Tensor): Tensor {
    return sigmoid(input);
  }
}

/** The hyperbolic tangent, elementwise. */
export class Tanh extends Module {
  forward(input: Tensor): Tensor {
    return tanh(input);
  }
}

const preluSignature = new Signature('PReLU(int numParameters = 1, float init = 0.25, Device|null device = null, dtype|null dtype = null)');
type PReLUArguments = [numParameters?: number, init?: number, device?: DeviceLike | null, dtype?: DType | null];

/**
 * max(0, x) + a · min(0, x), with a learned: one for all, or one a channel.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PReLU.html
 */
export class PReLU extends Module {
  readonly numParameters: number;
  readonly init: number;
  /** (numParameters) */
  weight: Parameter;

  constructor(...args: Arguments<typeof preluSignature.text, PReLUArguments>) {
    super();
    const [numParameters = 1, init = 0.25, device = null, dtype = null] = bind<PReLUArguments>(preluSignature, args);
    this.numParameters = numParameters;
    this.init = init;
    this.weight = new Parameter(empty([numParameters], { device, dtype }));
    this.resetParameters();
  }

  resetParameters(): void {
    constant_(this.weight, this.init);
  }

  forward(input: Tensor): Tensor {
    return prelu(input, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}
