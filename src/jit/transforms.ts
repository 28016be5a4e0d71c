// Prepares compiled modules for inference: turns attributes into constants and fuses operators.
import { boolean, type Call, define, list, moduleOf, type Narrowed, opt, orNull, parameters, string } from '../arguments';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
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

/**
 * Lets oneDNN's graphs fuse operators of compiled modules in float32 or bfloat16 on the CPU, for the whole process. It takes
 * effect where a frozen module is optimized, in its first calls after it was made.
 *
 * @see https://github.com/pytorch/pytorch/tree/main/torch/csrc/jit/codegen/onednn
 */
export const enableOnednnFusion = define('enableOnednnFusion', [{ enabled: boolean }], (enabled): void =>
  native.jitSetOnednnFusion(enabled),
);

/** Whether {@link enableOnednnFusion} is in effect; default false. */
export function onednnFusionEnabled(...args: []): boolean {
  noArguments('onednnFusionEnabled', args);
  return native.jitOnednnFusion();
}
