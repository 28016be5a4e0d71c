// Adaptive softmax: clusters of many classes, with less computation for frequent classes.
import { boolean, type Call, factoryOptions, float, int, list, opt, parameters } from '../../arguments';
import { atOnce } from '../../async';
import { TorchError, ValueError } from '../../core/errors';
import { noArguments, noMoreArguments } from '../../core/no-arguments';
import { pythonSize } from '../../core/python-repr';
import { argmax, cat } from '../../ops';
import type { Tensor } from '../../tensor';
import { logSoftmax } from '../functional/softmax';
import { Module } from '../module';
import { ModuleList, Sequential } from './container';
import { Linear } from './linear';

const signature = parameters(
  'AdaptiveLogSoftmaxWithLoss',
  { inFeatures: int },
  { nClasses: int },
  { cutoffs: list(int) },
  { divValue: opt(float, 4) },
  { headBias: opt(boolean, false) },
  ...factoryOptions,
);

/** The log probability of each target, and the negative mean of these. */
export type AdaptiveOutput = [output: Tensor, loss: Tensor] & { readonly output: Tensor; readonly loss: Tensor };

/**
 * The softmax over many classes, sorted by frequency, in clusters that end at `cutoffs` (Grave et al., 2017). The head
 * has the first cluster's classes and one unit for each other cluster; each cluster's layer is narrower by `divValue`.
 *
 * @throws ValueError unless `cutoffs` are unique, increasing and from 1 to nClasses - 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveLogSoftmaxWithLoss.html
 */
export class AdaptiveLogSoftmaxWithLoss extends Module {
  readonly inFeatures: number;
  readonly nClasses: number;
  /** The end of each cluster; the last is nClasses. */
  readonly cutoffs: readonly number[];
  readonly divValue: number;
  readonly headBias: boolean;
  readonly shortlistSize: number;
  readonly nClusters: number;
  readonly headSize: number;
  head: Linear;
  tail: ModuleList<Sequential>;

  constructor(...args: Call<typeof signature>) {
    super();
    const [inFeatures, nClasses, cutoffs, divValue, headBias, device, dtype] = signature.bind(args);
    if (cutoffs.length === 0) throw new ValueError('cutoffs should be a sequence of length larger than 0');
    if (cutoffs.some((c, i) => c <= (i === 0 ? 0 : (cutoffs[i - 1] as number)) || c > nClasses - 1)) {
      throw new ValueError(
        'cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and n_classes-1',
      );
    }
    this.inFeatures = inFeatures;
    this.nClasses = nClasses;
    this.cutoffs = [...cutoffs, nClasses];
    this.divValue = divValue;
    this.headBias = headBias;
    this.shortlistSize = cutoffs[0] as number;
    this.nClusters = cutoffs.length;
    this.headSize = this.shortlistSize + this.nClusters;
    const factory = { device, dtype };
    this.head = new Linear(inFeatures, this.headSize, { bias: headBias, ...factory });
    this.tail = new ModuleList<Sequential>();
    for (let i = 0; i < this.nClusters; i++) {
      const hidden = Math.floor(inFeatures / divValue ** (i + 1));
      const classes = (this.cutoffs[i + 1] as number) - (this.cutoffs[i] as number);
      const first = new Linear(inFeatures, hidden, { bias: false, ...factory });
      this.tail.append(new Sequential(first, new Linear(hidden, classes, { bias: false, ...factory })));
    }
  }

  /** Reinitializes all layers. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    this.head.resetParameters();
    for (const cluster of this.tail) for (const layer of cluster) (layer as Linear).resetParameters();
  }

  /** Inputs (N, inFeatures) and targets (N), or (inFeatures) and (); returns the log probability of each target, and the loss. */
  forward(input: Tensor, target: Tensor): AdaptiveOutput {
    const dims = target.ndim;
    if (dims > 1) throw new TorchError('0D or 1D target tensor expected, multi-target not supported');
    if (dims === 1 && input.size(0) !== target.size(0)) {
      throw new TorchError('Input and target should have the same size in the batch dimension.');
    }
    if (input.ndim !== dims + 1) {
      throw new TorchError(
        `${dims}D target tensor expects ${dims + 1}D input tensors, but found inputs with size ${pythonSize(input.shape)}`,
      );
    }
    const batched = dims > 0;
    const [rows, classes] = batched ? [input, target] : [input.unsqueeze(0), atOnce(() => target.unsqueeze(0))];
    this.checkClasses(classes);
    const inHead = classes.clone();
    const parts: Tensor[] = [];
    const places: Tensor[] = [];
    [...this.tail].forEach((cluster, i) => {
      const low = this.cutoffs[i] as number;
      const found = atOnce(() => {
        const mask = classes.ge(low).logicalAnd(classes.lt(this.cutoffs[i + 1] as number));
        return mask.nonzero().squeeze(1);
      });
      if (found.numel() === 0) return;
      inHead.indexFill_(0, found, this.shortlistSize + i);
      const within = logSoftmax(cluster(rows.indexSelect(0, found)), 1);
      const chosen = classes.indexSelect(0, found).sub(low).unsqueeze(1);
      parts.push(within.gather(1, chosen).squeeze(1));
      places.push(found);
    });
    let output = logSoftmax(this.head(rows), 1).gather(1, inHead.unsqueeze(1)).squeeze(1);
    if (parts.length > 0) output = output.indexAdd(0, cat(places), cat(parts));
    const loss = output.neg().mean();
    if (!batched) output = output.squeeze(0);
    return Object.assign([output, loss] as [Tensor, Tensor], { output, loss }) as AdaptiveOutput;
  }

  private checkClasses(classes: Tensor): void {
    const [least, most] = atOnce(() => [classes.min().item(), classes.max().item()]);
    if (least < 0 || most >= this.nClasses) {
      throw new TorchError(`Target values should be in [0, ${this.nClasses - 1}], but values in range [${least}, ${most}] were found. `);
    }
  }

  private full(rows: Tensor, headOutput: Tensor): Tensor {
    const head = logSoftmax(headOutput, 1);
    const parts = [...this.tail].map((cluster, i) => logSoftmax(cluster(rows), 1).add(head.narrow(1, this.shortlistSize + i, 1)));
    return cat([head.narrow(1, 0, this.shortlistSize), ...parts], 1);
  }

  /** The log probabilities of all classes: (N, inFeatures) to (N, nClasses). */
  logProb(input: Tensor, ...rest: []): Tensor {
    noMoreArguments('logProb', 1, rest);
    return this.full(input, this.head(input));
  }

  /** The most probable class of each input: (N, inFeatures) to (N). */
  predict(input: Tensor, ...rest: []): Tensor {
    noMoreArguments('predict', 1, rest);
    const headOutput = this.head(input);
    const output = argmax(headOutput, 1);
    const others = output.ge(this.shortlistSize).nonzero().squeeze(1);
    if (others.numel() === 0) return output;
    const full = this.full(input.indexSelect(0, others), headOutput.indexSelect(0, others));
    return output.indexCopy(0, others, argmax(full, 1));
  }
}
