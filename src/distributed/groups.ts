// Making, finding and ending process groups. @see https://docs.pytorch.org/docs/stable/distributed.html
import { currentAccelerator, deviceCount } from '../accelerator/devices';
import { type Call, device, float, int, nullable, object, opt, orNull, parameters, string } from '../arguments';
import { Device, type DeviceLike } from '../core/device';
import { AssertionError, fromCall, ValueError } from '../core/errors';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { checkTimeout, wrongClass } from './checks';
import { ofGroup } from './operations';
import {
  enterWorld,
  globalRankOf,
  groupFor,
  group as groupType,
  isInitialized,
  leaveWorld,
  NON_GROUP_MEMBER,
  ProcessGroup,
  rankIn,
  readBackend,
  worldOf,
} from './process-group';
import { rendezvous } from './rendezvous';
import { PrefixStore, Store } from './store';

/** How long the operations of a group may take by default, in milliseconds. */
export const defaultPgTimeout = 1_800_000;

const initSignature = parameters(
  'initProcessGroup',
  /** `gloo`, or a backend for each type of device as `cpu:gloo`; null takes `gloo`. */
  { backend: orNull(string) },
  /** `env://` (by default: the variables MASTER_ADDR, MASTER_PORT, RANK and WORLD_SIZE), `tcp://HOST:PORT` or `file://PATH`. */
  { initMethod: orNull(string) },
  /** How long operations may take, in milliseconds; default 1,800,000. */
  { timeout: orNull(float) },
  /** How many processes take part, where neither the environment nor the method says it. */
  { worldSize: opt(int, -1) },
  /** This process's number among them, from 0. */
  { rank: opt(int, -1) },
  /** A store at which the processes meet, in place of `initMethod`. */
  { store: orNull(object<Store>()) },
  /** The device that this process uses. */
  { deviceId: orNull(device) },
);

function checkDevice(given: DeviceLike): void {
  const found = new Device(given);
  const own = currentAccelerator();
  if (found.type === 'cpu') return;
  if (own === null || found.type !== own.type) {
    throw new ValueError(`device_id ${found} does not match the current compilation's accelerator support: ${own ?? 'None'}.`);
  }
  if (found.index === null) throw new ValueError('Please use a device_id with index.');
  if (found.index >= deviceCount()) {
    throw new ValueError(`device_id ${found} is out of range: the number of accelerators available is ${deviceCount()}.`);
  }
}

interface Wanted {
  readonly store: Store;
  readonly rank: number;
  readonly ranks: readonly number[];
  readonly name: string;
  readonly description: string;
  readonly backend: string | null;
  readonly timeout: number;
  readonly isDefault: boolean;
}

/** Makes a group of this environment. */
export async function make({ store, rank, ranks, name, description, backend: given, timeout, isDefault }: Wanted): Promise<ProcessGroup> {
  const { devices, backend, backends } = readBackend(given);
  const globalRanks = isDefault ? [] : ranks;
  const sizes = [rank, ranks.length];
  const handle = await fromCall(() => native.groupMake(store._handle, sizes, name, description, timeout, devices, globalRanks));
  return new ProcessGroup({ handle, rank, ranks, name, description, backend, backends, timeout, store });
}

let isBeginning = false;

/**
 * Makes the default process group of all processes; every process calls it. Python's processes can be members.
 *
 * @throws ValueError for arguments or variables that are missing or wrong; DistributedError (rejects with) when the processes do
 *   not meet within the time-out
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.init_process_group
 */
export async function initProcessGroup(...args: Call<typeof initSignature>): Promise<void> {
  const [backend, initMethod, given, size, number, store, deviceId] = initSignature.bind(args);
  if (isInitialized() || isBeginning) throw new ValueError('trying to initialize the default process group twice!');
  if (store !== null && initMethod !== null) throw new AssertionError('Cannot specify both init_method and store.');
  if (store !== null && !(store instanceof Store)) throw wrongClass('initProcessGroup', 'store', 'a Store', store);
  if (store !== null && size <= 0) throw new AssertionError('world_size must be positive if using store');
  if (store !== null && number < 0) throw new AssertionError('rank must be non-negative if using store');
  if (size >= 0 && number >= size) throw new ValueError(`rank must be between 0 and ${size - 1}, got ${number}`);
  const timeout = given ?? defaultPgTimeout;
  checkTimeout('initProcessGroup', timeout);
  readBackend(backend);
  if (deviceId !== null) checkDevice(deviceId);
  isBeginning = true;
  try {
    const met = store === null ? await rendezvous(initMethod ?? 'env://', number, size, timeout) : { store, rank: number, worldSize: size };
    const { rank, worldSize } = met;
    if (rank < 0 || rank >= worldSize) throw new ValueError(`rank must be between 0 and ${worldSize - 1}, got ${rank}`);
    met.store.setTimeout(timeout);
    const prefixed = new PrefixStore('default_pg', met.store);
    const ranks = Array.from({ length: worldSize }, (_, i) => i);
    const wanted = { store: prefixed, rank, ranks, name: '0', description: 'default_pg', backend, timeout, isDefault: true };
    enterWorld(await make(wanted), prefixed);
  } finally {
    isBeginning = false;
  }
}

const rankSignature = parameters('getRank', ofGroup);
const sizeSignature = parameters('getWorldSize', ofGroup);
const backendSignature = parameters('getBackend', ofGroup);
const backendConfigSignature = parameters('getBackendConfig', ofGroup);
const ranksSignature = parameters('getProcessGroupRanks', ofGroup);
const destroySignature = parameters('destroyProcessGroup', ofGroup);
const abortSignature = parameters('abortProcessGroup', ofGroup);

