// Sequential: each layer's result is the next one's argument.
import * as nn from '../../nn';
import type { Module } from '../../nn/module';
import { attributeText } from '../compiler/names';
import { layer } from './text';

type Child = readonly [name: string, child: Module];

const isMaxPool = (module: Module): boolean =>
  [nn.MaxPool1d, nn.MaxPool2d, nn.MaxPool3d].some((Class) => module.constructor === Class) &&
  !(module as Module & { readonly returnIndices: boolean }).returnIndices;

// A PReLU with a slope above 0 keeps the order of its inputs, so that the greatest of what it gives is what it gives of the
// greatest, to the bit: done after the pooling it has a fraction of the elements to go through, forward and backward.
function pooledFirst([, child]: Child, next: Child | undefined): boolean {
  return child.constructor === nn.PReLU && (child as nn.PReLU).weight.numel() === 1 && next !== undefined && isMaxPool(next[1]);
}

layer(nn.Sequential, (m, parts) => {
  const children = [...m.namedChildren(false)];
  const [first] = children;
  if (first === undefined) return { parameters: 'input', lines: ['return input'], returns: 'Tensor' };
  const { parameters } = parts.method(first[1], 'forward');
  const written = parameters.map(({ name, type, fallback }) => `${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`);
  const call = ([name]: Child, given: string): string => `${attributeText('self', name)}.forward(${given})`;
  let given = parameters.map(({ name }) => name).join(', ');
  let returns = 'Tensor';
  const lines: string[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Child;
    const next = children[i + 1];
    returns = parts.method(child[1], 'forward').returns;
    const result = `x${i}_`;
    if (next !== undefined && pooledFirst(child, next)) {
      parts.method(next[1], 'forward');
      lines.push(
        `if ${given}.is_cpu and bool(${attributeText('self', child[0])}.weight > 0):`,
        `    ${result} = ${call(child, call(next, given))}`,
        'else:',
        `    ${result} = ${call(next, call(child, given))}`,
      );
      i++;
    } else {
      lines.push(`${result} = ${call(child, given)}`);
    }
    given = result;
  }
  return { parameters: written.join(', '), lines: [...lines, `return ${given}`], returns };
});
