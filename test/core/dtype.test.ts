// Dtypes and their properties, compared with Python's.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';
import { recorded } from '../support/surface';

test.each(Object.entries(recorded.dtypes))('torch.%s', (name, wanted) => {
  expect(torch).toHaveProperty(name, wanted.name);
  const properties = torch.dtype(name as torch.DType);
  const of = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      return { error: (error as Error).name };
    }
  };
  expect({
    name: properties.name,
    isFloatingPoint: properties.isFloatingPoint,
    isComplex: properties.isComplex,
    isSigned: of(() => properties.isSigned),
    itemsize: properties.itemsize,
    toComplex: of(() => properties.toComplex()),
    toReal: of(() => properties.toReal()),
  }).toEqual(wanted);
});

test.each(Object.entries(recorded.limits))('limits of %s', (name, wanted) => {
  const dtype = name as torch.DType;
  if (wanted === null) {
    expect(() => torch.iinfo(dtype)).toThrow(TypeError);
    return;
  }
  if ('eps' in wanted) {
    const { smallestNormal, ...info } = torch.finfo(dtype);
    expect({ ...info, smallest_normal: smallestNormal }).toEqual(wanted);
  } else {
    const { bits, max, min, dtype: shown } = torch.iinfo(dtype);
    expect({ bits: String(bits), max: String(max), min: String(min), dtype: shown }).toEqual(wanted);
  }
});

test('an unknown name', () => {
  expect(() => torch.dtype('float99' as never)).toThrow("there is no dtype 'float99'");
  expect(String(torch.dtype('long'))).toBe('torch.int64');
});
