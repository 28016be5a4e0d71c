// Formats a tensor as Python's repr(tensor) does.

import { dtypeFromCode } from '../../core/dtype';
import { native, TensorFlag } from '../../core/native';
import { pythonTuple } from '../../core/python-repr';
import { handleOf } from '../../core/tensor-handle';
import { tidy } from '../../memory/scope';
import { raw } from '../../ops';
import type { Tensor } from '../tensor';
import { contents } from './contents';
import { isSparseLayout, nestedContents, quantizedSuffixes, sparseContents } from './layouts';
import { printOptions } from './options';

export { getPrintoptions, type PrintOptions, type PrintoptionsGuard, printoptions, setPrintoptions } from './options';

const layoutNames: Record<string, string> = {
  sparseCoo: 'torch.sparse_coo',
  sparseCsr: 'torch.sparse_csr',
  sparseCsc: 'torch.sparse_csc',
  sparseBsr: 'torch.sparse_bsr',
  sparseBsc: 'torch.sparse_bsc',
  mkldnn: 'torch._mkldnn',
};

/**
 * Formats a tensor as Python prints it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function formatTensor(tensor: Tensor): string {
  const previous = native.setGradEnabled(false);
  try {
    return tidy(() => describe(tensor));
  } finally {
    native.setGradEnabled(previous);
  }
}

interface Body {
  text: string;
  suffixes: string[];
}

function describe(tensor: Tensor): string {
  const flags = native.flags(handleOf(tensor));
  const prefix = flags & TensorFlag.Nested ? 'nested_tensor(' : 'tensor(';
  const indent = prefix.length;
  const { text, suffixes } = flags & TensorFlag.Nested ? { text: nestedContents(tensor), suffixes: [] } : bodyOf(tensor, flags, indent);
  const { device, layout } = tensor;
  if (device.type !== 'cpu') suffixes.unshift(`device='${device}'`);
  if (layout !== 'strided') suffixes.push(`layout=${layoutNames[layout] ?? layout}`);
  const name = gradFnName(tensor);
  if (name !== undefined) suffixes.push(`grad_fn=<${name}>`);
  else if (tensor.requiresGrad) suffixes.push('requires_grad=True');
  return withSuffixes(prefix + text, suffixes, indent, layout === 'sparseCoo');
}

// The elements' text, and the suffixes that depend on layout and dtype.
function bodyOf(tensor: Tensor, flags: number, indent: number): Body {
  const { device, dtype, shape, layout } = tensor;
  const standard = dtypeFromCode(native.defaultDtype());
  const isUsual = [standard, standard === 'float64' ? 'complex128' : 'complex64', 'int64', 'bool'].includes(dtype);
  const size = `size=${pythonTuple(shape)}`;
  const unusual = isUsual ? [] : [`dtype=torch.${dtype}`];
  // Without visible elements, only the default dtype is left out.
  const unseen = dtype === standard ? [] : [`dtype=torch.${dtype}`];
  if (isSparseLayout(layout)) {
    const nnz = device.type === 'meta' ? [] : [`nnz=${raw('aten::_nnz')(tensor)}`];
    return { text: sparseContents(tensor, indent), suffixes: [size, ...nnz, ...unusual] };
  }
  if (flags & TensorFlag.Quantized) {
    const values = raw('aten::dequantize', 'self')(tensor) as Tensor;
    return { text: contents(values, indent), suffixes: [size, ...unusual, ...quantizedSuffixes(tensor)] };
  }
  if (device.type === 'meta') return { text: '...', suffixes: [size, ...unseen] };
  if (tensor.numel() === 0) return { text: '[]', suffixes: [...(shape.length === 1 ? [] : [size]), ...unseen] };
  let values = tensor;
  if (layout !== 'strided') values = raw('aten::to_dense')(tensor) as Tensor;
  else if (flags & TensorFlag.Zero) values = raw('aten::clone')(tensor) as Tensor;
  return { text: contents(values, indent), suffixes: [...(printOptions.edgeitems === 0 ? [size] : []), ...unusual] };
}

function gradFnName(tensor: Tensor): string | undefined {
  try {
    const name = native.gradFnName(handleOf(tensor));
    return name?.slice(name.lastIndexOf(':') + 1);
  } catch {
    return 'Invalid'; // LibTorch throws for a view that was created without gradients and then modified in place.
  }
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
