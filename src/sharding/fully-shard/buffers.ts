// Memory for operations, which is used again: what an operation has used is freed only when its object is collected.
import type { Device } from '../../core/device';
import { type DType, itemsize } from '../../core/dtype';
import { keepTensor, release } from '../../memory/scope';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';

// Boundaries of elements of every dtype.
const alignment = 16;

export class Buffers {
  readonly #free: Tensor[] = [];

  /** Memory for elements of a dtype: a tensor over it, and the memory to give back. */
  take(numel: number, dtype: DType, device: Device): { tensor: Tensor; memory: Tensor } {
    const bytes = Math.ceil((numel * itemsize(dtype)) / alignment) * alignment;
    const fits = (one: Tensor): boolean => one.device.type === device.type && one.numel() >= bytes;
    const best = this.#free.filter(fits).sort((a, b) => a.numel() - b.numel())[0];
    if (best !== undefined) this.#free.splice(this.#free.indexOf(best), 1);
    // Smaller ones would stay unused for ever.
    else this.#free.splice(0).forEach(release);
    const memory = best ?? keepTensor(empty([bytes], { dtype: 'uint8', device }));
    return { tensor: keepTensor(memory.narrow(0, 0, numel * itemsize(dtype)).view(dtype)), memory };
  }

  /** Takes memory back that nothing uses any more. */
  give(memory: Tensor): void {
    this.#free.push(memory);
  }
}
