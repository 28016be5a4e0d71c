// TorchScript of loss layers.
import * as nn from '../../nn';
import { float, oneLine, py } from './text';

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
oneLine(
  nn.LinearCrossEntropyLoss,
  (m) =>
    `F_linear_cross_entropy(input, self.linear.weight.reshape(${py([m.numClasses, ...m.outFeatures, m.linear.inFeatures])}), target, self.linear.bias, self.weight, ${code(m)}, ignore_index=${py(m.ignoreIndex)}, label_smoothing=${float(m.labelSmoothing)})`,
  both,
);
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
