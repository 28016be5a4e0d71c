// Compiles calls of the functions of nn.functional that are written in TorchScript.
import type { CallExpression } from 'acorn';
import { type Compiled, type Context, libraryName, type Value } from './context';
import { coerce } from './convert';
import type { Given } from './operator-call';

export function callLibrary(c: Context, node: CallExpression, library: Compiled, { positional, named }: Given): Value {
  const { parameters, name, returns, names } = library;
  if (positional.length > parameters.length)
    throw c.fail(node, `${name}() takes ${parameters.length} arguments, ${positional.length} were given`);
  const parts = positional.map((value, i) => libraryArgument(c, value, (parameters[i] as Compiled['parameters'][number]).type));
  for (const [key, value] of named) {
    const parameter = parameters.find((one) => one.name === key);
    if (!parameter) throw c.fail(node, `${name}() has no argument '${key}'`);
    parts.push(`${key}=${libraryArgument(c, value, parameter.type)}`);
  }
  return { text: `${name}(${parts.join(', ')})`, type: returns, names };
}

// TorchScript does not take a list of ints for one of optional ints.
function libraryArgument(c: Context, value: Value, type: string): string {
  if (type === 'List[Optional[int]]' && value.type === 'List[int]' && !value.elements) return `${libraryName(c, 'maybe')}(${value.text})`;
  return coerce(value, type).text;
}

/** Compiles a call of a function of nn.functional; null if it is a single operator or unknown. */
export function callFunctional(c: Context, node: CallExpression, name: string, given: Given): Value | null {
  const withIndices = c.shared.library(`${name}WithIndices`);
  const values = c.shared.library(name);
  if (withIndices === null || values === null) return values && callLibrary(c, node, values, given);
  // The flag is no parameter of either; the samples of fractional pooling follow it.
  const samples = values.parameters.findIndex((one) => one.name === 'samples');
  const at = samples < 0 ? values.parameters.length : samples;
  const positional = [...given.positional];
  const named = new Map(given.named);
  const flag = positional.splice(at, 1)[0] ?? named.get('return_indices');
  named.delete('return_indices');
  if (flag !== undefined && typeof flag.constant !== 'boolean')
    throw c.fail(node, 'returnIndices must be true or false when compiling', `F.${name}WithIndices returns both`);
  return callLibrary(c, node, flag?.constant === true ? withIndices : values, { nodes: given.nodes, positional, named });
}
