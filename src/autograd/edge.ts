// GradientEdge: a reference to the place in the graph that receives a tensor's gradient.
import { type Call, define, int, parameters, type Type, tensor, type } from '../arguments';
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { Node } from '../tensor/node';

const node: Type<Node> = type('Node', (value) => value instanceof Node);
const edgeSignature = parameters('GradientEdge', { node }, { outputNr: int });

/** Identifies the gradient of one output of a node. `backward` and `grad` accept it instead of the tensor. */
export class GradientEdge {
  /** The node that produced the tensor, or the node that accumulates a leaf's gradient. */
  readonly node: Node;
  readonly outputNr: number;

  constructor(...args: Call<typeof edgeSignature>) {
    [this.node, this.outputNr] = edgeSignature.bind(args);
  }
}

/**
 * The edge that receives a tensor's gradient. It keeps the graph alive, even after the tensor is freed.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.get_gradient_edge.html
 */
export const getGradientEdge = define('getGradientEdge', [{ tensor: tensor }], (tensor): GradientEdge => {
  if (!tensor.requiresGrad)
    throw new TorchError('It is not possible to get the gradient edge for a Tensor that does not require gradients');
  return new GradientEdge(native.gradientNode(new Node(), handleOf(tensor)) as Node, tensor.outputNr);
});
