// Recurrent layers of one step: RNNCell, LSTMCell, GRUCell.
import { as, boolean, type Call, factoryOptions, int, opt, parameters, string } from '../../arguments';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { TorchError, ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { empty, gruCell, lstmCell, rnnReluCell, rnnTanhCell, zeros } from '../../ops';
import type { Tensor } from '../../tensor';
import { checkTensor, checkTensorPair } from '../check-inputs';
import { uniform_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealParameters } from '../sealing';
import type { LSTMState } from './recurrent';

abstract class RecurrentCell extends Module {
  weight_ih: Parameter;
  weight_hh: Parameter;
  /** null with `bias: false` */
  bias_ih: Parameter;
  /** null with `bias: false` */
  bias_hh: Parameter;

  protected constructor(
    readonly inputSize: number,
    readonly hiddenSize: number,
    readonly bias: boolean,
    gates: number,
    device: DeviceLike | null,
    dtype: DType | null,
  ) {
    super();
    const rows = gates * hiddenSize;
    this.weight_ih = new Parameter(empty([rows, inputSize], { device, dtype }));
    this.weight_hh = new Parameter(empty([rows, hiddenSize], { device, dtype }));
    this.bias_ih = (bias ? new Parameter(empty([rows], { device, dtype })) : null) as Parameter;
    this.bias_hh = (bias ? new Parameter(empty([rows], { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight_ih', 'weight_hh', 'bias_ih', 'bias_hh');
    this.resetParameters();
  }

  /** Reinitializes all weights, uniform within ±1/√hiddenSize. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    const bound = this.hiddenSize > 0 ? 1 / Math.sqrt(this.hiddenSize) : 0;
    for (const weight of this.parameters()) uniform_(weight, -bound, bound);
  }

  protected checkDims(tensor: Tensor, what: string): void {
    checkTensor(this, what === 'hidden' ? 'hx' : what, tensor);
    if (tensor.ndim === 1 || tensor.ndim === 2) return;
    throw new ValueError(`${this.constructor.name}: Expected ${what} to be 1D or 2D, got ${tensor.ndim}D instead`);
  }

  protected zeroState(input: Tensor): Tensor {
    return zeros([input.size(0), this.hiddenSize], { dtype: input.dtype, device: input.device });
  }

  override extraRepr(): string {
    return `${this.inputSize}, ${this.hiddenSize}${this.bias ? '' : ', bias=False'}`;
  }
}

// The base of RNNCell and GRUCell, whose state is one tensor.
abstract class SimpleCell extends RecurrentCell {
  /** Computes one step for an input (N, inputSize). */
  protected abstract step(input: Tensor, hx: Tensor): Tensor;

  /** The next hidden state, (N, hiddenSize) or (hiddenSize). */
  forward(input: Tensor, hx: Tensor | null = null): Tensor {
    this.checkDims(input, 'input');
    if (hx !== null) this.checkDims(hx, 'hidden');
    const isBatched = input.ndim === 2;
    const rows = isBatched ? input : input.unsqueeze(0);
    const state = hx === null ? this.zeroState(rows) : isBatched ? hx : hx.unsqueeze(0);
    const next = this.step(rows, state);
    return isBatched ? next : next.squeeze(0);
  }
}

const rnnCellSignature = parameters(
  'RNNCell',
  /** Size of each input. */
  { inputSize: int },
  /** Size of the hidden state. */
  { hiddenSize: int },
  /** Add learned biases. */
  { bias: opt(boolean, true) },
  /** `'tanh'` or `'relu'`. */
  { nonlinearity: opt(as<'tanh' | 'relu'>(string), 'tanh') },
  ...factoryOptions,
);

/**
 * h' = tanh(W_ih x + b_ih + W_hh h + b_hh), or with relu.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RNNCell.html
 */
export class RNNCell extends SimpleCell {
  readonly nonlinearity: 'tanh' | 'relu';

  constructor(...args: Call<typeof rnnCellSignature>) {
    const [inputSize, hiddenSize, bias, nonlinearity, device, dtype] = rnnCellSignature.bind(args);
    super(inputSize, hiddenSize, bias, 1, device, dtype);
    this.nonlinearity = nonlinearity;
  }

  protected step(input: Tensor, hx: Tensor): Tensor {
    const weights = [this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh] as const;
    if (this.nonlinearity === 'tanh') return rnnTanhCell(input, hx, ...weights);
    if (this.nonlinearity === 'relu') return rnnReluCell(input, hx, ...weights);
    throw new TorchError(`Unknown nonlinearity: ${String(this.nonlinearity)}`);
  }

  override extraRepr(): string {
    return `${super.extraRepr()}${this.nonlinearity === 'tanh' ? '' : `, nonlinearity=${this.nonlinearity}`}`;
  }
}

const gruCellSignature = parameters(
  'GRUCell',
  /** Size of each input. */
  { inputSize: int },
  /** Size of the hidden state. */
  { hiddenSize: int },
  /** Add learned biases. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * One step of a {@link GRU}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GRUCell.html
 */
export class GRUCell extends SimpleCell {
  constructor(...args: Call<typeof gruCellSignature>) {
    const [inputSize, hiddenSize, bias, device, dtype] = gruCellSignature.bind(args);
    super(inputSize, hiddenSize, bias, 3, device, dtype);
  }

  protected step(input: Tensor, hx: Tensor): Tensor {
    return gruCell(input, hx, this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh);
  }
}

const lstmCellSignature = parameters(
  'LSTMCell',
  /** Size of each input. */
  { inputSize: int },
  /** Size of the hidden state. */
  { hiddenSize: int },
  /** Add learned biases. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * One step of an {@link LSTM}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html
 */
export class LSTMCell extends RecurrentCell {
  constructor(...args: Call<typeof lstmCellSignature>) {
    const [inputSize, hiddenSize, bias, device, dtype] = lstmCellSignature.bind(args);
    super(inputSize, hiddenSize, bias, 4, device, dtype);
  }

  /** The next hidden and cell states, each (N, hiddenSize) or (hiddenSize). */
  forward(input: Tensor, hx: LSTMState | null = null): [Tensor, Tensor] {
    this.checkDims(input, 'input');
    if (hx !== null) checkTensorPair(this, 'hx', hx);
    if (hx !== null) for (const [i, state] of hx.entries()) this.checkDims(state, `hx[${i}]`);
    const isBatched = input.ndim === 2;
    const rows = isBatched ? input : input.unsqueeze(0);
    const zero = hx === null ? this.zeroState(rows) : null;
    const state = zero !== null ? [zero, zero] : (hx as LSTMState).map((one) => (isBatched ? one : one.unsqueeze(0)));
    const [hidden, cell] = lstmCell(rows, state, this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh);
    return isBatched ? [hidden, cell] : [hidden.squeeze(0), cell.squeeze(0)];
  }
}
