// Batch normalization by the statistics of all processes of a group, and its gradients.
import { Function as AutogradFunction, type FunctionCtx, type Gradients, onceDifferentiable } from '../../autograd';
import { ValueError } from '../../core/errors';
import { allGather, allReduce, type ProcessGroup } from '../../distributed';
import { cat, emptyLike, full, stack, zeros } from '../../ops';
import type { Tensor } from '../../tensor';
import { composed, fused, type Kernels, type Running, statisticsDtype } from './sync-kernels';

const kernelsFor = ({ device }: Tensor): Kernels => (device.type === 'cpu' ? composed : fused);

const isChannelsLast = (x: Tensor): boolean =>
  x.isContiguous({ memoryFormat: 'channelsLast' }) || x.isContiguous({ memoryFormat: 'channelsLast3d' });

const dense = (x: Tensor): Tensor => (isChannelsLast(x) ? x : x.contiguous());

interface Ctx extends FunctionCtx {
  group: ProcessGroup;
}

/** The means, the inverse standard deviations and the number of values of each process that has some: (W, 2C + 1). */
function gathered(input: Tensor, eps: number, group: ProcessGroup): { statistics: Tensor; count: number } {
  const channels = input.size(1);
  const options = { dtype: statisticsDtype(input), device: input.device };
  // A process with an empty input takes part, too: the others wait for it.
  const own =
    input.numel() > 0
      ? cat([...kernelsFor(input).statistics(input, eps), full([1], input.numel() / channels, options)])
      : zeros([2 * channels + 1], options);
  const parts = Array.from({ length: group.size() }, () => emptyLike(own));
  allGather(parts, own, { group, asyncOp: false });
  const all = stack(parts);
  const counts = all.select(1, 2 * channels).tolist() as number[];
  const used = parts.filter((_, i) => (counts[i] as number) >= 1);
  const count = counts.reduce((sum, one) => sum + one, 0);
  return { statistics: used.length === 0 || used.length === parts.length ? all : stack(used), count };
}

export class SynchronizedNormalization extends AutogradFunction {
  static override forward(
    ctx: Ctx,
    given: Tensor,
    weight: Tensor | null,
    bias: Tensor | null,
    eps: number,
    running: Running,
    group: ProcessGroup,
  ): Tensor {
    ctx.group = group;
    const input = dense(given);
    const scale = weight?.contiguous() ?? null;
    const { statistics, count } = gathered(input, eps, group);
    if (count === 1) throw new ValueError(`Expected more than 1 value per channel when training, got input size ${count}`);
    if (count === 0) {
      ctx.saveForBackward(input, scale, null, null, null);
      return emptyLike(input);
    }
    const kernels = kernelsFor(input);
    const [means, invstds, counts] = statistics.split(input.size(1), 1) as [Tensor, Tensor, Tensor];
    const [mean, invstd] = kernels.combine(input, means, invstds, counts.reshape(-1), eps, running);
    ctx.saveForBackward(input, scale, mean, invstd, counts.to('int32'));
    return input.numel() > 0 ? kernels.normalize(input, scale, bias, mean, invstd, eps) : emptyLike(input);
  }

  // It communicates, which is not differentiated.
  static override backward = onceDifferentiable((ctx, given: Tensor): Gradients => {
    const { group, needsInputGrad } = ctx as Ctx;
    const grad = dense(given);
    const [input, weight, mean, invstd, counts] = ctx.savedTensors as [Tensor, Tensor | null, Tensor, Tensor, Tensor];
    const channels = input.size(1);
    if (input.numel() === 0) {
      if (needsInputGrad[0])
        allReduce(zeros([2 * channels], { dtype: statisticsDtype(input), device: input.device }), { group, asyncOp: false });
      return [null, null, null, null, null, null];
    }
    const kernels = kernelsFor(input);
    const [sumDy, sumDyXmu, gradWeight, gradBias] = kernels.reduce(grad, input, mean, invstd, weight, needsInputGrad) as [
      Tensor,
      Tensor,
      Tensor | null,
      Tensor | null,
    ];
    let gradInput: Tensor | null = null;
    if (needsInputGrad[0]) {
      const sums = cat([sumDy, sumDyXmu]);
      allReduce(sums, { group, asyncOp: false });
      const [allDy, allDyXmu] = sums.split(channels) as [Tensor, Tensor];
      gradInput = kernels.inputGradient(grad, input, mean, invstd, weight, allDy, allDyXmu, counts);
    }
    // Those of weight and bias are summed by whoever trains, as those of other parameters.
    return [gradInput, needsInputGrad[1] ? gradWeight : null, needsInputGrad[2] ? gradBias : null, null, null, null];
  });
}
