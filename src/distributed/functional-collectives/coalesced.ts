// The nodes of the graph for operations on several tensors at once.
import { Function as AutogradFunction, type Gradients } from '../../autograd';
import { cat } from '../../ops';
import type { Tensor } from '../../tensor';
import type { ProcessGroup } from '../process-group';
import type { ReduceOp } from '../reduce-op';
import { type Begun, begin, beginReduceScatter, checkSum, copyOf, type GroupCtx, type ReduceCtx, waited } from './autograd';

export class AllReduceCoalesced extends AutogradFunction {
  static override forward(ctx: ReduceCtx, begun: Begun, group: ProcessGroup, op: ReduceOp, ...inputs: Tensor[]): Tensor[] {
    Object.assign(ctx, { group, op });
    const outputs = inputs.map(copyOf);
    begun.push(begin({ name: 'allReduceCoalesced', group, inputs: outputs, op }));
    return outputs;
  }

  static override backward({ group, op }: ReduceCtx, ...grads: Tensor[]): Gradients {
    checkSum('all_reduce_coalesced', op);
    return [null, null, null, ...waited((begun) => AllReduceCoalesced.apply(begun, group, op, ...grads))];
  }
}

export class AllGatherCoalesced extends AutogradFunction {
  // One operation on all values, as Python's, after which they are put apart: it waits.
  static override forward(ctx: GroupCtx, group: ProcessGroup, ...inputs: Tensor[]): Tensor[] {
    ctx.group = group;
    const flat = cat(inputs.map((input) => input.reshape(-1)));
    const gathered = flat.newEmpty([group.size(), flat.numel()]);
    begin({ name: 'allGatherIntoTensor', group, inputs: [flat], outputs: [gathered.view(-1)] }).waitBlocking();
    const parts = gathered.split(
      inputs.map((input) => input.numel()),
      1,
    );
    return inputs.map(({ shape: [rows, ...rest] }, i) => (parts[i] as Tensor).reshape([(rows as number) * group.size(), ...rest]));
  }

  static override backward({ group }: GroupCtx, ...grads: Tensor[]): Gradients {
    return [null, ...waited((begun) => ReduceScatterCoalesced.apply(begun, group, 'sum', ...grads))];
  }
}

export class ReduceScatterCoalesced extends AutogradFunction {
  static override forward(ctx: ReduceCtx, begun: Begun, group: ProcessGroup, op: ReduceOp, ...inputs: Tensor[]): Tensor[] {
    Object.assign(ctx, { group, op });
    return inputs.map((input) => beginReduceScatter(begun, group, op, input));
  }

  static override backward({ group, op }: ReduceCtx, ...grads: Tensor[]): Gradients {
    checkSum('reduce_scatter_tensor_coalesced', op);
    return [null, null, null, ...AllGatherCoalesced.apply(group, ...grads)];
  }
}
