// The nodes of the graph that torch.distributed.nn.functional records: each backward is the operation that returns gradients to the
// processes that their values came from. They communicate exactly as Python's do, so that both can be in one group.
import { Function as AutogradFunction, type FunctionCtx, type Gradients } from '../../autograd';
import { ValueError } from '../../core/errors';
import { emptyLike, stack, zerosLike } from '../../ops';
import type { Tensor } from '../../tensor';
import * as collectives from '../collectives';
import { type ProcessGroup, rankIn } from '../process-group';
import type { ReduceOp } from '../reduce-op';

interface GroupCtx extends FunctionCtx {
  group: ProcessGroup;
}

interface RootCtx extends GroupCtx {
  /** By its rank in the default group. */
  root: number;
}

const isRoot = (group: ProcessGroup, root: number): boolean => group.rank() === rankIn(group, root);

function checkCount(name: string, what: string, tensors: readonly Tensor[], group: ProcessGroup): void {
  if (tensors.length !== group.size())
    throw new ValueError(`${name}(): ${what} must have a tensor for each of the ${group.size()} processes, got ${tensors.length}`);
}

export class Broadcast extends AutogradFunction {
  static override forward(ctx: RootCtx, root: number, group: ProcessGroup, tensor: Tensor): Tensor {
    Object.assign(ctx, { root, group });
    const copy = tensor.clone();
    collectives.broadcast(copy, root, { group, asyncOp: false });
    return copy;
  }

  static override backward({ root, group }: RootCtx, grad: Tensor): Gradients {
    const gradient = Reduce.apply(root, 'sum', group, grad);
    if (!isRoot(group, root)) gradient.zero_();
    return [null, null, gradient];
  }
}

export class Gather extends AutogradFunction {
  static override forward(ctx: RootCtx, root: number, group: ProcessGroup, tensor: Tensor): Tensor[] {
    Object.assign(ctx, { root, group });
    const gathered = Array.from({ length: group.size() }, () => zerosLike(tensor));
    collectives.gather(tensor.contiguous(), isRoot(group, root) ? gathered : null, root, { group, asyncOp: false });
    return gathered;
  }

  static override backward({ root, group }: RootCtx, ...grads: Tensor[]): Gradients {
    return [null, null, Scatter.apply(root, group, ...grads)];
  }
}

export class Scatter extends AutogradFunction {
  static override forward(ctx: RootCtx, root: number, group: ProcessGroup, ...tensors: Tensor[]): Tensor {
    Object.assign(ctx, { root, group });
    checkCount('scatter', 'tensors', tensors, group);
    const [first] = tensors as [Tensor];
    for (const { shape } of tensors) {
      if (String(shape) !== String(first.shape))
        throw new ValueError(`scatter(): tensors must have the same size, got [${first.shape}] and [${shape}]`);
    }
    const output = zerosLike(first);
    collectives.scatter(output, isRoot(group, root) ? tensors : null, root, { group, asyncOp: false });
    return output;
  }

  static override backward({ root, group }: RootCtx, grad: Tensor): Gradients {
    return [null, null, ...Gather.apply(root, group, grad)];
  }
}

export class Reduce extends AutogradFunction {
  static override forward(ctx: RootCtx, root: number, op: ReduceOp, group: ProcessGroup, tensor: Tensor): Tensor {
    Object.assign(ctx, { root, group });
    const copy = tensor.clone();
    collectives.reduce(copy, root, op, { group, asyncOp: false });
    return copy;
  }

  static override backward({ root, group }: RootCtx, grad: Tensor): Gradients {
    return [null, null, null, Broadcast.apply(root, group, grad)];
  }
}

export class ReduceScatter extends AutogradFunction {
  static override forward(ctx: GroupCtx, op: ReduceOp, group: ProcessGroup, output: Tensor, ...inputs: Tensor[]): Tensor {
    ctx.group = group;
    checkCount('reduceScatter', 'inputList', inputs, group);
    const result = output.contiguous();
    const contiguous = inputs.map((input) => input.contiguous());
    collectives.reduceScatter(result, contiguous, op, { group, asyncOp: false });
    return result;
  }

