// Groups of some of the processes. @see https://docs.pytorch.org/docs/stable/distributed.html#groups
import { createHash } from 'node:crypto';
import { deviceCount } from '../accelerator/devices';
import { boolean, type Call, float, int, list, opt, orNull, parameters, string } from '../arguments';
import { ValueError } from '../core/errors';
import { native } from '../core/native';
import { checkTimeout } from './checks';
import { defaultPgTimeout, make } from './groups';
import {
  type Group,
  globalRankOf,
  groupFor,
  group as groupType,
  isInitialized,
  NON_GROUP_MEMBER,
  readBackend,
  worldOf,
} from './process-group';

const groupSignature = parameters(
  'newGroup',
  /** The members' ranks; null takes all. */
  { ranks: orNull(list(int)) },
  /** How long operations may take, in milliseconds; default that of {@link defaultPgTimeout}. */
  { timeout: orNull(float) },
  { backend: orNull(string) },
  /** Whether only the members call it. */
  { useLocalSynchronization: opt(boolean, false) },
  { groupDesc: orNull(string) },
  /** Whether the members are numbered in the order of their ranks; else in the order given. */
  { sortRanks: opt(boolean, true) },
);

// As Python names it, so that members in Python find it.
function hashedName(ranks: readonly number[]): string {
  return createHash('sha1')
    .update([...ranks, worldOf().groups.size].join('_'))
    .digest('hex');
}

interface Subgroup {
  readonly ranks: readonly number[];
  readonly isHashed: boolean;
  readonly timeout: number | null;
  readonly backend: string | null;
  readonly description: string | null;
}

async function makeSubgroup({ ranks, isHashed, timeout, backend, description }: Subgroup): Promise<Group> {
  const world = worldOf();
  const name = isHashed ? hashedName(ranks) : String(world.count++);
  const rank = ranks.indexOf(world.group.rank());
  if (rank < 0) return NON_GROUP_MEMBER;
  const made = await make({
    store: world.store,
    rank,
    ranks,
    name,
    description: description ?? 'undefined',
    backend: backend ?? world.group.name(),
    timeout: timeout ?? defaultPgTimeout,
    isDefault: false,
  });
  if (!isInitialized() || worldOf() !== world) {
    native.groupDestroy(made._handle);
    throw new ValueError('newGroup(): the default process group was destroyed meanwhile');
  }
  world.groups.set(name, made);
  return made;
}

/**
 * Makes a group of some of the processes. All processes call it, in the same order, also those that are not members, which get
 * {@link NON_GROUP_MEMBER}.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.new_group
 */
export async function newGroup(...args: Call<typeof groupSignature>): Promise<Group> {
  const [given, timeout, backend, isLocal, description, sorts] = groupSignature.bind(args);
  const { group } = worldOf();
  if (timeout !== null) checkTimeout('newGroup', timeout);
  readBackend(backend);
  if (isLocal && given !== null && !given.includes(group.rank())) return NON_GROUP_MEMBER;
  let ranks = given ?? group.settings.ranks;
  if (given !== null) {
    if (sorts) ranks = [...given].sort((a, b) => a - b);
    if (new Set(ranks).size !== ranks.length) throw new ValueError(`ranks list must not contain duplicate entries, got [${ranks}]`);
    const size = group.size();
    for (const rank of ranks) {
      if (rank < 0 || rank >= size)
        throw new ValueError(`Rank ${rank} is out of range. Valid ranks are 0 to ${size - 1} (world_size=${size})`);
    }
    if (ranks.length === 0) throw new ValueError('newGroup(): ranks is empty');
  }
  return makeSubgroup({ ranks: [...ranks], isHashed: isLocal, timeout, backend, description });
}

const subgroupOptions = [{ timeout: orNull(float) }, { backend: orNull(string) }, { groupDesc: orNull(string) }] as const;

