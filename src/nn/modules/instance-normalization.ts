// Instance normalization layers.
import { boolean, type Call, factoryOptions, float, int, nullable, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';
import type { Tensor } from '../../tensor';
import { instanceNorm } from '../functional/normalization';
import { className } from '../members';
import type { LoadMetadata, StateDict } from '../state-dict';
import { checkDims, makeLazyNorm, NormBase, type NormSettings, withoutTensors } from './normalization-base';

const lazyInstanceNormSignature = parameters(
  'LazyInstanceNorm',
  /** Added to the variance. */
  { eps: opt(float, 1e-5) },
  /** Weight of the new value in the running statistics; null: a cumulative mean. */
  { momentum: opt(nullable(float), 0.1) },
  /** Learn a scale and a shift for each channel. */
  { affine: opt(boolean, true) },
  /** Keep running statistics for evaluation. */
  { trackRunningStats: opt(boolean, true) },
  ...factoryOptions,
  /** Learn a shift. */
  { bias: opt(boolean, true) },
);
const instanceNormSignature = parameters(
  'InstanceNorm',
  /** Channels of the input. */
  { numFeatures: int },
  /** Added to the variance. */
  { eps: opt(float, 1e-5) },
  /** Weight of the new value in the running statistics; null: a cumulative mean. */
  { momentum: opt(nullable(float), 0.1) },
  /** Learn a scale and a shift for each channel. */
  { affine: opt(boolean, false) },
  /** Keep running statistics for evaluation. */
  { trackRunningStats: opt(boolean, false) },
  ...factoryOptions,
  /** Learn a shift. */
  { bias: opt(boolean, true) },
);

function lazySettings(name: string, args: readonly unknown[]): Omit<NormSettings, 'numFeatures'> {
  const [eps, momentum, affine, trackRunningStats, device, dtype, bias] = lazyInstanceNormSignature.bind(args, name);
  return { eps, momentum, affine, trackRunningStats, device, dtype, bias };
}

function settings(name: string, args: readonly unknown[]): NormSettings {
  const [numFeatures, eps, momentum, affine, trackRunningStats, ...rest] = instanceNormSignature.bind(args, name);
  const [device = null, dtype = null, bias = true] = rest;
  return { numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, bias };
}

abstract class InstanceNorm extends NormBase {
  /** The dimensions of an input without a batch. */
  protected abstract readonly unbatched: number;

  forward(input: Tensor): Tensor {
    const { unbatched, numFeatures } = this;
    checkDims(this, input, unbatched, unbatched + 1);
    const dim = input.ndim - unbatched;
    const features = input.size(dim);
    if (features !== numFeatures) {
      if (this.affine) {
        throw new ValueError(`expected input's size at dim=${dim} to match num_features (${numFeatures}), but got: ${features}.`);
      }
      warn(
        `input's size at dim=${dim} does not match num_features. You can silence this warning by not passing in num_features, which is not used because affine=False`,
      );
    }
    return dim === 0 ? this.normalized(input.unsqueeze(0)).squeeze(0) : this.normalized(input);
  }

  private normalized(input: Tensor): Tensor {
    const { running_mean: mean, running_var: variance, weight, bias, eps } = this;
    return instanceNorm(input, mean, variance, weight, bias, this.training || !this.trackRunningStats, this.momentum ?? 0, eps);
  }

  // Before PyTorch 0.4 these layers always had running statistics.
  override _loadFromStateDict(
    stateDict: StateDict,
    prefix: string,
    localMetadata: LoadMetadata,
    strict: boolean,
    missingKeys: string[],
    unexpectedKeys: string[],
    errorMessages: string[],
  ): void {
    if (localMetadata.version === undefined && !this.trackRunningStats) {
      const keys = ['running_mean', 'running_var'].map((name) => prefix + name).filter((key) => key in stateDict);
      if (keys.length > 0) {
        const name = className(this);
        errorMessages.push(
          `Unexpected running stats buffer(s) ${keys.map((key) => `"${key}"`).join(' and ')} for ${name} with track_running_stats=False. If state_dict is a checkpoint saved before 0.4.0, this may be expected because ${name} does not track running stats by default since 0.4.0. Please remove these keys from state_dict. If the running stats are actually needed, instead set track_running_stats=True in ${name} to enable them. See the documentation of ${name} for details.`,
        );
        for (const key of keys) delete stateDict[key];
      }
    }
    super._loadFromStateDict(stateDict, prefix, localMetadata, strict, missingKeys, unexpectedKeys, errorMessages);
  }
}

/** Normalizes each channel of each sample of (N, C, L) or (C, L) to mean 0 and variance 1. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm1d.html */
export class InstanceNorm1d extends InstanceNorm {
  constructor(...args: Call<typeof instanceNormSignature>) {
    super(settings('InstanceNorm1d', args));
  }

  protected get unbatched(): number {
    return 2;
  }
}

/** Normalizes each channel of each sample of (N, C, H, W) or (C, H, W) to mean 0 and variance 1. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm2d.html */
export class InstanceNorm2d extends InstanceNorm {
  constructor(...args: Call<typeof instanceNormSignature>) {
    super(settings('InstanceNorm2d', args));
  }

  protected get unbatched(): number {
    return 3;
  }
}

/** Normalizes each channel of each sample of (N, C, D, H, W) or (C, D, H, W) to mean 0 and variance 1. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm3d.html */
export class InstanceNorm3d extends InstanceNorm {
  constructor(...args: Call<typeof instanceNormSignature>) {
    super(settings('InstanceNorm3d', args));
  }

  protected get unbatched(): number {
    return 4;
  }
}

/** An {@link InstanceNorm1d} whose first input determines numFeatures. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm1d.html */
export class LazyInstanceNorm1d extends InstanceNorm {
  constructor(...args: Call<typeof lazyInstanceNormSignature>) {
    const given = lazySettings('LazyInstanceNorm1d', args);
    super(withoutTensors(given));
    makeLazyNorm(this, InstanceNorm1d, given);
  }

  protected get unbatched(): number {
    return 2;
  }
}

/** An {@link InstanceNorm2d} whose first input determines numFeatures. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm2d.html */
export class LazyInstanceNorm2d extends InstanceNorm {
  constructor(...args: Call<typeof lazyInstanceNormSignature>) {
    const given = lazySettings('LazyInstanceNorm2d', args);
    super(withoutTensors(given));
    makeLazyNorm(this, InstanceNorm2d, given);
  }

  protected get unbatched(): number {
    return 3;
  }
}

/** An {@link InstanceNorm3d} whose first input determines numFeatures. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm3d.html */
export class LazyInstanceNorm3d extends InstanceNorm {
  constructor(...args: Call<typeof lazyInstanceNormSignature>) {
    const given = lazySettings('LazyInstanceNorm3d', args);
    super(withoutTensors(given));
    makeLazyNorm(this, InstanceNorm3d, given);
  }

  protected get unbatched(): number {
    return 4;
  }
}
