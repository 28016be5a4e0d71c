// Meshes: processes in an array of several dimensions, with a group along each. @see https://docs.pytorch.org/docs/stable/distributed.html#devicemesh
import { currentAccelerator } from '../accelerator/devices';
import { byName, type Call, int, list, nullable, object, opt, or, orNull, parameters, record, string } from '../arguments';
import { IndexError, TorchError, typeError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { pythonRepr } from '../core/python-repr';
import { Tensor, tensor } from '../tensor';
import { wrongClass } from './checks';
import { getRank, getWorldSize, initProcessGroup } from './groups';
import { checkOrder, coordinateIn, dimsOf, type MeshDim, partsOf, product } from './mesh-layout';
import { type Group, groupFor, isInitialized, NON_GROUP_MEMBER, ProcessGroup, readBackend } from './process-group';
import { newGroup } from './subgroups';

/** The ranks of a mesh: a tensor of integers or nested arrays. */
export type MeshRanks = Tensor | readonly number[] | readonly MeshRanks[];

const names = { meshDimNames: byName(orNull(list(string))) };
/** The backends of dimensions, by their index or name; `gloo` by default. */
const backends = { backendOverride: byName(orNull(record<Readonly<Record<string | number, string>>>())) };

const createSignature = parameters('DeviceMesh.create', { deviceType: string }, { mesh: object<MeshRanks>() }, names, backends);
const fromGroupSignature = parameters(
  'DeviceMesh.fromGroup',
  { group: object<Group | readonly Group[]>() },
  { deviceType: string },
  { mesh: orNull(object<MeshRanks>()) },
  names,
);
const initSignature = parameters('initDeviceMesh', { deviceType: string }, { meshShape: list(int) }, names, backends);
const atSignature = parameters('at', { meshDimNames: or(string, list(string)) });
const dimension = { meshDim: orNull(or(int, string)) };
const groupSignature = parameters('getGroup', dimension);
const localRankSignature = parameters('getLocalRank', dimension);
const sizeSignature = parameters('size', { meshDim: opt(nullable(int), null) });

interface MeshParts {
  readonly deviceType: string;
  readonly dims: readonly MeshDim[];
  /** The processes of the whole mesh. */
  readonly ranks: readonly number[];
  readonly names: readonly string[] | null;
  /** Along each dimension, the group that this process is in. */
  readonly groups: readonly Group[];
}

function readRanks(mesh: MeshRanks): { sizes: readonly number[]; ranks: number[] } {
  const given = mesh instanceof Tensor ? mesh.detach() : tensor(mesh as never);
  const whole = given.to({ dtype: 'int32', device: 'cpu' });
  return { sizes: whole.shape, ranks: whole.flatten().tolist() as number[] };
}

function checkType(deviceType: string): void {
  if (!/^[a-z]+$/i.test(deviceType)) {
    throw new TorchError(
      `Device type with index is not supported but got ${deviceType}. If you maintained a 'torch.device' object, it's recommended to pass in 'device.type'.`,
    );
  }
}

function checkNames(given: readonly string[] | null, sizes: readonly number[]): void {
  if (given === null) return;
  if (new Set(given).size !== given.length) {
    throw new TorchError(`Each mesh_dim_name must be unique. Found repeated mesh_dim_name in mesh_dim_names ${pythonRepr(given)}`);
  }
  if (given.length !== sizes.length) {
    throw new TorchError(
      `mesh_shape and mesh_dim_names should have same length! Found len(mesh_dim_names): ${given.length} and len(mesh_shape):${sizes.length}.`,
    );
  }
}

/** The backend of each dimension; null for the default one. */
function backendsOf(
  override: Readonly<Record<string | number, string>> | null,
  sizes: readonly number[],
  dimNames: readonly string[] | null,
): (string | null)[] {
  const left = new Map(Object.entries(override ?? {}));
  const found = sizes.map((_, i) => {
    const name = dimNames?.[i];
    if (name !== undefined && left.has(name) && left.has(String(i)))
      throw new TorchError(`Found redundant dim index ${i} and name ${name} in backend_override`);
    const key = name !== undefined && left.has(name) ? name : String(i);
    const backend = left.get(key) ?? null;
    left.delete(key);
    return backend;
  });
  if (left.size > 0) {
    throw new TorchError(
      `Found invalid keys in backend_override: got ${pythonRepr([...left.keys()])}, expected integers in range [0, ${sizes.length}) or one of ${pythonRepr(dimNames ?? [])}`,
    );
  }
  for (const backend of found) readBackend(backend);
  return found;
}

// The group along a dimension, as Python makes it: with the same calls of newGroup, from which groups have their names.
async function groupAlong(dim: MeshDim, ranks: readonly number[], name: string, backend: string | null): Promise<Group> {
  const worldSize = getWorldSize();
  if (dim.size === worldSize && backend === null) {
    if (currentAccelerator(true)?.type !== 'cuda') return groupFor('DeviceMesh', null);
    return newGroup({ ranks: Array.from({ length: worldSize }, (_, i) => i), groupDesc: 'mesh_default' });
  }
  let own: Group = NON_GROUP_MEMBER;
  for (const part of partsOf([dim], ranks)) {
    const made = await newGroup(part, null, { backend, groupDesc: `mesh_${name}` });
    if (made === NON_GROUP_MEMBER) continue;
    if (own !== NON_GROUP_MEMBER) {
      throw new TorchError(`Each device mesh dimension should get only one process group, but got ${getRank()} in ${pythonRepr(part)}!`);
    }
    own = made;
  }
  return own;
}

async function makeMeshNow(
  deviceType: string,
  sizes: readonly number[],
  ranks: readonly number[],
  dimNames: readonly string[] | null,
  override: Readonly<Record<string | number, string>> | null,
): Promise<DeviceMesh> {
  checkType(deviceType);
  checkNames(dimNames, sizes);
  const given = backendsOf(override, sizes, dimNames);
  if (!isInitialized()) await initProcessGroup();
  const worldSize = getWorldSize();
  if (ranks.length > worldSize) {
    throw new TorchError(`Mesh should not be bigger than default world size ${worldSize}, but found ${ranks.length} ranks!`);
  }
  const dims = dimsOf(sizes);
  const groups: Group[] = [];
  for (const [i, dim] of dims.entries()) groups.push(await groupAlong(dim, ranks, dimNames?.[i] ?? `dim_${i}`, given[i] ?? null));
  return beginMesh({ deviceType, dims, ranks, names: dimNames, groups });
}

// Groups have their names by the order in which they are made, which must be that of all processes: one mesh after the other.
let lastMade: Promise<unknown> = Promise.resolve();

function makeMesh(...args: Parameters<typeof makeMeshNow>): Promise<DeviceMesh> {
  const made = lastMade.then(() => makeMeshNow(...args));
  lastMade = made.catch(() => {});
  return made;
}

// The parts of the next mesh that is made.
let beginning: MeshParts | null = null;

function beginMesh(parts: MeshParts, root: DeviceMesh | null = null): DeviceMesh {
  beginning = parts;
  try {
    return new DeviceMesh(root);
  } finally {
    beginning = null;
  }
}

/**
 * Processes in an array of one or more dimensions, each of which has a group of the processes that lie along it. Made by
 * {@link initDeviceMesh}, {@link DeviceMesh.create} and {@link DeviceMesh.fromGroup}; every process makes the same.
 *
 * ```ts
 * const mesh = await dist.initDeviceMesh('cpu', [2, 4], { meshDimNames: ['dp', 'tp'] });
 * await dist.allReduce(x, { group: mesh.getGroup('tp') });
 * const data = mesh.at('dp');
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.device_mesh.DeviceMesh
 */
export class DeviceMesh {
  readonly #parts: MeshParts;
  readonly #root: DeviceMesh;
  /** The processes of this mesh that this process is among. */
  readonly #own: readonly number[] | null;

  /** @internal */
  constructor(root: DeviceMesh | null) {
    if (beginning === null) throw typeError('DeviceMesh: made by initDeviceMesh() and DeviceMesh.create()');
    this.#parts = beginning;
    this.#root = root ?? this;
    const { dims, ranks } = beginning;
    const parts = partsOf(dims, ranks);
    this.#own = parts.length === 1 ? (parts[0] as number[]) : (parts.find((part) => part.includes(getRank())) ?? null);
  }

  /**
   * Makes a mesh of processes that are given by their ranks, with a group along each dimension. Every process of the default group
   * calls it; without a default group, it is made.
   *
   * @param mesh the ranks in the default group, in an array of the mesh's shape
   */
  static async create(...args: Call<typeof createSignature>): Promise<DeviceMesh> {
    const [deviceType, mesh, dimNames, override] = createSignature.bind(args);
    const { sizes, ranks } = readRanks(mesh);
    return makeMesh(deviceType, sizes, ranks, dimNames, override);
  }

  /**
   * A mesh of groups that exist: of one group, or of one for each dimension, with the ranks in `mesh` and the names of dimensions.
   *
   * @throws ValueError if the mesh does not fit the groups
   */
  static fromGroup(...args: Call<typeof fromGroupSignature>): DeviceMesh {
    const [given, deviceType, mesh, dimNames] = fromGroupSignature.bind(args);
    checkType(deviceType);
    const groups = Array.isArray(given) ? (given as readonly Group[]) : [given as Group];
    for (const group of groups)
      if (!(group instanceof ProcessGroup)) throw wrongClass('DeviceMesh.fromGroup', 'group', 'a ProcessGroup or a list of them', group);
    const members = groups.map((group) => groupFor('DeviceMesh.fromGroup', group));
    const read = mesh === null ? null : readRanks(mesh);
    if (!Array.isArray(given)) {
      const { ranks } = (members[0] as ProcessGroup).settings;
      if (read !== null && (read.sizes.length !== 1 || pythonRepr(read.ranks) !== pythonRepr(ranks)))
        throw new ValueError(`Invalid mesh ${pythonRepr(read.ranks)} for ProcessGroup with ranks ${pythonRepr(ranks)}`);
      checkNames(dimNames, [ranks.length]);
      return beginMesh({ deviceType, dims: dimsOf([ranks.length]), ranks, names: dimNames, groups: members });
    }
    if (members.length === 0) throw new ValueError('Expects at least one ProcessGroup to be passed');
    if (read === null) throw new ValueError('Must pass mesh if passing multiple ProcessGroups');
    if (dimNames === null) throw new ValueError('Must pass mesh_dim_names if passing multiple ProcessGroups');
    if (read.sizes.length !== members.length) {
      throw new ValueError(
        `Expects mesh with ndim equal to number of ProcessGroups but got mesh ${pythonRepr(read.ranks)} and ${members.length} ProcessGroups`,
      );
    }
    checkNames(dimNames, read.sizes);
    return beginMesh({ deviceType, dims: dimsOf(read.sizes), ranks: read.ranks, names: dimNames, groups: members });
  }

  /** The type of the processes' devices, as `cpu`. */
  get deviceType(): string {
    return this.#parts.deviceType;
  }

  /** The ranks of the mesh's processes in the default group, as a tensor of the mesh's shape. @throws TorchError outside of a slice */
  get mesh(): Tensor {
    return tensor(this.#members() as number[], { dtype: 'int32', device: 'cpu' }).view(this.shape);
  }

  #members(): readonly number[] {
    if (this.#own === null) {
      throw new TorchError(
        'In order to get the mesh Tensor of a DeviceMesh it needs to either have all its original dimensions (e.g., no slicing) or it needs to contain the local rank',
      );
    }
    return this.#own;
  }

  /** The names of the dimensions; null if they have none. */
  get meshDimNames(): readonly string[] | null {
    return this.#parts.names;
  }

  /** The number of dimensions. */
  get ndim(): number {
    return this.#parts.dims.length;
  }

  /** The size of each dimension. */
  get shape(): readonly number[] {
    return this.#parts.dims.map(({ size }) => size);
  }

  /** How many processes there are, in all or along a dimension; a negative one counts from the end. */
  size(...args: Call<typeof sizeSignature>): number {
    const [dim] = sizeSignature.bind(args);
    const { shape } = this;
    if (dim === null) return product(shape);
    const size = shape.at(dim);
    if (size === undefined || dim < -shape.length) throw new IndexError('tuple index out of range');
    return size;
  }

  /**
   * A mesh of some dimensions, given by their names in the order of this mesh: the processes that differ from this one in these
   * only. Python's `mesh["dp"]` and `mesh["dp", "cp"]` are `mesh.at('dp')` and `mesh.at(['dp', 'cp'])`.
   */
  at(...args: Call<typeof atSignature>): DeviceMesh {
    const [given] = atSignature.bind(args);
    const { names: own, dims, groups } = this.#parts;
    if (own === null) throw new TorchError('Cannot slice a DeviceMesh without mesh_dim_names!');
    const wanted = typeof given === 'string' ? [given] : given;
    if (pythonRepr(wanted) === pythonRepr(own)) return this;
    const positions = wanted.map((name) => own.indexOf(name));
    if (positions.includes(-1) || wanted.length === 0)
      throw new ValueError(`Invalid mesh_dim_names ${pythonRepr(wanted)} specified. Valid mesh_dim_names are ${pythonRepr(own)}.`);
    const chosen = positions.map((i) => dims[i] as MeshDim);
    checkOrder(chosen, wanted);
    if (new Set(positions).size < positions.length)
      throw new TorchError(`Slicing overlapping dim_names ${pythonRepr(wanted)} is not allowed.`);
    const root = this.#root;
    return beginMesh({ ...root.#parts, dims: chosen, names: [...wanted], groups: positions.map((i) => groups[i] as Group) }, root);
  }

  /** The group along a dimension, given by its index or name; of a mesh of one dimension, its only one. */
  getGroup(...args: Call<typeof groupSignature>): ProcessGroup {
    return this.#groupAlong(groupSignature.bind(args)[0], true);
  }

  #groupAlong(dim: number | string | null, listsAll: boolean): ProcessGroup {
    const { names: own, dims, groups } = this.#parts;
    if (dim === null && dims.length > 1) {
      const hint = listsAll
        ? 'If you want to get the list of all the ProcessGroups in the DeviceMesh, please use `get_all_groups()` instead.'
        : '';
      throw new TorchError(
        `Found the DeviceMesh have ${dims.length} dimensions. Optional kwarg \`mesh_dim\` needs to be specified when device_mesh.ndim > 1. ${hint}`.trim(),
      );
    }
    if (typeof dim === 'string') {
      if (own === null) throw new ValueError('No `mesh_dim_names` found.');
      if (!own.includes(dim)) {
        throw new ValueError(`Mesh dimension '${dim}' does not exist. Available mesh dimensions are: mesh_dim_names=${pythonRepr(own)}`);
      }
    }
    const at = typeof dim === 'string' ? (own as readonly string[]).indexOf(dim) : (dim ?? 0);
    const group = at < -dims.length ? undefined : groups.at(at);
    if (group === undefined) throw new IndexError('list index out of range');
    if (group === NON_GROUP_MEMBER) throw new TorchError(`${this}: this process (rank ${getRank()}) is not in the mesh`);
    return groupFor('getGroup', group);
  }

  /** The group along each dimension. */
  getAllGroups(...args: []): ProcessGroup[] {
    noArguments('getAllGroups', args);
    return this.#parts.dims.map((_, i) => this.#groupAlong(i, true));
  }

  /** This process's rank in the default group. */
  getRank(...args: []): number {
    noArguments('getRank', args);
    return getRank();
  }

  /** This process's rank along a dimension, given by its index or name. */
  getLocalRank(...args: Call<typeof localRankSignature>): number {
    return this.#groupAlong(localRankSignature.bind(args)[0], false).rank();
  }

  /** This process's position in each dimension; null if it is not in the mesh. */
  getCoordinate(...args: []): number[] | null {
    noArguments('getCoordinate', args);
    return this.#own === null ? null : coordinateIn(this.#parts.dims, this.#own, getRank());
  }

  toString(): string {
    const { names: own, dims, deviceType } = this.#parts;
    const sizes = own === null ? pythonRepr(this.shape) : `(${dims.map(({ size }, i) => `${own[i]}=${size}`).join(', ')})`;
    return `DeviceMesh(${sizes}, '${deviceType}', stride=${pythonRepr(dims.map(({ size, stride }) => (size === 1 ? [] : stride)))})`;
  }
}

/**
 * Makes a mesh of the processes with ranks 0, 1, ... in the default group. Every process calls it; without a default group, it is made.
 *
 * @param meshShape the size of each dimension
 * @throws TorchError (rejects with) if the mesh is larger than the default group
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.device_mesh.init_device_mesh
 */
export async function initDeviceMesh(...args: Call<typeof initSignature>): Promise<DeviceMesh> {
  const [deviceType, shape, dimNames, override] = initSignature.bind(args);
  for (const size of shape) if (size < 1) throw new ValueError(`initDeviceMesh(): sizes must be positive, got ${pythonRepr(shape)}`);
  const ranks = Array.from({ length: product(shape) }, (_, i) => i);
  return makeMesh(deviceType, shape, ranks, dimNames, override);
}