const enumerationSignature = parameters(
  'newSubgroupsByEnumeration',
  /** The ranks of each group. */
  { ranksPerSubgroupList: list(list(int)) },
  ...subgroupOptions,
);

/** Makes groups of the listed ranks, none of which is in two. Returns this process's group, null if it is in none, and all groups. */
export async function newSubgroupsByEnumeration(...args: Call<typeof enumerationSignature>): Promise<[Group, Group[]]> {
  const [lists, timeout, backend, groupDesc] = enumerationSignature.bind(args);
  if (lists.length === 0) throw new ValueError("The arg 'ranks_per_subgroup_list' cannot be empty");
  const places = new Map<number, readonly number[]>();
  for (const ranks of lists) {
    for (const rank of ranks) {
      const other = places.get(rank);
      if (other) throw new ValueError(`Rank ${rank} has appeared in both subgroup [${other}] and [${ranks}]`);
      places.set(rank, ranks);
    }
  }
  let own: Group = NON_GROUP_MEMBER;
  const all: Group[] = [];
  for (const ranks of lists) {
    const made = await newGroup(ranks, timeout, { backend, groupDesc });
    all.push(made);
    if (made !== NON_GROUP_MEMBER) own = made;
  }
  return [own, all];
}

const subgroupsSignature = parameters(
  'newSubgroups',
  /** How many processes are in each group; null takes the number of accelerators. */
  { groupSize: orNull(int) },
  /** The group that is divided; null is the default one. */
  { group: opt(groupType, null) },
  ...subgroupOptions,
);

/** Divides a group into groups of neighbouring ranks. Returns this process's group and all groups. */
export async function newSubgroups(...args: Call<typeof subgroupsSignature>): Promise<[Group, Group[]]> {
  const [given, whole, timeout, backend, groupDesc] = subgroupsSignature.bind(args);
  const count = given ?? deviceCount();
  if (given === null && count === 0)
    throw new ValueError('Default group size only takes effect when an accelerator is available. Please specify group_size.');
  if (count <= 0) throw new ValueError(`The arg 'group_size' (${count}) must be positive`);
  const { ranks } = groupFor('newSubgroups', whole).settings;
  if (count > ranks.length) throw new ValueError(`The arg 'group_size' (${count}) must not exceed the world size (${ranks.length})`);
  if (ranks.length % count !== 0) throw new ValueError(`The world size (${ranks.length}) must be divisible by 'group_size=${count}'`);
  const lists = Array.from({ length: ranks.length / count }, (_, i) => ranks.slice(i * count, (i + 1) * count));
  return newSubgroupsByEnumeration(lists, timeout, { backend, groupDesc });
}

const splitSignature = parameters(
  'splitGroup',
  { parentPg: opt(groupType, null) },
  /** The ranks in the parent group of each new group. */
  { splitRanks: list(list(int)) },
  { timeout: orNull(float) },
  { groupDesc: orNull(string) },
);

/**
 * Divides a group, all of whose members call it; returns this process's part, NON_GROUP_MEMBER if it is in none.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.split_group
 */
export async function splitGroup(...args: Call<typeof splitSignature>): Promise<Group> {
  const [given, lists, timeout, description] = splitSignature.bind(args);
  const parent = groupFor('splitGroup', given);
  if (lists.length === 0) throw new ValueError('split_ranks cannot be empty');
  if (timeout !== null) checkTimeout('splitGroup', timeout);
  for (const ranks of lists) {
    if (ranks.length === 0) throw new ValueError('the split group cannot be empty');
    if (new Set(ranks).size !== ranks.length) throw new ValueError('the split group cannot have duplicate ranks');
  }
  const own = lists.find((ranks) => ranks.includes(parent.rank()));
  if (own === undefined) return NON_GROUP_MEMBER;
  const ranks = [...own].sort((a, b) => a - b).map((rank) => globalRankOf(parent, rank));
  return makeSubgroup({ ranks, isHashed: true, timeout, backend: parent.name(), description });
}
