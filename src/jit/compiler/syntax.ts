// Goes through syntax trees.
import type { AnyNode, Node } from 'acorn';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const children = (node: Node): Node[] =>
  Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

/** A node and all nodes below it. */
export function* within(node: Node): Iterable<AnyNode> {
  yield node as AnyNode;
  for (const child of children(node)) yield* within(child);
}