/** This process's rank in a group, by default the group of all; -1 if it is not in it. */
export function getRank(...args: Call<typeof rankSignature>): number {
  const [group] = rankSignature.bind(args);
  return group === NON_GROUP_MEMBER ? -1 : groupFor('getRank', group).rank();
}

/** How many processes are in a group; -1 if this process is not in it. */
export function getWorldSize(...args: Call<typeof sizeSignature>): number {
  const [group] = sizeSignature.bind(args);
  return group === NON_GROUP_MEMBER ? -1 : groupFor('getWorldSize', group).size();
}

/** The name of a group's backend. */
export function getBackend(...args: Call<typeof backendSignature>): string {
  return groupFor('getBackend', backendSignature.bind(args)[0]).name();
}

/** The backend of each type of device, as `cpu:gloo,cuda:gloo`. */
export function getBackendConfig(...args: Call<typeof backendConfigSignature>): string {
  return groupFor('getBackendConfig', backendConfigSignature.bind(args)[0]).settings.backends;
}

/** The ranks of a group's members in the default group. */
export function getProcessGroupRanks(...args: Call<typeof ranksSignature>): number[] {
  return [...groupFor('getProcessGroupRanks', ranksSignature.bind(args)[0]).settings.ranks];
}

const groupRankSignature = parameters('getGroupRank', { group: groupType }, { globalRank: int });
const globalRankSignature = parameters('getGlobalRank', { group: groupType }, { groupRank: int });

/** A rank of the default group as one of a group. */
export function getGroupRank(...args: Call<typeof groupRankSignature>): number {
  const [group, rank] = groupRankSignature.bind(args);
  return rankIn(groupFor('getGroupRank', group), rank);
}

/** A rank of a group as one of the default group. */
export function getGlobalRank(...args: Call<typeof globalRankSignature>): number {
  const [group, rank] = globalRankSignature.bind(args);
  return globalRankOf(groupFor('getGlobalRank', group), rank);
}

const localRankSignature = parameters('getNodeLocalRank', { fallbackRank: orNull(nullable(int)) });

/** This process's number on its machine: the variable LOCAL_RANK, which launchers set. */
export function getNodeLocalRank(...args: Call<typeof localRankSignature>): number {
  const [fallback] = localRankSignature.bind(args);
  const text = process.env.LOCAL_RANK;
  if (text !== undefined) return Number(text);
  if (fallback !== null) return fallback;
  throw new ValueError('LOCAL_RANK is not in the environment. Consider passing fallbackRank to allow getNodeLocalRank to work.');
}

/** How many groups this process is in. */
export function getPgCount(...args: []): number {
  noArguments('getPgCount', args);
  return isInitialized() ? worldOf().groups.size : 0;
}

/**
 * Makes a group of the same processes for the library's own operations, which do not mix with the program's. It ends with the group, and
 * does not count among groups: when it is made may differ among the processes.
 */
export async function makeBeside(group: ProcessGroup, purpose: string): Promise<ProcessGroup> {
  const world = worldOf();
  const { ranks, timeout } = group.settings;
  const name = `${group.groupName}/${purpose}`;
  const wanted = { store: world.store, rank: group.rank(), ranks, name, description: purpose, backend: group.name(), timeout };
  const made = await make({ ...wanted, isDefault: false });
  if (!isInitialized() || worldOf() !== world || world.groups.get(group.groupName) !== group) {
    native.groupDestroy(made._handle);
    throw new ValueError(`${group} was destroyed meanwhile`);
  }
  world.besides.set(name, made);
  return made;
}

const besidesOf = (group: ProcessGroup): ProcessGroup[] =>
  [...worldOf().besides.values()].filter(({ groupName }) => groupName.startsWith(`${group.groupName}/`));

/**
 * Ends a group: its operations in flight fail in this process, and with them those of the other processes. Of the default group
 * all groups end.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.destroy_process_group
 */
export function destroyProcessGroup(...args: Call<typeof destroySignature>): void {
  const [given] = destroySignature.bind(args);
  if (given === NON_GROUP_MEMBER) return;
  const group = groupFor('destroyProcessGroup', given);
  const world = worldOf();
  const ending = group === world.group ? [...world.groups.values()].reverse() : [group];
  for (const one of ending) {
    for (const beside of besidesOf(one)) {
      native.groupDestroy(beside._handle);
      world.besides.delete(beside.groupName);
    }
    native.groupDestroy(one._handle);
    world.groups.delete(one.groupName);
  }
  if (group === world.group) leaveWorld();
}

/** Fails a group's operations in flight and all later ones; of the default group, those of all groups. */
export function abortProcessGroup(...args: Call<typeof abortSignature>): void {
  const [given] = abortSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return;
  const group = groupFor('abortProcessGroup', given);
  const world = worldOf();
  for (const one of group === world.group ? world.groups.values() : [group]) {
    for (const { _handle } of [one, ...besidesOf(one)]) native.groupAbort(_handle);
  }
}

/** Whether torchrun, or the launcher here, started this process. */
export function isTorchelasticLaunched(...args: []): boolean {
  noArguments('isTorchelasticLaunched', args);
  return process.env.TORCHELASTIC_RUN_ID !== undefined;
}

/** The groups by their role: that of all processes, and the value that stands for one that this process is not in. */
export const GroupMember = {
  get WORLD(): ProcessGroup | null {
    return isInitialized() ? worldOf().group : null;
  },
  NON_GROUP_MEMBER,
} as const;
