// Embedding layers: tables of vectors looked up by index.
import { as, boolean, type Call, factoryOptions, float, int, opt, orNull, parameters, string, tensor } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import { type BagMode, embedding, embeddingBag, wrapPadding } from '../functional/sparse';
import { normal_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealParameters } from '../sealing';

interface Table {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  /** The padding row, counted from the start; it gets no gradient. */
  readonly paddingIdx: number | null;
  weight: Parameter;
}

function makeTable(numEmbeddings: number, embeddingDim: number, given: Tensor | null, freeze: boolean, factory: object): Parameter {
  if (given !== null && given.shape.join() !== [numEmbeddings, embeddingDim].join()) {
    throw new ValueError('Shape of weight does not match num_embeddings and embedding_dim');
  }
  return new Parameter(given ?? empty([numEmbeddings, embeddingDim], factory), { requiresGrad: !freeze });
}

function drawTable({ weight, paddingIdx }: Table): void {
  normal_(weight);
  if (paddingIdx !== null) noGrad(() => weight.setAt(paddingIdx, 0));
}

function checkPretrained(embeddings: Tensor): readonly [number, number] {
  if (embeddings.ndim !== 2) throw new ValueError('Embeddings parameter is expected to be 2-dimensional');
  return [embeddings.size(0), embeddings.size(1)];
}

const embeddingSignature = parameters(
  'Embedding',
  /** Number of rows. */
  { numEmbeddings: int },
  /** Size of each row. */
  { embeddingDim: int },
  /** Row that gets no gradient and is initialized to zeros. */
  { paddingIdx: orNull(int) },
  /** Rows with a larger norm are scaled to this norm. */
  { maxNorm: orNull(float) },
  /** Degree of the norm for maxNorm. */
  { normType: opt(float, 2) },
  /** Divide gradients by the frequency of the row in the batch. */
  { scaleGradByFreq: opt(boolean, false) },
  /** Make the gradient of the weight a sparse tensor. */
  { sparse: opt(boolean, false) },
  { _weight: orNull(tensor) },
  { _freeze: opt(boolean, false) },
  ...factoryOptions,
);

const pretrainedSignature = parameters(
  'fromPretrained',
  { embeddings: tensor },
  { freeze: opt(boolean, true) },
  /** Row that gets no gradient and is initialized to zeros. */
  { paddingIdx: orNull(int) },
  /** Rows with a larger norm are scaled to this norm. */
  { maxNorm: orNull(float) },
  /** Degree of the norm for maxNorm. */
  { normType: opt(float, 2) },
  /** Divide gradients by the frequency of the row in the batch. */
  { scaleGradByFreq: opt(boolean, false) },
  /** Make the gradient of the weight a sparse tensor. */
  { sparse: opt(boolean, false) },
);

/**
 * A table of vectors looked up by index: int64 (*) to (*, embeddingDim). Initialized with draws from N(0, 1).
 *
 * `paddingIdx`: a row that stays zero. `maxNorm`: a lookup scales rows in place to have at most this norm.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html
 */
export class Embedding extends Module implements Table {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly paddingIdx: number | null;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly sparse: boolean;
  /** (numEmbeddings, embeddingDim) */
  weight: Parameter;

  constructor(...args: Call<typeof embeddingSignature>) {
    super();
    const [numEmbeddings, embeddingDim, paddingIdx, maxNorm, normType, scaleGradByFreq, ...rest] = embeddingSignature.bind(args);
    const [sparse = false, given = null, freeze = false, device = null, dtype = null] = rest;
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.paddingIdx = paddingIdx === null ? null : wrapPadding(paddingIdx, numEmbeddings);
    this.maxNorm = maxNorm;
    this.normType = normType;
    this.scaleGradByFreq = scaleGradByFreq;
    this.sparse = sparse;
    this.weight = makeTable(numEmbeddings, embeddingDim, given, freeze, { device, dtype });
    sealParameters(this, 'weight');
    if (given === null) this.resetParameters();
  }

  /** Creates a layer from given vectors (numEmbeddings, embeddingDim), which are not trained unless `freeze` is false. */
  static fromPretrained(...args: Call<typeof pretrainedSignature>): Embedding {
    const [embeddings, freeze, ...settings] = pretrainedSignature.bind(args);
    const [rows, columns] = checkPretrained(embeddings);
    const [paddingIdx, maxNorm, normType, scaleGradByFreq, sparse] = settings;
    return new this(rows, columns, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse, embeddings, freeze);
  }

