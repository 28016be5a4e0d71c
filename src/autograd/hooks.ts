// Hooks: functions that receive gradients during backward and may replace them.
import { abandon } from '../core/describe';
import { dispose } from '../core/dispose';
import { typeError } from '../core/errors';
import { type Handle, native } from '../core/native';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import { handleOf } from '../core/tensor-handle';
import { Node } from '../tensor/node';
import { Tensor } from '../tensor/tensor';
import { gradientOf, handleFor, handlesFor } from './handles';

/** Removes a registered hook. */
export class RemovableHandle {
  private readonly hook: number;

  /**
   * @internal
   * @param held the set in which the tensor's object keeps its hooks
   * @param call the function that native code calls
   */
  constructor(
    register: (owner: RemovableHandle) => number,
    private readonly held?: Set<unknown>,
    private readonly call?: unknown,
  ) {
    this.hook = register(this);
    held?.add(call);
  }

  /** Removes the hook; a second call does nothing. */
  remove(...args: []): void {
    noArguments('remove', args);
    native.removeHook(this.hook);
    this.held?.delete(this.call);
  }

  /** For `using`. */
  declare [Symbol.dispose]: () => void;
}

Object.defineProperty(RemovableHandle.prototype, dispose, { value: RemovableHandle.prototype.remove });

/** Receives the gradient of a tensor; may return a replacement. */
export type TensorHook = (grad: Tensor) => Tensor | null | undefined;

/** Receives the gradients of a node's outputs before the node runs; may return an array of replacements. */
export type NodePreHook = (gradOutputs: (Tensor | null)[]) => readonly (Tensor | null)[] | null | undefined;

/** Receives the gradients that a node computed and those that it received; may return replacements for the computed ones. */
export type NodeHook = (gradInputs: (Tensor | null)[], gradOutputs: (Tensor | null)[]) => readonly (Tensor | null)[] | null | undefined;

function heldBy(tensor: Tensor): Set<unknown> {
  const known = tensor._hooks;
  if (known !== undefined) return known;
  const held = new Set();
  // Not enumerable, as all that a tensor has within.
  Object.defineProperty(tensor, '_hooks', { value: held });
  return held;
}

function checkFunction(where: string, hook: unknown): void {
  if (typeof hook !== 'function') throw typeError(`${where}(): the hook must be a function, not ${typeof hook}`);
}

function checkTensor(value: unknown): asserts value is Tensor {
  if (value instanceof Tensor) return;
  abandon(value);
  throw typeError(`expected Tensor, but hook returned '${typeof value}'`);
}

const nameOf = (hook: { name: string }): string => (hook.name === '' ? '<anonymous>' : hook.name);

function listReturned(returned: unknown): Handle[] | undefined {
  if (returned === undefined || returned === null) return undefined;
  const list: unknown[] = Array.isArray(returned) ? returned : [returned];
  for (const value of list) if (value !== null) checkTensor(value);
  return handlesFor(list as (Tensor | null)[]);
}

declare module '../tensor/tensor' {
  interface Tensor {
    /** @internal references to its hooks, which keep them alive as long as the tensor's object */
    _hooks?: Set<unknown>;
    /**
     * Calls `hook` each time a gradient is computed for this tensor. Hooks run in the order of registration.
     *
     * @param hook receives the gradient; may return a replacement
     * @throws TorchError if the tensor does not require grad
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html
     */
    registerHook(hook: TensorHook): RemovableHandle;
    /**
     * Calls `hook` with this leaf after a gradient was accumulated into it.
     *
     * @throws TorchError if the tensor does not require grad or is not a leaf
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html
     */
    registerPostAccumulateGradHook(hook: (param: Tensor) => void): RemovableHandle;
  }
}

declare module '../tensor/node' {
  interface Node {
    /** Calls `hook` after the node ran; it may return replacements for the gradients that the node computed. */
    registerHook(hook: NodeHook): RemovableHandle;
    /** Calls `hook` before the node runs; it may return replacements for the gradients that the node receives. */
    registerPrehook(hook: NodePreHook): RemovableHandle;
  }
}

Tensor.prototype.registerHook = function registerHook(this: Tensor, hook, ...rest) {
  noMoreArguments('registerHook', 1, rest);
  checkFunction('registerHook', hook);
  const call = (handle: Handle): Handle | undefined => {
    const returned = hook(gradientOf(handle) as Tensor);
    if (returned === undefined || returned === null) return undefined;
    checkTensor(returned);
    return handleFor(returned);
  };
  return new RemovableHandle((owner) => native.registerTensorHook(owner, handleOf(this), call, nameOf(hook)), heldBy(this), call);
};

// By the function that native code calls.
const afterAccumulation = new WeakMap<object, (param: Tensor) => void>();

/** Calls the hooks that wait for a leaf's gradient, for a gradient that backward does not accumulate itself. */
export function runAccumulatedHooks(leaf: Tensor): void {
  for (const call of [...(leaf._hooks ?? [])]) afterAccumulation.get(call as object)?.(leaf);
}

Tensor.prototype.registerPostAccumulateGradHook = function registerPostAccumulateGradHook(this: Tensor, hook, ...rest) {
  noMoreArguments('registerPostAccumulateGradHook', 1, rest);
  checkFunction('registerPostAccumulateGradHook', hook);
  // The hook gets the user's own tensor object while that exists. A strong reference would be a cycle: tensor, hook, tensor.
  const own = new WeakRef(this);
  const call = (handle: Handle): void => {
    const fresh = gradientOf(handle) as Tensor;
    const known = own.deref();
    if (known === undefined || known.isDisposed) {
      hook(fresh);
      return;
    }
    fresh.dispose();
    hook(known);
  };
  afterAccumulation.set(call, hook);
  return new RemovableHandle((owner) => native.registerAccumulatedHook(owner, handleOf(this), call, nameOf(hook)), heldBy(this), call);
};

Object.assign(Node.prototype, {
  registerHook(this: Node, hook: NodeHook, ...rest: []): RemovableHandle {
    noMoreArguments('registerHook', 1, rest);
    checkFunction('registerHook', hook);
    const call = (gradInputs: Handle[], gradOutputs: Handle[]): Handle[] | undefined =>
      listReturned(hook(gradInputs.map(gradientOf), gradOutputs.map(gradientOf)));
    return new RemovableHandle((owner) => native.registerNodePostHook(owner, this._handle, call, nameOf(hook)));
  },

  registerPrehook(this: Node, hook: NodePreHook, ...rest: []): RemovableHandle {
    noMoreArguments('registerPrehook', 1, rest);
    checkFunction('registerPrehook', hook);
    const call = (gradOutputs: Handle[]): Handle[] | undefined => listReturned(hook(gradOutputs.map(gradientOf)));
    return new RemovableHandle((owner) => native.registerNodePreHook(owner, this._handle, call, nameOf(hook)));
  },
});
