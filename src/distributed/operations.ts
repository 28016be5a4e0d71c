// Begins operations of groups: what collectives and point-to-point operations share.
import { boolean, int, list, opt, orNull } from '../arguments';
import { describeValue } from '../core/describe';
import { typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { warn } from '../core/warnings';
import { viewAsReal } from '../ops';
import { Tensor } from '../tensor';
import { type Group, globalRankOf, groupFor, group as groupType, NON_GROUP_MEMBER, type ProcessGroup, rankIn } from './process-group';
import { codeOf, type ReduceOp, supportsComplex } from './reduce-op';
import { beginWork, type Work } from './work';

export const ofGroup = { group: opt(groupType, null) };
/** Whether the call returns at once; if not, it blocks the thread until the operation has ended. */
export const asyncOp = { asyncOp: opt(boolean, true) };
export const rank = orNull(int);
const splits = orNull(list(int));
/** How the rows of an exchange between all processes are divided. */
export const rowSplits = [
  /** How many rows come from each process; null divides the output equally. */
  { outputSplitSizes: splits },
  /** How many rows go to each process; null divides the input equally. */
  { inputSplitSizes: splits },
] as const;

/** The text of Python's error for a tensor that is none. */
export function checkTensor(value: unknown, parameter: string): asserts value is Tensor {
  if (!(value instanceof Tensor))
    throw typeError(
      `Invalid function argument. Expected parameter \`${parameter}\` of type torch.Tensor but got ${describeValue(value)} instead.`,
    );
}

export function checkTensors(values: readonly unknown[], parameter: string): asserts values is readonly Tensor[] {
  for (const value of values) checkTensor(value, parameter);
}

/** Complex tensors travel as their real and imaginary parts. */
const realOf = (tensor: Tensor): Tensor => (tensor.isComplex() ? viewAsReal(tensor) : tensor);

interface Request {
  readonly name: string;
  readonly group: ProcessGroup;
  readonly inputs?: readonly Tensor[];
  readonly outputs?: readonly Tensor[];
  /** In the group. */
  readonly root?: number;
  readonly op?: ReduceOp;
  /** In milliseconds; null is the group's. */
  readonly timeout?: number | null;
  readonly tag?: number;
  readonly outputSplits?: readonly number[];
  readonly inputSplits?: readonly number[];
  readonly isAsync: boolean;
  /** Whether the caller blocks for it later: it gets the error then. */
  readonly isBlockedFor?: boolean;
}

/** Begins an operation, and waits for it unless it is asynchronous. */
export function begin(request: Request): Work {
  const { name, group, inputs = [], outputs = [], root = 0, timeout, tag = 0, outputSplits = [], inputSplits = [] } = request;
  const { op = 'sum', isAsync, isBlockedFor = false } = request;
  const all = [...inputs, ...outputs];
  const first = all[0];
  if (first !== undefined) {
    for (const tensor of all) {
      if (tensor.dtype !== first.dtype)
        throw new ValueError(`Invalid usage of tensors with different dtypes: Found ${first.dtype} and  ${tensor.dtype}`);
    }
    if (first.isComplex() && request.op !== undefined && !supportsComplex(op))
      throw new ValueError(`all_reduce does not support ${op} on complex tensors`);
  }
  for (const size of [...outputSplits, ...inputSplits]) {
    if (size < 0) throw new ValueError(`${name}(): sizes of splits must not be negative, got ${size}`);
  }
  if (tag < 0 || tag > 0x7fffffff) throw new ValueError(`${name}(): tag must be from 0 to 2147483647, got ${tag}`);
  const numbers = [root, codeOf(op), timeout ?? -1, tag];
  const work = beginWork(
    (wrapper) =>
      native.operationBegin(
        wrapper,
        group._handle,
        name,
        inputs.map((tensor) => handleOf(realOf(tensor))),
        outputs.map((tensor) => handleOf(realOf(tensor))),
        numbers,
        outputSplits,
        inputSplits,
      ),
    isAsync && !isBlockedFor,
  );
  if (!isAsync) work.waitBlocking();
  return work;
}

/** An operation that has ended, for processes that are not in the group. */
export function notInGroup(name: string): Work | null {
  warn(`Running ${name} on global rank which does not belong to the given group.`);
  return null;
}

export { type Group, groupFor, NON_GROUP_MEMBER };

/** The rank in a group of a process that is named by its rank in the default group or in this one. */
export function canonicalRank(name: string, group: ProcessGroup, parameter: string, global: number | null, own: number | null): number {
  if (own !== null) {
    if (global !== null) throw new ValueError(`Can't specify both group_rank and global_rank`);
    globalRankOf(group, own);
    return own;
  }
  if (global === null)
    throw new ValueError(`${name}(): Must specify ${parameter} or group${parameter[0]?.toUpperCase()}${parameter.slice(1)}`);
  return rankIn(group, global);
}