  /** Reinitializes the table; the padding row is set to zeros. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    drawTable(this);
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

const bagSignature = parameters(
  'EmbeddingBag',
  /** Number of rows. */
  { numEmbeddings: int },
  /** Size of each row. */
  { embeddingDim: int },
  /** Rows with a larger norm are scaled to this norm. */
  { maxNorm: orNull(float) },
  /** Degree of the norm for maxNorm. */
  { normType: opt(float, 2) },
  /** Divide gradients by the frequency of the row in the batch. */
  { scaleGradByFreq: opt(boolean, false) },
  /** `'sum'`, `'mean'` or `'max'`. */
  { mode: opt(as<BagMode>(string), 'mean') },
  /** Make the gradient of the weight a sparse tensor. */
  { sparse: opt(boolean, false) },
  { _weight: orNull(tensor) },
  /** The last offset is the end of the last bag. */
  { includeLastOffset: opt(boolean, false) },
  /** Row that gets no gradient and is initialized to zeros. */
  { paddingIdx: orNull(int) },
  ...factoryOptions,
);
type EmbeddingBagArguments = [
  numEmbeddings: number,
  embeddingDim: number,
  maxNorm?: number | null,
  normType?: number,
  scaleGradByFreq?: boolean,
  mode?: BagMode,
  sparse?: boolean,
  _weight?: Tensor | null,
  includeLastOffset?: boolean,
  paddingIdx?: number | null,
  device?: DeviceLike | null,
  dtype?: DType | null,
];

const bagPretrainedSignature = parameters(
  'fromPretrained',
  { embeddings: tensor },
  { freeze: opt(boolean, true) },
  /** Rows with a larger norm are scaled to this norm. */
  { maxNorm: orNull(float) },
  /** Degree of the norm for maxNorm. */
  { normType: opt(float, 2) },
  /** Divide gradients by the frequency of the row in the batch. */
  { scaleGradByFreq: opt(boolean, false) },
  /** `'sum'`, `'mean'` or `'max'`. */
  { mode: opt(as<BagMode>(string), 'mean') },
  /** Make the gradient of the weight a sparse tensor. */
  { sparse: opt(boolean, false) },
  /** The last offset is the end of the last bag. */
  { includeLastOffset: opt(boolean, false) },
  /** Row that gets no gradient and is initialized to zeros. */
  { paddingIdx: orNull(int) },
);

const bagForwardSignature = parameters(
  'EmbeddingBag.forward',
  { input: tensor },
  { offsets: orNull(tensor) },
  { perSampleWeights: orNull(tensor) },
);

/**
 * Sums, means or maxima of bags of rows of a table, without materializing the rows: (B, N) to (B, embeddingDim), or (N) with
 * `offsets` (B), the position at which each bag begins.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html
 */
export class EmbeddingBag extends Module implements Table {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly paddingIdx: number | null;
  readonly mode: BagMode;
  readonly sparse: boolean;
  /** `offsets` includes the end of the last bag. */
  readonly includeLastOffset: boolean;
  /** (numEmbeddings, embeddingDim) */
  weight: Parameter;

  constructor(...args: Call<typeof bagSignature>) {
    super();
    const [numEmbeddings, embeddingDim, maxNorm, normType, scaleGradByFreq, mode, ...rest] = bagSignature.bind(args);
    const [sparse = false, given = null, includeLastOffset = false, paddingIdx = null, device = null, dtype = null] = rest;
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.maxNorm = maxNorm;
    this.normType = normType;
    this.scaleGradByFreq = scaleGradByFreq;
    this.paddingIdx = paddingIdx === null ? null : wrapPadding(paddingIdx, numEmbeddings);
    this.mode = mode;
    this.sparse = sparse;
    this.includeLastOffset = includeLastOffset;
    this.weight = makeTable(numEmbeddings, embeddingDim, given, false, { device, dtype });
    sealParameters(this, 'weight');
    if (given === null) this.resetParameters();
  }

  /** Creates a layer from given vectors (numEmbeddings, embeddingDim), which are not trained unless `freeze` is false. */
  static fromPretrained(...args: Call<typeof bagPretrainedSignature>): EmbeddingBag {
    const [embeddings, freeze, ...settings] = bagPretrainedSignature.bind(args);
    const [rows, columns] = checkPretrained(embeddings);
    const [maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx] = settings;
    const bag = new this(
      ...([
        rows,
        columns,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        embeddings,
        includeLastOffset,
        paddingIdx,
      ] as EmbeddingBagArguments),
    );
    bag.weight.requiresGrad_(!freeze);
    return bag;
  }

  /** Reinitializes the table; the padding row is set to zeros. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    drawTable(this);
  }

  forward(...args: Call<typeof bagForwardSignature>): Tensor {
    const [input, offsets, perSampleWeights] = bagForwardSignature.bind(args);
    const { weight, maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx } = this;
    return embeddingBag(
      ...([input, weight, offsets, maxNorm, normType, scaleGradByFreq] as const),
      ...([mode, sparse, perSampleWeights, includeLastOffset, paddingIdx] as const),
    );
  }

  override extraRepr(): string {
    const parts = [`${this.numEmbeddings}, ${this.embeddingDim}`];
    if (this.maxNorm !== null) parts.push(`max_norm=${pythonFloat(this.maxNorm)}`);
    if (this.normType !== 2) parts.push(`norm_type=${pythonFloat(this.normType)}`);
    if (this.scaleGradByFreq) parts.push('scale_grad_by_freq=True');
    parts.push(`mode=${pythonRepr(this.mode)}`);
    if (this.paddingIdx !== null) parts.push(`padding_idx=${this.paddingIdx}`);
    return parts.join(', ');
  }
}
