// TorchScript of losses.
import { dtypeCode } from '../../core/dtype';
import * as nn from '../../nn';
import { float, layer, oneLine, py } from './text';

const both = 'input: Tensor, target: Tensor';
const code = (m: { readonly reduction: string }): string => `reduction=${py(m.reduction)}`;

oneLine(nn.MSELoss, (m) => `F_mse_loss(input, target, ${code(m)})`, both);
oneLine(nn.L1Loss, (m) => `F_l1_loss(input, target, ${code(m)})`, both);
oneLine(nn.SmoothL1Loss, (m) => `F_smooth_l1_loss(input, target, ${code(m)}, beta=${float(m.beta)})`, both);
oneLine(nn.HuberLoss, (m) => `F_huber_loss(input, target, ${code(m)}, delta=${float(m.delta)})`, both);
oneLine(
  nn.PoissonNLLLoss,
  (m) => `F_poisson_nll_loss(input, target, ${py(m.logInput)}, ${py(m.full)}, eps=${float(m.eps)}, ${code(m)})`,
  both,
);
oneLine(
  nn.GaussianNLLLoss,
  (m) => `F_gaussian_nll_loss(input, target, variance, ${py(m.full)}, ${float(m.eps)}, ${code(m)})`,
  `${both}, variance: Tensor`,
);
oneLine(nn.KLDivLoss, (m) => `F_kl_div(input, target, ${code(m)}, log_target=${py(m.logTarget)})`, both);
oneLine(
  nn.CrossEntropyLoss,
  (m) =>
    `F_cross_entropy(input, target, self.weight, ignore_index=${m.ignoreIndex}, ${code(m)}, label_smoothing=${float(m.labelSmoothing)})`,
  both,
);
layer(nn.LinearCrossEntropyLoss, (m) => {
  const { options, linear, reduction, outFeatures, labelSmoothing } = m;
  const sizes = [m.numClasses, ...outFeatures];
  const rows = `self.linear.weight.reshape(${py([...sizes, linear.inFeatures])})`;
  const bias = linear.bias === null ? 'None' : `self.linear.bias.reshape(${py(sizes)})`;
  const loss = (values: string, how: string): string =>
    `F_linear_cross_entropy(${values}, ${py(how)}, ${py(m.ignoreIndex)}, ${float(labelSmoothing)})`;
  const whole = `return ${loss(`input, ${rows}, target, ${bias}, self.weight`, reduction)}`;
  // Only targets with a class index per row are processed in chunks.
  if (options === null || outFeatures.length > 0 || labelSmoothing !== 0) return { parameters: both, lines: [whole], returns: 'Tensor' };
  const { batchChunkSize, chunkingMethod, accDtype } = options;
  const isGiven = chunkingMethod === null || (chunkingMethod === 'auto' && batchChunkSize !== null);
  const factor = chunkingMethod === 'auto' ? 2 : Number(chunkingMethod?.split(':')[1] ?? 1);
  const half = [dtypeCode('float16'), dtypeCode('bfloat16')].map((code) => `input.dtype == ${code}`).join(' or ');
  const lines = [
    `if target.dtype != ${dtypeCode('int64')} or input.size(0) == 0:`,
    `    ${whole}`,
    ...(accDtype === null ? ['acc = input.dtype', `if ${half}:`, `    acc = ${dtypeCode('float32')}`] : [`acc = ${dtypeCode(accDtype)}`]),
    'inputs = input if input.dim() != 1 else input.unsqueeze(0)',
    'targets = target if input.dim() != 1 else target.unsqueeze(0)',
    `rows = ${rows}.to(acc)`,
    `bias = ${linear.bias === null ? bias : `${bias}.to(acc)`}`,
    `factors = ${m.weight === null ? 'None' : 'self.weight.to(acc)'}`,
    'losses = annotate(List[Tensor], [])',
    `size = F_linear_cross_entropy_rows(inputs.size(0), inputs.size(1), ${m.numClasses}, ${py(batchChunkSize)}, ${isGiven ? 'None' : factor})`,
    'at = 0',
    'while at < inputs.size(0):',
    '    count = min(size, inputs.size(0) - at)',
    `    losses.append(${loss('inputs.narrow(0, at, count).to(acc), rows, targets.narrow(0, at, count), bias, factors', reduction === 'none' ? 'none' : 'sum')})`,
    '    at += size',
  ];
  if (reduction === 'none') lines.push('all = torch.cat(losses).to(input.dtype)', 'return all if input.dim() != 1 else all.squeeze(0)');
  else if (reduction === 'sum') lines.push('return torch.stack(losses).sum().to(input.dtype)');
  else {
    const divisor = m.weight === null ? 'counted.sum()' : 'factors.index_select(0, targets.masked_select(counted)).sum()';
    lines.push(`counted = targets.ne(${m.ignoreIndex ?? -100})`, `return torch.stack(losses).sum().div(${divisor}).to(input.dtype)`);
  }
  return { parameters: both, lines, returns: 'Tensor' };
});
oneLine(nn.NLLLoss, (m) => `F_nll_loss(input, target, self.weight, ignore_index=${m.ignoreIndex}, ${code(m)})`, both);
oneLine(nn.BCELoss, (m) => `F_binary_cross_entropy(input, target, self.weight, ${code(m)})`, both);
oneLine(
  nn.BCEWithLogitsLoss,
  (m) => `F_binary_cross_entropy_with_logits(input, target, self.weight, ${code(m)}, pos_weight=self.pos_weight)`,
  both,
);
oneLine(nn.MultiMarginLoss, (m) => `F_multi_margin_loss(input, target, ${m.p}, ${float(m.margin)}, self.weight, ${code(m)})`, both);
oneLine(nn.SoftMarginLoss, (m) => `F_soft_margin_loss(input, target, ${code(m)})`, both);
oneLine(nn.MultiLabelMarginLoss, (m) => `F_multilabel_margin_loss(input, target, ${code(m)})`, both);
oneLine(nn.MultiLabelSoftMarginLoss, (m) => `F_multilabel_soft_margin_loss(input, target, self.weight, ${code(m)})`, both);
oneLine(
  nn.CosineEmbeddingLoss,
  (m) => `F_cosine_embedding_loss(input1, input2, target, ${float(m.margin)}, ${code(m)})`,
  'input1: Tensor, input2: Tensor, target: Tensor',
);
oneLine(nn.HingeEmbeddingLoss, (m) => `F_hinge_embedding_loss(input, target, ${float(m.margin)}, ${code(m)})`, both);
oneLine(
  nn.MarginRankingLoss,
  (m) => `F_margin_ranking_loss(input1, input2, target, ${float(m.margin)}, ${code(m)})`,
  'input1: Tensor, input2: Tensor, target: Tensor',
);
oneLine(
  nn.TripletMarginLoss,
  (m) => `F_triplet_margin_loss(anchor, positive, negative, ${float(m.margin)}, ${float(m.p)}, ${float(m.eps)}, ${py(m.swap)}, ${code(m)})`,
  'anchor: Tensor, positive: Tensor, negative: Tensor',
);
oneLine(
  nn.CTCLoss,
  (m) => `F_ctc_loss(logProbs, targets, inputLengths, targetLengths, ${m.blank}, ${py(m.reduction)}, ${py(m.zeroInfinity)})`,
  'logProbs: Tensor, targets: Tensor, inputLengths: Union[Tensor, List[int]], targetLengths: Union[Tensor, List[int]]',
);
