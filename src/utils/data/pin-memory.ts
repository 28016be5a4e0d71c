// Copies batches into pinned memory, from which copies to a device run beside computations.
import { runInLane } from '../../async';
import { native } from '../../core/native';
import { mapNested, within } from '../../core/nesting';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { warn } from '../../core/warnings';
import { release } from '../../memory/scope';
import { Tensor } from '../../tensor/tensor';

const hasPinMemory = (value: unknown): value is { pinMemory: () => unknown } =>
  typeof value === 'object' && value !== null && 'pinMemory' in value && typeof value.pinMemory === 'function';

// A copy of a batch: its tensors replaced by what `pin` gives, and objects with a method `pinMemory` by what that gives.
const replace = (data: unknown, pin: (tensor: Tensor) => unknown, pinOther: (other: { pinMemory: () => unknown }) => unknown): unknown =>
  mapNested(data, (value) => (value instanceof Tensor ? pin(value) : hasPinMemory(value) ? pinOther(value) : within));

const pinOwn = (other: { pinMemory: () => unknown }): unknown => other.pinMemory();

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
  return replace(batch, (tensor) => tensor.pinMemory(), pinOwn) as B;
}

/**
 * {@link pinBatch} with the copies in another thread.
 *
 * @param isOwn the batch's tensors have no other owner: they are freed once copied
 */
export async function pinBatchAsync<B>(batch: B, isOwn: boolean): Promise<B> {
  const found = new Set<Tensor>();
  replace(
    batch,
    (tensor) => found.add(tensor),
    () => undefined,
  );
  const originals = [...found].filter((tensor) => !tensor.isPinned());
  const handles = await runInLane(() => native.pinMemoryAsync(originals.map(handleOf)));
  const pinned = new Map(originals.map((tensor, i) => [tensor, adoptHandle(handles[i] as number)]));
  const result = replace(batch, (tensor) => pinned.get(tensor) ?? tensor, pinOwn) as B;
  if (isOwn) for (const tensor of originals) release(tensor);
  return result;
}
