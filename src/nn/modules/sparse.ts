// Embedding layers.
import { type Arguments, bind, Signature } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import type { DeviceLike } from '../../device';
import type { DType } from '../../dtype';
import { empty } from '../../ops';
import { pythonFloat } from '../../python-repr';
import type { Tensor } from '../../tensor';
import { embedding, wrapPadding } from '../functional/sparse';
import { normal_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';

const embeddingSignature = new Signature(
  'Embedding(int numEmbeddings, int embeddingDim, int|null paddingIdx = null, float|null maxNorm = null, float normType = 2, boolean scaleGradByFreq = false, boolean sparse = false, Device|null device = null, dtype|null dtype = null)',
);
type EmbeddingArguments = [
  numEmbeddings: number,
  embeddingDim: number,
  paddingIdx?: number | null,
  maxNorm?: number | null,
  normType?: number,
  scaleGradByFreq?: boolean,
  sparse?: boolean,
  device?: DeviceLike | null,
  dtype?: DType | null,
];

/**
 * A table of vectors looked up by index: (*) of int64 to (*, embeddingDim). Starts with draws from N(0, 1).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html
 */
export class Embedding extends Module {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly paddingIdx: number | null;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly sparse: boolean;
  /** (numEmbeddings, embeddingDim) */
  weight: Parameter;

  constructor(...args: Arguments<typeof embeddingSignature.text, EmbeddingArguments>) {
    super();
    const [
      numEmbeddings,
      embeddingDim,
      paddingIdx = null,
      maxNorm = null,
      normType = 2,
      scaleGradByFreq = false,
      sparse = false,
      device = null,
      dtype = null,
    ] = bind<EmbeddingArguments>(embeddingSignature, args);
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.paddingIdx = paddingIdx === null ? null : wrapPadding(paddingIdx, numEmbeddings);
    this.maxNorm = maxNorm;
    this.normType = normType;
    this.scaleGradByFreq = scaleGradByFreq;
    this.sparse = sparse;
    this.weight = new Parameter(empty([numEmbeddings, embeddingDim], { device, dtype }));
    this.resetParameters();
  }

  /** Draws the table anew; the padding row is zeros. */
  resetParameters(): void {
    normal_(this.weight);
    const { paddingIdx } = this;
    if (paddingIdx !== null) noGrad(() => this.weight.setAt(paddingIdx, 0));
  }

  forward(input: Tensor): Tensor {
    return embedding(input, this.weight, this.paddingIdx, this.maxNorm, this.normType, this.scaleGradByFreq, this.sparse);
  }

  override extraRepr(): string {
    const parts = [`${this.numEmbeddings}, ${this.embeddingDim}`];
    if (this.paddingIdx !== null) parts.push(`padding_idx=${this.paddingIdx}`);
    if (this.maxNorm !== null) parts.push(`max_norm=${pythonFloat(this.maxNorm)}`);
    if (this.normType !== 2) parts.push(`norm_type=${pythonFloat(this.normType)}`);
    if (this.scaleGradByFreq) parts.push('scale_grad_by_freq=True');
    if (this.sparse) parts.push('sparse=True');
    return parts.join(', ');
  }
}
