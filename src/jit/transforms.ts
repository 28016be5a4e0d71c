// Compiled modules made ready for inference: attributes as constants, operators joined.
import { native } from '../core/native';
import { ScriptModule, scriptHandle } from './script-module';

/**
 * A copy of a module in evaluation mode whose parameters and attributes are constants of its code.
 *
 * @param options.preservedAttrs attributes and methods beside `forward` to keep
 * @param options.optimizeNumerics also joins operators, which changes results in their last digits; default true
 * @throws TorchError for a module in training mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html
 */
export function freeze<A extends readonly unknown[], R>(
  module: ScriptModule<A, R>,
  options: { preservedAttrs?: readonly string[]; optimizeNumerics?: boolean } = {},
): ScriptModule<A, R> {
  const { preservedAttrs = [], optimizeNumerics = true } = options;
  return new ScriptModule((wrapper) => native.jitFreeze(wrapper, scriptHandle(module), preservedAttrs, optimizeNumerics));
}

/**
 * {@link freeze}, and what else makes inference faster on this machine. The result is not for saving.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html
 */
export function optimizeForInference<A extends readonly unknown[], R>(module: ScriptModule<A, R>): ScriptModule<A, R> {
  return new ScriptModule((wrapper) => native.jitOptimize(wrapper, scriptHandle(module)));
}
