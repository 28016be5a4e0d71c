// Arguments of the functions and constructors written in TypeScript: declared once, bound by position and by name.
export type { Call, Narrowed, Options, Values, WithRequired } from './call';
export { placed } from './families';
export { define, parameters, Signature } from './parameters';
export {
  as,
  boolean,
  callable,
  device,
  dtype,
  float,
  generator,
  instance,
  int,
  integer,
  layout,
  list,
  maybe,
  memoryFormat,
  moduleOf,
  none,
  nullable,
  object,
  opt,
  or,
  orNull,
  record,
  size,
  string,
  type Type,
  tensor,
  type,
} from './types';
