// Tensors in the arguments and results of modules: in arrays, Maps and plain objects.
import { isPlainObject } from '../../core/describe';
import { throughLevels } from '../../core/nesting';
import { Tensor } from '../../tensor';

function mapped(value: unknown, change: (tensor: Tensor) => Tensor): unknown {
  if (value instanceof Tensor) return change(value);
  if (Array.isArray(value)) {
    const made = value.map((element) => mapped(element, change));
    // Several results with names.
    for (const name of Object.keys(value)) {
      if (name in made) continue;
      const at = value.indexOf((value as unknown as Record<string, unknown>)[name]);
      Object.defineProperty(made, name, { value: at < 0 ? undefined : made[at], enumerable: true, configurable: true, writable: true });
    }
    return Object.setPrototypeOf(made, Object.getPrototypeOf(value) as object);
  }
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, mapped(element, change)]));
  if (isPlainObject(value))
    return Object.fromEntries(Object.entries(value as object).map(([key, element]) => [key, mapped(element, change)]));
  return value;
}

/** A copy of a structure with other tensors; everything else stays the same. */
export const mapTensors = <T>(name: string, value: T, change: (tensor: Tensor) => Tensor): T =>
  throughLevels(name, () => mapped(value, change)) as T;

/** The tensors in a structure. */
export function tensorsOf(name: string, value: unknown): Tensor[] {
  const found: Tensor[] = [];
  mapTensors(name, value, (tensor) => {
    found.push(tensor);
    return tensor;
  });
  return found;
}
