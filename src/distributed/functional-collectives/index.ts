// torch.distributed._functional_collectives: operations of groups that give new tensors, which wait for their values at their first use.
// @see https://docs.pytorch.org/docs/stable/distributed.html
import { as, type Call, int, list, nullable, opt, or, parameters, string, type Type, tensor, type } from '../../arguments';
import { AssertionError, TorchError, ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';
import { cat } from '../../ops';
import type { Tensor } from '../../tensor';
import { groupFor } from '../operations';
import { globalRankOf, ProcessGroup, worldOf } from '../process-group';
import { type ReduceOp, reduceOp as reduceOpType } from '../reduce-op';
import { AsyncCollectiveTensor } from './async-tensor';
import { AllGather, AllReduce, AllToAll, allLazily, Broadcast, lazily, ReduceScatter } from './autograd';
import { AllGatherCoalesced, AllReduceCoalesced, ReduceScatterCoalesced } from './coalesced';

/** A group as an argument: itself, its name, or the ranks of its members in the default group. */
export type Ranks = ProcessGroup | string | readonly number[];

const processGroup: Type<ProcessGroup> = type('ProcessGroup', (value) => value instanceof ProcessGroup);
const ofGroup = [{ group: or(processGroup, string, list(int)) }, { tag: opt(string, '') }] as const;
const self = { self: tensor };
const reduceOp = { reduceOp: as<ReduceOp | Uppercase<ReduceOp>>(string) };
const splits = nullable(list(int));

const signatures = {
  waitTensor: parameters('waitTensor', { tensor }),
  broadcast: parameters('broadcast', self, { src: int }, ...ofGroup),
  allReduce: parameters('allReduce', self, reduceOp, ...ofGroup),
  allGatherSingle: parameters('allGatherSingle', self, { gatherDim: int }, ...ofGroup),
  reduceScatterSingle: parameters('reduceScatterSingle', self, reduceOp, { scatterDim: int }, ...ofGroup),
  allToAllSingle: parameters('allToAllSingle', self, { outputSplitSizes: splits }, { inputSplitSizes: splits }, ...ofGroup),
  allReduceCoalesced: parameters('allReduceCoalesced', { self: list(tensor) }, reduceOp, ...ofGroup),
  allGatherSingleCoalesced: parameters('allGatherSingleCoalesced', { self: list(tensor) }, ...ofGroup),
  reduceScatterSingleCoalesced: parameters(
    'reduceScatterSingleCoalesced',
    { inputs: list(tensor) },
    reduceOp,
    { scatterDim: list(int) },
    ...ofGroup,
  ),
  permuteTensor: parameters('permuteTensor', self, { srcDst: list(int) }, ...ofGroup),
};

function resolve(name: string, given: Ranks, tag: string): ProcessGroup {
  if (given instanceof ProcessGroup) return groupFor(name, given);
  const { groups } = worldOf();
  if (typeof given === 'string') {
    const found = groups.get(given);
    if (found === undefined) throw new TorchError(`Could not resolve the process group registered under the name ${given}`);
    return found;
  }
  warn(
    'The combination of ranks + tag as process group identifier has been deprecated. Please switch to using ProcessGroup, DeviceMesh, or group name instead.',
    'FutureWarning',
  );
  const wanted = new Set(given);
  for (const group of groups.values()) {
    const { ranks } = group.settings;
    if (tag === '' && ranks.length === given.length && ranks.every((rank) => wanted.has(rank))) return group;
  }
  throw new ValueError(`${name}(): there is no group of the ranks [${given}]${tag === '' ? '' : ` with the tag '${tag}'`}`);
}

function opOf(text: string): ReduceOp {
  const op = text.toLowerCase();
  if (!reduceOpType.check(op)) throw new TorchError(`Unrecognized reduce_op: ${op}`);
  return op as ReduceOp;
}

/** Python's deprecated names. */
const deprecated = (name: string, other: string): void =>
  warn(
    `\`torch.distributed.functionalCollectives.${name}\` is deprecated. Please use \`torch.distributed.functionalCollectives.${other}\` instead.`,
    'FutureWarning',
  );

/**
 * Resolves to the tensor when its values are there. Whatever uses a result of these functions waits for it, too, but blocks the thread.
 *
 * @throws DistributedError (rejects with) if the operation failed
 */
export async function waitTensor(...args: Call<typeof signatures.waitTensor>): Promise<Tensor> {
  const [x] = signatures.waitTensor.bind(args);
  if (x instanceof AsyncCollectiveTensor) await x._arrival();
  return x;
}

/** The tensor of process `src`, by its rank in the group. It has no gradient: backward throws. */
export function broadcast(...args: Call<typeof signatures.broadcast>): Tensor {
  const [x, src, given, tag] = signatures.broadcast.bind(args);
  const group = resolve('broadcast', given, tag);
  globalRankOf(group, src);
  return lazily((begun) => Broadcast.apply(begun, group, src, x));
}

/**
 * The reduction of a tensor over all processes. With gradients for sums: they are summed, too.
 *
 * ```ts
 * const total = funcol.allReduce(x, 'sum', group); // returns at once
 * const other = y.matmul(z);
 * const result = other.add(total); // waits for total
 * ```
 */
export function allReduce(...args: Call<typeof signatures.allReduce>): Tensor {
  const [x, reduction, given, tag] = signatures.allReduce.bind(args);
  const op = opOf(reduction);
  const group = resolve('allReduce', given, tag);
  return lazily((begun) => AllReduce.apply(begun, group, op, x));
}

/** The tensors of all processes, of one size, concatenated by dimension `gatherDim`. With gradients. */
export function allGatherSingle(...args: Call<typeof signatures.allGatherSingle>): Tensor {
  const [x, dim, given, tag] = signatures.allGatherSingle.bind(args);
  const group = resolve('allGatherSingle', given, tag);
  checkRows('allGatherSingle', x);
  const gathered = lazily((begun) => AllGather.apply(begun, group, x));
  return dim === 0 ? gathered : cat(gathered.chunk(group.size(), 0), dim);
}

/** Same as {@link allGatherSingle}. */
export function allGatherSingleAutograd(...args: Call<typeof signatures.allGatherSingle>): Tensor {
  return allGatherSingle(...signatures.allGatherSingle.bind(args, 'allGatherSingleAutograd'));
}

/** {@link allGatherSingle} under its deprecated name. */
export function allGatherTensor(...args: Call<typeof signatures.allGatherSingle>): Tensor {
  const given = signatures.allGatherSingle.bind(args, 'allGatherTensor');
  deprecated('allGatherTensor', 'allGatherSingle');
  return allGatherSingle(...given);
}

/** {@link allGatherSingle} under its deprecated name. */
export function allGatherTensorAutograd(...args: Call<typeof signatures.allGatherSingle>): Tensor {
  const given = signatures.allGatherSingle.bind(args, 'allGatherTensorAutograd');
  deprecated('allGatherTensorAutograd', 'allGatherSingleAutograd');
  return allGatherSingle(...given);
}

/**
 * Reduces a tensor over all processes; each gets its part of the result, by dimension `scatterDim`. With gradients for sums.
 *
 * @throws AssertionError if the dimension's size is not a multiple of the number of processes
 */
export function reduceScatterSingle(...args: Call<typeof signatures.reduceScatterSingle>): Tensor {
  const [x, reduction, dim, given, tag] = signatures.reduceScatterSingle.bind(args);
  const op = opOf(reduction);
  const group = resolve('reduceScatterSingle', given, tag);
  const rows = rowsOf(x, dim, group, '');
  return lazily((begun) => ReduceScatter.apply(begun, group, op, rows));
}

/** Same as {@link reduceScatterSingle}. */
export function reduceScatterSingleAutograd(...args: Call<typeof signatures.reduceScatterSingle>): Tensor {
  return reduceScatterSingle(...signatures.reduceScatterSingle.bind(args, 'reduceScatterSingleAutograd'));
}

/** {@link reduceScatterSingle} under its deprecated name. */
export function reduceScatterTensor(...args: Call<typeof signatures.reduceScatterSingle>): Tensor {
  const given = signatures.reduceScatterSingle.bind(args, 'reduceScatterTensor');
  deprecated('reduceScatterTensor', 'reduceScatterSingle');
  return reduceScatterSingle(...given);
}

/** {@link reduceScatterSingle} under its deprecated name. */
export function reduceScatterTensorAutograd(...args: Call<typeof signatures.reduceScatterSingle>): Tensor {
  const given = signatures.reduceScatterSingle.bind(args, 'reduceScatterTensorAutograd');
  deprecated('reduceScatterTensorAutograd', 'reduceScatterSingleAutograd');
  return reduceScatterSingle(...given);
}

/**
 * Each process gives every process a part of the first dimension of its tensor. With gradients.
 *
 * @param outputSplitSizes how many rows come from each process; null, as `inputSplitSizes`: equal parts
 * @param inputSplitSizes how many rows go to each process
 */
export function allToAllSingle(...args: Call<typeof signatures.allToAllSingle>): Tensor {
  const [x, outputSplits, inputSplits, given, tag] = signatures.allToAllSingle.bind(args);
  const group = resolve('allToAllSingle', given, tag);
  if ((outputSplits === null) !== (inputSplits === null))
    throw new AssertionError('output_split_sizes and input_split_sizes must either be specified together or both set to None');
  checkRows('allToAllSingle', x);
  const equal = Array<number>(group.size()).fill(Math.floor(x.size(0) / group.size()));
  const [outputs, inputs] = [outputSplits ?? equal, inputSplits ?? equal];
  if (outputs.length !== group.size() || inputs.length !== group.size())
    throw new TorchError('Number of tensor splits not equal to group size');
  if (inputs.reduce((total, size) => total + size, 0) !== x.size(0)) throw new TorchError("Split sizes doesn't match total dim 0 size");
  return lazily((begun) => AllToAll.apply(begun, group, outputs, inputs, x));
}

/** Same as {@link allToAllSingle}. */
export function allToAllSingleAutograd(...args: Call<typeof signatures.allToAllSingle>): Tensor {
  return allToAllSingle(...signatures.allToAllSingle.bind(args, 'allToAllSingleAutograd'));
}

/** Reductions of several tensors of one dtype at once, each over all processes. With gradients for sums. */
export function allReduceCoalesced(...args: Call<typeof signatures.allReduceCoalesced>): Tensor[] {
  const [inputs, reduction, given, tag] = signatures.allReduceCoalesced.bind(args);
  const op = opOf(reduction);
  const group = resolve('allReduceCoalesced', given, tag);
  checkDtypes('allReduceCoalesced', inputs);
  return allLazily((begun) => AllReduceCoalesced.apply(begun, group, op, ...inputs));
}

/** {@link allGatherSingle} of several tensors of one dtype at once, by the first dimension. It blocks the thread. With gradients. */
export function allGatherSingleCoalesced(...args: Call<typeof signatures.allGatherSingleCoalesced>): Tensor[] {
  const [inputs, given, tag] = signatures.allGatherSingleCoalesced.bind(args);
  const group = resolve('allGatherSingleCoalesced', given, tag);
  checkDtypes('allGatherSingleCoalesced', inputs);
  for (const input of inputs) checkRows('allGatherSingleCoalesced', input);
  return AllGatherCoalesced.apply(group, ...inputs);
}

/** {@link allGatherSingleCoalesced} under its deprecated name. */
export function allGatherIntoTensorCoalesced(...args: Call<typeof signatures.allGatherSingleCoalesced>): Tensor[] {
  const given = signatures.allGatherSingleCoalesced.bind(args, 'allGatherIntoTensorCoalesced');
  deprecated('allGatherIntoTensorCoalesced', 'allGatherSingleCoalesced');
  return allGatherSingleCoalesced(...given);
}

/** {@link reduceScatterSingle} of several tensors, each by its own dimension. With gradients for sums. */
export function reduceScatterSingleCoalesced(...args: Call<typeof signatures.reduceScatterSingleCoalesced>): Tensor[] {
  const [inputs, reduction, dims, given, tag] = signatures.reduceScatterSingleCoalesced.bind(args);
  const op = opOf(reduction);
  const group = resolve('reduceScatterSingleCoalesced', given, tag);
  if (dims.length !== inputs.length)
    throw new AssertionError(`Length of scatter_dim (${dims.length}) must equal length of inputs (${inputs.length})`);
  checkDtypes('reduceScatterSingleCoalesced', inputs);
  const rows = inputs.map((input, i) => rowsOf(input, dims[i] as number, group, ` for tensor at index ${i}`));
  return allLazily((begun) => ReduceScatterCoalesced.apply(begun, group, op, ...rows));
}

/** {@link reduceScatterSingleCoalesced} under its deprecated name. */
export function reduceScatterTensorCoalesced(...args: Call<typeof signatures.reduceScatterSingleCoalesced>): Tensor[] {
  const given = signatures.reduceScatterSingleCoalesced.bind(args, 'reduceScatterTensorCoalesced');
  deprecated('reduceScatterTensorCoalesced', 'reduceScatterSingleCoalesced');
  return reduceScatterSingleCoalesced(...given);
}

/**
 * The tensor of the process that sends to this one: the process of rank m in the group sends its tensor to that of rank `srcDst[m]`. All
 * tensors have the same size. With gradients.
 */
export function permuteTensor(...args: Call<typeof signatures.permuteTensor>): Tensor {
  const [x, srcDst, given, tag] = signatures.permuteTensor.bind(args);
  const group = resolve('permuteTensor', given, tag);
  checkRows('permuteTensor', x);
  const own = group.rank();
  for (const rank of srcDst) globalRankOf(group, rank);
  const outputSplits = Array.from({ length: group.size() }, (_, src) => (srcDst[src] === own ? x.size(0) : 0));
  const inputSplits = Array.from({ length: group.size() }, (_, dst) => (srcDst[own] === dst ? x.size(0) : 0));
  return lazily((begun) => AllToAll.apply(begun, group, outputSplits, inputSplits, x));
}

function checkRows(name: string, x: Tensor): void {
  if (x.ndim === 0) throw new ValueError(`${name}(): a tensor without dimensions has no rows`);
}

// They travel as one.
function checkDtypes(name: string, inputs: readonly Tensor[]): void {
  const [first] = inputs;
  if (first === undefined) throw new ValueError(`${name}(): requires a non-empty list of tensors`);
  for (const { dtype } of inputs) {
    if (dtype !== first.dtype) throw new ValueError(`${name}(): tensors must have the same dtype, got ${first.dtype} and ${dtype}`);
  }
}

/** The parts of the processes, by a dimension, as rows of equal number. */
function rowsOf(x: Tensor, dim: number, group: ProcessGroup, where: string): Tensor {
  const size = x.size(dim);
  if (size % group.size() !== 0)
    throw new AssertionError(`input dimension ${dim} (${size} must be a multiple of group_size ${group.size()}${where}`);
  return dim === 0 ? x : cat(x.chunk(group.size(), dim));
}
