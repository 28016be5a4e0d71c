// The arguments of Tensor.to.
import { boolean, device, dtype, memoryFormat, opt, orNull, parameters, tensor } from '../arguments';
import { isOptions } from '../core/describe';
import { Device, type DeviceLike, deviceFromCode, type MemoryFormat } from '../core/device';
import { type DType, dtypeCode } from '../core/dtype';
import { native } from '../core/native';
import { handleOf, TensorHandle } from '../core/tensor-handle';
import { dtypeOf } from './values';

/** The parsed arguments of Tensor.to. */
export interface ToOptions {
  dtype?: DType | null | undefined;
  device?: Device | null | undefined;
  nonBlocking?: boolean | undefined;
  copy?: boolean | undefined;
  memoryFormat?: MemoryFormat | null | undefined;
}

const rest = [{ nonBlocking: opt(boolean, false) }, { copy: opt(boolean, false) }, { memoryFormat: orNull(memoryFormat) }] as const;
const toDeviceSignature = parameters('to', { device: orNull(device) }, { dtype: orNull(dtype) }, ...rest);
const toDtypeSignature = parameters('to', { dtype: dtype }, ...rest);
const toOtherSignature = parameters('to', { other: tensor }, ...rest);

type Rest = [nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null];

/** Parses the forms of Python's Tensor.to: (device, dtype), (dtype), (other), each with nonBlocking, copy and memoryFormat. */
export function toOptions(args: readonly unknown[]): ToOptions {
  const [head] = args;
  if (head instanceof TensorHandle || (isOptions(head) && head.other !== undefined)) {
    const [other, nonBlocking, copy, memoryFormat] = toOtherSignature.bind(args) as [TensorHandle, ...Rest];
    return { dtype: dtypeOf(other), device: deviceFromCode(native.device(handleOf(other))), nonBlocking, copy, memoryFormat };
  }
  if (typeof head === 'string' && dtypeCode(head) !== undefined) {
    const [dtype, nonBlocking, copy, memoryFormat] = toDtypeSignature.bind(args) as [DType, ...Rest];
    return { dtype, nonBlocking, copy, memoryFormat };
  }
  const [device, dtype, nonBlocking, copy, memoryFormat] = toDeviceSignature.bind(args) as [DeviceLike | null, DType | null, ...Rest];
  return { device: device === null || device === undefined ? device : new Device(device), dtype, nonBlocking, copy, memoryFormat };
}
