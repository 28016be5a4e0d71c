// What a value is.
import type { DType } from '../dtype';
import { Tensor } from '../tensor';

/**
 * Whether a value is a tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.is_tensor.html
 */
export function isTensor(obj: unknown): obj is Tensor {
  return obj instanceof Tensor;
}

// What PyTorch calls the tensors of a dtype, where it is not the dtype's name with a capital.
const typeNames: Partial<Record<DType, string>> = {
  uint8: 'Byte',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  float16: 'Half',
  float32: 'Float',
  float64: 'Double',
  complex32: 'ComplexHalf',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
  bfloat16: 'BFloat16',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
  qint8: 'QInt8',
  quint8: 'QUInt8',
  qint32: 'QInt32',
};

function tensorType({ dtype, device, layout }: Tensor): string {
  const space = [
    'torch',
    ...(/^qu?int/.test(dtype) ? ['quantized'] : []),
    ...(device.type === 'cpu' ? [] : [device.type]),
    ...(layout === 'strided' ? [] : ['sparse']),
  ];
  return `${space.join('.')}.${typeNames[dtype] ?? dtype.charAt(0).toUpperCase() + dtype.slice(1)}Tensor`;
}

/**
 * The name of a value's type: of a tensor 'torch.FloatTensor', of an object that of its class, of a class or function its own.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.typename.html
 */
export function typename(obj: unknown): string {
  if (obj instanceof Tensor) return tensorType(obj);
  if (typeof obj === 'function' && Object.hasOwn(obj, 'prototype')) return obj.name;
  if (obj === null || obj === undefined) return String(obj);
  return obj.constructor?.name ?? typeof obj;
}
