// Recurrent layers over whole sequences: RNN, LSTM, GRU.

import { as, boolean, type Call, factoryOptions, float, int, opt, parameters, string } from '../../arguments';
import { textOf } from '../../core/describe';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { TorchError, ValueError } from '../../core/errors';
import { raw } from '../../ops';
import type { Tensor } from '../../tensor';
import { checkTensor, checkTensorPair } from '../check-inputs';
import type { Parameter } from '../parameter';
import { PackedSequence } from '../utils/rnn';
import { type RecurrentInput, RecurrentLayer, type RecurrentSettings, uncheckedBoolean, uncheckedInt } from './recurrent-base';

const permuted = (state: Tensor, order: Tensor | null): Tensor => (order === null ? state : state.indexSelect(1, order));

/** Calls the operator, whose arguments differ between padded and packed sequences. */
function runOperator(
  name: string,
  layer: RecurrentLayer,
  { data, packed }: RecurrentInput,
  state: Tensor | readonly Tensor[],
  weights: readonly Parameter[],
): Tensor[] {
  const { bias, numLayers, dropout, training, bidirectional, batchFirst } = layer;
  const settings = [weights, bias, numLayers, dropout, training, bidirectional];
  const results =
    packed === null
      ? raw(`aten::${name}`, 'input')(data, state, ...settings, batchFirst)
      : raw(`aten::${name}`, 'data')(data, packed.batchSizes, state, ...settings);
  return results as Tensor[];
}

function packedLike(packed: PackedSequence, data: Tensor): PackedSequence {
  return new PackedSequence(data, packed.batchSizes, packed.sortedIndices, packed.unsortedIndices);
}

// The base of RNN and GRU, whose state is one tensor.
// Declares call overloads by input type: Module's call signature covers only one overload of forward.
// biome-ignore lint/correctness/noUnusedVariables: it merges with the class below
interface SimpleRecurrentLayer {
  // Without hx, so that a union of recurrent layers can be called.
  (input: Tensor): [Tensor, Tensor];
  (input: PackedSequence): [PackedSequence, Tensor];
  (input: Tensor, hx?: Tensor | null): [Tensor, Tensor];
  (input: PackedSequence, hx?: Tensor | null): [PackedSequence, Tensor];
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: makeCallable of ../callable makes instances functions
abstract class SimpleRecurrentLayer extends RecurrentLayer {
  protected abstract readonly operator: string;

  /** The output of every step, and the last hidden state of each layer and direction. */
  forward(input: Tensor, hx?: Tensor | null): [Tensor, Tensor];
  // Generic, so that a subclass may define it for tensors only: TypeScript compares overloads without their type parameters.
  forward<P extends PackedSequence>(input: P, hx?: Tensor | null): [P, Tensor];
  forward(input: Tensor | PackedSequence, hx: Tensor | null = null): [Tensor | PackedSequence, Tensor] {
    const packed = input instanceof PackedSequence ? input : null;
    const given = this.readInput(input, packed, 'tensor instead');
    let state = hx;
    if (state !== null) checkTensor(this, 'hx', state);
    if (state === null) state = this.zeroState(given, this.hiddenSize);
    else if (packed !== null) state = permuted(state, packed.sortedIndices);
    else {
      const dims = given.isBatched ? 3 : 2;
      if (state.ndim !== dims) {
        const kind = given.isBatched ? 'batched' : 'unbatched';
        throw new TorchError(`For ${kind} ${dims}-D input, hx should also be ${dims}-D but got ${state.ndim}-D tensor`);
      }
      if (!given.isBatched) state = state.unsqueeze(1);
    }
    const weights = this.allWeights.flat();
    this.checkInput(given, weights[0] as Parameter);
    this.checkHidden(state, given.batchSize, this.hiddenSize, 'hidden');
    const [output, hidden] = runOperator(this.operator, this, given, state, weights) as [Tensor, Tensor];
    if (packed !== null) return [packedLike(packed, output), permuted(hidden, packed.unsortedIndices)];
    return given.isBatched ? [output, hidden] : [output.squeeze(this.batchFirst ? 0 : 1), hidden.squeeze(1)];
  }
}

const rnnSignature = parameters(
  'RNN',
  /** Size of each input. */
  { inputSize: uncheckedInt },
  /** Size of the hidden state. */
  { hiddenSize: uncheckedInt },
  /** Number of stacked layers. */
  { numLayers: opt(int, 1) },
  /** `'tanh'` or `'relu'`. */
  { nonlinearity: opt(as<'tanh' | 'relu'>(string), 'tanh') },
  /** Add learned biases. */
  { bias: opt(uncheckedBoolean, true) },
  /** Inputs and outputs are (N, L, H), not (L, N, H). */
  { batchFirst: opt(uncheckedBoolean, false) },
  /** Probability of dropout between layers. */
  { dropout: opt(float, 0) },
  /** Run over the sequence in both directions. */
  { bidirectional: opt(boolean, false) },
  ...factoryOptions,
);

/**
 * Elman's network, in stacked layers: hₜ = tanh(xₜ W_ihᵀ + b_ih + hₜ₋₁ W_hhᵀ + b_hh), or with relu. Input (L, N, inputSize),
 * (N, L, inputSize) with `batchFirst`, (L, inputSize), or packed.
 *
 * @throws ValueError for a `nonlinearity` that is not 'tanh' or 'relu'
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html
 */
export class RNN extends SimpleRecurrentLayer {
  readonly nonlinearity: 'tanh' | 'relu';

