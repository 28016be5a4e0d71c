// Nodes of the autograd graph: the operators that backward runs.
import { native } from '../core/native';

/**
 * An operator as backward runs it; `tensor.gradFn` is the one that made a tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.Node.name.html
 */
export class Node {
  /** @internal the node's number in native code, which sets it */
  readonly _handle: number = 0;

  /** 'AddBackward0'. */
  name(): string {
    return native.nodeName(this._handle);
  }

  /** The nodes that the gradients go to, null where none is needed, each with which of that node's inputs it is. */
  get nextFunctions(): (readonly [Node | null, number])[] {
    return native
      .nodeEdges(this._handle)
      .map((input, i) => [(native.nextNode(new Node(), this._handle, i) as Node | undefined) ?? null, input] as const);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `<${this.name()}>`;
  }
}
