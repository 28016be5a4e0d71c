// Regions of vectors.
import type { Tensor } from '../../tensor';
import { Constraint } from './constraint';
import { type Bound, Discrete, isBoolean } from './numbers';

export class OneHot extends Discrete {
  override get eventDim(): number {
    return 1;
  }

  check(value: Tensor): Tensor {
    return isBoolean(value).all(-1).logicalAnd(value.sum(-1).eq(1));
  }
}

export class Simplex extends Constraint {
  override get eventDim(): number {
    return 1;
  }

  check(value: Tensor): Tensor {
    return value.ge(0).all(-1).logicalAnd(value.sum(-1).sub(1).abs().lt(1e-6));
  }
}

export class MultinomialConstraint extends Discrete {
  constructor(readonly upperBound: Bound) {
    super();
  }

  override get eventDim(): number {
    return 1;
  }

  check(value: Tensor): Tensor {
    return value
      .ge(0)
      .all(-1)
      .logicalAnd(value.sum(-1).le(this.upperBound as number));
  }

  override toString(): string {
    return 'Multinomial()';
  }
}
