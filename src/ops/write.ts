// Writes an argument to the tape and checks in the same step that it matches its parameter.
import { handleOf, TensorHandle } from '../core/tensor-handle';
import { Code, type Parameter } from './parameter';
import { isIntegral, reserve, Tag, tape, writeAny, writeScalar } from './tape';

/** Free cells kept after every list, so that the following arguments need no bounds check: no schema has so many parameters. */
const slack = 256;

function writeIntList(at: number, list: readonly unknown[]): number {
  const length = list.length;
  reserve(at, length + slack);
  tape[at] = Tag.IntList;
  tape[at + 1] = length;
  for (let i = 0; i < length; i++) {
    const element = list[i];
    if (typeof element !== 'number' || !Number.isSafeInteger(element)) return -1;
    tape[at + 2 + i] = element;
  }
  return at + 2 + length;
}

function writeTensorList(at: number, list: readonly unknown[]): number {
  const length = list.length;
  reserve(at, length + slack);
  tape[at] = Tag.TensorList;
  tape[at + 1] = length;
  for (let i = 0; i < length; i++) {
    const element = list[i];
    if (!(element instanceof TensorHandle)) return -1;
    tape[at + 2 + i] = handleOf(element);
  }
  return at + 2 + length;
}

// The slow path for all other values: checks with accepts(), then writes.
function writeChecked(parameter: Parameter, at: number, value: unknown): number {
  return parameter.accepts(value) ? parameter.write(at, value) : -1;
}

/** Writes `value` at a cell and returns the cell after it; -1 if it does not match the parameter. */
export function put(parameter: Parameter, at: number, value: unknown): number {
  if (value === null) return parameter.accepts(value) ? writeAny(at, null) : -1;
  switch (parameter.code) {
    case Code.Tensor:
      if (!(value instanceof TensorHandle)) return -1;
      tape[at] = Tag.Tensor;
      tape[at + 1] = handleOf(value);
      return at + 2;
    case Code.TensorOrNumber:
      if (value instanceof TensorHandle) {
        tape[at] = Tag.Tensor;
        tape[at + 1] = handleOf(value);
        return at + 2;
      }
      break;
    case Code.Scalar:
      if (typeof value === 'number') {
        tape[at] = isIntegral(value) ? Tag.Int : Tag.Float;
        tape[at + 1] = value;
        return at + 2;
      }
      break;
    case Code.Int:
      if (typeof value === 'number') {
        if (!Number.isInteger(value)) return -1;
        return writeScalar(at, value);
      }
      break;
    case Code.Float:
      if (typeof value === 'number') {
        tape[at] = Tag.Float;
        tape[at + 1] = value;
        return at + 2;
      }
      break;
    case Code.Bool:
      if (typeof value !== 'boolean') return -1;
      tape[at] = Tag.Bool;
      tape[at + 1] = value ? 1 : 0;
      return at + 2;
    case Code.IntList:
      if (Array.isArray(value)) {
        const end = writeIntList(at, value);
        if (end >= 0) return end;
      }
      break;
    case Code.TensorList:
      if (Array.isArray(value)) {
        const end = writeTensorList(at, value);
        if (end >= 0) return end;
      }
      break;
  }
  return writeChecked(parameter, at, value);
}

/** Writes the integers of a call such as `view(2, 3)` as one list; -1 if a value is not an integer. */
export function putVarargs(at: number, args: readonly unknown[], count: number): number {
  reserve(at, count + slack);
  tape[at] = Tag.IntList;
  tape[at + 1] = count;
  for (let i = 0; i < count; i++) {
    const element = args[i];
    if (typeof element !== 'number' || !Number.isSafeInteger(element)) return -1;
    tape[at + 2 + i] = element;
  }
  return at + 2 + count;
}
