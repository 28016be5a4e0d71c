// TorchScript of regression and classification losses.
const reduced = (name: string, extra: string, call: string): string => `
def F_${name}(input: Tensor, target: Tensor, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean"${extra}) -> Tensor:
    code = F_reduction_code(F_chosen_reduction(size_average, reduce, reduction))
    return ${call}
`;

// With weights the mean is Σ weight · distance / Σ weight.
const weighted = (name: string): string => `
def F_${name}(input: Tensor, target: Tensor, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean", weight: Optional[Tensor] = None) -> Tensor:
    chosen = F_chosen_reduction(size_average, reduce, reduction)
    a, b = torch.broadcast_tensors([input, target])
    if weight is None:
        return torch.${name}(a, b, F_reduction_code(chosen))
    if weight.size() != input.size():
        raise Exception("Weights and input must have the same size.")
    losses = torch.${name}(a, b, 0) * weight
    if chosen == "none":
        return losses
    if chosen == "sum":
        return losses.sum()
    return losses.sum() / weight.sum()
`;

export const loss = `
def F_reduction_code(reduction: str) -> int:
    if reduction == "none":
        return 0
    if reduction == "mean" or reduction == "elementwise_mean":
        return 1
    if reduction == "sum":
        return 2
    raise Exception(reduction + " is not a valid value for reduction")
    return -1

def F_chosen_reduction(size_average: Optional[bool], reduce: Optional[bool], reduction: str) -> str:
    if size_average is None and reduce is None:
        return reduction
    if reduce is not None and not reduce:
        return "none"
    if size_average is not None and not size_average:
        return "sum"
    return "mean"
${weighted('mse_loss')}${weighted('l1_loss')}
def F_smooth_l1_loss(input: Tensor, target: Tensor, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean", beta: float = 1.0) -> Tensor:
    code = F_reduction_code(F_chosen_reduction(size_average, reduce, reduction))
    a, b = torch.broadcast_tensors([input, target])
    if beta == 0.0:
        return torch.l1_loss(a, b, code)
    return torch.smooth_l1_loss(a, b, code, beta)

def F_huber_loss(input: Tensor, target: Tensor, reduction: str = "mean", delta: float = 1.0, weight: Optional[Tensor] = None) -> Tensor:
    a, b = torch.broadcast_tensors([input, target])
    if weight is None:
        return torch.huber_loss(a, b, F_reduction_code(reduction), delta)
    if weight.size() != input.size():
        raise Exception("Weights and input must have the same size.")
    losses = torch.huber_loss(a, b, 0, delta) * weight
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.mean()

def F_poisson_nll_loss(input: Tensor, target: Tensor, log_input: bool = True, full: bool = False, size_average: Optional[bool] = None, eps: float = 1e-8, reduce: Optional[bool] = None, reduction: str = "mean") -> Tensor:
    return torch.poisson_nll_loss(input, target, log_input, full, eps, F_reduction_code(F_chosen_reduction(size_average, reduce, reduction)))

def F_gaussian_nll_loss(input: Tensor, target: Tensor, var: Tensor, full: bool = False, eps: float = 1e-6, reduction: str = "mean") -> Tensor:
    fitted = var
    if var.size() != input.size():
        if input.size()[:-1] == var.size():
            fitted = var.unsqueeze(-1)
        else:
            others = 0
            if input.dim() == var.dim():
                for i in range(input.dim()):
                    if input.size(i) != var.size(i):
                        others += var.size(i)
            if others != 1:
                raise Exception("var is of incorrect size")
    if reduction != "none" and reduction != "mean" and reduction != "sum":
        raise Exception(reduction + " is not valid")
    if bool(torch.any(fitted < 0)):
        raise Exception("var has negative entry/entries")
    held = fitted.clone()
    held = held + (held.detach().clamp(min=eps) - held.detach())
    losses = 0.5 * (torch.log(held) + (input - target) ** 2 / held)
    if full:
        losses = losses + 0.9189385332046727
    if reduction == "mean":
        return losses.mean()
    if reduction == "sum":
        return losses.sum()
    return losses

def F_kl_div(input: Tensor, target: Tensor, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean", log_target: bool = False) -> Tensor:
    chosen = F_chosen_reduction(size_average, reduce, reduction)
    reduced = torch.kl_div(input, target, F_reduction_code("sum" if chosen == "batchmean" else chosen), log_target=log_target)
    if chosen == "batchmean" and input.dim() != 0:
        return reduced / input.size(0)
    return reduced

def F_cross_entropy(input: Tensor, target: Tensor, weight: Optional[Tensor] = None, size_average: Optional[bool] = None, ignore_index: int = -100, reduce: Optional[bool] = None, reduction: str = "mean", label_smoothing: float = 0.0) -> Tensor:
    return torch.cross_entropy_loss(input, target, weight, F_reduction_code(F_chosen_reduction(size_average, reduce, reduction)), ignore_index, label_smoothing)

def F_linear_cross_entropy(input: Tensor, linear_weight: Tensor, target: Tensor, linear_bias: Optional[Tensor] = None, weight: Optional[Tensor] = None, reduction: str = "mean", ignore_index: Optional[int] = None, label_smoothing: float = 0.0) -> Tensor:
    if input.dim() < 1 or input.dim() > 2:
        raise Exception("expected input with dimensionality 1 or 2, got " + str(input.dim()))
    sizes = input.size()[:-1] + linear_weight.size()[:-1]
    rows = linear_weight.reshape([-1, input.size(-1)])
    bias = linear_bias
    if bias is not None:
        bias = bias.reshape([-1])
    logits = torch.linear(input, rows, bias).reshape(sizes)
    return torch.cross_entropy_loss(logits, target, weight, F_reduction_code(reduction), -100 if ignore_index is None else ignore_index, label_smoothing)

def F_linear_cross_entropy_rows(rows: int, features: int, classes: int, given: Optional[int], factor: Optional[int]) -> int:
    if rows == 0:
        return 1
    size = rows
    if given is not None:
        size = min(given, rows)
    if factor is None:
        return size
    columns = -(-classes // features)
    target = -(-rows // columns)
    power = 1
    while power < target:
        power = power * 2
    chunk = max(1, min(power // factor, rows))
    if given is not None and size != chunk:
        raise Exception("batch_chunk_size (=" + str(size) + ") and chunking_method give different chunk sizes (" + str(size) + " vs " + str(chunk) + "); pass only one.")
    return chunk

def F_nll_loss(input: Tensor, target: Tensor, weight: Optional[Tensor] = None, size_average: Optional[bool] = None, ignore_index: int = -100, reduce: Optional[bool] = None, reduction: str = "mean") -> Tensor:
    return torch.nll_loss_nd(input, target, weight, F_reduction_code(F_chosen_reduction(size_average, reduce, reduction)), ignore_index)

def F_binary_cross_entropy(input: Tensor, target: Tensor, weight: Optional[Tensor] = None, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean") -> Tensor:
    code = F_reduction_code(F_chosen_reduction(size_average, reduce, reduction))
    if target.size() != input.size():
        raise Exception("Using a target size (" + str(target.size()) + ") that is different to the input size (" + str(input.size()) + ") is deprecated. Please ensure they have the same size.")
    spread = weight
    if spread is not None:
        spread = torch.broadcast_tensors([spread, target])[0]
    return torch.binary_cross_entropy(input, target, spread, code)

def F_binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Optional[Tensor] = None, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean", pos_weight: Optional[Tensor] = None) -> Tensor:
    if target.size() != input.size():
        raise Exception("Target size (" + str(target.size()) + ") must be the same as input size (" + str(input.size()) + ")")
    return torch.binary_cross_entropy_with_logits(input, target, weight, pos_weight, F_reduction_code(F_chosen_reduction(size_average, reduce, reduction)))

def F_multi_margin_loss(input: Tensor, target: Tensor, p: int = 1, margin: float = 1.0, weight: Optional[Tensor] = None, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean") -> Tensor:
    if p != 1 and p != 2:
        raise Exception("only p == 1 and p == 2 supported")
    return torch.multi_margin_loss(input, target, p, margin, weight, F_reduction_code(F_chosen_reduction(size_average, reduce, reduction)))
${reduced('soft_margin_loss', '', 'torch.soft_margin_loss(input, target, code)')}${reduced('multilabel_margin_loss', '', 'torch.multilabel_margin_loss(input, target, code)')}
def F_multilabel_soft_margin_loss(input: Tensor, target: Tensor, weight: Optional[Tensor] = None, size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean") -> Tensor:
    chosen = F_chosen_reduction(size_average, reduce, reduction)
    losses = -(target * torch.log_sigmoid(input) + (1 - target) * torch.log_sigmoid(-input))
    if weight is not None:
        losses = losses * weight
    each = losses.sum(dim=-1) / input.size(-1)
    if chosen == "none":
        return each
    if chosen == "mean":
        return each.mean()
    if chosen == "sum":
        return each.sum()
    raise Exception(chosen + " is not valid")
    return each
`;
