// Formats the elements of a tensor: brackets, columns, summaries and line breaks.

import type { TensorHandle } from '../../core/tensor-handle';
import { raw } from '../../ops';
import type { Tensor } from '../tensor';
import { type ElementValue, elementReader, naming } from '../values';
import { elementFormat } from './elements';
import { printOptions } from './options';

// Reads only the elements that are shown, so that summarising a large tensor is as fast as printing a small one.
function shownElements(
  tensor: Tensor,
  shape: readonly number[],
  summarize: boolean,
): { read: (i: number) => ElementValue; shape: number[] } {
  const { edgeitems } = printOptions;
  let part = raw('aten::detach')(tensor) as TensorHandle;
  const shown = shape.map((size, dim) => {
    if (!summarize || size <= 2 * edgeitems) return size;
    const first = raw('aten::narrow', '')(part, dim, 0, edgeitems) as TensorHandle;
    const last = raw('aten::narrow', '')(part, dim, size - edgeitems, edgeitems) as TensorHandle;
    part = raw('aten::cat', '')([first, last], dim) as TensorHandle;
    return 2 * edgeitems;
  });
  return { read: naming('toString', part, () => elementReader(part)), shape: shown };
}

/** Formats the elements of a tensor whose text starts in column `indent`. */
export function contents(tensor: Tensor, indent: number): string {
  const { shape } = tensor;
  const count = shape.reduce((a, b) => a * b, 1);
  if (count === 0) return '[]';
  const summarize = count > printOptions.threshold;
  const { edgeitems, linewidth } = printOptions;
  if (summarize && edgeitems === 0 && shape.length > 0) return '[...]';
  const shown = shownElements(tensor, shape, summarize);
  const total = shown.shape.reduce((a, b) => a * b, 1);
  const values: ElementValue[] = [];
  for (let i = 0; i < total; i++) values.push(shown.read(i));
  const format = elementFormat(values, tensor.dtype);
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
