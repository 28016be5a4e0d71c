// TorchScript of activations, dropout, linear, reshaping, distance and embedding layers.
import * as nn from '../../nn';
import { float, floatOrNone, ints, layer, oneLine, py } from './text';

oneLine(nn.Identity, () => 'input');
oneLine(nn.Linear, () => 'torch.linear(input, self.weight, self.bias)');
oneLine(nn.Bilinear, () => 'torch.bilinear(input1, input2, self.weight, self.bias)', 'input1: Tensor, input2: Tensor');

oneLine(nn.ReLU, (m) => `F_relu(input, ${py(m.inplace)})`);
oneLine(nn.ReLU6, (m) => `F_relu6(input, ${py(m.inplace)})`);
oneLine(nn.SELU, (m) => `F_selu(input, ${py(m.inplace)})`);
oneLine(nn.SiLU, (m) => `F_silu(input, ${py(m.inplace)})`);
oneLine(nn.Mish, (m) => `F_mish(input, ${py(m.inplace)})`);
oneLine(nn.Hardsigmoid, (m) => `F_hardsigmoid(input, ${py(m.inplace)})`);
oneLine(nn.Hardswish, (m) => `F_hardswish(input, ${py(m.inplace)})`);
oneLine(nn.Sigmoid, () => 'torch.sigmoid(input)');
oneLine(nn.LogSigmoid, () => 'torch.log_sigmoid(input)');
oneLine(nn.Tanh, () => 'torch.tanh(input)');
oneLine(nn.Tanhshrink, () => 'F_tanhshrink(input)');
oneLine(nn.Softsign, () => 'F_softsign(input)');
oneLine(nn.ELU, (m) => `F_elu(input, ${float(m.alpha)}, ${py(m.inplace)})`);
oneLine(nn.CELU, (m) => `F_celu(input, ${float(m.alpha)}, ${py(m.inplace)})`);
oneLine(nn.LeakyReLU, (m) => `F_leaky_relu(input, ${float(m.negativeSlope)}, ${py(m.inplace)})`);
oneLine(nn.RReLU, (m) => `F_rrelu(input, ${float(m.lower)}, ${float(m.upper)}, self.training, ${py(m.inplace)})`);
oneLine(nn.Hardtanh, (m) => `F_hardtanh(input, ${float(m.minVal)}, ${float(m.maxVal)}, ${py(m.inplace)})`);
oneLine(nn.Threshold, (m) => `F_threshold(input, ${float(m.threshold)}, ${float(m.value)}, ${py(m.inplace)})`);
oneLine(nn.Hardshrink, (m) => `torch.hardshrink(input, ${float(m.lambd)})`);
oneLine(nn.Softshrink, (m) => `torch.softshrink(input, ${float(m.lambd)})`);
oneLine(nn.Softplus, (m) => `torch.softplus(input, ${float(m.beta)}, ${float(m.threshold)})`);
oneLine(nn.GELU, (m) => `torch.gelu(input, approximate=${py(m.approximate)})`);
oneLine(nn.GLU, (m) => `F_glu(input, ${m.dim})`);
oneLine(nn.PReLU, () => 'torch.prelu(input, self.weight)');

oneLine(nn.Softmax, (m) => `F_softmax(input, ${py(m.dim)})`);
oneLine(nn.LogSoftmax, (m) => `F_log_softmax(input, ${py(m.dim)})`);
oneLine(nn.Softmin, (m) => `F_softmin(input, ${py(m.dim)})`);
layer(nn.Softmax2d, () => ({
  parameters: 'input: Tensor',
  lines: [
    'if input.dim() != 3 and input.dim() != 4:',
    '    raise Exception("Softmax2d: expected input to be 3D or 4D, got " + str(input.dim()) + "D instead")',
    'return torch.softmax(input, -3)',
  ],
  returns: 'Tensor',
}));

oneLine(nn.Dropout, (m) => `F_dropout(input, ${float(m.p)}, self.training, ${py(m.inplace)})`);
oneLine(nn.Dropout1d, (m) => `F_dropout1d(input, ${float(m.p)}, self.training, ${py(m.inplace)})`);
oneLine(nn.Dropout2d, (m) => `F_dropout2d(input, ${float(m.p)}, self.training, ${py(m.inplace)})`);
oneLine(nn.Dropout3d, (m) => `F_dropout3d(input, ${float(m.p)}, self.training, ${py(m.inplace)})`);
oneLine(nn.AlphaDropout, (m) => `F_alpha_dropout(input, ${float(m.p)}, self.training)`);
oneLine(nn.FeatureAlphaDropout, (m) => `F_feature_alpha_dropout(input, ${float(m.p)}, self.training)`);

oneLine(nn.Flatten, (m) => `input.flatten(${m.startDim}, ${m.endDim})`);
oneLine(nn.Unflatten, (m) => `input.unflatten(${m.dim}, ${py(m.unflattenedSize)})`);
oneLine(
  nn.PairwiseDistance,
  (m) => `torch.pairwise_distance(x1, x2, ${float(m.norm)}, ${float(m.eps)}, ${py(m.keepdim)})`,
  'x1: Tensor, x2: Tensor',
);
oneLine(nn.CosineSimilarity, (m) => `torch.cosine_similarity(x1, x2, ${m.dim}, ${float(m.eps)})`, 'x1: Tensor, x2: Tensor');

oneLine(
  nn.Embedding,
  (m) =>
    `F_embedding(input, self.weight, ${py(m.paddingIdx)}, ${floatOrNone(m.maxNorm)}, ${float(m.normType)}, ${py(m.scaleGradByFreq)}, ${py(m.sparse)})`,
);
oneLine(
  nn.EmbeddingBag,
  (m) =>
    `F_embedding_bag(input, self.weight, offsets, ${floatOrNone(m.maxNorm)}, ${float(m.normType)}, ${py(m.scaleGradByFreq)}, ${py(m.mode)}, ${py(m.sparse)}, perSampleWeights, ${py(m.includeLastOffset)}, ${py(m.paddingIdx)})`,
  'input: Tensor, offsets: Optional[Tensor] = None, perSampleWeights: Optional[Tensor] = None',
);

oneLine(nn.PixelShuffle, (m) => `torch.pixel_shuffle(input, ${m.upscaleFactor})`);
oneLine(nn.PixelUnshuffle, (m) => `torch.pixel_unshuffle(input, ${m.downscaleFactor})`);
oneLine(nn.ChannelShuffle, (m) => `torch.channel_shuffle(input, ${m.groups})`);
oneLine(
  nn.Unfold,
  (m) => `torch.im2col(input, ${ints(m.kernelSize, 2)}, ${ints(m.dilation, 2)}, ${ints(m.padding, 2)}, ${ints(m.stride, 2)})`,
);
oneLine(
  nn.Fold,
  (m) =>
    `torch.col2im(input, ${ints(m.outputSize, 2)}, ${ints(m.kernelSize, 2)}, ${ints(m.dilation, 2)}, ${ints(m.padding, 2)}, ${ints(m.stride, 2)})`,
);
