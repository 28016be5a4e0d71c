// Norms of gradients of which each process has a part: those of the whole.
import type { ProcessGroup } from '../../distributed';
import { begin } from '../../distributed/operations';
import { shardOf } from '../../distributed/shards';
import { setNormsOfWhole } from '../../nn/utils/clip-grad';
import { full, stack } from '../../ops';
import type { Tensor } from '../../tensor';

// The norms of wholes from those of parts, which are roots of a sum, maxima or minima.
function exchanged(norms: Tensor, normType: number, group: ProcessGroup): Tensor {
  const isRoot = Number.isFinite(normType) && normType !== 0;
  const shared = isRoot ? norms.pow(normType) : norms;
  const op = Number.isFinite(normType) ? 'sum' : normType > 0 ? 'max' : 'min';
  begin({ name: 'allReduce', group, inputs: [shared], op, isAsync: false });
  return isRoot ? shared.pow(1 / normType) : shared;
}

setNormsOfWhole((tensors, owners, normType, normsOf) => {
  const places = new Map<ProcessGroup | null, number[]>();
  tensors.forEach((tensor, i) => {
    const group = (shardOf(tensor) ?? shardOf(owners[i] as Tensor))?.group ?? null;
    places.set(group, [...(places.get(group) ?? []), i]);
  });
  const norms: Tensor[] = [];
  for (const [group, at] of places) {
    const own = at.map((i) => tensors[i] as Tensor);
    // A part may have no rows, of which there is no maximum.
    const none = normType < 0 ? Number.POSITIVE_INFINITY : 0;
    const filled = normsOf(own.filter((part) => part.numel() > 0)).values();
    const local =
      group === null
        ? normsOf(own)
        : own.map((part) =>
            part.numel() > 0 ? (filled.next().value as Tensor) : full([], none, { dtype: part.dtype, device: part.device }),
          );
    const whole = group === null ? local : exchanged(stack(local), normType, group).unbind();
    at.forEach((place, i) => {
      norms[place] = whole[i] as Tensor;
    });
  }
  return norms;
});
