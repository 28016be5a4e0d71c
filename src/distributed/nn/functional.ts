// torch.distributed.nn.functional: operations of groups that gradients go through. They block until they have ended, in backward too,
// so that a module's forward can use them; every process of the group runs the same forward and the same backward.
// @see https://docs.pytorch.org/docs/stable/distributed.html
import { type Call, int, list, opt, parameters, tensor } from '../../arguments';
import { warn } from '../../core/warnings';
import type { Tensor } from '../../tensor';
import { groupFor, ofGroup, rowSplits } from '../operations';
import { type ReduceOp, reduceOp } from '../reduce-op';
import { AllGather, AllReduce, AllToAll, AllToAllSingle, Broadcast, Gather, Reduce, ReduceScatter, Scatter } from './autograd';

const op = { op: opt<ReduceOp>(reduceOp, 'sum') };
const tensorList = list(tensor);

const signatures = {
  broadcast: parameters('broadcast', { tensor }, { src: int }, ofGroup),
  gather: parameters('gather', { tensor }, { dst: opt(int, 0) }, ofGroup),
  scatter: parameters('scatter', { tensors: tensorList }, { src: opt(int, 0) }, ofGroup),
  reduce: parameters('reduce', { tensor }, { dst: int }, op, ofGroup),
  reduceScatter: parameters('reduceScatter', { output: tensor }, { inputList: tensorList }, op, ofGroup),
  allGather: parameters('allGather', { tensor }, ofGroup),
  allToAll: parameters('allToAll', { outputTensorList: tensorList }, { inputTensorList: tensorList }, ofGroup),
  allToAllSingle: parameters('allToAllSingle', { output: tensor }, { input: tensor }, ...rowSplits, ofGroup),
  allReduce: parameters('allReduce', { tensor }, op, ofGroup),
};

const deprecated = (name: string, other: string): void =>
  warn(
    `torch.distributed.nn.functional.${name} is deprecated, use torch.distributed.functionalCollectives.${other} instead.`,
    'FutureWarning',
  );

/**
 * A copy of the tensor of process `src` (by its rank in the default group). The gradients of all processes are summed in that process;
 * the others get zeros.
 */
export function broadcast(...args: Call<typeof signatures.broadcast>): Tensor {
  const [x, src, group] = signatures.broadcast.bind(args);
  return Broadcast.apply(src, groupFor('broadcast', group), x);
}

/**
 * The tensors of all processes, of one size, in process `dst` (by its rank in the default group, default 0); zeros in the others. Each
 * process gets the gradient of its tensor from `dst`.
 */
export function gather(...args: Call<typeof signatures.gather>): Tensor[] {
  const [x, dst, group] = signatures.gather.bind(args);
  return Gather.apply(dst, groupFor('gather', group), x);
}

/**
 * The tensor for this process of the list that process `src` (by its rank in the default group, default 0) gives. The other processes
 * give lists, too, of tensors of the same sizes, which get zeros as gradients: those of `src` reach it if they all require gradients.
 */
export function scatter(...args: Call<typeof signatures.scatter>): Tensor {
  const [tensors, src, group] = signatures.scatter.bind(args);
  return Scatter.apply(src, groupFor('scatter', group), ...tensors);
}

/**
 * Reduces a tensor over all processes: the result is in process `dst` (by its rank in the default group), the other results are
 * unspecified. Each process gets the gradient of the result in `dst`, which is right for sums only, as in Python.
 */
export function reduce(...args: Call<typeof signatures.reduce>): Tensor {
  const [x, dst, op, group] = signatures.reduce.bind(args);
  return Reduce.apply(dst, op, groupFor('reduce', group), x);
}

/**
 * Reduces lists of tensors over all processes; each process gets the result at the position of its rank, in `output` as well. The
 * gradients of all processes' results go to all lists, which is right for sums only, as in Python.
 */
export function reduceScatter(...args: Call<typeof signatures.reduceScatter>): Tensor {
  const [output, inputs, op, group] = signatures.reduceScatter.bind(args);
  deprecated('reduceScatter', 'reduceScatterSingle');
  return ReduceScatter.apply(op, groupFor('reduceScatter', group), output, ...inputs);
}

/**
 * The tensors of all processes, of one size, in the order of their ranks. The gradient is the sum of those that all processes have for
 * this process's tensor.
 *
 * ```ts
 * const embeddings = torch.cat(dist.nn.functional.allGather(encoder(images)));
 * ```
 */
export function allGather(...args: Call<typeof signatures.allGather>): Tensor[] {
  const [x, group] = signatures.allGather.bind(args);
  deprecated('allGather', 'allGatherSingle');
  return AllGather.apply(groupFor('allGather', group), x);
}

/** Each process gives every process the tensor at the position of its rank; returns `outputTensorList`, which takes them. */
export function allToAll(...args: Call<typeof signatures.allToAll>): Tensor[] {
  const [outputs, inputs, group] = signatures.allToAll.bind(args);
  return AllToAll.apply(groupFor('allToAll', group), [...outputs], ...inputs);
}

/** Each process gives every process a part of the first dimension of its input; the result is also in `output`. */
export function allToAllSingle(...args: Call<typeof signatures.allToAllSingle>): Tensor {
  const [output, input, outputSplits, inputSplits, group] = signatures.allToAllSingle.bind(args);
  deprecated('allToAllSingle', 'allToAllSingle');
  return AllToAllSingle.apply(groupFor('allToAllSingle', group), output, outputSplits, inputSplits, input);
}

/** Reduces a tensor over all processes into a new one; its gradients are reduced in the same way. */
export function allReduce(...args: Call<typeof signatures.allReduce>): Tensor {
  const [x, op, group] = signatures.allReduce.bind(args);
  deprecated('allReduce', 'allReduce');
  return AllReduce.apply(op, groupFor('allReduce', group), x);
}
