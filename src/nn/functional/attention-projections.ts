// Attention's projections of queries, keys and values.
import { AssertionError } from '../../core/errors';
import { pythonRepr, pythonSize } from '../../core/python-repr';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

const { linear } = ops.nn;

type Three = readonly [query: Tensor, key: Tensor, value: Tensor];

// Splits a projection (..., count · E) into `count` tensors (..., E).
function parts(projected: Tensor, count: number, size: number): Tensor {
  return projected.unflatten(-1, [count, size]).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous();
}

const pieces = (x: Tensor | null, sizes: readonly number[]): (Tensor | null)[] =>
  x === null ? sizes.map(() => null) : (ops.split(x, sizes as number[]) as Tensor[]);

/** Projects by one weight (3 E, E): one product if query, key and value are the same tensor, two if key and value are. */
export function projectPacked([q, k, v]: Three, weight: Tensor, bias: Tensor | null): Three {
  const size = q.size(-1);
  if (k === v && q === k) {
    const all = parts(linear(q, weight, bias), 3, size);
    return [all.select(0, 0), all.select(0, 1), all.select(0, 2)];
  }
  if (k === v) {
    const [wq, wkv] = pieces(weight, [size, 2 * size]) as [Tensor, Tensor];
    const [bq, bkv] = pieces(bias, [size, 2 * size]) as [Tensor | null, Tensor | null];
    const query = linear(q, wq, bq);
    const both = parts(linear(k, wkv, bkv), 2, size);
    return [query, both.select(0, 0), both.select(0, 1)];
  }
  const [wq, wk, wv] = ops.chunk(weight, 3) as [Tensor, Tensor, Tensor];
  const [bq = null, bk = null, bv = null] = bias === null ? [] : ops.chunk(bias, 3);
  return [linear(q, wq, bq), linear(k, wk, bk), linear(v, wv, bv)];
}

/** Projects by separate weights: (E, E), (E, Ek) and (E, Ev). */
export function projectSeparately(inputs: Three, weights: readonly (Tensor | null)[], bias: Tensor | null): Three {
  const names = ['query', 'key', 'value'];
  const biases = bias === null ? [null, null, null] : ops.chunk(bias, 3);
  const size = inputs[0].size(-1);
  weights.forEach((weight, i) => {
    if (weight === null) throw new AssertionError(`use_separate_proj_weight is True but ${'qkv'[i]}_proj_weight is None`);
  });
  const checkShape = (given: Tensor, wanted: readonly number[], what: string): void => {
    if (given.shape.join() === wanted.join()) return;
    throw new AssertionError(`expecting ${what} shape of ${pythonRepr(wanted)}, but got ${pythonSize(given.shape)}`);
  };
  inputs.forEach((input, i) => {
    checkShape(weights[i] as Tensor, [size, input.size(-1)], `${names[i]} weights`);
  });
  biases.forEach((part, i) => {
    if (part !== null) checkShape(part, [size], `${names[i]} bias`);
  });
  const one = (i: 0 | 1 | 2): Tensor => linear(inputs[i], weights[i] as Tensor, biases[i] ?? null);
  return [one(0), one(1), one(2)];
}
