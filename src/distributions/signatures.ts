// Signatures of the methods that all distributions have.
import { boolean, int, list, opt, orNull, parameters, tensor } from '../arguments';

const sampleShape = { sampleShape: opt(list(int), []) };
const value = { value: tensor };

export const distribution = parameters(
  'Distribution',
  { batchShape: opt(list(int), []) },
  { eventShape: opt(list(int), []) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);
export const setDefaultValidateArgs = parameters('setDefaultValidateArgs', { value: boolean });
export const sample = parameters('sample', sampleShape);
export const rsample = parameters('rsample', sampleShape);
export const sampleN = parameters('sampleN', { n: int });
export const logProb = parameters('logProb', value);
export const cdf = parameters('cdf', value);
export const icdf = parameters('icdf', value);
export const enumerateSupport = parameters(
  'enumerateSupport',
  /** Expand the values over the batch. */
  { expand: opt(boolean, true) },
);
export const expand = parameters('expand', { batchShape: list(int) });
