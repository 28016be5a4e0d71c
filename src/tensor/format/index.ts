// A tensor as text: what Python's repr(tensor) prints.
import { dtypeFromCode, isFloatingPoint } from '../../dtype';
import { native } from '../../native';
import { raw } from '../../ops';
import { handleOf, type TensorHandle } from '../../ops/handle';
import { fromBytes } from '../creation';
import type { Tensor } from '../tensor';
import { type ElementValue, elementReader } from '../values';
import { elementFormat } from './elements';
import { printOptions } from './options';

export { getPrintoptions, type PrintOptions, setPrintoptions } from './options';

/** `(2, 3)`, `(2,)`, `()`. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

// Which positions of a dimension are shown: all of them, or the two ends.
function shownOf(size: number, summarize: boolean): number[] | null {
  const { edgeitems } = printOptions;
  if (!summarize || size <= 2 * edgeitems) return null;
  const ends: number[] = [];
  for (let i = 0; i < edgeitems; i++) ends.push(i);
  for (let i = size - edgeitems; i < size; i++) ends.push(i);
  return ends;
}

// Only what is shown is read: a summary of a large tensor costs as much as a small one.
function shownElements(
  tensor: Tensor,
  shape: readonly number[],
  summarize: boolean,
): { read: (i: number) => ElementValue; shape: number[] } {
  const temporary: TensorHandle[] = [];
  let part: TensorHandle = raw('aten::detach')(tensor) as TensorHandle;
  temporary.push(part);
  const shown = shape.map((size, dim) => {
    const ends = shownOf(size, summarize);
    if (ends === null) return size;
    const positions = fromBytes(BigInt64Array.from(ends, BigInt), 'int64');
    const there = positions.to(tensor.device);
    part = raw('aten::index_select')(part, dim, there) as TensorHandle;
    temporary.push(positions, there, part);
    return ends.length;
  });
  const read = elementReader(part);
  for (const made of temporary) (made as Tensor).dispose();
  return { read, shape: shown };
}

function contents(tensor: Tensor, indent: number): string {
  const { shape } = tensor;
  const count = shape.reduce((a, b) => a * b, 1);
  if (count === 0) return '[]';
  const summarize = count > printOptions.threshold;
  const { edgeitems, linewidth } = printOptions;
  if (summarize && edgeitems === 0) return `${'['.repeat(shape.length)}...${']'.repeat(shape.length)}`;
  const shown = shownElements(tensor, shape, summarize);
  const total = shown.shape.reduce((a, b) => a * b, 1);
  const values: ElementValue[] = [];
  for (let i = 0; i < total; i++) values.push(shown.read(i));
  const format = elementFormat(values, isFloatingPoint(tensor.dtype));
  if (shape.length === 0) return format.format(values[0] as ElementValue);
  let next = 0;
  const lines = (dim: number, column: number): string => {
    const cut = (shown.shape[dim] as number) < (shape[dim] as number);
    const items: string[] = [];
    const last = dim === shape.length - 1;
    for (let i = 0; i < (shown.shape[dim] as number); i++) {
      if (cut && i === edgeitems) items.push(last ? ' ...' : '...');
      items.push(last ? format.format(values[next++] as ElementValue) : lines(dim + 1, column + 1));
    }
    if (!last) return `[${items.join(`,${'\n'.repeat(shape.length - dim - 1)}${' '.repeat(column + 1)}`)}]`;
    const perLine = Math.max(1, Math.floor((linewidth - column) / (format.width + 2)));
    const rows: string[] = [];
    for (let i = 0; i < items.length; i += perLine) rows.push(items.slice(i, i + perLine).join(', '));
    return `[${rows.join(`,\n${' '.repeat(column + 1)}`)}]`;
  };
  return lines(0, indent);
}

function withSuffixes(text: string, suffixes: readonly string[], indent: number, newline: boolean): string {
  let out = text;
  let used = text.length - text.lastIndexOf('\n') + 1;
  let force = newline;
  for (const suffix of suffixes) {
    if (force || used + suffix.length + 2 > printOptions.linewidth) {
      out += `,\n${' '.repeat(indent)}${suffix}`;
      used = indent + suffix.length;
      force = false;
    } else {
      out += `, ${suffix}`;
      used += suffix.length + 2;
    }
  }
  return `${out})`;
}

// A part of a sparse tensor: its own text, with its size where there is nothing to see.
function component(name: string, part: Tensor, indent: number): string {
  const prefix = `${name}=tensor(`;
  const text = contents(part, indent + prefix.length);
  const size = part.numel() === 0 ? `, size=${shapeText(part.shape)}` : '';
  part.dispose();
  return `${prefix}${text}${size})`;
}

const components: Record<string, [string, string][]> = {
  sparseCoo: [
    ['indices', '_indices'],
    ['values', '_values'],
  ],
  sparseCsr: [
    ['crow_indices', 'crow_indices'],
    ['col_indices', 'col_indices'],
    ['values', 'values'],
  ],
  sparseCsc: [
    ['ccol_indices', 'ccol_indices'],
    ['row_indices', 'row_indices'],
    ['values', 'values'],
  ],
  sparseBsr: [
    ['crow_indices', 'crow_indices'],
    ['col_indices', 'col_indices'],
    ['values', 'values'],
  ],
  sparseBsc: [
    ['ccol_indices', 'ccol_indices'],
    ['row_indices', 'row_indices'],
    ['values', 'values'],
  ],
};

const layoutNames: Record<string, string> = {
  sparseCoo: 'torch.sparse_coo',
  sparseCsr: 'torch.sparse_csr',
  sparseCsc: 'torch.sparse_csc',
  sparseBsr: 'torch.sparse_bsr',
  sparseBsc: 'torch.sparse_bsc',
  mkldnn: 'torch._mkldnn',
};

/**
 * The text that Python prints for the tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function formatTensor(tensor: Tensor): string {
  const former = native.setGradEnabled(false);
  try {
    return describe(tensor);
  } finally {
    native.setGradEnabled(former);
  }
}

function describe(tensor: Tensor): string {
  const prefix = 'tensor(';
  const indent = prefix.length;
  const suffixes: string[] = [];
  const { device, dtype, shape, layout } = tensor;
  const standard = dtypeFromCode(native.defaultDtype());
  const usual = [standard, standard === 'float64' ? 'complex128' : 'complex64', 'int64', 'bool'].includes(dtype);
  if (device.type !== 'cpu') suffixes.push(`device='${device}'`);
  let text: string;
  const parts = components[layout];
  if (parts) {
    suffixes.push(`size=${shapeText(shape)}`, `nnz=${raw('aten::_nnz')(tensor) as number}`);
    if (!usual) suffixes.push(`dtype=torch.${dtype}`);
    text = parts
      .map(([name, op]) => component(name, raw(`aten::${op}`)(raw('aten::detach')(tensor)) as Tensor, indent))
      .join(`,\n${' '.repeat(indent)}`);
  } else if (device.type === 'meta') {
    suffixes.push(`size=${shapeText(shape)}`);
    if (dtype !== standard) suffixes.push(`dtype=torch.${dtype}`);
    text = '...';
  } else if (tensor.numel() === 0) {
    if (shape.length !== 1) suffixes.push(`size=${shapeText(shape)}`);
    if (dtype !== standard) suffixes.push(`dtype=torch.${dtype}`);
    text = '[]';
  } else {
    if (printOptions.edgeitems === 0) suffixes.push(`size=${shapeText(shape)}`);
    if (!usual) suffixes.push(`dtype=torch.${dtype}`);
    text = contents(layout === 'strided' ? tensor : (raw('aten::to_dense')(tensor) as Tensor), indent);
  }
  if (layout !== 'strided') suffixes.push(`layout=${layoutNames[layout] ?? layout}`);
  const name = native.gradFnName(handleOf(tensor));
  if (name !== undefined) suffixes.push(`grad_fn=<${name.slice(name.lastIndexOf(':') + 1)}>`);
  else if (tensor.requiresGrad) suffixes.push('requires_grad=True');
  return withSuffixes(prefix + text, suffixes, indent, layout === 'sparseCoo');
}
