// The multi-tensor kernels of the optimizers: one native call for all parameters.
import { raw } from '../ops';
import type { Tensor } from '../tensor/tensor';
import type { Hyper } from './scalar';

type List = readonly Tensor[];
type InPlace<A extends unknown[]> = (self: List, ...args: A) => void;
type Fresh<A extends unknown[]> = (self: List, ...args: A) => Tensor[];

const inPlace = <A extends unknown[]>(name: string, overload: string): InPlace<A> => raw(`aten::_foreach_${name}`, overload) as InPlace<A>;
const fresh = <A extends unknown[]>(name: string, overload: string): Fresh<A> => raw(`aten::_foreach_${name}`, overload) as Fresh<A>;

/** `aten::_foreach_*`. The suffix `Each` means a scalar for each tensor, `Scalar` one for all tensors. */
export const foreach = {
  abs: fresh<[]>('abs', ''),
  add: fresh<[List, { alpha?: Hyper }?]>('add', 'List'),
  add_: inPlace<[List, { alpha?: Hyper }?]>('add_', 'List'),
  addScalar: fresh<[Hyper]>('add', 'Scalar'),
  addScalar_: inPlace<[Hyper]>('add_', 'Scalar'),
  addcdiv_: inPlace<[List, List, Hyper?]>('addcdiv_', 'Scalar'),
  addcdivEach_: inPlace<[List, List, readonly number[]]>('addcdiv_', 'ScalarList'),
  addcmul: fresh<[List, List, Hyper]>('addcmul', 'Scalar'),
  addcmul_: inPlace<[List, List, Hyper]>('addcmul_', 'Scalar'),
  clampMax_: inPlace<[Hyper]>('clamp_max_', 'Scalar'),
  clampMin_: inPlace<[Hyper]>('clamp_min_', 'Scalar'),
  copy_: inPlace<[List]>('copy_', ''),
  div_: inPlace<[List]>('div_', 'List'),
  divEach: fresh<[readonly number[]]>('div', 'ScalarList'),
  divEach_: inPlace<[readonly number[]]>('div_', 'ScalarList'),
  lerp_: inPlace<[List, Hyper]>('lerp_', 'Scalar'),
  maximum_: inPlace<[List]>('maximum_', 'List'),
  mul: fresh<[List]>('mul', 'List'),
  mul_: inPlace<[List]>('mul_', 'List'),
  mulEach: fresh<[readonly number[]]>('mul', 'ScalarList'),
  mulEach_: inPlace<[readonly number[]]>('mul_', 'ScalarList'),
  mulScalar: fresh<[Hyper]>('mul', 'Scalar'),
  mulScalar_: inPlace<[Hyper]>('mul_', 'Scalar'),
  neg: fresh<[]>('neg', ''),
  reciprocal: fresh<[]>('reciprocal', ''),
  sign: fresh<[]>('sign', ''),
  sign_: inPlace<[]>('sign_', ''),
  sqrt: fresh<[]>('sqrt', ''),
  sqrt_: inPlace<[]>('sqrt_', ''),
  sub: fresh<[List]>('sub', 'List'),
  sub_: inPlace<[List]>('sub_', 'List'),
};
