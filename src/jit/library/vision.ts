// TorchScript of image functions.
export const vision = `
def F_pair(sizes: List[int]) -> List[int]:
    return sizes * 2 if len(sizes) == 1 else sizes

def F_unfold(input: Tensor, kernel_size: List[int], dilation: List[int] = [1], padding: List[int] = [0], stride: List[int] = [1]) -> Tensor:
    return torch.im2col(input, F_pair(kernel_size), F_pair(dilation), F_pair(padding), F_pair(stride))

def F_fold(input: Tensor, output_size: List[int], kernel_size: List[int], dilation: List[int] = [1], padding: List[int] = [0], stride: List[int] = [1]) -> Tensor:
    return torch.col2im(input, F_pair(output_size), F_pair(kernel_size), F_pair(dilation), F_pair(padding), F_pair(stride))

def F_grid_sample(input: Tensor, grid: Tensor, mode: str = "bilinear", padding_mode: str = "zeros", align_corners: bool = False) -> Tensor:
    reading = 0
    if mode == "nearest":
        reading = 1
    if mode == "bicubic":
        reading = 2
    border = 0
    if padding_mode == "border":
        border = 1
    if padding_mode == "reflection":
        border = 2
    return torch.grid_sampler(input, grid, reading, border, align_corners)

def F_affine_grid(theta: Tensor, size: List[int], align_corners: bool = False) -> Tensor:
    return torch.affine_grid_generator(theta, size, align_corners)

def F_interpolate(input: Tensor, size: Optional[List[int]] = None, scale_factor: Optional[List[float]] = None, mode: str = "nearest", align_corners: Optional[bool] = None, recompute_scale_factor: Optional[bool] = None) -> Tensor:
    sizes = size
    if sizes is not None and len(sizes) == 1:
        sizes = sizes * (input.dim() - 2)
    factors = scale_factor
    if factors is not None and len(factors) == 1:
        factors = factors * (input.dim() - 2)
    recompute = recompute_scale_factor is not None and recompute_scale_factor
    if factors is not None and (recompute or mode == "area"):
        made = annotate(List[int], [])
        for i in range(len(factors)):
            made.append(int(math.floor(float(input.size(i + 2)) * factors[i])))
        sizes = made
        factors = annotate(Optional[List[float]], None)
    corners = align_corners is not None and align_corners
    ndim = input.dim()
    if mode == "nearest":
        if ndim == 3:
            return torch.upsample_nearest1d(input, sizes, factors)
        if ndim == 4:
            return torch.upsample_nearest2d(input, sizes, factors)
        return torch.upsample_nearest3d(input, sizes, factors)
    if mode == "nearest-exact":
        if ndim == 3:
            return torch._upsample_nearest_exact1d(input, sizes, factors)
        if ndim == 4:
            return torch._upsample_nearest_exact2d(input, sizes, factors)
        return torch._upsample_nearest_exact3d(input, sizes, factors)
    if mode == "area" and sizes is not None:
        if ndim == 3:
            return torch.adaptive_avg_pool1d(input, sizes)
        if ndim == 4:
            return torch.adaptive_avg_pool2d(input, sizes)
        return torch.adaptive_avg_pool3d(input, sizes)
    if mode == "linear" and ndim == 3:
        return torch.upsample_linear1d(input, sizes, corners, factors)
    if mode == "bilinear" and ndim == 4:
        return torch.upsample_bilinear2d(input, sizes, corners, factors)
    if mode == "bicubic" and ndim == 4:
        return torch.upsample_bicubic2d(input, sizes, corners, factors)
    if mode == "trilinear" and ndim == 5:
        return torch.upsample_trilinear3d(input, sizes, corners, factors)
    raise Exception("Got " + str(ndim) + "D input, which the mode " + mode + " does not take")
    return input
`;
