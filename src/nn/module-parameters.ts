// The parameters of the methods of Module.
import { boolean, nullable, opt, parameters, string, tensor } from '../arguments';

const removeDuplicate = [
  /** Give a shared one once. */
  { removeDuplicate: opt(boolean, true) },
] as const;
const prefix = [
  /** Put before the names. */
  { prefix: opt(string, '') },
] as const;
const recursion = [
  /** Give those of submodules, too. */
  { recurse: opt(boolean, true) },
] as const;

export const registerBuffer = parameters(
  'registerBuffer',
  { name: string },
  { tensor: nullable(tensor) },
  /** Make it part of the state dict. */
  { persistent: opt(boolean, true) },
);
export const namedChildren = parameters('namedChildren', ...removeDuplicate);
export const namedModules = parameters('namedModules', ...prefix, ...removeDuplicate);
export const namedParameters = parameters('namedParameters', ...prefix, ...recursion, ...removeDuplicate);
export const namedBuffers = parameters('namedBuffers', ...prefix, ...recursion, ...removeDuplicate);
export const recurse = parameters('parameters', ...recursion);
export const loadStateDict = parameters(
  'loadStateDict',
  /** Throw unless the names are the same on both sides. */
  { strict: opt(boolean, true) },
  /** Take the tensors of the state dict themselves instead of copying them. */
  { assign: opt(boolean, false) },
);
export const zeroGrad = parameters(
  'zeroGrad',
  /** Set the gradients to null instead of zeros. */
  { setToNone: opt(boolean, true) },
);
