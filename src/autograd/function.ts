// Custom autograd functions: a forward and a backward in TypeScript that form one node of the graph.

import { NotImplementedError, typeError } from '../core/errors';
import { type Handle, native } from '../core/native';
import { noMoreArguments } from '../core/no-arguments';
import { handleOf } from '../core/tensor-handle';
import { Tensor } from '../tensor/tensor';
import { forgetReturned, gradientOf, handlesFor } from './handles';
import { noGrad } from './mode';

/** The result of {@link Function.backward}: a gradient for each argument of forward, null for none. */
export type Gradients = Tensor | null | readonly (Tensor | null)[];

let nextId = 1;

function checkTensors(where: string, values: readonly unknown[]): void {
  values.forEach((value, i) => {
    if (value !== null && !(value instanceof Tensor)) {
      throw typeError(`${where} can only take Tensors, but argument ${i} is of type ${typeof value}`);
    }
  });
}

/** Passes data from a function's forward to its backward. Any property may be set on it; tensors need saveForBackward. */
export class FunctionCtx {
  /** @internal */
  readonly _id: number = nextId++;
  /** @internal */
  _saved: readonly (Tensor | null)[] = [];
  /** @internal */
  _dirty: readonly Tensor[] = [];
  /** @internal */
  _nonDifferentiable: readonly Tensor[] = [];
  /** @internal */
  _materialize = true;

  /** For each argument of forward, whether backward must give its gradient. */
  readonly needsInputGrad: readonly boolean[];
  [key: string]: unknown;

  constructor(needsInputGrad: readonly boolean[]) {
    this.needsInputGrad = needsInputGrad;
  }

  /** Saves tensors for backward: inputs, outputs or intermediate ones. Backward throws if one was modified in place since. */
  saveForBackward(...tensors: (Tensor | null)[]): void {
    tensors.forEach((tensor, i) => {
      if (tensor !== null && !(tensor instanceof Tensor)) {
        throw typeError(`save_for_backward can only save variables, but argument ${i} is of type ${typeof tensor}`);
      }
    });
    this._saved = tensors;
  }

  /** The tensors that {@link saveForBackward} saved; available while backward runs. */
  get savedTensors(): Tensor[] {
    return native.savedTensors(this._id).map(gradientOf) as Tensor[];
  }

  /** Declares inputs that forward modified in place; each must also be an output. */
  markDirty(...tensors: Tensor[]): void {
    checkTensors('markDirty', tensors);
    this._dirty = tensors;
  }

  /** Declares outputs as not differentiable. */
  markNonDifferentiable(...tensors: Tensor[]): void {
    checkTensors('markNonDifferentiable', tensors);
    this._nonDifferentiable = tensors;
  }

  /** If false, backward receives null instead of zeros for an output without a gradient. Default true. */
  setMaterializeGrads(value: boolean, ...rest: []): void {
    noMoreArguments('setMaterializeGrads', 1, rest);
    this._materialize = value;
  }
}

type ForwardOf<C> = C extends { forward(...args: infer A): infer R; setupContext: unknown }
  ? A extends [FunctionCtx, ...infer Rest]
    ? (...args: Rest) => R
    : (...args: A) => R
  : never;

/**
 * The base class of custom functions. A subclass defines static methods: `forward(ctx, ...args)` and
 * `backward(ctx, ...gradOutputs)`, or `forward(...args)`, `setupContext(ctx, inputs, output)` and `backward`. `apply` calls
 * it.
 *
 * ```ts
 * class Exp extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx, x: Tensor): Tensor { const y = x.exp(); ctx.saveForBackward(y); return y; }
 *   static backward(ctx: FunctionCtx, grad: Tensor): Tensor { const [y] = ctx.savedTensors; return grad.mul(y); }
 * }
 * const y = Exp.apply(x);
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.Function
 */
// biome-ignore lint/complexity/noStaticOnlyClass: PyTorch's way of naming a forward and its backward
// biome-ignore lint/suspicious/noShadowRestrictedNames: PyTorch's name
export class Function {
  /** Computes the outputs: a tensor, or an array of tensors and other values. Gradients are not recorded meanwhile. */
  static forward(..._args: never[]): unknown {
    throw new NotImplementedError('You must implement the forward function for custom autograd.Function.');
  }

  /** Saves the data for backward, for a forward without ctx. */
  static setupContext(_ctx: never, _inputs: never, _output: never): void {
    throw new NotImplementedError('setup_context is not implemented.');
  }

  /** Computes the gradients of the arguments from the gradients of the outputs. */
  static backward(_ctx: never, ..._gradOutputs: never[]): Gradients {
    throw new NotImplementedError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
  }

  /** Calls forward and records the node for backward. */
  static apply<C extends typeof Function>(this: C, ...args: Parameters<ForwardOf<C>>): ReturnType<ForwardOf<C>> {
    // biome-ignore lint/complexity/noThisInStatic: the subclass that it is called on
    return applyFunction(this as unknown as Custom, args) as ReturnType<ForwardOf<C>>;
  }
}

