// Broadcasts of what torch.save writes, as Python's optimizers exchange their states.
import type { Device } from '../core/device';
import { broadcast, type ProcessGroup } from '../distributed';
import { empty } from '../ops';
import { load, save } from '../serialization';
import { tensor } from '../tensor';

interface Options {
  readonly group: ProcessGroup;
  readonly device: Device;
  /** Whether this process reads what it receives. */
  readonly isRead: boolean;
}

/**
 * Sends a value from a process of a group to all others.
 *
 * @param value null in the others
 * @param source a rank of the group
 * @returns what was received; null in the source, and where nothing is read
 */
export async function broadcastSaved(value: unknown, source: number, { group, device, isRead }: Options): Promise<unknown> {
  const to = { group, groupSrc: source };
  if (group.rank() === source) {
    const bytes = save(value);
    await broadcast(tensor([BigInt(bytes.length)], { dtype: 'int64', device }), to);
    await broadcast(tensor(new Uint8Array(bytes), { dtype: 'uint8', device }), to);
    return null;
  }
  const size = tensor([0n], { dtype: 'int64', device });
  await broadcast(size, to);
  const received = empty([Number(size.item())], { dtype: 'uint8', device });
  await broadcast(received, to);
  return isRead ? load(received.toTypedArray() as Uint8Array, { mapLocation: 'cpu' }) : null;
}
