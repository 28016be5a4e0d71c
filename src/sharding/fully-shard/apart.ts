// Runs what sharding does on its own tensors.
import { inferenceMode, noGrad } from '../../autograd';
import { outsideScopes, tidy } from '../../memory/scope';

/** Runs `fn` without gradients and independent of the caller's modes and scopes; frees all tensors that it does not return or keep. */
export const apart = <T>(fn: () => T): T => outsideScopes(() => inferenceMode(false, () => noGrad(() => tidy(fn))));