  constructor(...args: Call<typeof rnnSignature>) {
    const [inputSize, hiddenSize, numLayers, nonlinearity, ...rest] = rnnSignature.bind(args);
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw new ValueError(`Unknown nonlinearity '${textOf(nonlinearity)}'. Select from 'tanh' or 'relu'.`);
    }
    super(settingsOf([inputSize, hiddenSize, numLayers, ...rest]), 1);
    this.nonlinearity = nonlinearity;
  }

  protected get operator(): string {
    return this.nonlinearity === 'tanh' ? 'rnn_tanh' : 'rnn_relu';
  }
}

const common = [
  /** Size of each input. */
  { inputSize: uncheckedInt },
  /** Size of the hidden state. */
  { hiddenSize: uncheckedInt },
  /** Number of stacked layers. */
  { numLayers: opt(int, 1) },
  /** Add learned biases. */
  { bias: opt(uncheckedBoolean, true) },
  /** Inputs and outputs are (N, L, H), not (L, N, H). */
  { batchFirst: opt(uncheckedBoolean, false) },
  /** Probability of dropout between layers. */
  { dropout: opt(float, 0) },
  /** Run over the sequence in both directions. */
  { bidirectional: opt(boolean, false) },
] as const;
type CommonArguments = [
  inputSize: number,
  hiddenSize: number,
  numLayers?: number,
  bias?: boolean,
  batchFirst?: boolean,
  dropout?: number,
  bidirectional?: boolean,
  device?: DeviceLike | null,
  dtype?: DType | null,
];

function settingsOf(given: CommonArguments, projSize = 0): RecurrentSettings {
  const [inputSize, hiddenSize, numLayers = 1, bias = true, batchFirst = false, dropout = 0, bidirectional = false, device, dtype] = given;
  return {
    inputSize,
    hiddenSize,
    numLayers,
    bias,
    batchFirst,
    dropout,
    bidirectional,
    projSize,
    device: device ?? null,
    dtype: dtype ?? null,
  };
}

const gruSignature = parameters('GRU', ...common, ...factoryOptions);

/**
 * Gated recurrent units: r = σ(W_ir x + b_ir + W_hr h + b_hr), z = σ(W_iz x + b_iz + W_hz h + b_hz),
 * n = tanh(W_in x + b_in + r ⊙ (W_hn h + b_hn)), h' = (1 - z) ⊙ n + z ⊙ h. Shapes as in {@link RNN}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html
 */
export class GRU extends SimpleRecurrentLayer {
  constructor(...args: Call<typeof gruSignature>) {
    super(settingsOf(gruSignature.bind(args)), 3);
  }

