// Tensors in the arguments and results of modules: in arrays, Maps and plain objects.
import { mapNested, throughLevels, within } from '../../core/nesting';
import { Tensor } from '../../tensor';

/** A copy of a structure with other tensors; everything else stays the same. */
export const mapTensors = <T>(name: string, value: T, change: (tensor: Tensor) => Tensor): T =>
  throughLevels(name, () => mapNested(value, (one) => (one instanceof Tensor ? change(one) : within))) as T;

/** The tensors in a structure. */
export function tensorsOf(name: string, value: unknown): Tensor[] {
  const found: Tensor[] = [];
  mapTensors(name, value, (tensor) => {
    found.push(tensor);
    return tensor;
  });
  return found;
}
