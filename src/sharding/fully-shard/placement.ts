// The groups over which parameters are divided and repeated, and the rows that each process has.
import { currentDeviceIndex } from '../../accelerator/devices';
import { Device } from '../../core/device';
import { AssertionError, ValueError } from '../../core/errors';
import { DeviceMesh, GroupMember, type ProcessGroup } from '../../distributed';
import { worldOf } from '../../distributed/process-group';

export interface Placement {
  readonly mesh: DeviceMesh;
  /** The processes that have the parts of a parameter. */
  readonly shards: ProcessGroup;
  /** The processes that have the same part; null if there are no others. */
  readonly replicas: ProcessGroup | null;
  /** Where modules compute. */
  readonly device: Device;
}

/** Where a mesh of one or two dimensions puts parameters; null is the mesh of all processes. */
export function placementOf(given: DeviceMesh | null): Placement {
  const mesh = given ?? DeviceMesh.fromGroup(GroupMember.WORLD ?? worldOf().group, 'cpu');
  if (mesh.ndim !== 1 && mesh.ndim !== 2) throw new ValueError(`fully_shard expects a 1D or 2D DeviceMesh but got ${mesh}`);
  if (mesh.ndim === 2 && mesh.meshDimNames === null)
    throw new AssertionError('Please init the 2D mesh for HSDP with mesh_dim_names specified');
  const device = mesh.deviceType === 'cpu' ? new Device('cpu') : new Device(`${mesh.deviceType}:${currentDeviceIndex()}`);
  return { mesh, shards: mesh.getGroup(-1), replicas: mesh.ndim === 2 ? mesh.getGroup(0) : null, device };
}

/** The rows of a process, as torch.chunk divides them. */
export interface Rows {
  /** The index of the first. */
  readonly offset: number;
  readonly count: number;
  /** How many each process has with padding. */
  readonly padded: number;
}

export function rowsOf(total: number, group: ProcessGroup): Rows {
  const padded = Math.ceil(total / group.size());
  const offset = Math.min(group.rank() * padded, total);
  return { offset, count: Math.min(padded, total - offset), padded };
}
