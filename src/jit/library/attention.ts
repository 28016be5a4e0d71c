// TorchScript of multi-head attention.
export const attention = `
def F_canonical_mask(mask: Optional[Tensor], like: Tensor) -> Optional[Tensor]:
    if mask is None:
        return None
    if mask.is_floating_point():
        return mask
    return torch.zeros_like(mask, dtype=like.dtype).masked_fill_(mask, float("-inf"))

def F_with_column(mask: Optional[Tensor]) -> Optional[Tensor]:
    if mask is None:
        return None
    return torch.pad(mask, [0, 1])

def F_with_zero(x: Tensor) -> Tensor:
    return torch.cat([x, torch.zeros([x.size(0), 1, x.size(2)], dtype=x.dtype, device=x.device)], 1)

def F_projected_parts(projected: Tensor, count: int, size: int) -> Tensor:
    return projected.unflatten(-1, [count, size]).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous()

def F_in_projection_packed(q: Tensor, k: Tensor, v: Tensor, weight: Tensor, bias: Optional[Tensor]) -> Tuple[Tensor, Tensor, Tensor]:
    size = q.size(-1)
    if k is v:
        if q is k:
            parts = F_projected_parts(torch.linear(q, weight, bias), 3, size)
            return parts.select(0, 0), parts.select(0, 1), parts.select(0, 2)
        weights = weight.split([size, 2 * size])
        own = annotate(Optional[Tensor], None)
        shared = annotate(Optional[Tensor], None)
        if bias is not None:
            biases = bias.split([size, 2 * size])
            own = biases[0]
            shared = biases[1]
        query = torch.linear(q, weights[0], own)
        both = F_projected_parts(torch.linear(k, weights[1], shared), 2, size)
        return query, both.select(0, 0), both.select(0, 1)
    each = weight.chunk(3)
    if bias is None:
        return torch.linear(q, each[0]), torch.linear(k, each[1]), torch.linear(v, each[2])
    offsets = bias.chunk(3)
    return torch.linear(q, each[0], offsets[0]), torch.linear(k, each[1], offsets[1]), torch.linear(v, each[2], offsets[2])

def F_multi_head_attention_forward(query: Tensor, key: Tensor, value: Tensor, embed_dim_to_check: int, num_heads: int, in_proj_weight: Optional[Tensor], in_proj_bias: Optional[Tensor], bias_k: Optional[Tensor], bias_v: Optional[Tensor], add_zero_attn: bool, dropout_p: float, out_proj_weight: Tensor, out_proj_bias: Optional[Tensor], training: bool = True, key_padding_mask: Optional[Tensor] = None, need_weights: bool = True, attn_mask: Optional[Tensor] = None, use_separate_proj_weight: bool = False, q_proj_weight: Optional[Tensor] = None, k_proj_weight: Optional[Tensor] = None, v_proj_weight: Optional[Tensor] = None, average_attn_weights: bool = True, is_causal: bool = False) -> Tuple[Tensor, Optional[Tensor]]:
    batched = query.dim() == 3
    q = query if batched else query.unsqueeze(1)
    k = key if batched else key.unsqueeze(1)
    v = value if batched else value.unsqueeze(1)
    length = q.size(0)
    batch = q.size(1)
    width = q.size(2)
    if width != embed_dim_to_check:
        raise Exception("was expecting embedding dimension of " + str(embed_dim_to_check) + ", but got " + str(width))
    padding = key_padding_mask
    if padding is not None and not batched:
        padding = padding.unsqueeze(0)
    padding = F_canonical_mask(padding, query)
    if is_causal and attn_mask is None:
        raise Exception("Need attn_mask if specifying the is_causal hint.")
    hint = is_causal and padding is None and not need_weights
    mask = annotate(Optional[Tensor], None)
    if not hint:
        mask = F_canonical_mask(attn_mask, query)
    if use_separate_proj_weight:
        biases = annotate(List[Optional[Tensor]], [None, None, None])
        if in_proj_bias is not None:
            parts = in_proj_bias.chunk(3)
            biases = annotate(List[Optional[Tensor]], [parts[0], parts[1], parts[2]])
        if q_proj_weight is None or k_proj_weight is None or v_proj_weight is None:
            raise Exception("use_separate_proj_weight is True but a weight is None")
        q = torch.linear(q, q_proj_weight, biases[0])
        k = torch.linear(k, k_proj_weight, biases[1])
        v = torch.linear(v, v_proj_weight, biases[2])
    else:
        if in_proj_weight is None:
            raise Exception("use_separate_proj_weight is False but in_proj_weight is None")
        q, k, v = F_in_projection_packed(q, k, v, in_proj_weight, in_proj_bias)
    heads = batch * num_heads
    head_dim = width // num_heads
    if mask is not None:
        if mask.dim() == 2:
            mask = mask.unsqueeze(0)
    if bias_k is not None and bias_v is not None:
        k = torch.cat([k, bias_k.repeat([1, batch, 1])])
        v = torch.cat([v, bias_v.repeat([1, batch, 1])])
        mask = F_with_column(mask)
        padding = F_with_column(padding)
    q = q.view([length, heads, head_dim]).transpose(0, 1)
    k = k.view([k.size(0), heads, head_dim]).transpose(0, 1)
    v = v.view([v.size(0), heads, head_dim]).transpose(0, 1)
    if add_zero_attn:
        k = F_with_zero(k)
        v = F_with_zero(v)
        mask = F_with_column(mask)
        padding = F_with_column(padding)
    source = k.size(1)
    if padding is not None:
        hidden = padding.view([batch, 1, 1, source]).expand([-1, num_heads, -1, -1]).reshape([heads, 1, source])
        if mask is None:
            mask = hidden
        else:
            mask = mask + hidden
    p = dropout_p if training else 0.0
    if need_weights:
        scaled = q * math.sqrt(1.0 / float(head_dim))
        if mask is not None:
            scores = torch.baddbmm(mask, scaled, k.transpose(-2, -1))
        else:
            scores = torch.bmm(scaled, k.transpose(-2, -1))
        weights = torch.softmax(scores, -1)
        if p > 0.0:
            weights = torch.dropout(weights, p, True)
        rows = torch.bmm(weights, v).transpose(0, 1).reshape([length * batch, width])
        output = torch.linear(rows, out_proj_weight, out_proj_bias).view([length, batch, -1])
        shown = weights.view([batch, num_heads, length, source])
        if average_attn_weights:
            shown = shown.mean(dim=1)
        if not batched:
            return output.squeeze(1), shown.squeeze(0)
        return output, shown
    if mask is not None:
        if mask.size(0) == 1:
            mask = mask.unsqueeze(0)
        else:
            mask = mask.view([batch, num_heads, -1, source])
    q = q.view([batch, num_heads, length, head_dim])
    k = k.view([batch, num_heads, source, head_dim])
    v = v.view([batch, num_heads, source, head_dim])
    mixed = torch.scaled_dot_product_attention(q, k, v, mask, p, hint).permute([2, 0, 1, 3]).reshape([batch * length, width])
    output = torch.linear(mixed, out_proj_weight, out_proj_bias).view([length, batch, -1])
    if not batched:
        return output.squeeze(1), None
    return output, None
`;
