// Transforms onto the simplex.
import type { Call } from '../../arguments';
import { ValueError } from '../../core/errors';
import * as ops from '../../ops';
import { finfo } from '../../ops/type-info';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { clippedSigmoid } from './elementwise';
import * as signatures from './signatures';
import { Transform } from './transform';

type Shape = readonly number[];

/**
 * y = exp(x) divided by its sum over the last dimension. Not bijective: the inverse returns log y.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SoftmaxTransform
 */
export class SoftmaxTransform extends Transform {
  readonly domain = constraints.realVector;
  readonly codomain = constraints.simplex;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof SoftmaxTransform;
  }

  protected override call(x: Tensor): Tensor {
    const probs = x.sub(x.max(-1, true)[0]).exp();
    return probs.div(probs.sum(-1, true));
  }

  protected override inverse(y: Tensor): Tensor {
    return y.log();
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): Shape {
    const [shape] = signatures.forwardShape.bind(args);
    if (shape.length < 1) throw new ValueError('Too few dimensions on input');
    return shape;
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): Shape {
    const [shape] = signatures.inverseShape.bind(args);
    return this.forwardShape(shape);
  }
}

// n, n - 1, ... 1 for a last dimension of size n.
const remaining = (like: Tensor): Tensor => {
  const n = like.size(-1);
  return ops.rsub(like.newOnes([n]).cumsum(-1), n + 1);
};

const resized = (shape: Shape, by: number): Shape => {
  if (shape.length < 1) throw new ValueError('Too few dimensions on input');
  return [...shape.slice(0, -1), (shape.at(-1) as number) + by];
};

/**
 * Maps n numbers to n + 1 probabilities: the sigmoid of each number is the fraction of the remaining probability to take.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.StickBreakingTransform
 */
export class StickBreakingTransform extends Transform {
  readonly domain = constraints.realVector;
  readonly codomain = constraints.simplex;
  override readonly bijective = true;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof StickBreakingTransform;
  }

  protected override call(x: Tensor): Tensor {
    const z = clippedSigmoid(x.sub(remaining(x).log()));
    const left = ops.rsub(z, 1).cumprod(-1);
    return ops.nn.pad(z, [0, 1], { value: 1 }).mul(ops.nn.pad(left, [1, 0], { value: 1 }));
  }

  protected override inverse(y: Tensor): Tensor {
    const taken = y.narrow(-1, 0, y.size(-1) - 1);
    // Rounding can make the remainder negative.
    const left = ops.rsub(taken.cumsum(-1), 1).clamp(finfo(y.dtype).tiny);
    return taken.log().sub(left.log()).add(remaining(taken).log());
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    const shifted = x.sub(remaining(x).log());
    const logs = y.narrow(-1, 0, y.size(-1) - 1).log();
    return shifted.neg().add(ops.nn.logSigmoid(shifted)).add(logs).sum(-1);
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): Shape {
    const [shape] = signatures.forwardShape.bind(args);
    return resized(shape, 1);
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): Shape {
    const [shape] = signatures.inverseShape.bind(args);
    return resized(shape, -1);
  }
}
