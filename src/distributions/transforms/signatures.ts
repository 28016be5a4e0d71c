// Signatures of the methods that all transforms have.
import { int, list, object, opt, parameters, tensor } from '../../arguments';

const shape = { shape: list(int) };

export const withCache = parameters(
  'withCache',
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 1) },
);
export const equals = parameters('equals', { other: object<object>() });
export const logAbsDetJacobian = parameters('logAbsDetJacobian', { x: tensor }, { y: tensor });
export const forwardShape = parameters('forwardShape', shape);
export const inverseShape = parameters('inverseShape', shape);
