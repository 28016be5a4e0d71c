// Process groups, and the world of those that this process is in.
import { type Type, type } from '../arguments';
import { TorchError, typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { NativeObject } from '../core/native-object';
import { noArguments } from '../core/no-arguments';
import { devicesOfGloo } from './backends';
import { PrefixStore, Store } from './store';

export interface GroupSettings {
  readonly handle: number;
  readonly rank: number;
  /** The members' ranks in the default group, in the order of their ranks in this one. */
  readonly ranks: readonly number[];
  readonly name: string;
  readonly description: string;
  /** The backend of each type of device, as `cpu:gloo`. */
  readonly backends: string;
  readonly backend: string;
  readonly timeout: number;
  readonly store: Store;
}

/** Processes that communicate with each other. Made by `initProcessGroup` and `newGroup`. */
export class ProcessGroup extends NativeObject {
  /** @internal */
  readonly settings: GroupSettings;

  /** @internal */
  constructor(settings: GroupSettings) {
    super();
    if (!(settings?.store instanceof Store)) throw typeError('ProcessGroup: made by initProcessGroup() and newGroup()');
    this.settings = settings;
    this._handle = settings.handle;
    native.groupAttach(this, settings.handle);
  }

  /** This process's rank in the group. */
  rank(...args: []): number {
    noArguments('rank', args);
    return this.settings.rank;
  }

  /** How many processes there are. */
  size(...args: []): number {
    noArguments('size', args);
    return this.settings.ranks.length;
  }

  /** The backend's name. */
  name(...args: []): string {
    noArguments('name', args);
    return this.settings.backend;
  }

  get groupName(): string {
    return this.settings.name;
  }

  get groupDesc(): string {
    return this.settings.description;
  }

  override toString(): string {
    return `ProcessGroup(${this.settings.name}, rank ${this.rank()} of ${this.size()})`;
  }
}

/** Stands for a group in processes that are not its members. Collectives of it do nothing. */
export const NON_GROUP_MEMBER: unique symbol = Symbol('NON_GROUP_MEMBER');

/** A group as an argument; null is the default one. */
export type Group = ProcessGroup | typeof NON_GROUP_MEMBER | null;

export const group: Type<Group> = type(
  'ProcessGroup?',
  (value) => value === null || value === NON_GROUP_MEMBER || value instanceof ProcessGroup,
);

interface World {
  readonly group: ProcessGroup;
  /** The store that groups are made with. */
  readonly store: Store;
  readonly groups: Map<string, ProcessGroup>;
  /** Groups of the library's own, by a name that begins with that of the group with which they end, and a slash. */
  readonly besides: Map<string, ProcessGroup>;
  /** How many groups have been made, in all processes alike: their names. */
  count: number;
}

let world: World | null = null;

const notInitialized = 'Default process group has not been initialized, please make sure to call initProcessGroup.';

export function worldOf(): World {
  if (world === null) throw new ValueError(notInitialized);
  return world;
}

/** Whether the default process group has been made. */
export function isInitialized(...args: []): boolean {
  noArguments('isInitialized', args);
  return world !== null;
}

/** Makes a group the default one. */
export function enterWorld(group: ProcessGroup, store: Store): void {
  // With the slash that Python puts at the end of prefixes.
  world = {
    group,
    store: new PrefixStore(`${group.groupName}/`, store),
    groups: new Map([[group.groupName, group]]),
    besides: new Map(),
    count: 1,
  };
}

export function leaveWorld(): void {
  world = null;
}

/** A group that was given, or the default one. @throws ValueError for one that was destroyed, or that this process is not in */
export function groupFor(name: string, given: Group): ProcessGroup {
  const { group, groups, besides } = worldOf();
  if (given === null) return group;
  if (given === NON_GROUP_MEMBER) throw new ValueError('Invalid process group specified');
  if ((groups.get(given.groupName) ?? besides.get(given.groupName)) !== given) throw new ValueError(`${name}(): ${given} was destroyed`);
  return given;
}

/** A rank of the default group as one of a group. */
export function rankIn(group: ProcessGroup, globalRank: number): number {
  const rank = group.settings.ranks.indexOf(globalRank);
  if (rank < 0) throw new ValueError(`Global rank ${globalRank} is not part of group ${group}`);
  return rank;
}

/** A rank of a group as one of the default group. */
export function globalRankOf(group: ProcessGroup, groupRank: number): number {
  const rank = group.settings.ranks[groupRank];
  if (rank === undefined) throw new ValueError(`Group rank ${groupRank} is not part of group ${group}`);
  return rank;
}

/** Reads a `backend` argument: the types of devices, and the name. @throws for a backend that is not there */
export function readBackend(given: string | null): { devices: string[]; backend: string; backends: string } {
  const text = given?.toLowerCase() ?? 'undefined';
  const pairs = text.includes(':') ? text.split(',').map((pair) => pair.split(':')) : devicesOfGloo.map((device) => [device, text]);
  const devices: string[] = [];
  for (const [device, name, ...rest] of pairs) {
    if (device === undefined || name === undefined || rest.length > 0) throw new ValueError(`Invalid device:backend pairing: ${given}`);
    if (devices.includes(device)) throw new ValueError(`Duplicate device type ${device} in backend string: ${given}`);
    if (name === 'nccl') throw new TorchError("Distributed package doesn't have NCCL built in");
    if (name !== 'gloo' && name !== 'undefined') throw new ValueError(`backend '${name}' is not one of: gloo`);
    devices.push(device);
  }
  return { devices, backend: text === 'undefined' ? 'gloo' : text, backends: devices.map((device) => `${device}:gloo`).join(',') };
}
