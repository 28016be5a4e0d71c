// Losses of predicted numbers.
import { as, boolean, type Call, float, opt, orNull, parameters, string } from '../../../arguments';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss } from './base';

const mseSignature = parameters(
  'MSELoss',
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * mean of (input - target)².
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 */
export class MSELoss extends Loss {
  constructor(...args: Call<typeof mseSignature>) {
    const [sizeAverage, reduce, reduction] = mseSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.mseLoss(input, target, { reduction: this.reduction });
  }
}

const l1Signature = parameters(
  'L1Loss',
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * mean of |input - target|.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.L1Loss.html
 */
export class L1Loss extends Loss {
  constructor(...args: Call<typeof l1Signature>) {
    const [sizeAverage, reduce, reduction] = l1Signature.bind(args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.l1Loss(input, target, { reduction: this.reduction });
  }
}

const smoothL1Signature = parameters(
  'SmoothL1Loss',
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
  /** The |input - target| at which the quadratic part ends. */
  { beta: opt(float, 1) },
);

/**
 * mean of d² / (2 · beta) where d = |input - target| is less than beta, else d - beta / 2.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html
 */
export class SmoothL1Loss extends Loss {
  readonly beta: number;

  constructor(...args: Call<typeof smoothL1Signature>) {
    const [sizeAverage, reduce, reduction, beta] = smoothL1Signature.bind(args);
    super(reduction, { sizeAverage, reduce });
    this.beta = beta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.smoothL1Loss(input, target, { reduction: this.reduction, beta: this.beta });
  }
}

const huberSignature = parameters(
  'HuberLoss',
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
  /** The |input - target| at which the quadratic part ends. */
  { delta: opt(float, 1) },
);

/**
 * mean of d² / 2 where d = |input - target| is at most delta, else delta · (d - delta / 2).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html
 */
export class HuberLoss extends Loss {
  readonly delta: number;

  constructor(...args: Call<typeof huberSignature>) {
    const [reduction, delta] = huberSignature.bind(args);
    super(reduction);
    this.delta = delta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.huberLoss(input, target, this.reduction, this.delta);
  }
}

const poissonSignature = parameters(
  'PoissonNLLLoss',
  /** The input is given as a logarithm. */
  { logInput: opt(boolean, true) },
  /** Add the constant term. */
  { full: opt(boolean, false) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Avoids log(0) and division by zero. */
  { eps: opt(float, 1e-8) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The negative log likelihood of counts drawn from Poisson distributions: exp(input) - target · input, or with `logInput`
 * false input - target · log(input + eps); plus Stirling's term if `full`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html
 */
export class PoissonNLLLoss extends Loss {
  readonly logInput: boolean;
  readonly full: boolean;
  readonly eps: number;

  constructor(...args: Call<typeof poissonSignature>) {
    const [logInput, full, sizeAverage, eps, reduce, reduction] = poissonSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
    this.logInput = logInput;
    this.full = full;
    this.eps = eps;
  }

  forward(logInput: Tensor, target: Tensor): Tensor {
    return F.poissonNllLoss(logInput, target, { logInput: this.logInput, full: this.full, eps: this.eps, reduction: this.reduction });
  }
}

const gaussianSignature = parameters(
  'GaussianNLLLoss',
  /** Add the constant term. */
  { full: opt(boolean, false) },
  /** Avoids log(0) and division by zero. */
  { eps: opt(float, 1e-6) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The negative log likelihood of targets drawn from normal distributions: (log(var) + (input - target)² / var) / 2, var at least eps.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GaussianNLLLoss.html
 */
export class GaussianNLLLoss extends Loss {
  readonly full: boolean;
  readonly eps: number;

  constructor(...args: Call<typeof gaussianSignature>) {
    const [full, eps, reduction] = gaussianSignature.bind(args);
    super(reduction);
    this.full = full;
    this.eps = eps;
  }

  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussianNllLoss(input, target, variance, this.full, this.eps, this.reduction);
  }
}

const klDivSignature = parameters(
  'KLDivLoss',
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction | 'batchmean'>(string), 'mean') },
  /** The target is given as a logarithm. */
  { logTarget: opt(boolean, false) },
);

/**
 * target · (log(target) - input). The input is a logarithm, with `logTarget` also the target; 'batchmean' divides by the batch size.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html
 */
export class KLDivLoss extends Loss {
  readonly logTarget: boolean;

  constructor(...args: Call<typeof klDivSignature>) {
    const [sizeAverage, reduce, reduction, logTarget] = klDivSignature.bind(args);
    super(reduction as Reduction, { sizeAverage, reduce });
    this.logTarget = logTarget;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.klDiv(input, target, { reduction: this.reduction, logTarget: this.logTarget });
  }
}
