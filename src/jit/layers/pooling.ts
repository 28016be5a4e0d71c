// TorchScript of pooling, unpooling and resampling layers.
import * as nn from '../../nn';
import { float, floatOrNone, ints, type LayerClass, layer, oneLine, py } from './text';

const pair = 'Tuple[Tensor, Tensor]';

type MaxPool = nn.Module & {
  readonly kernelSize: number | readonly number[];
  readonly stride: number | readonly number[];
  readonly padding: number | readonly number[];
  readonly dilation: number | readonly number[];
  readonly ceilMode: boolean;
  readonly returnIndices: boolean;
};

([nn.MaxPool1d, nn.MaxPool2d, nn.MaxPool3d] as LayerClass<MaxPool>[]).forEach((Class, i) => {
  const dims = i + 1;
  layer(Class, (m) => {
    const sizes = [m.kernelSize, m.stride, m.padding, m.dilation].map((size) => ints(size, dims)).join(', ');
    const name = `torch.max_pool${dims}d${m.returnIndices ? '_with_indices' : ''}`;
    return {
      parameters: 'input: Tensor',
      lines: [`return ${name}(input, ${sizes}, ${py(m.ceilMode)})`],
      returns: m.returnIndices ? pair : 'Tensor',
    };
  });
});

type AvgPool = nn.Module & {
  readonly kernelSize: number | readonly number[];
  readonly stride: number | readonly number[];
  readonly padding: number | readonly number[];
  readonly ceilMode: boolean;
  readonly countIncludePad: boolean;
  readonly divisorOverride?: number | null;
};

([nn.AvgPool1d, nn.AvgPool2d, nn.AvgPool3d] as LayerClass<AvgPool>[]).forEach((Class, i) => {
  const dims = i + 1;
  oneLine(Class, (m) => {
    const sizes = [m.kernelSize, m.stride, m.padding].map((size) => ints(size, dims)).join(', ');
    const divisor = dims === 1 ? '' : `, ${py(m.divisorOverride ?? null)}`;
    return `torch.avg_pool${dims}d(input, ${sizes}, ${py(m.ceilMode)}, ${py(m.countIncludePad)}${divisor})`;
  });
});

type LpPool = nn.Module & {
  readonly normType: number;
  readonly kernelSize: number | readonly number[];
  readonly stride: number | readonly number[] | null;
  readonly ceilMode: boolean;
};

([nn.LPPool1d, nn.LPPool2d, nn.LPPool3d] as LayerClass<LpPool>[]).forEach((Class, i) => {
  const dims = i + 1;
  oneLine(Class, (m) => {
    const stride = m.stride === null ? 'None' : ints(m.stride, dims);
    return `F_lp_pool${dims}d(input, ${float(m.normType)}, ${ints(m.kernelSize, dims)}, ${stride}, ${py(m.ceilMode)})`;
  });
});

type Adaptive = nn.Module & { readonly outputSize: number | null | readonly (number | null)[]; readonly returnIndices?: boolean };

// null keeps the input's size.
function adaptiveSize({ outputSize }: Adaptive, dims: number): string {
  const sizes = Array.isArray(outputSize)
    ? (outputSize as (number | null)[])
    : new Array<number | null>(dims).fill(outputSize as number | null);
  return `[${sizes.map((size, i) => (size === null ? `input.size(${i - dims})` : String(size))).join(', ')}]`;
}

([nn.AdaptiveAvgPool1d, nn.AdaptiveAvgPool2d, nn.AdaptiveAvgPool3d] as LayerClass<Adaptive>[]).forEach((Class, i) => {
  oneLine(Class, (m) => `torch.adaptive_avg_pool${i + 1}d(input, ${adaptiveSize(m, i + 1)})`);
});

([nn.AdaptiveMaxPool1d, nn.AdaptiveMaxPool2d, nn.AdaptiveMaxPool3d] as LayerClass<Adaptive>[]).forEach((Class, i) => {
  layer(Class, (m) => ({
    parameters: 'input: Tensor',
    lines: [`return torch.adaptive_max_pool${i + 1}d(input, ${adaptiveSize(m, i + 1)})${m.returnIndices ? '' : '[0]'}`],
    returns: m.returnIndices ? pair : 'Tensor',
  }));
});

type Fractional = nn.FractionalMaxPool2d | nn.FractionalMaxPool3d;

([nn.FractionalMaxPool2d, nn.FractionalMaxPool3d] as LayerClass<Fractional>[]).forEach((Class, i) => {
  const dims = i + 2;
  layer(Class, (m) => {
    const ratio = m.outputRatio === null ? 'None' : `[${m.outputRatio.map(float).join(', ')}]`;
    const size = m.outputSize === null ? 'None' : py(m.outputSize);
    const name = `F_fractional_max_pool${dims}d${m.returnIndices ? '_with_indices' : ''}`;
    return {
      parameters: 'input: Tensor',
      lines: [`return ${name}(input, ${py(m.kernelSize)}, ${size}, ${ratio}, self._random_samples)`],
      returns: m.returnIndices ? pair : 'Tensor',
    };
  });
});

type Unpool = nn.MaxUnpool1d | nn.MaxUnpool2d | nn.MaxUnpool3d;

([nn.MaxUnpool1d, nn.MaxUnpool2d, nn.MaxUnpool3d] as LayerClass<Unpool>[]).forEach((Class, i) => {
  oneLine(
    Class,
    (m) => `F_max_unpool${i + 1}d(input, indices, ${py(m.kernelSize)}, ${py(m.stride)}, ${py(m.padding)}, outputSize)`,
    'input: Tensor, indices: Tensor, outputSize: Optional[List[int]] = None',
  );
});

layer(nn.Upsample, (m) => {
  const each = (value: number | readonly number[] | null, one: (size: number) => string): string[] => {
    if (value === null) return ['None'];
    return [typeof value === 'number' ? one(value) : `[${value.map(one).join(', ')}]`];
  };
  const [size] = each(m.size, String);
  const [factor] = each(m.scaleFactor, float);
  const spread = (text: string | undefined): string => (text === 'None' || text?.startsWith('[') ? text : `[${text}] * (input.dim() - 2)`);
  const rest = `${py(m.mode)}, ${py(m.alignCorners)}, ${py(m.recomputeScaleFactor)}`;
  return {
    parameters: 'input: Tensor',
    lines: [`return F_interpolate(input, ${spread(size)}, ${spread(factor)}, ${rest})`],
    returns: 'Tensor',
  };
});

oneLine(nn.LocalResponseNorm, (m) => `F_local_response_norm(input, ${m.size}, ${float(m.alpha)}, ${float(m.beta)}, ${float(m.k)})`);
oneLine(nn.GroupNorm, (m) => `F_group_norm(input, ${m.numGroups}, self.weight, self.bias, ${float(m.eps)})`);
oneLine(nn.LayerNorm, (m) => `torch.layer_norm(input, ${py(m.normalizedShape)}, self.weight, self.bias, ${float(m.eps)})`);
oneLine(nn.RMSNorm, (m) => `torch.rms_norm(input, ${py(m.normalizedShape)}, self.weight, ${floatOrNone(m.eps)})`);
