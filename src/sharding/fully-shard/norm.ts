// Norms of gradients that are parts: those of the whole.
import { begin } from '../../distributed/operations';
import type { ProcessGroup } from '../../distributed';
import { shardOf } from '../../distributed/shards';
import { setPartialNorms } from '../../nn/utils/clip-grad';
import * as linalg from '../../linalg';
import { full, stack, zeros } from '../../ops';
import type { Tensor } from '../../tensor';

// What the norms of parts become where each is one number of a sum, a maximum or a minimum.
function exchanged(norm: Tensor, normType: number, group: ProcessGroup): Tensor {
  if (normType === Number.POSITIVE_INFINITY || normType === Number.NEGATIVE_INFINITY) {
    begin({ name: 'allReduce', group, inputs: [norm], op: normType > 0 ? 'max' : 'min', isAsync: false });
    return norm;
  }
  const power = normType === 0 ? norm : norm.pow(normType);
  begin({ name: 'allReduce', group, inputs: [power], op: 'sum', isAsync: false });
  return normType === 0 ? power : power.pow(1 / normType);
}

setPartialNorms((tensors, owners, normType, normsOf) => {
  const groups = new Map<ProcessGroup, Tensor[]>();
  const whole: Tensor[] = [];
  tensors.forEach((tensor, i) => {
    const group = (shardOf(tensor) ?? shardOf(owners[i] as Tensor))?.group;
    if (group === undefined) whole.push(tensor);
    else groups.set(group, [...(groups.get(group) ?? []), tensor]);
  });
  const norms = [...groups].map(([group, parts]) => {
    // A part may have no rows.
    const own = parts.filter((part) => part.numel() > 0);
    const none = normType === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : 0;
    const { dtype, device } = parts[0] as Tensor;
    const local = own.length === 0 ? full([], none, { dtype, device }) : linalg.vectorNorm(stack(normsOf(own)), normType);
    return exchanged(local, normType, group);
  });
  return { norms, whole };
});
