// Prepares compiled modules for inference: turns attributes into constants and fuses operators.
import { boolean, type Call, list, moduleOf, type Narrowed, opt, orNull, parameters, string } from '../arguments';
import { native } from '../core/native';
import { ScriptModule, scriptHandle } from './script-module';

const freezeSignature = parameters(
  'freeze',
  { mod: moduleOf<ScriptModule>() },
  /** Attributes and methods to keep in addition to `forward`. */
  { preservedAttrs: orNull(list(string)) },
  /** Also fuse operators, which changes the last digits of results. */
  { optimizeNumerics: opt(boolean, true) },
);

/**
 * Returns a copy of a module in evaluation mode, with its parameters and attributes inlined as constants.
 *
 * @throws TorchError for a module in training mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html
 */
export function freeze<A extends readonly unknown[], R>(
  ...args: Call<Narrowed<typeof freezeSignature, { mod: ScriptModule<A, R> }>>
): ScriptModule<A, R> {
  const [module, preservedAttrs, optimizeNumerics] = freezeSignature.bind(args);
  return new ScriptModule((wrapper) => native.jitFreeze(wrapper, scriptHandle(module), preservedAttrs ?? [], optimizeNumerics));
}

const optimizeSignature = parameters('optimizeForInference', { mod: moduleOf<ScriptModule>() });

/**
 * Applies {@link freeze} and optimizations for this machine's hardware. The result should not be saved.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html
 */
export function optimizeForInference<A extends readonly unknown[], R>(
  ...args: Call<Narrowed<typeof optimizeSignature, { mod: ScriptModule<A, R> }>>
): ScriptModule<A, R> {
  const [module] = optimizeSignature.bind(args);
  return new ScriptModule((wrapper) => native.jitOptimize(wrapper, scriptHandle(module)));
}
