// The properties of Python's dtype objects, for dtypes that are strings here.
import { type DType, dtypeCode, dtypeFromCode, isComplex, isFloatingPoint, isSigned, itemsize } from './dtype';
import { TorchError, typeError } from './errors';
import { noMoreArguments } from './no-arguments';

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
    /** PyTorch's name of the dtype, aliases resolved: 'float32' for 'float'. */
    readonly name: DType,
  ) {}

  get isFloatingPoint(): boolean {
    return isFloatingPoint(this.name);
  }

  get isComplex(): boolean {
    return isComplex(this.name);
  }

  /** Whether the dtype can represent negative numbers. @throws TorchError for quantized dtypes and bits */
  get isSigned(): boolean {
    const signed = isSigned(this.name);
    if (signed === undefined) throw new TorchError(`isSignedType not supported for ${this.name}`);
    return signed;
  }

  /** Bytes per element. */
  get itemsize(): number {
    return itemsize(this.name);
  }

  /** The complex dtype whose real and imaginary parts have this dtype (complex64 for bfloat16); a complex dtype itself. */
  toComplex(): DType {
    const dtype = complexOf[this.name];
    if (dtype === undefined) throw new TorchError(`Unknown Complex ScalarType for ${this.name}`);
    return dtype;
  }

  /** The dtype of a complex dtype's real and imaginary parts; any other dtype itself. */
  toReal(): DType {
    return realOf[this.name] ?? this.name;
  }

  toString(): string {
    return `torch.${this.name}`;
  }
}

/**
 * The properties of PyTorch's dtype objects: `torch.dtype('float32').isFloatingPoint`.
 *
 * @throws TypeError for an unknown name
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch-dtype
 */
export function dtype(
  name: DType | 'float' | 'double' | 'half' | 'short' | 'int' | 'long' | 'cfloat' | 'cdouble' | 'chalf',
  ...rest: []
): DTypeProperties {
  noMoreArguments('dtype', 1, rest);
  const code = typeof name === 'string' ? dtypeCode(name) : undefined;
  if (code === undefined) throw typeError(`dtype(): there is no dtype '${String(name)}'`);
  return new DTypeProperties(dtypeFromCode(code));
}
