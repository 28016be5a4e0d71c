// Arguments of functions and constructors written in TypeScript: declares parameters, binds them by position and by name.
export type { Call, Narrowed, Options, Values, WithRequired } from './call';
export { placed } from './families';
export { define, parameters, splitFunction } from './parameters';
export {
  as,
  boolean,
  byName,
  callable,
  device,
  dtype,
  float,
  generator,
  int,
  integer,
  list,
  maybe,
  memoryFormat,
  moduleOf,
  none,
  nullable,
  object,
  only,
  opt,
  or,
  orNull,
  record,
  size,
  string,
  type Type,
  tensor,
  tensors,
  type,
} from './types';
