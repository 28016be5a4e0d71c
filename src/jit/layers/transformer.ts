// TorchScript of attention and transformer layers.
import * as nn from '../../nn';
import { Module } from '../../nn/module';
import type { AnyFunction } from '../compiler/source';
import { float, layer, type Parts, py } from './text';

layer(nn.MultiheadAttention, (m) => {
  const settings = [
    'q, k, v',
    String(m.embedDim),
    String(m.numHeads),
    'self.in_proj_weight, self.in_proj_bias, self.bias_k, self.bias_v',
    py(m.addZeroAttn),
    float(m.dropout),
    'self.out_proj.weight, self.out_proj.bias, self.training, keyPaddingMask, needWeights, attnMask',
    py(!m.hasOneWeight),
    'self.q_proj_weight, self.k_proj_weight, self.v_proj_weight, averageAttnWeights, isCausal',
  ].join(', ');
  const turn = m.batchFirst
    ? [
        'turned = query.dim() == 3',
        // Inputs that are the same tensor stay identical, so that one matrix product projects them.
        'q = query.transpose(0, 1) if turned else query',
        'k = q if key is query else key.transpose(0, 1) if turned else key',
        'v = k if value is key else value.transpose(0, 1) if turned else value',
      ]
    : ['q = query', 'k = key', 'v = value'];
  return {
    parameters:
      'query: Tensor, key: Tensor, value: Tensor, keyPaddingMask: Optional[Tensor] = None, needWeights: bool = True, attnMask: Optional[Tensor] = None, averageAttnWeights: bool = True, isCausal: bool = False',
    lines: [
      ...turn,
      `output, weights = F_multi_head_attention_forward(${settings})`,
      ...(m.batchFirst ? ['if turned:', '    output = output.transpose(0, 1)'] : []),
      'return output, weights',
    ],
    returns: 'Tuple[Tensor, Optional[Tensor]]',
  };
});

// Calls a layer's activation: a submodule, a known function, or a user-defined function.
function activationText(activation: unknown, parts: Parts, input: string): string {
  if (activation instanceof Module) return `self.activation.forward(${input})`;
  if (activation === nn.functional.relu) return `torch.relu(${input})`;
  if (activation === nn.functional.gelu) return `torch.gelu(${input})`;
  return `${parts.fn(activation as AnyFunction, 'activation').name}(${input})`;
}

const attend = (name: string, query: string, key: string, mask: string, padding: string, causal: string): string =>
  `self.${name}.forward(${query}, ${key}, ${key}, ${padding}, False, ${mask}, True, ${causal})[0]`;

function methodsOf(m: Module, parts: Parts): void {
  for (const child of m.children()) if (typeof (child as { forward?: unknown }).forward === 'function') parts.method(child, 'forward');
}

layer(nn.TransformerEncoderLayer, (m, parts) => {
  methodsOf(m, parts);
  const self = (x: string): string => `self.dropout1.forward(${attend('self_attn', x, x, 'srcMask', 'srcKeyPaddingMask', 'isCausal')})`;
  const forward = (x: string): string[] => [
    `hidden = ${activationText(m.activation, parts, `self.linear1.forward(${x})`)}`,
    'hidden = self.dropout2.forward(self.linear2.forward(self.dropout.forward(hidden)))',
  ];
  const lines = m.normFirst
    ? ['x = self.norm1.forward(src)', `x = src + ${self('x')}`, 'y = self.norm2.forward(x)', ...forward('y'), 'return x + hidden']
    : [`x = self.norm1.forward(src + ${self('src')})`, ...forward('x'), 'return self.norm2.forward(x + hidden)'];
  return {
    parameters: 'src: Tensor, srcMask: Optional[Tensor] = None, srcKeyPaddingMask: Optional[Tensor] = None, isCausal: bool = False',
    lines,
    returns: 'Tensor',
  };
});

layer(nn.TransformerDecoderLayer, (m, parts) => {
  methodsOf(m, parts);
  const self = (x: string): string => `self.dropout1.forward(${attend('self_attn', x, x, 'tgtMask', 'tgtKeyPaddingMask', 'tgtIsCausal')})`;
  const cross = (x: string): string =>
    `self.dropout2.forward(${attend('multihead_attn', x, 'memory', 'memoryMask', 'memoryKeyPaddingMask', 'memoryIsCausal')})`;
  const forward = (x: string): string[] => [
    `hidden = ${activationText(m.activation, parts, `self.linear1.forward(${x})`)}`,
    'hidden = self.dropout3.forward(self.linear2.forward(self.dropout.forward(hidden)))',
  ];
  const lines = m.normFirst
    ? [
        'y = self.norm1.forward(tgt)',
        `x = tgt + ${self('y')}`,
        'y = self.norm2.forward(x)',
        `x = x + ${cross('y')}`,
        'y = self.norm3.forward(x)',
        ...forward('y'),
        'return x + hidden',
      ]
    : [
        `x = self.norm1.forward(tgt + ${self('tgt')})`,
        `x = self.norm2.forward(x + ${cross('x')})`,
        ...forward('x'),
        'return self.norm3.forward(x + hidden)',
      ];
  return {
    parameters:
      'tgt: Tensor, memory: Tensor, tgtMask: Optional[Tensor] = None, memoryMask: Optional[Tensor] = None, tgtKeyPaddingMask: Optional[Tensor] = None, memoryKeyPaddingMask: Optional[Tensor] = None, tgtIsCausal: bool = False, memoryIsCausal: bool = False',
    lines,
    returns: 'Tensor',
  };
});

