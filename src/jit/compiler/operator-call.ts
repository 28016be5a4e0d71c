// Compiles operator calls: converts arguments to the overload's types, and data types, layouts and memory formats to their numbers.
import type { CallExpression, Expression, Node, SpreadElement } from 'acorn';
import { layouts, memoryFormats } from '../../core/device';
import { dtypeCode, isDType } from '../../core/dtype';
import { getDefaultDtype } from '../../core/settings';
import type { SchemaArgument } from '../../ops/schema';
import type { Context, Value } from './context';
import { asFloat, asInt, coerce, present } from './convert';
import { dtypeValue } from './literals';
import { type Chosen, chooseOverload, resultOf, typeOf } from './operators';
import { listElement, listOf, unknown } from './types';

/** The compiled arguments of a call. */
export interface Given {
  readonly nodes: readonly (Expression | SpreadElement)[];
  readonly positional: Value[];
  readonly named: Map<string, Value>;
}

// Functions that take any number of tensors here and a list of tensors in TorchScript.
const variadic = new Set([
  'einsum',
  'meshgrid',
  'cartesian_prod',
  'block_diag',
  'broadcast_tensors',
  'atleast_1d',
  'atleast_2d',
  'atleast_3d',
  'chain_matmul',
]);

function prepare(operator: string, self: Value | null, given: Given): Given {
  if (!variadic.has(operator) || self !== null) return given;
  const { positional } = given;
  const fixed = operator === 'einsum' ? 1 : 0;
  const rest = positional.slice(fixed);
  if (rest[0]?.type !== 'Tensor' || (rest.length === 1 && operator !== 'einsum' && operator !== 'meshgrid')) return given;
  const list: Value = { text: `[${rest.map(({ text }) => text).join(', ')}]`, type: listOf('Tensor') };
  return { ...given, positional: [...positional.slice(0, fixed), list] };
}

// Numbers make tensors of the default dtype here, bigints of int64, booleans of bool: LibTorch chooses otherwise.
function withDtype(operator: string, { positional, named }: Given): void {
  if (named.has('dtype') || (operator !== 'tensor' && operator !== 'full' && operator !== 'scalar_tensor')) return;
  const value = positional[operator === 'full' ? 1 : 0] ?? named.get('fill_value');
  let type = value?.type ?? unknown;
  for (let inner = listElement(type); inner !== null; inner = listElement(type)) type = inner;
  const dtype = value?.isBigint ? 'int64' : type === 'bool' ? 'bool' : getDefaultDtype();
  named.set('dtype', { text: String(dtypeCode(dtype)), type: 'int' });
}

function argumentText(c: Context, given: Value, { type }: SchemaArgument): string {
  const value = type.nullable ? given : present(c, given);
  const { constant } = value;
  if (typeof constant === 'string') {
    if (type.base === 'dtype') return dtypeValue(value).text;
    if (type.base === 'memoryFormat') return String(memoryFormats.indexOf(constant as never));
    if (type.base === 'layout') return String(layouts.indexOf(constant as never));
    if (type.base === 'device') return `torch.device(${value.text})`;
  }
  if (value.type === 'None') return 'None';
  const want = typeOf({ ...type, nullable: false });
  if (want === 'int') return asInt(c, value).text;
  if (want === 'List[int]' && value.elements) return `[${value.elements.map((one) => asInt(c, one).text).join(', ')}]`;
  const converted = coerce(value, want);
  // TorchScript converts a single number to a list itself, and only variables need a typed empty list.
  return want.includes(unknown) ? value.text : converted.text;
}

