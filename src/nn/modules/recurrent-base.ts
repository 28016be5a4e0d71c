// The base of recurrent layers: weights of each layer and direction, their initialization, input checks.

import { isAutocastEnabled } from '../../amp';
import { boolean, int, type Type } from '../../arguments';
import { atOnce } from '../../async';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { TorchError, typeError, ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { pythonFloat, pythonList, pythonRepr, pythonTypeName } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import { empty, zeros } from '../../ops';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import { uniform_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import type { PackedSequence } from '../utils/rnn';

/** The settings of a recurrent layer, with defaults filled in. */
export interface RecurrentSettings {
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly numLayers: number;
  readonly bias: boolean;
  readonly batchFirst: boolean;
  readonly dropout: number;
  readonly bidirectional: boolean;
  readonly projSize: number;
  readonly device: DeviceLike | null;
  readonly dtype: DType | null;
}

/** Sizes and flags whose types {@link RecurrentLayer} checks, with Python's texts. */
export const uncheckedInt: Type<number> = { ...int, check: () => true };
export const uncheckedBoolean: Type<boolean> = { ...boolean, check: () => true };

function checkType(name: string, value: unknown, { check }: Type<unknown>, type: string): void {
  if (!check(value)) throw typeError(`${name} should be of type ${type}, got: ${pythonTypeName(value)}`);
}

// In Python's order, which decides the error of two wrong settings.
function checkSettings({ inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, projSize }: RecurrentSettings): void {
  if (!(dropout >= 0 && dropout <= 1)) {
    throw new ValueError('dropout should be a number in range [0, 1] representing the probability of an element being zeroed');
  }
  if (dropout > 0 && numLayers === 1) {
    warn(
      `dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=${dropout} and num_layers=${numLayers}`,
    );
  }
  checkType('bias', bias, boolean, 'bool');
  checkType('batch_first', batchFirst, boolean, 'bool');
  checkType('input_size', inputSize, int, 'int');
  if (inputSize <= 0) throw new ValueError('input_size must be greater than zero');
  checkType('hidden_size', hiddenSize, int, 'int');
  if (hiddenSize <= 0) throw new ValueError('hidden_size must be greater than zero');
  if (numLayers <= 0) throw new ValueError('num_layers must be greater than zero');
  if (projSize < 0) throw new ValueError('proj_size should be a positive integer or zero to disable projections');
  if (projSize >= hiddenSize) throw new ValueError('proj_size has to be smaller than hidden_size');
}

/** A padded or packed input, ready for the operator. */
export interface RecurrentInput {
  readonly data: Tensor;
  readonly packed: PackedSequence | null;
  readonly isBatched: boolean;
  readonly batchSize: number;
}

/** The base of RNN, LSTM and GRU. Weights are properties named as in state dicts: `weight_ih_l0`, `bias_hh_l1_reverse`. */
export abstract class RecurrentLayer extends Module {
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly numLayers: number;
  readonly bias: boolean;
  readonly batchFirst: boolean;
  dropout: number;
  readonly bidirectional: boolean;
  readonly projSize: number;
  declare weight_ih_l0: Parameter;
  declare weight_hh_l0: Parameter;
  /** null with `bias: false` */
  declare bias_ih_l0: Parameter;
  /** null with `bias: false` */
  declare bias_hh_l0: Parameter;
  /** Weights of further layers, of the other direction and of the projection. */
  [name: `${'weight' | 'bias'}_ih_l${string}`]: Parameter;
  [name: `${'weight' | 'bias'}_hh_l${string}`]: Parameter;
  [name: `weight_hr_l${string}`]: Parameter;

  protected constructor(settings: RecurrentSettings, gates: number) {
    super();
    checkSettings(settings);
    const { inputSize, hiddenSize, numLayers, bias, projSize, device, dtype } = settings;
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.numLayers = numLayers;
    this.bias = bias;
    this.batchFirst = settings.batchFirst;
    this.dropout = settings.dropout;
    this.bidirectional = settings.bidirectional;
    this.projSize = projSize;
    const outputSize = projSize > 0 ? projSize : hiddenSize;
    const add = (name: string, size: number[]): void => this.registerParameter(name, new Parameter(empty(size, { device, dtype })));
    for (let layer = 0; layer < numLayers; layer++) {
      for (const suffix of this.suffixes(layer)) {
        add(`weight_ih${suffix}`, [gates * hiddenSize, layer === 0 ? inputSize : outputSize * this.directions]);
        add(`weight_hh${suffix}`, [gates * hiddenSize, outputSize]);
        if (bias) {
          add(`bias_ih${suffix}`, [gates * hiddenSize]);
          add(`bias_hh${suffix}`, [gates * hiddenSize]);
        }
        if (projSize > 0) add(`weight_hr${suffix}`, [projSize, hiddenSize]);
      }
    }
    this.resetParameters();
  }

  /** Reinitializes all weights, uniform within ±1/√hiddenSize. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    const bound = 1 / Math.sqrt(this.hiddenSize);
    for (const weight of this.parameters()) uniform_(weight, -bound, bound);
  }

  protected get directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  private suffixes(layer: number): string[] {
    return this.bidirectional ? [`_l${layer}`, `_l${layer}_reverse`] : [`_l${layer}`];
  }

  /** The weights of each layer and direction. */
  get allWeights(): Parameter[][] {
    const stems = ['weight_ih', 'weight_hh', ...(this.bias ? ['bias_ih', 'bias_hh'] : []), ...(this.projSize > 0 ? ['weight_hr'] : [])];
    const all: Parameter[][] = [];
    for (let layer = 0; layer < this.numLayers; layer++) {
      for (const suffix of this.suffixes(layer)) {
        all.push(stems.map((stem) => (this as unknown as Record<string, Parameter>)[stem + suffix] as Parameter));
      }
    }
    return all;
  }

  /** Does nothing: the weights are never stored in one block of memory. */
  flattenParameters(...args: []): void {
    noArguments('flattenParameters', args);
  }

  protected readInput(input: Tensor | PackedSequence, packed: PackedSequence | null, wrongDim: string): RecurrentInput {
    if (packed !== null) {
      const batchSize = atOnce(() => packed.batchSizes.at(0).item());
      return { data: packed.data, packed, isBatched: true, batchSize };
    }
    checkTensor(this, 'input', input);
    const tensor = input as Tensor;
    const { ndim } = tensor;
    if (ndim !== 2 && ndim !== 3) {
      throw new ValueError(`${this.constructor.name}: Expected input to be 2D or 3D, got ${ndim}D ${wrongDim}`);
    }
    const data = ndim === 3 ? tensor : tensor.unsqueeze(this.batchFirst ? 0 : 1);
    return { data, packed, isBatched: ndim === 3, batchSize: data.size(this.batchFirst ? 0 : 1) };
  }

  protected checkInput({ data, packed }: RecurrentInput, weight: Parameter): void {
    if (data.dtype !== weight.dtype && !isAutocastEnabled(data.device.type)) {
      const [given, own] = [`torch.${data.dtype}`, `torch.${weight.dtype}`];
      throw new ValueError(
        `RNN input dtype (${given}) does not match weight dtype (${own}). Convert input: input.to(${own}), or convert model: model.to(${given})`,
      );
    }
    const dims = packed === null ? 3 : 2;
    if (data.ndim !== dims) throw new TorchError(`input must have ${dims} dimensions, got ${data.ndim}`);
    if (data.size(-1) !== this.inputSize) {
      throw new TorchError(`input.size(-1) must be equal to input_size. Expected ${this.inputSize}, got ${data.size(-1)}`);
    }
  }

  protected checkHidden(state: Tensor, batchSize: number, size: number, what: string): void {
    const expected = [this.numLayers * this.directions, batchSize, size];
    const { shape } = state;
    if (shape.length !== 3 || expected.some((length, i) => shape[i] !== length)) {
      throw new TorchError(`Expected ${what} size (${expected.join(', ')}), got ${pythonList(shape)}`);
    }
  }

  protected zeroState({ data, batchSize }: RecurrentInput, size: number): Tensor {
    return zeros([this.numLayers * this.directions, batchSize, size], { dtype: data.dtype, device: data.device });
  }

  override extraRepr(): string {
    const parts = [String(this.inputSize), String(this.hiddenSize)];
    if (this.projSize !== 0) parts.push(`proj_size=${this.projSize}`);
    if (this.numLayers !== 1) parts.push(`num_layers=${this.numLayers}`);
    if (!this.bias) parts.push(`bias=${pythonRepr(this.bias)}`);
    if (this.batchFirst) parts.push(`batch_first=${pythonRepr(this.batchFirst)}`);
    if (this.dropout !== 0) parts.push(`dropout=${pythonFloat(this.dropout)}`);
    if (this.bidirectional) parts.push(`bidirectional=${pythonRepr(this.bidirectional)}`);
    return parts.join(', ');
  }
}