// If `isCausal` is not given, detect a causal mask by comparing it with one.
const detect = (mask: string, given: string, length: string): string[] => [
  'causal = False',
  `if ${given} is not None:`,
  `    causal = ${given}`,
  'else:',
  `    if ${mask} is not None:`,
  `        if ${mask}.dim() == 2 and ${mask}.size(0) == ${length} and ${mask}.size(1) == ${length}:`,
  `            hidden = torch.triu(torch.full([${length}, ${length}], float("-inf"), dtype=${mask}.dtype, device=${mask}.device), 1) if ${mask}.is_floating_point() else ${mask}`,
  `            causal = ${mask}.is_floating_point() and bool((${mask} == hidden).all())`,
];

const lengthText = (input: string, batchFirst: boolean): string =>
  batchFirst ? `(${input}.size(0) if ${input}.dim() == 2 else ${input}.size(1))` : `${input}.size(0)`;

layer(nn.TransformerEncoder, (m, parts) => {
  const { layers, norm } = m;
  const first = layers.at(0);
  const lines = [...detect('mask', 'isCausal', lengthText('src', first.self_attn.batchFirst)), 'x = src'];
  for (const [name, child] of layers.namedChildren(false)) {
    parts.method(child, 'forward');
    lines.push(`x = getattr(self.layers, "${name}").forward(x, mask, srcKeyPaddingMask, causal)`);
  }
  if (norm !== null) {
    parts.method(norm, 'forward');
    lines.push('x = self.norm.forward(x)');
  }
  return {
    parameters: 'src: Tensor, mask: Optional[Tensor] = None, srcKeyPaddingMask: Optional[Tensor] = None, isCausal: Optional[bool] = None',
    lines: [...lines, 'return x'],
    returns: 'Tensor',
  };
});

layer(nn.TransformerDecoder, (m, parts) => {
  const { layers, norm } = m;
  const lines = [...detect('tgtMask', 'tgtIsCausal', lengthText('tgt', layers.at(0).self_attn.batchFirst)), 'x = tgt'];
  for (const [name, child] of layers.namedChildren(false)) {
    parts.method(child, 'forward');
    lines.push(
      `x = getattr(self.layers, "${name}").forward(x, memory, tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, causal, memoryIsCausal)`,
    );
  }
  if (norm !== null) {
    parts.method(norm, 'forward');
    lines.push('x = self.norm.forward(x)');
  }
  return {
    parameters:
      'tgt: Tensor, memory: Tensor, tgtMask: Optional[Tensor] = None, memoryMask: Optional[Tensor] = None, tgtKeyPaddingMask: Optional[Tensor] = None, memoryKeyPaddingMask: Optional[Tensor] = None, tgtIsCausal: Optional[bool] = None, memoryIsCausal: bool = False',
    lines: [...lines, 'return x'],
    returns: 'Tensor',
  };
});

layer(nn.Transformer, (m, parts) => {
  parts.method(m.encoder, 'forward');
  parts.method(m.decoder, 'forward');
  const batch = m.batchFirst ? 0 : 1;
  return {
    parameters:
      'src: Tensor, tgt: Tensor, srcMask: Optional[Tensor] = None, tgtMask: Optional[Tensor] = None, memoryMask: Optional[Tensor] = None, srcKeyPaddingMask: Optional[Tensor] = None, tgtKeyPaddingMask: Optional[Tensor] = None, memoryKeyPaddingMask: Optional[Tensor] = None, srcIsCausal: Optional[bool] = None, tgtIsCausal: Optional[bool] = None, memoryIsCausal: bool = False',
    lines: [
      'if src.dim() == 3:',
      `    if src.size(${batch}) != tgt.size(${batch}):`,
      '        raise Exception("the batch number of src and tgt must be equal")',
      `if src.size(-1) != ${m.dModel} or tgt.size(-1) != ${m.dModel}:`,
      '    raise Exception("the feature number of src and tgt must be equal to d_model")',
      'memory = self.encoder.forward(src, srcMask, srcKeyPaddingMask, srcIsCausal)',
      'return self.decoder.forward(tgt, memory, tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, tgtIsCausal, memoryIsCausal)',
    ],
    returns: 'Tensor',
  };
});
