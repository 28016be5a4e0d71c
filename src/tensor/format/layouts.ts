// Formats tensors that consist of several parts: sparse, quantized and nested ones.

import { pythonFloat, pythonTuple } from '../../core/python-repr';
import { raw } from '../../ops';
import type { Tensor } from '../tensor';
import { contents } from './contents';

// The parts of each sparse layout: the name that Python prints, and the operator that returns the part.
const compressedByRow = [
  ['crow_indices', 'crow_indices'],
  ['col_indices', 'col_indices'],
  ['values', 'values'],
] as const;
const compressedByColumn = [
  ['ccol_indices', 'ccol_indices'],
  ['row_indices', 'row_indices'],
  ['values', 'values'],
] as const;
const parts: Record<string, readonly (readonly [name: string, operator: string])[]> = {
  sparseCoo: [
    ['indices', '_indices'],
    ['values', '_values'],
  ],
  sparseCsr: compressedByRow,
  sparseCsc: compressedByColumn,
  sparseBsr: compressedByRow,
  sparseBsc: compressedByColumn,
};

export const isSparseLayout = (layout: string): boolean => layout in parts;

/** Formats the parts of a sparse tensor, each with its size if it shows no elements. */
export function sparseContents(tensor: Tensor, indent: number): string {
  const { layout } = tensor;
  const isMeta = tensor.device.type === 'meta';
  const texts = (parts[layout] as (readonly [string, string])[]).map(([name, operator]) => {
    const part = raw(`aten::${operator}`)(raw('aten::detach')(tensor)) as Tensor;
    const prefix = `${name}=tensor(`;
    const text = isMeta ? '...' : contents(part, indent + prefix.length);
    const size = isMeta || part.numel() === 0 ? `, size=${pythonTuple(part.shape)}` : '';
    return `${prefix}${text}${size})`;
  });
  return texts.join(`,\n${' '.repeat(indent)}`);
}

// The names of c10::QScheme, in its order.
const schemes = [
  'per_tensor_affine',
  'per_channel_affine',
  'per_tensor_symmetric',
  'per_channel_symmetric',
  'per_channel_affine_float_qparams',
];

/** The suffixes with the quantization scheme and its parameters. */
export function quantizedSuffixes(tensor: Tensor): string[] {
  const scheme = schemes[raw('aten::qscheme')(tensor) as number] as string;
  const suffixes = [`quantization_scheme=torch.${scheme}`];
  if (scheme.startsWith('per_tensor')) {
    suffixes.push(`scale=${pythonFloat(raw('aten::q_scale')(tensor) as number)}`);
    suffixes.push(`zero_point=${raw('aten::q_zero_point')(tensor)}`);
  } else {
    suffixes.push(`scale=${raw('aten::q_per_channel_scales')(tensor)}`);
    suffixes.push(`zero_point=${raw('aten::q_per_channel_zero_points')(tensor)}`);
    suffixes.push(`axis=${raw('aten::q_per_channel_axis')(tensor)}`);
  }
  return suffixes;
}

/** Formats the tensors of a nested tensor, one after another. */
export function nestedContents(tensor: Tensor): string {
  const texts = (raw('aten::unbind', 'int')(tensor, 0) as Tensor[]).map((part) => String(part).replace(/^/gm, '  '));
  return `[\n${texts.join(',\n')}\n]`;
}
