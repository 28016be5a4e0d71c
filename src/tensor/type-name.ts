// PyTorch's names of tensor types, such as 'torch.FloatTensor'.
import { Device } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode } from '../core/dtype';
import { ValueError } from '../core/errors';
import type { TensorProperties } from './properties';

// The dtype's part of the type name, if it is not the capitalised name of the dtype.
const names: Partial<Record<DType, string>> = {
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
  bool: 'Bool',
  bfloat16: 'BFloat16',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
  qint8: 'QInt8',
  quint8: 'QUInt8',
  qint32: 'QInt32',
};

/** The name of a tensor's type: 'torch.FloatTensor', 'torch.cuda.sparse.FloatTensor'. */
export function typeNameOf({ dtype, device, layout }: TensorProperties): string {
  const space = [
    'torch',
    ...(/^qu?int/.test(dtype) ? ['quantized'] : []),
    ...(device.type === 'cpu' ? [] : [device.type]),
    ...(layout === 'strided' ? [] : ['sparse']),
  ];
  return `${space.join('.')}.${names[dtype] ?? dtype.charAt(0).toUpperCase() + dtype.slice(1)}Tensor`;
}

/**
 * The dtype and device for a dtype's name or a type's name.
 *
 * @param current the tensor's device, which is kept for a dtype's name, and for a type's name with the same device type
 */
export function parseTypeName(name: string, current: Device): { dtype: DType; device: Device } {
  const code = dtypeCode(name);
  if (code !== undefined) return { dtype: dtypeFromCode(code), device: current };
  const [, type = 'cpu', element] = /^torch\.(?:([a-z_]+)\.)?(\w+)Tensor$/.exec(name) ?? [];
  const dtype = (Object.keys(names) as DType[]).find((candidate) => names[candidate] === element);
  if (dtype === undefined) throw new ValueError(`invalid type: '${name}'`);
  return { dtype, device: current.type === type ? current : new Device(type) };
}
