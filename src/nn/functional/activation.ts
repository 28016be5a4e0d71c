// Activation functions.
import { boolean, define, float, int, opt, tensor } from '../../arguments';
import { TorchError, ValueError } from '../../core/errors';
import { withName } from '../../core/names';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import { Tensor } from '../../tensor';

export { celu_, hardshrink, prelu, relu_, rrelu_, selu_, sigmoid, tanh, threshold_ } from '../../ops';
export { elu_, gelu, hardtanh_, leakyRelu_, logSigmoid as logsigmoid, softplus, softshrink } from '../../ops/generated/nn';

// A single tensor, the usual call, goes straight to the operator; any other call is bound first.
function direct<A extends readonly unknown[]>(operator: (input: Tensor) => Tensor, bound: (...args: A) => Tensor): (...args: A) => Tensor {
  return withName(bound.name, (...args: A) => {
    const input: unknown = args[0];
    return args.length === 1 && input instanceof Tensor ? operator(input) : bound(...args);
  });
}

function unary(name: string, operator: (input: Tensor) => Tensor, inPlace: (input: Tensor) => Tensor) {
  const bound = define(
    name,
    [
      { input: tensor },
      /** Modify the input in place. */
      { inplace: opt(boolean, false) },
    ],
    run,
  );
  function run(input: Tensor, inplace: boolean = false): Tensor {
    return inplace ? inPlace(input) : operator(input);
  }
  return direct(operator, bound);
}

/**
 * max(0, x), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 */
export const relu = unary('relu', ops.relu, ops.relu_);

/**
 * min(max(0, x), 6), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 */
export const relu6 = unary('relu6', ops.nn.relu6, ops.nn.relu6_);

/**
 * scale · (max(0, x) + min(0, alpha · (exp(x) - 1))) with alpha 1.6733 and scale 1.0507, elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 */
export const selu = unary('selu', ops.selu, ops.selu_);

/**
 * x · sigmoid(x), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 */
export const silu = unary('silu', ops.nn.silu, ops.nn.silu_);

/**
 * x · tanh(softplus(x)), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 */
export const mish = unary('mish', ops.nn.mish, ops.nn.mish_);

/**
 * min(max(0, x + 3), 6) / 6, elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 */
export const hardsigmoid = unary('hardsigmoid', ops.nn.hardsigmoid, ops.nn.hardsigmoid_);

/**
 * x · hardsigmoid(x), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 */
export const hardswish = unary('hardswish', ops.nn.hardswish, ops.nn.hardswish_);

/**
 * max(0, x) + min(0, alpha · (exp(x) - 1)), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 */
export const elu = direct(
  ops.nn.elu,
  define(
    'elu',
    [
      { input: tensor },
      { alpha: opt(float, 1) },
      /** Modify the input in place. */
      { inplace: opt(boolean, false) },
    ],
    (input, alpha, inplace): Tensor => (inplace ? ops.nn.elu_(input, alpha) : ops.nn.elu(input, alpha)),
  ),
);

/**
 * max(0, x) + min(0, alpha · (exp(x / alpha) - 1)), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 */
export const celu = direct(
  ops.celu,
  define(
    'celu',
    [
      { input: tensor },
      { alpha: opt(float, 1) },
      /** Modify the input in place. */
      { inplace: opt(boolean, false) },
    ],
    (input, alpha, inplace): Tensor => (inplace ? ops.celu_(input, alpha) : ops.celu(input, alpha)),
  ),
);

/**
 * max(0, x) + negativeSlope · min(0, x), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 */
export const leakyRelu = direct(
  ops.nn.leakyRelu,
  define(
    'leakyRelu',
    [
      { input: tensor },
      /** Slope for x < 0. */
      { negativeSlope: opt(float, 0.01) },
      /** Modify the input in place. */
      { inplace: opt(boolean, false) },
    ],
    (input, negativeSlope, inplace): Tensor => (inplace ? ops.nn.leakyRelu_(input, negativeSlope) : ops.nn.leakyRelu(input, negativeSlope)),
  ),
);

/**
 * leakyRelu with a slope for each element: drawn from U(lower, upper) in training, (lower + upper) / 2 otherwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 */
export const rrelu = define(
  'rrelu',
  [
    { input: tensor },
    /** Lower bound of the slopes. */
    { lower: opt(float, 1 / 8) },
    /** Upper bound of the slopes. */
    { upper: opt(float, 1 / 3) },
    /** Draw the slopes at random; if false, use (lower + upper) / 2. */
    { training: opt(boolean, false) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, lower, upper, training, inplace): Tensor =>
    inplace ? ops.rrelu_(input, lower, upper, training) : ops.rrelu(input, lower, upper, training),
);

/**
 * x where it is greater than `threshold`, else `value`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 */
export const threshold = define(
  'threshold',
  [
    { input: tensor },
    /** Threshold. */
    { threshold: float },
    /** Replacement for x <= threshold. */
    { value: float },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, limit, value, inplace): Tensor => (inplace ? ops.threshold_(input, limit, value) : ops.threshold(input, limit, value)),
);

/**
 * min(max(minVal, x), maxVal), elementwise.
 *
 * @throws ValueError when `minVal` is greater than `maxVal`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 */
export const hardtanh = define(
  'hardtanh',
  [
    { input: tensor },
    /** Lower bound. */
    { minVal: opt(float, -1) },
    /** Upper bound. */
    { maxVal: opt(float, 1) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, minVal, maxVal, inplace): Tensor => {
    if (minVal > maxVal) throw new ValueError('min_val cannot be greater than max_val');
    return inplace ? ops.nn.hardtanh_(input, minVal, maxVal) : ops.nn.hardtanh(input, minVal, maxVal);
  },
);

/**
 * a · sigmoid(b), where a and b are the halves of the input along `dim`.
 *
 * @throws TorchError for a scalar and for a dimension of odd size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
 */
export const glu = define(
  'glu',
  [
    { input: tensor },
    /** Dimension along which the input is split. */
    { dim: opt(int, -1) },
  ],
  (input, dim): Tensor => {
    if (input.ndim === 0) throw new TorchError('glu does not support scalars because halving size must be even');
    return ops.nn.glu(input, dim);
  },
);

/**
 * x - tanh(x), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.tanhshrink.html
 */
export const tanhshrink = define('tanhshrink', [{ input: tensor }], (input): Tensor => tidy(() => ops.sub(input, ops.tanh(input))));

/**
 * x / (|x| + 1), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softsign.html
 */
export const softsign = define('softsign', [{ input: tensor }], (input): Tensor => tidy(() => ops.div(input, ops.abs(input).add(1))));
