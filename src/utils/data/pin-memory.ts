// Copies batches into pinned memory, from which copies to a device run beside computations.
import { runInLane } from '../../async';
import { isPlainObject } from '../../core/describe';
import { native } from '../../core/native';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { Tuple } from '../../core/tuple';
import { warn } from '../../core/warnings';
import { release } from '../../memory/scope';
import { Tensor } from '../../tensor/tensor';

const hasPinMemory = (value: unknown): value is { pinMemory: () => unknown } =>
  typeof value === 'object' && value !== null && 'pinMemory' in value && typeof value.pinMemory === 'function';

// A copy of a batch: its tensors replaced by what `pin` gives, and objects with a method `pinMemory` by what that gives.
function replace(data: unknown, pin: (tensor: Tensor) => unknown): unknown {
  if (data instanceof Tensor) return pin(data);
  if (hasPinMemory(data)) return data.pinMemory();
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, replace(value, pin)]));
  if (Array.isArray(data)) {
    const pinned = data.map((value) => replace(value, pin));
    return data instanceof Tuple ? Tuple.from(pinned) : pinned;
  }
  if (!isPlainObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replace(value, pin)]));
}

// The tensors that `replace` would visit.
function tensorsIn(data: unknown, found: Set<Tensor>): void {
  if (data instanceof Tensor) found.add(data);
  else if (hasPinMemory(data)) return;
  else if (data instanceof Map || Array.isArray(data)) for (const value of data.values()) tensorsIn(value, found);
  else if (isPlainObject(data)) for (const value of Object.values(data)) tensorsIn(value, found);
}

/** Whether a loader with these options pins its batches here; warns as Python does if it does not. */
export function pinsHere(pinMemory: boolean, pinMemoryDevice: string): boolean {
  if (!pinMemory) return false;
  if (pinMemoryDevice !== '')
    warn(
      `pin_memory_device is deprecated, the current accelerator will be used as the device,ignore pin_memory_device='${pinMemoryDevice}'.`,
    );
  if (native.canPin()) return true;
  warn("'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.");
  return false;
}

/** Copies a batch's tensors into pinned memory; everything else stays, except objects with a method `pinMemory`. */
export function pinBatch<B>(batch: B): B {
  return replace(batch, (tensor) => tensor.pinMemory()) as B;
}

/**
 * {@link pinBatch} with the copies in another thread.
 *
 * @param isOwn the batch's tensors have no other owner: they are freed once copied
 */
export async function pinBatchAsync<B>(batch: B, isOwn: boolean): Promise<B> {
  const found = new Set<Tensor>();
  tensorsIn(batch, found);
  const originals = [...found].filter((tensor) => !tensor.isPinned());
  const handles = await runInLane(() => native.pinMemoryAsync(originals.map(handleOf)));
  const pinned = new Map(originals.map((tensor, i) => [tensor, adoptHandle(handles[i] as number)]));
  const result = replace(batch, (tensor) => pinned.get(tensor) ?? tensor) as B;
  if (isOwn) for (const tensor of originals) release(tensor);
  return result;
}
