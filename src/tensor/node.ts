// Node: an operator in the autograd graph.
import { native } from '../core/native';
import { NativeObject } from '../core/native-object';
import { noArguments } from '../core/no-arguments';

/**
 * A node of the autograd graph: the backward of an operator. `tensor.gradFn` is the node of the operator that produced it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.Node.name.html
 */
export class Node extends NativeObject {
  /** The node's name, such as 'AddBackward0'. */
  name(...args: []): string {
    noArguments('name', args);
    return native.nodeName(this._handle);
  }

  /** The nodes that receive the gradients (null if none is needed), each with the index of the input it receives them at. */
  get nextFunctions(): (readonly [Node | null, number])[] {
    return native
      .nodeEdges(this._handle)
      .map((input, i) => [(native.nextNode(new Node(), this._handle, i) as Node | undefined) ?? null, input] as const);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `<${this.name()}>`;
  }
}