/** Compiles a call of an operator, as a function or as a method of `self`. */
export function callOperator(c: Context, node: CallExpression, operator: string, self: Value | null, call: Given): Value {
  const given = prepare(operator, self, call);
  withDtype(operator, given);
  const { named } = given;
  const gradient = named.get('requires_grad');
  if (gradient) {
    if (gradient.constant !== false)
      throw c.fail(node, 'requiresGrad cannot be given in TorchScript', 'call requiresGrad_() on the result');
    named.delete('requires_grad');
  }
  if (named.has('generator') || named.has('out')) throw c.fail(node, "'generator' and 'out' cannot be given in TorchScript");
  if (operator === 'tensor') return callTensor(given);
  if (operator === 'to' && self !== null) return callTo(self, given);
  const all = self === null ? given.positional : [self, ...given.positional];
  const types = new Map([...named].map(([key, value]) => [key, value.type]));
  const chosen = chooseOverload(
    operator,
    self !== null,
    all.map((one) => one.type),
    types,
  );
  if (chosen === null) throw noOverload(c, node, operator, all, types);
  if (operator === 'view' && chosen.schema.overload === 'dtype')
    throw c.fail(
      node,
      'view(dtype) cannot be compiled: TorchScript takes the number of the data type for a size',
      'torch.viewCopy(x, dtype) copies',
    );
  return callOverload(c, chosen, operator, self, given);
}

const isDevice = (value: Value): boolean => value.type === 'str' && !isDType(value.constant);

// Converts the name of a data type or device to its TorchScript form.
const dtypeOrDevice = (value: Value): string => (isDevice(value) ? `torch.device(${value.text})` : dtypeValue(value).text);

function callTensor({ positional, named }: Given): Value {
  const parts = positional.map((value) => (value.type === 'number' ? asFloat(value).text : value.text));
  for (const [key, value] of named) parts.push(`${key}=${key === 'dtype' || key === 'device' ? dtypeOrDevice(value) : value.text}`);
  // TorchScript does not know the type of an empty list.
  const isEmpty = positional[0]?.elements?.length === 0;
  if (isEmpty) parts[0] = '[0]';
  return { text: `torch.${isEmpty ? 'zeros' : 'tensor'}(${parts.join(', ')})`, type: 'Tensor' };
}

// Compiles `x.to(dtype)`, `x.to(device)` and `x.to(y)`; LibTorch's compiler chooses the overload.
function callTo(self: Value, { positional, named }: Given): Value {
  const parts = positional.map(dtypeOrDevice);
  for (const [key, value] of named) {
    const format = key === 'memory_format' && typeof value.constant === 'string';
    parts.push(`${key}=${format ? memoryFormats.indexOf(value.constant as never) : dtypeOrDevice(value)}`);
  }
  return { text: `${self.text}.to(${parts.join(', ')})`, type: 'Tensor' };
}

function callOverload(c: Context, chosen: Chosen, operator: string, self: Value | null, { positional, named }: Given): Value {
  const { schema, varargs } = chosen;
  const ordered = schema.arguments.filter((one) => !one.keywordOnly);
  const skip = self === null ? 0 : 1;
  const text = varargs
    ? [`[${positional.map((value) => asInt(c, value).text).join(', ')}]`]
    : positional.map((value, i) => argumentText(c, value, ordered[i + skip] as SchemaArgument));
  for (const [key, value] of named) {
    const parameter = schema.arguments.find((one) => one.name === key) as SchemaArgument;
    text.push(`${key}=${argumentText(c, value, parameter)}`);
  }
  const { type, names } = resultOf(chosen);
  const callee = self === null ? `torch.${operator}` : `${self.text}.${operator}`;
  return { text: `${callee}(${text.join(', ')})`, type, names };
}

function noOverload(c: Context, node: Node, operator: string, all: readonly Value[], named: ReadonlyMap<string, string>): Error {
  const shown = [...all.map(({ type }) => type), ...[...named].map(([key, type]) => `${key}: ${type}`)];
  const isFraction = all.some(({ type }) => type === 'float' || type === 'number' || type === 'List[float]');
  return c.fail(
    node,
    `no overload of '${operator}' takes (${shown.join(', ')})`,
    isFraction ? 'a / b is a float in TorchScript: Math.floor(a / b) is an int' : undefined,
  );
}
