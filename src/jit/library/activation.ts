// TorchScript of activation functions, softmax and dropout.
const inplace = ['relu', 'relu6', 'selu', 'silu', 'mish', 'hardsigmoid', 'hardswish']
  .map(
    (name) => `
def F_${name}(input: Tensor, inplace: bool = False) -> Tensor:
    if inplace:
        return torch.${name}_(input)
    return torch.${name}(input)
`,
  )
  .join('');

const dropouts = ['dropout', 'alpha_dropout', 'feature_alpha_dropout']
  .map(
    (name) => `
def F_${name}(input: Tensor, p: float = 0.5, training: bool = ${name === 'dropout' ? 'True' : 'False'}, inplace: bool = False) -> Tensor:
    if p < 0.0 or p > 1.0:
        raise Exception("dropout probability has to be between 0 and 1, but got " + str(p))
    if inplace:
        return torch.${name}_(input, p, training)
    return torch.${name}(input, p, training)
`,
  )
  .join('');

export const activation = `${inplace}${dropouts}
def F_elu(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    if inplace:
        return torch.elu_(input, alpha)
    return torch.elu(input, alpha)

def F_celu(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    if inplace:
        return torch.celu_(input, alpha)
    return torch.celu(input, alpha)

def F_leaky_relu(input: Tensor, negative_slope: float = 0.01, inplace: bool = False) -> Tensor:
    if inplace:
        return torch.leaky_relu_(input, negative_slope)
    return torch.leaky_relu(input, negative_slope)

def F_rrelu(input: Tensor, lower: float = 0.125, upper: float = 0.3333333333333333, training: bool = False, inplace: bool = False) -> Tensor:
    if inplace:
        return torch.rrelu_(input, lower, upper, training)
    return torch.rrelu(input, lower, upper, training)

def F_threshold(input: Tensor, threshold: float, value: float, inplace: bool = False) -> Tensor:
    if inplace:
        return torch.threshold_(input, threshold, value)
    return torch.threshold(input, threshold, value)

def F_hardtanh(input: Tensor, min_val: float = -1.0, max_val: float = 1.0, inplace: bool = False) -> Tensor:
    if min_val > max_val:
        raise Exception("min_val cannot be greater than max_val")
    if inplace:
        return torch.hardtanh_(input, min_val, max_val)
    return torch.hardtanh(input, min_val, max_val)

def F_tanhshrink(input: Tensor) -> Tensor:
    return input - input.tanh()

def F_softsign(input: Tensor) -> Tensor:
    return input / (input.abs() + 1)

def F_logsigmoid(input: Tensor) -> Tensor:
    return torch.log_sigmoid(input)

def F_glu(input: Tensor, dim: int = -1) -> Tensor:
    if input.dim() == 0:
        raise Exception("glu does not support scalars because halving size must be even")
    return torch.glu(input, dim)

def F_implicit_dim(ndim: int, dim: Optional[int]) -> int:
    if dim is not None:
        return dim
    if ndim == 0 or ndim == 1 or ndim == 3:
        return 0
    return 1

def F_softmax(input: Tensor, dim: Optional[int] = None, dtype: Optional[int] = None) -> Tensor:
    return torch.softmax(input, F_implicit_dim(input.dim(), dim), dtype)

def F_log_softmax(input: Tensor, dim: Optional[int] = None, dtype: Optional[int] = None) -> Tensor:
    return torch.log_softmax(input, F_implicit_dim(input.dim(), dim), dtype)

def F_softmin(input: Tensor, dim: Optional[int] = None, dtype: Optional[int] = None) -> Tensor:
    return torch.softmax(-input, F_implicit_dim(input.dim(), dim), dtype)

def F_gumbel_softmax(logits: Tensor, tau: float = 1.0, hard: bool = False, eps: float = 1e-10, dim: int = -1) -> Tensor:
    noise = -torch.empty_like(logits, memory_format=0).exponential_().log()
    soft = torch.softmax((logits + noise) / tau, dim)
    if not hard:
        return soft
    index = torch.max(soft, dim, True)[1]
    one = torch.zeros_like(logits, memory_format=0).scatter_(dim, index, 1.0)
    return one - soft.detach() + soft

def F_dropout1d(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    if p < 0.0 or p > 1.0:
        raise Exception("dropout probability has to be between 0 and 1, but got " + str(p))
    if input.dim() != 2 and input.dim() != 3:
        raise Exception("dropout1d: Expected 2D or 3D input, but received a " + str(input.dim()) + "D input")
    whole = input
    if input.dim() == 2:
        whole = input.unsqueeze_(0) if inplace else input.unsqueeze(0)
    result = torch.feature_dropout_(whole, p, training) if inplace else torch.feature_dropout(whole, p, training)
    if input.dim() == 2 or (inplace and result.size(0) == 1 and whole.dim() != input.dim()):
        result = result.squeeze_(0) if inplace else result.squeeze(0)
    return result

def F_dropout2d(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    if p < 0.0 or p > 1.0:
        raise Exception("dropout probability has to be between 0 and 1, but got " + str(p))
    if inplace:
        return torch.feature_dropout_(input, p, training)
    return torch.feature_dropout(input, p, training)

def F_dropout3d(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    return F_dropout2d(input, p, training, inplace)
`;
