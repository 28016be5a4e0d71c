// TorchScript of pooling and unpooling. Variants that return indices too have their own names, as in Python.
const dims = [1, 2, 3];

const maxima = dims
  .map(
    (n) => `
def F_max_pool${n}d(input: Tensor, kernel_size: List[int], stride: Optional[List[int]] = None, padding: List[int] = [0], dilation: List[int] = [1], ceil_mode: bool = False) -> Tensor:
    step = annotate(List[int], [])
    if stride is not None:
        step = stride
    return torch.max_pool${n}d(input, kernel_size, step, padding, dilation, ceil_mode)

def F_max_pool${n}d_with_indices(input: Tensor, kernel_size: List[int], stride: Optional[List[int]] = None, padding: List[int] = [0], dilation: List[int] = [1], ceil_mode: bool = False) -> Tuple[Tensor, Tensor]:
    step = annotate(List[int], [])
    if stride is not None:
        step = stride
    return torch.max_pool${n}d_with_indices(input, kernel_size, step, padding, dilation, ceil_mode)

def F_lp_pool${n}d(input: Tensor, norm_type: float, kernel_size: List[int], stride: Optional[List[int]] = None, ceil_mode: bool = False) -> Tensor:
    step = annotate(List[int], [])
    if stride is not None:
        step = stride
    if norm_type == float("inf"):
        return torch.max_pool${n}d(input.abs(), kernel_size, step, [0], [1], ceil_mode)
    if norm_type == float("-inf"):
        return -torch.max_pool${n}d(-input.abs(), kernel_size, step, [0], [1], ceil_mode)
    count = 1
    for i in range(${n}):
        count *= kernel_size[i if len(kernel_size) > 1 else 0]
    means = torch.avg_pool${n}d(input.pow(norm_type), kernel_size, step, [0], ceil_mode)
    return (means.sign() * torch.relu(means.abs())).mul(count).pow(1.0 / norm_type)

def F_adaptive_avg_pool${n}d(input: Tensor, output_size: List[Optional[int]]) -> Tensor:
    return torch.adaptive_avg_pool${n}d(input, F_adaptive_sizes(input, output_size, ${n}))

def F_adaptive_max_pool${n}d(input: Tensor, output_size: List[Optional[int]]) -> Tensor:
    return torch.adaptive_max_pool${n}d(input, F_adaptive_sizes(input, output_size, ${n}))[0]

def F_adaptive_max_pool${n}d_with_indices(input: Tensor, output_size: List[Optional[int]]) -> Tuple[Tensor, Tensor]:
    return torch.adaptive_max_pool${n}d(input, F_adaptive_sizes(input, output_size, ${n}))
`,
  )
  .join('');

const fractional = [2, 3]
  .map(
    (n) => `
def F_fractional_max_pool${n}d_with_indices(input: Tensor, kernel_size: List[int], output_size: Optional[List[int]] = None, output_ratio: Optional[List[float]] = None, samples: Optional[Tensor] = None) -> Tuple[Tensor, Tensor]:
    sizes = annotate(List[int], [])
    if output_size is not None:
        sizes = F_each(output_size, ${n})
    elif output_ratio is not None:
        for i in range(${n}):
            sizes.append(int(input.size(i - ${n}) * output_ratio[i if len(output_ratio) > 1 else 0]))
    else:
        raise Exception("fractional_max_pool${n}d requires specifying either an output_size or an output_ratio")
    places = samples
    if places is None:
        batch = 1 if input.dim() == ${n + 1} else input.size(0)
        places = torch.rand([batch, input.size(-${n + 1}), ${n}], dtype=input.dtype, device=input.device)
    return torch.fractional_max_pool${n}d(input, F_each(kernel_size, ${n}), sizes, places)

def F_fractional_max_pool${n}d(input: Tensor, kernel_size: List[int], output_size: Optional[List[int]] = None, output_ratio: Optional[List[float]] = None, samples: Optional[Tensor] = None) -> Tensor:
    return F_fractional_max_pool${n}d_with_indices(input, kernel_size, output_size, output_ratio, samples)[0]
`,
  )
  .join('');

const unpooled = (name: string, run: string): string => `
def F_max_un${name}(input: Tensor, indices: Tensor, kernel_size: List[int], stride: Optional[List[int]] = None, padding: List[int] = [0], output_size: Optional[List[int]] = None) -> Tensor:
    kernel = F_each(kernel_size, ${/\d/.exec(name)?.[0]})
    step = kernel
    if stride is not None:
        step = F_each(stride, len(kernel))
    pad = F_each(padding, len(kernel))
    sizes = F_unpooled_size(input, kernel, step, pad, output_size)
    return ${run}
`;

export const pooling = `
def F_each(sizes: List[int], count: int) -> List[int]:
    return sizes * count if len(sizes) == 1 else sizes

def F_maybe(sizes: List[int]) -> List[Optional[int]]:
    found = annotate(List[Optional[int]], [])
    for size in sizes:
        found.append(size)
    return found

def F_adaptive_sizes(input: Tensor, sizes: List[Optional[int]], count: int) -> List[int]:
    if len(sizes) != 1 and len(sizes) != count:
        raise Exception("outputSize must have 1 or " + str(count) + " elements, not " + str(len(sizes)))
    found = annotate(List[int], [])
    for i in range(count):
        size = sizes[i if len(sizes) > 1 else 0]
        found.append(input.size(i - count) if size is None else size)
    return found
${maxima}${fractional}
def F_unpooled_size(input: Tensor, kernel_size: List[int], stride: List[int], padding: List[int], output_size: Optional[List[int]]) -> List[int]:
    count = len(kernel_size)
    least = annotate(List[int], [])
    for i in range(count):
        least.append((input.size(input.dim() - count + i) - 1) * stride[i] + kernel_size[i] - 2 * padding[i])
    if output_size is None:
        return least
    sizes = output_size[2:] if len(output_size) == count + 2 else output_size
    if len(sizes) != count:
        raise Exception("output_size should be a sequence containing " + str(count) + " or " + str(count + 2) + " elements, but it has a length of '" + str(len(sizes)) + "'")
    for i in range(count):
        if sizes[i] <= least[i] - stride[i] or sizes[i] >= least[i] + stride[i]:
            raise Exception("invalid output_size " + str(sizes))
    return sizes
${unpooled('pool1d', 'torch.max_unpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), sizes + [1]).squeeze(-1)')}${unpooled('pool2d', 'torch.max_unpool2d(input, indices, sizes)')}${unpooled('pool3d', 'torch.max_unpool3d(input, indices, sizes, step, pad)')}`;
