// The hooks in force on tensors that a graph saves for backward.
import { TorchError, typeError } from '../core/errors';
import { type Handle, native } from '../core/native';
import { savedTensorHooks } from '../core/saved-hooks';
import { outsideScopes } from '../memory/scope';
import { Tensor } from '../tensor/tensor';
import { gradientOf, handleFor } from './handles';

export interface SavedHooks {
  /** Converts a tensor to the value to keep. */
  pack(tensor: Tensor): unknown;
  unpack(packed: never): Tensor;
}

const active: SavedHooks[] = [];

let disabled: string | null = null;

/** The innermost hooks, which alone are called; null if there are none. */
export const currentHooks = (): SavedHooks | null => active.at(-1) ?? null;

export const areHooksDisabled = (): boolean => disabled !== null;

/** Sets the message of the error that setting hooks gives; null for none. Returns the former one. */
export function disableHooks(message: string | null): string | null {
  const former = disabled;
  disabled = message;
  return former;
}

/** Sets hooks; the function that it returns removes them. */
export function pushHooks(hooks: SavedHooks): () => void {
  if (disabled !== null) throw new TorchError(disabled);
  native.pushSavedHooks(
    // Saved tensors must survive the tidy() scope of the forward call.
    (handle: Handle) => outsideScopes(() => hooks.pack(gradientOf(handle) as Tensor)),
    (packed) => {
      const tensor: unknown = hooks.unpack(packed as never);
      if (!(tensor instanceof Tensor)) {
        throw typeError(`Output of saved tensor unpack_hook expected to be a Tensor but got result of type ${typeof tensor}`);
      }
      return handleFor(tensor);
    },
  );
  savedTensorHooks.count++;
  active.push(hooks);
  return () => {
    savedTensorHooks.count--;
    active.pop();
    native.popSavedHooks();
  };
}
