// Attention: checks of its inputs, and conversion of masks to numbers that are added to scores.
import { atOnce } from '../../async';
import { AssertionError, TorchError } from '../../core/errors';
import { pythonRepr, pythonSize } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

/** Checks the numbers of dimensions; returns whether there is a batch dimension. */
export function checkShapes(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  keyPaddingMask: Tensor | null,
  attnMask: Tensor | null,
  numHeads: number,
): boolean {
  const { ndim } = query;
  if (ndim !== 2 && ndim !== 3) {
    throw new AssertionError(`query should be unbatched 2D or batched 3D tensor but received ${ndim}-D query tensor`);
  }
  const kind = ndim === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  if (key.ndim !== ndim || value.ndim !== ndim) {
    throw new AssertionError(
      `For ${kind} \`query\`, expected \`key\` and \`value\` to be ${ndim}-D but found ${key.ndim}-D and ${value.ndim}-D tensors respectively`,
    );
  }
  if (keyPaddingMask !== null && keyPaddingMask.ndim !== ndim - 1) {
    throw new AssertionError(
      `For ${kind} \`query\`, expected \`key_padding_mask\` to be \`None\` or ${ndim - 1}-D but found ${keyPaddingMask.ndim}-D tensor instead`,
    );
  }
  if (attnMask === null) return ndim === 3;
  if (attnMask.ndim !== 2 && attnMask.ndim !== 3) {
    throw new AssertionError(
      `For ${kind} \`query\`, expected \`attn_mask\` to be \`None\`, 2-D or 3-D but found ${attnMask.ndim}-D tensor instead`,
    );
  }
  if (ndim === 2 && attnMask.ndim === 3) {
    const wanted = [numHeads, query.size(0), key.size(0)];
    if (attnMask.shape.join() !== wanted.join()) {
      throw new AssertionError(`Expected \`attn_mask\` shape to be ${pythonRepr(wanted)} but got ${pythonSize(attnMask.shape)}`);
    }
  }
  return ndim === 3;
}

/**
 * Converts a mask to numbers to add to scores: -inf where a boolean mask is true.
 *
 * @param other a mask that should have the same dtype
 */
export function canonicalMask(mask: Tensor | null, name: string, other: Tensor | null, like: Tensor): Tensor | null {
  if (mask === null) return null;
  const isFloat = mask.isFloatingPoint();
  if (mask.dtype !== 'bool' && !isFloat) throw new AssertionError(`only bool and floating types of ${name} are supported`);
  if (other !== null && other.dtype !== mask.dtype) {
    warn(`Support for mismatched ${name} and attn_mask is deprecated. Use same type for both instead.`);
  }
  if (isFloat) return mask;
  const { dtype } = like;
  return atOnce(() => ops.zerosLike(mask, { dtype }).maskedFill_(mask, Number.NEGATIVE_INFINITY), [mask]);
}

/** Checks an attention mask; returns it as (1, L, S) or (N · heads, L, S). */
export function checkAttentionMask(mask: Tensor, length: number, sourceLength: number, batchHeads: number): Tensor {
  const { shape } = mask;
  const wanted = shape.length === 2 ? [length, sourceLength] : [batchHeads, length, sourceLength];
  if (shape.join() !== wanted.join()) {
    throw new TorchError(`The shape of the ${shape.length}D attn_mask is ${pythonSize(shape)}, but should be ${pythonRepr(wanted)}.`);
  }
  return shape.length === 2 ? mask.unsqueeze(0) : mask;
}

/** Expands a padding mask (N, S) to (N · heads, 1, S). */
export function paddingByHead(mask: Tensor, batch: number, sourceLength: number, numHeads: number): Tensor {
  [batch, sourceLength].forEach((size, dim) => {
    if (mask.size(dim) === size) return;
    throw new AssertionError(`Expected key_padded_mask.shape[${dim}] to be ${size}, but got ${mask.size(dim)}`);
  });
  return mask
    .view([batch, 1, 1, sourceLength])
    .expand([-1, numHeads, -1, -1])
    .reshape([batch * numHeads, 1, sourceLength]);
}