  protected get operator(): string {
    return 'gru';
  }
}

const lstmSignature = parameters(
  'LSTM',
  ...common,
  /** Size to which the hidden state is projected; 0: no projection. */
  { projSize: opt(int, 0) },
  ...factoryOptions,
);

/** The hidden and the cell state of an LSTM. */
export type LSTMState = readonly [hidden: Tensor, cell: Tensor];

// Declares call overloads by input type: Module's call signature covers only one overload of forward.
export interface LSTM {
  (input: Tensor): [Tensor, [Tensor, Tensor]];
  (input: PackedSequence): [PackedSequence, [Tensor, Tensor]];
  (input: Tensor, hx?: LSTMState | null): [Tensor, [Tensor, Tensor]];
  (input: PackedSequence, hx?: LSTMState | null): [PackedSequence, [Tensor, Tensor]];
}

/**
 * Long short-term memory: i, f, o = σ(W x + b + W h + b), g = tanh(W x + b + W h + b), c' = f ⊙ c + i ⊙ g, h' = o ⊙ tanh(c'),
 * projected to `projSize` if that is not 0. Shapes as in {@link RNN}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: makeCallable of ../callable makes instances functions
export class LSTM extends RecurrentLayer {
  constructor(...args: Call<typeof lstmSignature>) {
    const given = lstmSignature.bind(args);
    const [projSize = 0, device, dtype] = given.slice(7) as [number?, (DeviceLike | null)?, (DType | null)?];
    super(settingsOf([...given.slice(0, 7), device, dtype] as unknown as CommonArguments, projSize), 4);
  }

  /** The output of every step, and the last hidden and cell states of each layer and direction. */
  forward(input: Tensor, hx?: LSTMState | null): [Tensor, [Tensor, Tensor]];
  // Generic, so that a subclass may define it for tensors only: TypeScript compares overloads without their type parameters.
  forward<P extends PackedSequence>(input: P, hx?: LSTMState | null): [P, [Tensor, Tensor]];
  forward(input: Tensor | PackedSequence, hx: LSTMState | null = null): [Tensor | PackedSequence, [Tensor, Tensor]] {
    const packed = input instanceof PackedSequence ? input : null;
    const given = this.readInput(input, packed, 'instead');
    const outputSize = this.projSize > 0 ? this.projSize : this.hiddenSize;
    let state: LSTMState;
    if (hx !== null) checkTensorPair(this, 'hx', hx);
    if (hx === null) {
      state = [this.zeroState(given, outputSize), this.zeroState(given, this.hiddenSize)];
    } else if (packed !== null) {
      state = [permuted(hx[0], packed.sortedIndices), permuted(hx[1], packed.sortedIndices)];
    } else {
      const dims = given.isBatched ? 3 : 2;
      if (hx[0].ndim !== dims || hx[1].ndim !== dims) {
        const kind = given.isBatched ? 'batched' : 'unbatched';
        throw new TorchError(
          `For ${kind} ${dims}-D input, hx and cx should also be ${dims}-D but got (${hx[0].ndim}-D, ${hx[1].ndim}-D) tensors`,
        );
      }
      state = given.isBatched ? hx : [hx[0].unsqueeze(1), hx[1].unsqueeze(1)];
    }
    const weights = this.allWeights.flat();
    this.checkInput(given, weights[0] as Parameter);
    this.checkHidden(state[0], given.batchSize, outputSize, 'hidden[0]');
    this.checkHidden(state[1], given.batchSize, this.hiddenSize, 'hidden[1]');
    const [output, hidden, cell] = runOperator('lstm', this, given, state, weights) as [Tensor, Tensor, Tensor];
    if (packed !== null) {
      const { unsortedIndices } = packed;
      return [packedLike(packed, output), [permuted(hidden, unsortedIndices), permuted(cell, unsortedIndices)]];
    }
    if (given.isBatched) return [output, [hidden, cell]];
    return [output.squeeze(this.batchFirst ? 0 : 1), [hidden.squeeze(1), cell.squeeze(1)]];
  }
}
