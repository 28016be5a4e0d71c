// TorchScript of Sequential: calls the layers in a chain.
import * as nn from '../../nn';
import { attributeText } from '../compiler/names';
import { layer } from './text';

layer(nn.Sequential, (m, parts) => {
  const children = [...m.namedChildren(false)];
  const [first] = children;
  if (first === undefined) return { parameters: 'input', lines: ['return input'], returns: 'Tensor' };
  const { parameters } = parts.method(first[1], 'forward');
  const written = parameters.map(({ name, type, fallback }) => `${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`);
  let given = parameters.map(({ name }) => name).join(', ');
  let returns = 'Tensor';
  const lines = children.map(([name, child], i) => {
    returns = parts.method(child, 'forward').returns;
    const line = `x${i}_ = ${attributeText('self', name)}.forward(${given})`;
    given = `x${i}_`;
    return line;
  });
  return { parameters: written.join(', '), lines: [...lines, `return ${given}`], returns };
});
