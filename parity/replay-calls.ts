// Makes a recorded call through the public names of this library.

import torch, { type Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';
import type { Raise } from './reduced-precision';
import { argument, type Bytes, type Call, type Recorded, tensorsOf } from './replay-records';

/** Thrown if this library has no function of the recorded name. */
export class Missing extends Error {}

type Function = (...args: unknown[]) => unknown;
type Members = Record<string, unknown>;

// Python's operator methods → methods here; `r` marks the reflected form, with the tensor on the right.
const operators: Record<string, (x: Tensor, other: never) => unknown> = {
  __add__: (x, other) => x.add(other),
  __radd__: (x, other) => x.add(other),
  __sub__: (x, other) => x.sub(other),
  __rsub__: (x, other) => torch.rsub(x, other),
  __mul__: (x, other) => x.mul(other),
  __rmul__: (x, other) => x.mul(other),
  __truediv__: (x, other) => x.div(other),
  __rtruediv__: (x, other) => x.reciprocal().mul(other),
  __floordiv__: (x, other) => x.floorDivide(other),
  __rfloordiv__: (x, other) => torch.floorDivide(other, x),
  __mod__: (x, other) => x.remainder(other),
  __rmod__: (x, other) => torch.remainder(other, x),
  __pow__: (x, other) => x.pow(other),
  __rpow__: (x, other) => torch.pow(other, x),
  __matmul__: (x, other) => x.matmul(other),
  __rmatmul__: (x, other) => torch.matmul(other, x),
  __and__: (x, other) => x.bitwiseAnd(other),
  __rand__: (x, other) => x.bitwiseAnd(other),
  __or__: (x, other) => x.bitwiseOr(other),
  __ror__: (x, other) => x.bitwiseOr(other),
  __xor__: (x, other) => x.bitwiseXor(other),
  __rxor__: (x, other) => x.bitwiseXor(other),
  __lshift__: (x, other) => x.bitwiseLeftShift(other),
  __rlshift__: (x, other) => torch.bitwiseLeftShift(other, x),
  __rshift__: (x, other) => x.bitwiseRightShift(other),
  __rrshift__: (x, other) => torch.bitwiseRightShift(other, x),
  __eq__: (x, other) => x.eq(other),
  __ne__: (x, other) => x.ne(other),
  __lt__: (x, other) => x.lt(other),
  __le__: (x, other) => x.le(other),
  __gt__: (x, other) => x.gt(other),
  __ge__: (x, other) => x.ge(other),
  __iadd__: (x, other) => x.add_(other),
  __isub__: (x, other) => x.sub_(other),
  __imul__: (x, other) => x.mul_(other),
  __itruediv__: (x, other) => x.div_(other),
  __ifloordiv__: (x, other) => x.floorDivide_(other),
  __imod__: (x, other) => x.remainder_(other),
  __ipow__: (x, other) => x.pow_(other),
  __iand__: (x, other) => x.bitwiseAnd_(other),
  __ior__: (x, other) => x.bitwiseOr_(other),
  __ixor__: (x, other) => x.bitwiseXor_(other),
  __neg__: (x) => x.neg(),
  __invert__: (x) => x.bitwiseNot(),
  __abs__: (x) => x.abs(),
  __len__: (x) => x.size(0),
  __int__: (x) => Math.trunc(x.item()),
  __float__: (x) => x.item(),
  __bool__: (x) => Boolean(x.item()),
};

// Splits a dotted name; functions of torch.functional are found in torch.
function segments(name: string): string[] {
  return name
    .replace(/^torch\.functional\./, 'torch.')
    .split('.')
    .slice(1);
}

function member(holder: unknown, key: string, name: string): unknown {
  const found = (holder as Members | null | undefined)?.[key];
  if (found === undefined) throw new Missing(name);
  return found;
}

/** Finds the function for a public Python name; a method takes `self` as its first argument. */
export function functionOf(name: string): Function {
  if (name.startsWith('torch.ops.aten.')) {
    const [, , , operator = '', overload] = name.split('.');
    const packet = torch.ops.aten?.[operator];
    if (!packet) throw new Missing(name);
    return (overload === undefined ? packet : member(packet, overload, name)) as Function;
  }
  const path = segments(name);
  const last = path[path.length - 1] as string;
  if (path[0] === 'Tensor') {
    const key = camelCase(path[1] as string);
    if (last === '__get__') {
      return (self) => {
        if (!((key as string) in (self as object))) throw new Missing(name);
        return (self as unknown as Members)[key];
      };
    }
    if (last === '__set__') {
      return (self, value) => {
        (self as unknown as Members)[key] = value;
      };
    }
    const operator = operators[last];
    if (operator) return operator as Function;
    return (self, ...rest) => {
      const method = member(self, key, name) as Function;
      return method.apply(self, rest);
    };
  }
  let holder: unknown = torch;
  for (const part of path) holder = member(holder, camelCase(part), `torch.${path.map(camelCase).join('.')}`);
  return holder as Function;
}

// x[i, ...] becomes x.at(i, ...): a tuple is passed as several indices.
function indices(value: Recorded, tensors: readonly Tensor[]): never[] {
  const parts = typeof value === 'object' && value !== null && 'u' in value ? (value.u as Recorded[]) : [value];
  return parts.map((part) => argument(part, tensors)) as never[];
}

/** Makes the call with these tensors. */
export function make(call: Call, tensors: readonly Tensor[]): unknown {
  torch.manualSeed(7);
  const [self, index, value] = call.a;
  if (call.fn === 'torch.Tensor.__getitem__') {
    return (argument(self as Recorded, tensors) as Tensor).at(...indices(index as Recorded, tensors));
  }
  if (call.fn === 'torch.Tensor.__setitem__') {
    const written = argument(value as Recorded, tensors) as Tensor;
    (argument(self as Recorded, tensors) as Tensor).setAt(...indices(index as Recorded, tensors), written);
    return null;
  }
  const run = functionOf(call.fn);
  const args = call.a.map((part) => argument(part, tensors));
  // `_stacklevel` only sets the line of Python's warning.
  const named = Object.entries(call.k ?? {}).filter(([key]) => key !== '_stacklevel');
  if (named.length > 0) args.push(Object.fromEntries(named.map(([key, part]) => [camelCase(key), argument(part, tensors)])));
  return run(...args);
}

/** A call whose dtypes are those of `raise`. */
export const raisedCall = (call: Call, raise: Raise): Call => ({ ...call, a: raise(call.a), ...(call.k ? { k: raise(call.k) } : {}) });

function tensorsIn(value: unknown): Tensor[] {
  if (value instanceof torch.Tensor) return [value];
  if (Array.isArray(value)) return value.flatMap(tensorsIn);
  const isDict = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isDict ? Object.values(value).flatMap(tensorsIn) : [];
}

// Sums all elements with the recorder's weights by position, so that every gradient differs.
function total(result: unknown): Tensor | null {
  let sum: Tensor | null = null;
  for (const tensor of tensorsIn(result)) {
    if (!tensor.requiresGrad || tensor.layout !== 'strided' || tensor.numel() === 0) continue;
    const real = tensor.isComplex() ? tensor.abs() : tensor;
    const weights = torch.linspace(0.5, 1.5, real.numel(), { dtype: real.dtype, device: real.device }).view(real.shape);
    const term = real.mul(weights).sum().double();
    sum = sum === null ? term : sum.add(term);
  }
  return sum;
}

/** Gradients by the argument's number, and whether each tensor of the result requires one. */
export interface Gradients {
  found: Record<string, Tensor | null>;
  required: boolean[];
}

/** The gradients that the recorder took, in the precision of `raise`; none if no result requires one. */
export function gradients(call: Call, bytes: Bytes, raise: Raise = (value) => value): Gradients {
  const leaves: Record<string, Tensor> = {};
  const tensors = raise(tensorsOf(call, bytes)).map((tensor, i) => {
    if (!tensor.isFloatingPoint() && !tensor.isComplex()) return tensor;
    if (tensor.layout !== 'strided') return tensor;
    const leaf = tensor.detach().clone().requiresGrad_();
    leaves[i] = leaf;
    return leaf.clone();
  });
  const result = make(raisedCall(call, raise), tensors);
  const required = tensorsIn(result).map((tensor) => tensor.requiresGrad);
  const loss = total(result);
  if (loss === null) {
    if (call.g) throw new torch.TorchError('the result does not depend on any argument');
    return { found: {}, required };
  }
  const found = torch.autograd.grad(loss, Object.values(leaves), { allowUnused: true });
  return { found: Object.fromEntries(Object.keys(leaves).map((key, i) => [key, found[i] ?? null])), required };
}
