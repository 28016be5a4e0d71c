// Losses of predicted numbers.
import { type Arguments, bind, Signature } from '../../../arguments';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss } from './base';

const mseSignature = new Signature('MSELoss(boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")');
type MSELossArguments = [sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * mean of (input - target)².
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 */
export class MSELoss extends Loss {
  constructor(...args: Arguments<typeof mseSignature.text, MSELossArguments>) {
    const [sizeAverage = null, reduce = null, reduction = 'mean'] = bind<MSELossArguments>(mseSignature, args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.mseLoss(input, target, { reduction: this.reduction });
  }
}

const l1Signature = new Signature('L1Loss(boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")');
type L1LossArguments = [sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * mean of |input - target|.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.L1Loss.html
 */
export class L1Loss extends Loss {
  constructor(...args: Arguments<typeof l1Signature.text, L1LossArguments>) {
    const [sizeAverage = null, reduce = null, reduction = 'mean'] = bind<L1LossArguments>(l1Signature, args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.l1Loss(input, target, { reduction: this.reduction });
  }
}

const smoothL1Signature = new Signature(
  'SmoothL1Loss(boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean", float beta = 1)',
);
type SmoothL1LossArguments = [sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction, beta?: number];

/**
 * mean of d² / (2 · beta) where d = |input - target| is less than beta, else d - beta / 2.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html
 */
export class SmoothL1Loss extends Loss {
  readonly beta: number;

  constructor(...args: Arguments<typeof smoothL1Signature.text, SmoothL1LossArguments>) {
    const [sizeAverage = null, reduce = null, reduction = 'mean', beta = 1] = bind<SmoothL1LossArguments>(smoothL1Signature, args);
    super(reduction, { sizeAverage, reduce });
    this.beta = beta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.smoothL1Loss(input, target, { reduction: this.reduction, beta: this.beta });
  }
}

const huberSignature = new Signature('HuberLoss(string reduction = "mean", float delta = 1)');
type HuberLossArguments = [reduction?: Reduction, delta?: number];

/**
 * mean of d² / 2 where d = |input - target| is at most delta, else delta · (d - delta / 2).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html
 */
export class HuberLoss extends Loss {
  readonly delta: number;

  constructor(...args: Arguments<typeof huberSignature.text, HuberLossArguments>) {
    const [reduction = 'mean', delta = 1] = bind<HuberLossArguments>(huberSignature, args);
    super(reduction);
    this.delta = delta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.huberLoss(input, target, this.reduction, this.delta);
  }
}

const poissonSignature = new Signature(
  'PoissonNLLLoss(boolean logInput = true, boolean full = false, boolean|null sizeAverage = null, float eps = 1e-8, boolean|null reduce = null, string reduction = "mean")',
);
type PoissonNLLLossArguments = [
  logInput?: boolean,
  full?: boolean,
  sizeAverage?: boolean | null,
  eps?: number,
  reduce?: boolean | null,
  reduction?: Reduction,
];

/**
 * The negative log likelihood of counts drawn from Poisson distributions: exp(input) - target · input, or with `logInput` false input - target · log(input + eps); with Stirling's term where `full`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html
 */
export class PoissonNLLLoss extends Loss {
  readonly logInput: boolean;
  readonly full: boolean;
  readonly eps: number;

  constructor(...args: Arguments<typeof poissonSignature.text, PoissonNLLLossArguments>) {
    const [logInput = true, full = false, sizeAverage = null, eps = 1e-8, reduce = null, reduction = 'mean'] =
      bind<PoissonNLLLossArguments>(poissonSignature, args);
    super(reduction, { sizeAverage, reduce });
    this.logInput = logInput;
    this.full = full;
    this.eps = eps;
  }

  forward(logInput: Tensor, target: Tensor): Tensor {
    return F.poissonNllLoss(logInput, target, { logInput: this.logInput, full: this.full, eps: this.eps, reduction: this.reduction });
  }
}

const gaussianSignature = new Signature('GaussianNLLLoss(boolean full = false, float eps = 1e-6, string reduction = "mean")');
type GaussianNLLLossArguments = [full?: boolean, eps?: number, reduction?: Reduction];

/**
 * The negative log likelihood of targets drawn from normal distributions: (log(var) + (input - target)² / var) / 2, var at least eps.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GaussianNLLLoss.html
 */
export class GaussianNLLLoss extends Loss {
  readonly full: boolean;
  readonly eps: number;

  constructor(...args: Arguments<typeof gaussianSignature.text, GaussianNLLLossArguments>) {
    const [full = false, eps = 1e-6, reduction = 'mean'] = bind<GaussianNLLLossArguments>(gaussianSignature, args);
    super(reduction);
    this.full = full;
    this.eps = eps;
  }

  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussianNllLoss(input, target, variance, this.full, this.eps, this.reduction);
  }
}

const klDivSignature = new Signature(
  'KLDivLoss(boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean", boolean logTarget = false)',
);
type KLDivLossArguments = [sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction | 'batchmean', logTarget?: boolean];

/**
 * target · (log(target) - input), input and with `logTarget` also target logarithms; 'batchmean' divides by the batch's size.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html
 */
export class KLDivLoss extends Loss {
  readonly logTarget: boolean;

  constructor(...args: Arguments<typeof klDivSignature.text, KLDivLossArguments>) {
    const [sizeAverage = null, reduce = null, reduction = 'mean', logTarget = false] = bind<KLDivLossArguments>(klDivSignature, args);
    super(reduction as Reduction, { sizeAverage, reduce });
    this.logTarget = logTarget;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.klDiv(input, target, { reduction: this.reduction, logTarget: this.logTarget });
  }
}
