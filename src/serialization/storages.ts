// Names of storage classes in files, by element type.
import type { DType } from '../core/dtype';

/** The storage class for each dtype. Dtypes without one are written as untyped storages. */
export const storageClasses: Partial<Record<DType, string>> = {
  float64: 'DoubleStorage',
  float32: 'FloatStorage',
  float16: 'HalfStorage',
  int64: 'LongStorage',
  int32: 'IntStorage',
  int16: 'ShortStorage',
  int8: 'CharStorage',
  uint8: 'ByteStorage',
  bool: 'BoolStorage',
  bfloat16: 'BFloat16Storage',
  complex128: 'ComplexDoubleStorage',
  complex64: 'ComplexFloatStorage',
};

/** The dtype of a storage class; null for an untyped storage, undefined for an unknown class. */
export function dtypeOfStorage(name: string): DType | null | undefined {
  if (name === 'torch.storage.UntypedStorage' || name === 'torch.UntypedStorage') return null;
  return (Object.keys(storageClasses) as DType[]).find((dtype) => name === `torch.${storageClasses[dtype]}`);
}
