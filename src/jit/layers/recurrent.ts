// TorchScript of recurrent layers and cells. Packed sequences are not supported: TorchScript has no type for them.
import * as nn from '../../nn';
import { float, home, layer, py } from './text';

type Recurrent = nn.RNN | nn.GRU | nn.LSTM;

function weightsOf(m: Recurrent): string {
  const names = [...m.namedParameters()].map(([name]) => name);
  return names.map((name) => `self.${name}`).join(', ');
}

const settings = (m: Recurrent): string =>
  `[${weightsOf(m)}], ${py(m.bias)}, ${m.numLayers}, ${float(m.dropout)}, self.training, ${py(m.bidirectional)}, ${py(m.batchFirst)}`;

const stateSize = (m: Recurrent, size: number): string =>
  `torch.zeros([${m.numLayers * (m.bidirectional ? 2 : 1)}, x.size(${m.batchFirst ? 0 : 1}), ${size}], dtype=x.dtype, device=x.device)`;

const checks = (m: Recurrent): string[] => [
  'if input.dim() != 2 and input.dim() != 3:',
  `    raise Exception("${m.constructor.name}: Expected input to be 2D or 3D, got " + str(input.dim()) + "D instead")`,
  'batched = input.dim() == 3',
  `x = input if batched else input.unsqueeze(${m.batchFirst ? 0 : 1})`,
  `if x.size(-1) != ${m.inputSize}:`,
  `    raise Exception("input.size(-1) must be equal to input_size. Expected ${m.inputSize}, got " + str(x.size(-1)))`,
];

layer(home<nn.RNN | nn.GRU>(nn.GRU), (m) => {
  const operator = m instanceof nn.RNN ? `rnn_${m.nonlinearity}` : 'gru';
  return {
    parameters: 'input: Tensor, hx: Optional[Tensor] = None',
    lines: [
      ...checks(m),
      'if hx is None:',
      `    state = ${stateSize(m, m.hiddenSize)}`,
      'else:',
      '    state = hx if batched else hx.unsqueeze(1)',
      `output, hidden = torch.${operator}(x, state, ${settings(m)})`,
      'if batched:',
      '    return output, hidden',
      `return output.squeeze(${m.batchFirst ? 0 : 1}), hidden.squeeze(1)`,
    ],
    returns: 'Tuple[Tensor, Tensor]',
  };
});

layer(nn.LSTM, (m) => ({
  parameters: 'input: Tensor, hx: Optional[Tuple[Tensor, Tensor]] = None',
  lines: [
    ...checks(m),
    'if hx is None:',
    `    state = [${stateSize(m, m.projSize > 0 ? m.projSize : m.hiddenSize)}, ${stateSize(m, m.hiddenSize)}]`,
    'else:',
    '    state = [hx[0] if batched else hx[0].unsqueeze(1), hx[1] if batched else hx[1].unsqueeze(1)]',
    `output, hidden, cell = torch.lstm(x, state, ${settings(m)})`,
    'if batched:',
    '    return output, (hidden, cell)',
    `return output.squeeze(${m.batchFirst ? 0 : 1}), (hidden.squeeze(1), cell.squeeze(1))`,
  ],
  returns: 'Tuple[Tensor, Tuple[Tensor, Tensor]]',
}));

type Cell = nn.RNNCell | nn.GRUCell | nn.LSTMCell;

const cellStart = (m: Cell): string[] => [
  'if input.dim() != 1 and input.dim() != 2:',
  `    raise Exception("${m.constructor.name}: Expected input to be 1D or 2D, got " + str(input.dim()) + "D instead")`,
  'batched = input.dim() == 2',
  'rows = input if batched else input.unsqueeze(0)',
];
const zeroState = (m: Cell): string => `torch.zeros([rows.size(0), ${m.hiddenSize}], dtype=rows.dtype, device=rows.device)`;
const cellWeights = 'self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh';

layer(home<nn.RNNCell | nn.GRUCell>(nn.GRUCell), (m) => {
  const operator = m instanceof nn.RNNCell ? `rnn_${m.nonlinearity}_cell` : 'gru_cell';
  return {
    parameters: 'input: Tensor, hx: Optional[Tensor] = None',
    lines: [
      ...cellStart(m),
      'if hx is None:',
      `    state = ${zeroState(m)}`,
      'else:',
      '    state = hx if batched else hx.unsqueeze(0)',
      `next = torch.${operator}(rows, state, ${cellWeights})`,
      'return next if batched else next.squeeze(0)',
    ],
    returns: 'Tensor',
  };
});

layer(nn.LSTMCell, (m) => ({
  parameters: 'input: Tensor, hx: Optional[Tuple[Tensor, Tensor]] = None',
  lines: [
    ...cellStart(m),
    'if hx is None:',
    `    zero = ${zeroState(m)}`,
    '    state = [zero, zero]',
    'else:',
    '    state = [hx[0] if batched else hx[0].unsqueeze(0), hx[1] if batched else hx[1].unsqueeze(0)]',
    `hidden, cell = torch.lstm_cell(rows, state, ${cellWeights})`,
    'if batched:',
    '    return hidden, cell',
    'return hidden.squeeze(0), cell.squeeze(0)',
  ],
  returns: 'Tuple[Tensor, Tensor]',
}));