const applies = new WeakMap<object, unknown>();

// Bound, as a method of a Python class is: `const exp = Exp.apply`.
Object.defineProperty(Function, 'apply', {
  configurable: true,
  get(this: Custom) {
    const known = applies.get(this);
    if (known !== undefined) return known;
    const bound = (...args: readonly unknown[]): unknown => applyFunction(this, args);
    applies.set(this, bound);
    return bound;
  },
});

// The type of a subclass, with the signatures of the static methods that apply calls.
interface Custom {
  readonly name: string;
  forward(...args: readonly unknown[]): unknown;
  setupContext(ctx: FunctionCtx, inputs: readonly unknown[], output: unknown): void;
  backward(ctx: FunctionCtx, ...gradOutputs: readonly (Tensor | null)[]): unknown;
}

function applyFunction(type: Custom, args: readonly unknown[]): unknown {
  const tensors = args.map((arg) => (arg instanceof Tensor ? arg : null));
  const needs = tensors.map((tensor) => tensor?.requiresGrad ?? false);
  const executable = native.isGradEnabled() && needs.includes(true);
  const ctx = new FunctionCtx(needs);
  const setsUp = type.setupContext !== (Function as unknown as Custom).setupContext;
  const output = noGrad(() => {
    const made = setsUp ? type.forward(...args) : type.forward(ctx, ...args);
    if (setsUp) type.setupContext(ctx, args, made);
    return made;
  });
  const outputs: readonly unknown[] = Array.isArray(output) ? output : [output];
  const handles = (list: readonly (unknown | null)[]): Handle[] => list.map((one) => (one instanceof Tensor ? handleOf(one) : 0));
  const given = handles(outputs);
  const backward = backwardOf(type, ctx);
  const holdsValues = executable && holdsObjects(ctx);
  const wrapped = native.wrapFunction(`${type.name}Backward`, ctx._id, backward, {
    inputs: handles(tensors),
    outputs: given,
    saved: handles(ctx._saved),
    dirty: handles(ctx._dirty),
    nonDifferentiable: handles(ctx._nonDifferentiable),
    executable,
    materialize: ctx._materialize,
    setupContext: setsUp,
    holdsValues,
  });
  ctx._saved = [];
  ctx._dirty = [];
  ctx._nonDifferentiable = [];
  const results = outputs.map((one, i) => (wrapped[i] === given[i] ? one : gradientOf(wrapped[i] as Handle)));
  // A collection may weaken the node's own reference.
  if (holdsValues) for (const one of results) if (one instanceof Tensor) backwards.set(one, backward);
  return Array.isArray(output) ? results : results[0];
}

/** The backward functions of the outputs of functions whose ctx holds objects, which may lead to the outputs. */
const backwards = new WeakMap<Tensor, unknown>();

const ownKeys: ReadonlySet<string> = new Set(Object.keys(new FunctionCtx([])));

// Whether forward set an object on the ctx.
const holdsObjects = (ctx: FunctionCtx): boolean =>
  Object.entries(ctx).some(
    ([key, value]) => !ownKeys.has(key) && ((typeof value === 'object' && value !== null) || typeof value === 'function'),
  );

function backwardOf(type: Custom, ctx: FunctionCtx): (gradients: Handle[]) => Handle[] {
  return (gradients) => {
    const result = type.backward(ctx, ...gradients.map(gradientOf));
    const list: readonly unknown[] = Array.isArray(result) ? result : [result ?? null];
    const checked = list.map((one) => one ?? null);
    for (const one of checked) {
      if (one !== null && !(one instanceof Tensor)) throw typeError(`expected Tensor or null (got ${typeof one})`);
    }
    return handlesFor(checked as (Tensor | null)[]);
  };
}

/**
 * Wraps a backward that is not differentiable itself: differentiating it twice throws instead of giving wrong gradients.
 *
 * @param backward runs without recording gradients
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.function.once_differentiable.html
 */
export function onceDifferentiable<A extends readonly unknown[]>(
  backward: (ctx: FunctionCtx, ...gradOutputs: A) => Gradients,
  ...rest: []
): (ctx: FunctionCtx, ...gradOutputs: A) => Gradients {
  noMoreArguments('onceDifferentiable', 1, rest);
  if (typeof backward !== 'function') throw typeError('onceDifferentiable(): backward must be a function');
  return (ctx, ...gradOutputs) => {
    const outputs = noGrad(() => backward(ctx, ...gradOutputs));
    if (!native.isGradEnabled() || !gradOutputs.some((one) => one instanceof Tensor && one.requiresGrad)) return outputs;
    const list: readonly (Tensor | null)[] = Array.isArray(outputs) ? outputs : [outputs as Tensor | null];
    const message = 'trying to differentiate twice a function that was marked with @once_differentiable';
    const delayed = native.delayError(message, handlesFor(list)).map(gradientOf);
    forgetReturned();
    return Array.isArray(outputs) ? delayed : (delayed[0] as Tensor | null);
  };
}
