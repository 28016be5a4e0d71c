// Edges of the graph as values: where a tensor's gradient arrives.
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { Node } from '../tensor/node';
import type { Tensor } from '../tensor/tensor';

/** One gradient on its way: that of an output of a node. Stands for the tensor in `backward` and `grad`. */
export class GradientEdge {
  constructor(
    /** What made the tensor, or what accumulates a leaf's gradient. */
    readonly node: Node,
    readonly outputNr: number,
  ) {}
}

/**
 * The edge at which a tensor's gradient arrives; the graph lives on in it when the tensor does not.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.get_gradient_edge.html
 */
export function getGradientEdge(tensor: Tensor): GradientEdge {
  if (!tensor.requiresGrad)
    throw new TorchError('It is not possible to get the gradient edge for a Tensor that does not require gradients');
  return new GradientEdge(native.gradientNode(new Node(), handleOf(tensor)) as Node, tensor.outputNr);
}
