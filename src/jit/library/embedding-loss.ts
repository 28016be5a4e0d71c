// TorchScript of embedding and ranking losses, CTC loss and embedding lookups.
const sized = 'size_average: Optional[bool] = None, reduce: Optional[bool] = None, reduction: str = "mean"';
const code = 'F_reduction_code(F_chosen_reduction(size_average, reduce, reduction))';

export const embeddingLoss = `
def F_triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: float = 1.0, p: float = 2.0, eps: float = 1e-6, swap: bool = False, ${sized}) -> Tensor:
    if margin <= 0.0:
        raise Exception("margin must be greater than 0, got " + str(margin))
    return torch.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, ${code})

def F_triplet_margin_with_distance_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: float = 1.0, swap: bool = False, reduction: str = "mean") -> Tensor:
    near = torch.pairwise_distance(anchor, positive)
    far = torch.pairwise_distance(anchor, negative)
    if swap:
        far = torch.minimum(far, torch.pairwise_distance(positive, negative))
    losses = torch.clamp_min(margin + near - far, 0)
    if reduction == "mean":
        return losses.mean()
    if reduction == "sum":
        return losses.sum()
    return losses

def F_cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: float = 0.0, ${sized}) -> Tensor:
    return torch.cosine_embedding_loss(input1, input2, target, margin, ${code})

def F_hinge_embedding_loss(input: Tensor, target: Tensor, margin: float = 1.0, ${sized}) -> Tensor:
    return torch.hinge_embedding_loss(input, target, margin, ${code})

def F_margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: float = 0.0, ${sized}) -> Tensor:
    if input1.dim() != input2.dim() or input1.dim() != target.dim():
        raise Exception("margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: " + str(input1.size()) + ", input2: " + str(input2.size()) + ", target: " + str(target.size()))
    return torch.margin_ranking_loss(input1, input2, target, margin, ${code})

def F_lengths(given: Union[Tensor, List[int]]) -> Tensor:
    if isinstance(given, Tensor):
        return given
    else:
        return torch.tensor(given, dtype=4)

def F_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Union[Tensor, List[int]], target_lengths: Union[Tensor, List[int]], blank: int = 0, reduction: str = "mean", zero_infinity: bool = False) -> Tensor:
    return torch.ctc_loss(log_probs, targets, F_lengths(input_lengths), F_lengths(target_lengths), blank, F_reduction_code(reduction), zero_infinity)

def F_embedding(input: Tensor, weight: Tensor, padding_idx: Optional[int] = None, max_norm: Optional[float] = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, sparse: bool = False) -> Tensor:
    padding = -1
    if padding_idx is not None:
        padding = padding_idx if padding_idx >= 0 else padding_idx + weight.size(0)
    rows = input
    if max_norm is not None:
        rows = input.contiguous()
        torch.embedding_renorm_(weight.detach(), rows, max_norm, norm_type)
    return torch.embedding(weight, rows, padding, scale_grad_by_freq, sparse)

def F_embedding_bag(input: Tensor, weight: Tensor, offsets: Optional[Tensor] = None, max_norm: Optional[float] = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, mode: str = "mean", sparse: bool = False, per_sample_weights: Optional[Tensor] = None, include_last_offset: bool = False, padding_idx: Optional[int] = None) -> Tensor:
    rows = input
    starts = offsets
    factors = per_sample_weights
    last = include_last_offset
    if input.dim() == 2:
        if offsets is not None:
            raise Exception("if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences")
        starts = torch.arange(0, input.numel(), input.size(1), dtype=input.dtype, device=input.device)
        rows = input.reshape([-1])
        last = False
        if factors is not None:
            factors = factors.reshape([-1])
    if starts is None:
        raise Exception("offsets has to be a 1D Tensor but got None")
    code = 1
    if mode == "sum":
        code = 0
    if mode == "max":
        code = 2
    if max_norm is not None:
        torch.embedding_renorm_(weight.detach(), rows, max_norm, norm_type)
    return torch.embedding_bag(weight, rows, starts, scale_grad_by_freq, code, sparse, factors, last, padding_idx)[0]
`;
