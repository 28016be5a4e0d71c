// Causal masks of attention that are named instead of made.

import type { Call } from '../../arguments';
import { device as anyDevice, int, orNull, parameters, type } from '../../arguments';
import { noArguments } from '../../core/no-arguments';
import { warn } from '../../core/warnings';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

/** Where the triangle of a causal mask is aligned if queries and keys differ in number. */
export const CausalVariant = {
  /** Query 0 attends to key 0 only. */
  UPPER_LEFT: 1,
  /** The last query attends to all keys. */
  LOWER_RIGHT: 2,
} as const;
export type CausalVariant = (typeof CausalVariant)[keyof typeof CausalVariant];

const variants: readonly number[] = Object.values(CausalVariant);
const variantType = type<CausalVariant>('CausalVariant', (value) => variants.includes(value as number));
const signature = parameters('CausalBias', { variant: variantType }, { seqLenQ: int }, { seqLenKv: int });
const materializeSignature = parameters('materialize', { device: orNull(anyDevice) });

/**
 * A causal mask of L queries and S keys, which `nn.functional.scaledDotProductAttention` takes as `attnMask`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.attention.bias.CausalBias.html
 */
export class CausalBias {
  readonly variant: CausalVariant;
  /** L. */
  readonly seqLenQ: number;
  /** S. */
  readonly seqLenKv: number;

  constructor(...args: Call<typeof signature>) {
    const [variant, seqLenQ, seqLenKv] = signature.bind(args);
    this.variant = variant;
    this.seqLenQ = seqLenQ;
    this.seqLenKv = seqLenKv;
    if (seqLenQ > seqLenKv && variant === CausalVariant.LOWER_RIGHT)
      warn('Lower right causal bias will produce NaNs in the output when seq_len_q > seq_len_kv!');
  }

  /** Makes the mask (L, S), true where a query attends to a key; on the CPU, if no device is given. */
  materialize(...args: Call<typeof materializeSignature>): Tensor {
    const [device] = materializeSignature.bind(args);
    const all = ops.ones([this.seqLenQ, this.seqLenKv], { dtype: 'bool', device: device ?? 'cpu' });
    return ops.tril(all, this.variant === CausalVariant.LOWER_RIGHT ? this.seqLenKv - this.seqLenQ : 0);
  }

  /** The mask as text. */
  toString(...args: []): string {
    noArguments('toString', args);
    return this.materialize().toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
