// The nodes of the graph that functional collectives record. Forwards begin an operation and give the tensors that it writes.
import { Function as AutogradFunction, type FunctionCtx, type Gradients } from '../../autograd';
import { NotImplementedError, TorchError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import { begin as beginOperation } from '../operations';
import type { ProcessGroup } from '../process-group';
import type { ReduceOp } from '../reduce-op';
import { type Work, waitForAll } from '../work';
import { AsyncCollectiveTensor } from './async-tensor';

/** Takes the operations that a forward begins, in the order of its results. */
export type Begun = Work[];

/** Calls a forward, whose result waits for its operation at its first use. */
export function lazily(call: (begun: Begun) => Tensor): Tensor {
  const begun: Begun = [];
  const result = call(begun);
  return AsyncCollectiveTensor._of(result, begun[0] as Work);
}

/** As {@link lazily}, of several results that one operation writes, or one each. */
export function allLazily(call: (begun: Begun) => Tensor[]): Tensor[] {
  const begun: Begun = [];
  return call(begun).map((result, i) => AsyncCollectiveTensor._of(result, (begun[i] ?? begun[0]) as Work));
}

/** Calls a forward within a backward, which waits, as Python's do. */
export function waited<T>(call: (begun: Begun) => T): T {
  const begun: Begun = [];
  const result = call(begun);
  waitForAll(begun);
  return result;
}

export interface GroupCtx extends FunctionCtx {
  group: ProcessGroup;
}

export interface ReduceCtx extends GroupCtx {
  op: ReduceOp;
}

export function checkSum(name: string, op: ReduceOp): void {
  if (op !== 'sum') throw new TorchError(`${name} backward only supports 'sum' reduction, got '${op}'`);
}

/** Begins an operation whose tensors get their place in the graph while it is in flight: the graph must not see its writes. */
export function begin(request: Omit<Parameters<typeof beginOperation>[0], 'isAsync'>): Work {
  const [inputs, outputs] = [request.inputs ?? [], request.outputs ?? []].map((tensors) => tensors.map((tensor) => tensor.detach()));
  return beginOperation({ ...request, inputs, outputs, isAsync: true });
}

/** A copy, so that the caller may change its tensor while the operation is in flight. */
export const copyOf = (tensor: Tensor): Tensor => tensor.clone({ memoryFormat: 'contiguousFormat' });

function emptyRows(like: Tensor, rows: number): Tensor {
  const [, ...rest] = like.shape;
  return like.newEmpty([rows, ...rest]);
}

/** Has no gradient. Python's passes gradients through as they are, with a warning that this may be incorrect. */
export class Broadcast extends AutogradFunction {
  static override forward(_ctx: FunctionCtx, begun: Begun, group: ProcessGroup, root: number, input: Tensor): Tensor {
    const output = copyOf(input);
    begun.push(begin({ name: 'broadcast', group, inputs: [output], root }));
    return output;
  }

  static override backward(): Gradients {
    throw new NotImplementedError(
      'functionalCollectives.broadcast has no gradient: detach() its input, or use torch.distributed.nn.functional.broadcast',
    );
  }
}

export class AllReduce extends AutogradFunction {
  static override forward(ctx: ReduceCtx, begun: Begun, group: ProcessGroup, op: ReduceOp, input: Tensor): Tensor {
    Object.assign(ctx, { group, op });
    const output = copyOf(input);
    begun.push(begin({ name: 'allReduce', group, inputs: [output], op }));
    return output;
  }

  static override backward({ group, op }: ReduceCtx, grad: Tensor): Gradients {
    checkSum('all_reduce', op);
    return [null, null, null, waited((begun) => AllReduce.apply(begun, group, op, grad))];
  }
}

export class AllGather extends AutogradFunction {
  static override forward(ctx: GroupCtx, begun: Begun, group: ProcessGroup, input: Tensor): Tensor {
    ctx.group = group;
    const output = emptyRows(input, input.size(0) * group.size());
    begun.push(begin({ name: 'allGatherIntoTensor', group, inputs: [copyOf(input)], outputs: [output] }));
    return output;
  }

  static override backward({ group }: GroupCtx, grad: Tensor): Gradients {
    return [null, null, waited((begun) => ReduceScatter.apply(begun, group, 'sum', grad))];
  }
}

export function beginReduceScatter(begun: Begun, group: ProcessGroup, op: ReduceOp, input: Tensor): Tensor {
  const output = emptyRows(input, input.size(0) / group.size());
  begun.push(begin({ name: 'reduceScatterTensor', group, inputs: [copyOf(input)], outputs: [output], op }));
  return output;
}

export class ReduceScatter extends AutogradFunction {
  static override forward(ctx: ReduceCtx, begun: Begun, group: ProcessGroup, op: ReduceOp, input: Tensor): Tensor {
    Object.assign(ctx, { group, op });
    return beginReduceScatter(begun, group, op, input);
  }

  static override backward({ group, op }: ReduceCtx, grad: Tensor): Gradients {
    checkSum('reduce_scatter_tensor', op);
    return [null, null, null, waited((begun) => AllGather.apply(begun, group, grad))];
  }
}

type Splits = readonly number[];

interface AllToAllCtx extends GroupCtx {
  outputSplits: Splits;
  inputSplits: Splits;
}

const sum = (sizes: Splits): number => sizes.reduce((total, size) => total + size, 0);

export class AllToAll extends AutogradFunction {
  static override forward(
    ctx: AllToAllCtx,
    begun: Begun,
    group: ProcessGroup,
    outputSplits: Splits,
    inputSplits: Splits,
    input: Tensor,
  ): Tensor {
    Object.assign(ctx, { group, outputSplits, inputSplits });
    const output = emptyRows(input, sum(outputSplits));
    begun.push(begin({ name: 'allToAllSingle', group, inputs: [copyOf(input)], outputs: [output], outputSplits, inputSplits }));
    return output;
  }

  static override backward({ group, outputSplits, inputSplits }: AllToAllCtx, grad: Tensor): Gradients {
    return [null, null, null, null, waited((begun) => AllToAll.apply(begun, group, inputSplits, outputSplits, grad))];
  }
}
