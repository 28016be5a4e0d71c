// TorchScript of normalization functions.
export const normalization = `
def F_batch_norm(input: Tensor, running_mean: Optional[Tensor], running_var: Optional[Tensor], weight: Optional[Tensor] = None, bias: Optional[Tensor] = None, training: bool = False, momentum: float = 0.1, eps: float = 1e-5) -> Tensor:
    if training:
        count = input.size(0)
        for i in range(2, input.dim()):
            count *= input.size(i)
        if count == 1:
            raise Exception("Expected more than 1 value per channel when training, got input size " + str(input.size()))
    return torch.batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, True)

def F_instance_norm(input: Tensor, running_mean: Optional[Tensor] = None, running_var: Optional[Tensor] = None, weight: Optional[Tensor] = None, bias: Optional[Tensor] = None, use_input_stats: bool = True, momentum: float = 0.1, eps: float = 1e-5) -> Tensor:
    if use_input_stats:
        count = 1
        for i in range(2, input.dim()):
            count *= input.size(i)
        if count == 1:
            raise Exception("Expected more than 1 spatial element when training, got input size " + str(input.size()))
    return torch.instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, True)

def F_group_norm(input: Tensor, num_groups: int, weight: Optional[Tensor] = None, bias: Optional[Tensor] = None, eps: float = 1e-5) -> Tensor:
    if input.dim() < 2:
        raise Exception("Expected at least 2 dimensions for input tensor but received " + str(input.dim()))
    return torch.group_norm(input, num_groups, weight, bias, eps, True)

def F_local_response_norm(input: Tensor, size: int, alpha: float = 1e-4, beta: float = 0.75, k: float = 1.0) -> Tensor:
    if input.dim() < 3:
        raise Exception("Expected 3D or higher dimensionality input (got " + str(input.dim()) + " dimensions)")
    if input.numel() == 0:
        return input
    squares = input.mul(input)
    before = size // 2
    after = (size - 1) // 2
    if input.dim() == 3:
        padded = torch.pad(squares.unsqueeze(1), [0, 0, before, after])
        means = torch.avg_pool2d(padded, [size, 1], [1]).squeeze(1)
    else:
        sizes = input.size()
        rows = squares.view([sizes[0], 1, sizes[1], sizes[2], -1])
        means = torch.avg_pool3d(torch.pad(rows, [0, 0, 0, 0, before, after]), [size, 1, 1], [1]).squeeze(1).view(sizes)
    return input / means.mul(alpha).add(k).pow(beta)

def F_normalize(input: Tensor, p: float = 2.0, dim: int = 1, eps: float = 1e-12) -> Tensor:
    norm = torch.linalg_vector_norm(input, p, [dim], True).clamp_min(eps).expand_as(input)
    return input / norm
`;
