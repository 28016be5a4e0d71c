// Activation functions.
import { define } from '../../arguments';
import type { DType } from '../../dtype';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

export const elu = ops.nn.elu;
export const gelu = ops.nn.gelu;
export const glu = ops.nn.glu;
export const hardsigmoid = ops.nn.hardsigmoid;
export const hardswish = ops.nn.hardswish;
export const leakyRelu = ops.nn.leakyRelu;
export const logSigmoid = ops.nn.logSigmoid;
export const mish = ops.nn.mish;
export const silu = ops.nn.silu;
export const softplus = ops.nn.softplus;
export { prelu, sigmoid, tanh } from '../../ops';

const unary =
  (out: (x: Tensor) => Tensor, inplace_: (x: Tensor) => Tensor) =>
  (input: Tensor, inplace: boolean = false): Tensor =>
    inplace ? inplace_(input) : out(input);

/**
 * max(0, x), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 */
export const relu = define('relu(Tensor input, boolean inplace = false)', unary(ops.relu, ops.relu_));

/** exp(x_i) / sum_j exp(x_j) along `dim`, computed in `dtype` where one is given. */
export const softmax = define(
  'softmax(Tensor input, int dim, dtype|null dtype = null)',
  (input: Tensor, dim: number, dtype: DType | null = null) => ops.softmax(input, dim, { dtype }),
);

/** log(softmax(x)) along `dim`, in a stable form. */
export const logSoftmax = define(
  'logSoftmax(Tensor input, int dim, dtype|null dtype = null)',
  (input: Tensor, dim: number, dtype: DType | null = null) => ops.logSoftmax(input, dim, { dtype }),
);
