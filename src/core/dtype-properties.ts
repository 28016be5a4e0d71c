// What Python's dtype objects know of themselves, for dtypes that are strings.
import { type DType, dtypeCode, dtypeFromCode, isComplex, isFloatingPoint, isSigned, itemsize } from './dtype';
import { TorchError } from './errors';

const complexOf: Partial<Record<DType, DType>> = {
  float16: 'complex32',
  bfloat16: 'complex64',
  float32: 'complex64',
  float64: 'complex128',
  complex32: 'complex32',
  complex64: 'complex64',
  complex128: 'complex128',
};

const realOf: Partial<Record<DType, DType>> = { complex32: 'float16', complex64: 'float32', complex128: 'float64' };

/** The properties of a dtype. */
export class DTypeProperties {
  constructor(
    /** PyTorch's name of it: 'float32' where it was asked for by 'float'. */
    readonly name: DType,
  ) {}

  get isFloatingPoint(): boolean {
    return isFloatingPoint(this.name);
  }

  get isComplex(): boolean {
    return isComplex(this.name);
  }

  /** Whether it holds negative numbers. @throws TorchError for quantized dtypes and bits */
  get isSigned(): boolean {
    const signed = isSigned(this.name);
    if (signed === undefined) throw new TorchError(`isSignedType not supported for ${this.name}`);
    return signed;
  }

  /** Bytes an element takes. */
  get itemsize(): number {
    return itemsize(this.name);
  }

  /** The complex dtype whose parts are of this one; itself where it is complex. */
  toComplex(): DType {
    const dtype = complexOf[this.name];
    if (dtype === undefined) throw new TorchError(`Unknown Complex ScalarType for ${this.name}`);
    return dtype;
  }

  /** The dtype of the parts of a complex one; else itself. */
  toReal(): DType {
    return realOf[this.name] ?? this.name;
  }

  toString(): string {
    return `torch.${this.name}`;
  }
}

/**
 * What PyTorch's dtype objects know: `torch.dtype('float32').isFloatingPoint`.
 *
 * @throws TypeError for a name that is no dtype
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch-dtype
 */
export function dtype(
  name: DType | 'float' | 'double' | 'half' | 'short' | 'int' | 'long' | 'cfloat' | 'cdouble' | 'chalf',
): DTypeProperties {
  const code = typeof name === 'string' ? dtypeCode(name) : undefined;
  if (code === undefined) throw new TypeError(`dtype(): there is no dtype '${String(name)}'`);
  return new DTypeProperties(dtypeFromCode(code));
}
