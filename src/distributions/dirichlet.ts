// The Dirichlet distribution.
import { boolean, type Call, orNull, parameters, tensor } from '../arguments';
import { type FunctionCtx, onceDifferentiable, Function as Recorded } from '../autograd';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import { raw } from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { ExponentialFamily } from './exponential-family';
import * as signatures from './signatures';

const sampleDirichlet = raw('aten::_sample_dirichlet');
const dirichletGrad = raw('aten::_dirichlet_grad');

// LibTorch has a separate operator for the pathwise gradient: the sampler itself has no derivative.
class Draw extends Recorded {
  static override forward(ctx: FunctionCtx, concentration: Tensor): Tensor {
    const draw = sampleDirichlet(concentration) as Tensor;
    ctx.saveForBackward(draw, concentration);
    return draw;
  }

  static override backward = onceDifferentiable((ctx: FunctionCtx, gradient: Tensor): Tensor => {
    const [draw, concentration] = ctx.savedTensors as [Tensor, Tensor];
    const total = concentration.sum(-1, true).expandAs(concentration);
    const slope = dirichletGrad(draw, concentration, total) as Tensor;
    return slope.mul(gradient.sub(draw.mul(gradient).sum(-1, true)));
  });
}

const signature = parameters(
  'Dirichlet',
  /** Concentration. */
  { concentration: tensor },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * Points of the simplex with density ∝ ∏ xᵢ^(concentrationᵢ - 1).
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#dirichlet
 */
export class Dirichlet extends ExponentialFamily {
  static override readonly argConstraints = { concentration: constraints.independent(constraints.positive, 1) };
  static override readonly support: constraints.Constraint = constraints.simplex;
  readonly concentration: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [concentration, validateArgs] = signature.bind(args);
    if (concentration.ndim < 1) throw new ValueError('`concentration` parameter must be at least one-dimensional.');
    super(concentration.shape.slice(0, -1), concentration.shape.slice(-1), validateArgs);
    this.concentration = concentration;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get mean(): Tensor {
    return this.concentration.div(this.concentration.sum(-1, true));
  }

  override get mode(): Tensor {
    const above = this.concentration.sub(1).clamp(0);
    const mode = above.div(above.sum(-1, true));
    // If all concentrations are below 1 (0 / 0 above), the mode is a corner.
    const corner = ops.nn.oneHot(mode.argmax(-1), above.size(-1)).to(mode);
    return corner.where(this.concentration.lt(1).all(-1, true), mode);
  }

  override get variance(): Tensor {
    const total = this.concentration.sum(-1, true);
    return this.concentration.mul(total.sub(this.concentration)).div(total.pow(2).mul(total.add(1)));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return Draw.apply(this.concentration.expand(this.extendedShape(sampleShape)));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const powers = this.concentration.sub(1).xlogy(value).sum(-1);
    return powers.add(this.concentration.sum(-1).lgamma()).sub(this.concentration.lgamma().sum(-1));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const total = this.concentration.sum(-1);
    return this.concentration
      .lgamma()
      .sum(-1)
      .sub(total.lgamma())
      .sub(ops.rsub(total, this.concentration.size(-1)).mul(total.digamma()))
      .sub(this.concentration.sub(1).mul(this.concentration.digamma()).sum(-1));
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.concentration];
  }

  protected override logNormalizer(x: Tensor): Tensor {
    return x.lgamma().sum(-1).sub(x.sum(-1).lgamma());
  }
}
