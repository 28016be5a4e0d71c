// TorchScript of convolutions, transposed convolutions and padding layers.
import * as nn from '../../nn';
import { float, home, type LayerClass, layer, oneLine, py } from './text';

type Conv = nn.Conv1d | nn.Conv2d | nn.Conv3d;
type Transposed = nn.ConvTranspose1d | nn.ConvTranspose2d | nn.ConvTranspose3d;

// Padding before and after each dimension, the last dimension first.
function borders({ padding, kernelSize, dilation }: Conv): number[] {
  if (padding === 'valid') return kernelSize.flatMap(() => [0, 0]);
  if (padding !== 'same') return [...(padding as readonly number[])].reverse().flatMap((size) => [size, size]);
  const totals = kernelSize.map((size, i) => (dilation[i] as number) * (size - 1));
  return totals.reverse().flatMap((total) => [Math.floor(total / 2), total - Math.floor(total / 2)]);
}

function convolution(Class: LayerClass<Conv>, dims: number): void {
  oneLine(Class, (m) => {
    const isPadded = m.paddingMode !== 'zeros';
    const input = isPadded ? `torch.pad(input, ${py(borders(m))}, ${py(m.paddingMode)})` : 'input';
    const padding = isPadded ? m.kernelSize.map(() => 0) : m.padding;
    return `torch.conv${dims}d(${input}, self.weight, self.bias, ${py(m.stride)}, ${py(padding)}, ${py(m.dilation)}, ${m.groups})`;
  });
}
convolution(nn.Conv1d, 1);
convolution(nn.Conv2d, 2);
convolution(nn.Conv3d, 3);

function transposed(Class: LayerClass<Transposed>, dims: number): void {
  layer(Class, (m) => ({
    parameters: 'input: Tensor, outputSize: Optional[List[int]] = None',
    lines: [
      `added = annotate(List[int], ${py(m.outputPadding)})`,
      'if outputSize is not None:',
      `    sizes = outputSize[-${dims}:]`,
      `    stride = ${py(m.stride)}`,
      `    padding = ${py(m.padding)}`,
      `    dilation = ${py(m.dilation)}`,
      `    kernel = ${py(m.kernelSize)}`,
      '    added = annotate(List[int], [])',
      `    for i in range(${dims}):`,
      `        least = (input.size(input.dim() - ${dims} + i) - 1) * stride[i] - 2 * padding[i] + dilation[i] * (kernel[i] - 1) + 1`,
      '        if sizes[i] < least or sizes[i] > least + stride[i] - 1:',
      '            raise Exception("requested an output size of " + str(sizes) + ", but valid sizes begin at " + str(least))',
      '        added.append(sizes[i] - least)',
      `return torch.conv_transpose${dims}d(input, self.weight, self.bias, ${py(m.stride)}, ${py(m.padding)}, added, ${m.groups}, ${py(m.dilation)})`,
    ],
    returns: 'Tensor',
  }));
}
transposed(nn.ConvTranspose1d, 1);
transposed(nn.ConvTranspose2d, 2);
transposed(nn.ConvTranspose3d, 3);

oneLine(home<nn.ConstantPad1d>(nn.ConstantPad1d), (m) => `torch.pad(input, ${py(m.padding)}, "constant", ${float(m.value)})`);
type Padded = nn.Module & { readonly padding: readonly number[] };
const padding = (Class: LayerClass<Padded>, mode: string): void => oneLine(Class, (m) => `torch.pad(input, ${py(m.padding)}, "${mode}")`);
for (const Class of [nn.ZeroPad1d, nn.ZeroPad2d, nn.ZeroPad3d]) padding(Class, 'constant');
for (const Class of [nn.ReflectionPad1d, nn.ReflectionPad2d, nn.ReflectionPad3d]) padding(Class, 'reflect');
for (const Class of [nn.ReplicationPad1d, nn.ReplicationPad2d, nn.ReplicationPad3d]) padding(Class, 'replicate');
[nn.CircularPad1d, nn.CircularPad2d, nn.CircularPad3d].forEach((Class, i) => {
  layer(Class as LayerClass<Padded>, (m) => ({
    parameters: 'input: Tensor',
    lines: [
      `if input.dim() != ${i + 2} and input.dim() != ${i + 3}:`,
      `    raise Exception("expected ${i + 2}D or ${i + 3}D input (got " + str(input.dim()) + "D input)")`,
      `return torch.pad(input, ${py(m.padding)}, "circular")`,
    ],
    returns: 'Tensor',
  }));
});