  static override backward({ group }: GroupCtx, grad: Tensor): Gradients {
    return [null, null, null, ...AllGather.apply(group, grad)];
  }
}

export class AllGather extends AutogradFunction {
  static override forward(ctx: GroupCtx, group: ProcessGroup, tensor: Tensor): Tensor[] {
    ctx.group = group;
    const contiguous = tensor.contiguous();
    const gathered = Array.from({ length: group.size() }, () => emptyLike(contiguous));
    collectives.allGather(gathered, contiguous, { group, asyncOp: false });
    return gathered;
  }

  static override backward({ group }: GroupCtx, ...grads: Tensor[]): Gradients {
    const outputs = grads.map((grad) => emptyLike(grad));
    return [null, stack(AllToAll.apply(group, outputs, ...grads)).sum(0)];
  }
}

interface AllToAllCtx extends GroupCtx {
  inputShapes: readonly (readonly number[])[];
}

export class AllToAll extends AutogradFunction {
  static override forward(ctx: AllToAllCtx, group: ProcessGroup, outputs: Tensor[], ...inputs: Tensor[]): Tensor[] {
    checkCount('allToAll', 'outputTensorList', outputs, group);
    checkCount('allToAll', 'inputTensorList', inputs, group);
    Object.assign(ctx, { group, inputShapes: inputs.map(({ shape }) => shape) });
    const contiguous = inputs.map((input) => input.contiguous());
    // Python's of groups of Gloo is made of scatters, too.
    outputs.forEach((output, groupSrc) => {
      collectives.scatter(output, groupSrc === group.rank() ? contiguous : null, { group, asyncOp: false, groupSrc });
    });
    return outputs;
  }

  static override backward({ group, inputShapes }: AllToAllCtx, ...grads: Tensor[]): Gradients {
    const outputs = inputShapes.map((shape) => (grads[0] as Tensor).newEmpty([...shape]));
    return [null, null, ...AllToAll.apply(group, outputs, ...grads)];
  }
}

type Splits = readonly number[] | null;

interface AllToAllSingleCtx extends GroupCtx {
  inputShape: readonly number[];
  outputSplits: Splits;
  inputSplits: Splits;
}

export class AllToAllSingle extends AutogradFunction {
  static override forward(
    ctx: AllToAllSingleCtx,
    group: ProcessGroup,
    output: Tensor,
    outputSplits: Splits,
    inputSplits: Splits,
    input: Tensor,
  ): Tensor {
    Object.assign(ctx, { group, inputShape: input.shape, outputSplits, inputSplits });
    collectives.allToAllSingle(output, input, outputSplits, inputSplits, { group, asyncOp: false });
    return output;
  }

  static override backward({ group, inputShape, outputSplits, inputSplits }: AllToAllSingleCtx, grad: Tensor): Gradients {
    const gradient = grad.newEmpty([...inputShape]);
    return [null, null, null, null, AllToAllSingle.apply(group, gradient, inputSplits, outputSplits, grad.contiguous())];
  }
}

interface AllReduceCtx extends GroupCtx {
  op: ReduceOp;
}

export class AllReduce extends AutogradFunction {
  static override forward(ctx: AllReduceCtx, op: ReduceOp, group: ProcessGroup, tensor: Tensor): Tensor {
    Object.assign(ctx, { op, group });
    const copy = tensor.clone({ memoryFormat: 'contiguousFormat' });
    collectives.allReduce(copy, op, { group, asyncOp: false });
    return copy;
  }

  static override backward({ op, group }: AllReduceCtx, grad: Tensor): Gradients {
    return [null, null, AllReduce.apply(op, group, grad)];
  }
}
