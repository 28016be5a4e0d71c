// Attributes of compiled modules: values that TorchScript can hold, with their types.
import { isPlainObject } from '../core/describe';
import { native } from '../core/native';
import { Tensor } from '../tensor';
import { join, listOf, unknown } from './compiler/types';
import { writeArguments } from './values';

/** The TorchScript type of a value; null if TorchScript cannot hold it. */
export function typeOfValue(value: unknown): string | null {
  if (value === null) return 'None';
  if (value instanceof Tensor) return 'Tensor';
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'str';
  }
  if (Array.isArray(value)) {
    const types = value.map(typeOfValue);
    if (types.length === 0 || types.includes(null)) return null;
    const element = (types as string[]).reduce(join, unknown);
    return element.includes(unknown) || element === 'number' ? null : listOf(element);
  }
  if (isPlainObject(value)) {
    const types = Object.values(value as object).map(typeOfValue);
    if (types.length === 0 || types.includes(null)) return null;
    const element = (types as string[]).reduce(join, unknown);
    return element.includes(unknown) ? null : `Dict[str, ${element}]`;
  }
  return null;
}

/** Gives a module an attribute. */
export function addAttribute(module: number, name: string, value: unknown, type: string): void {
  writeArguments([value]);
  native.jitAddAttribute(module, name, type === 'None' ? 'NoneType' : type);
}
