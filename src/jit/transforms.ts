// Prepares compiled modules for inference: turns attributes into constants and fuses operators.
import { native } from '../core/native';
import { ScriptModule, scriptHandle } from './script-module';

/**
 * Returns a copy of a module in evaluation mode, with its parameters and attributes inlined as constants.
 *
 * @param options.preservedAttrs attributes and methods to keep in addition to `forward`
 * @param options.optimizeNumerics also fuses operators, which changes the last digits of results; default true
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
 * Applies {@link freeze} and optimizations for this machine's hardware. The result should not be saved.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html
 */
export function optimizeForInference<A extends readonly unknown[], R>(module: ScriptModule<A, R>): ScriptModule<A, R> {
  return new ScriptModule((wrapper) => native.jitOptimize(wrapper, scriptHandle(module)));
}
