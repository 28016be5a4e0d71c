// Regions of vectors.
import { type Call, parameters } from '../../arguments';
import type { Tensor } from '../../tensor';
import { Constraint, checkSignature } from './constraint';
import { type Bound, bound, Discrete, isBoolean } from './numbers';

export class OneHot extends Discrete {
  override get eventDim(): number {
    return 1;
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return isBoolean(value).all(-1).logicalAnd(value.sum(-1).eq(1));
  }
}

export class Simplex extends Constraint {
  override get eventDim(): number {
    return 1;
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.ge(0).all(-1).logicalAnd(value.sum(-1).sub(1).abs().lt(1e-6));
  }
}

const multinomialSignature = parameters('Multinomial', { upperBound: bound });

export class MultinomialConstraint extends Discrete {
  readonly upperBound: Bound;

  constructor(...args: Call<typeof multinomialSignature>) {
    super();
    [this.upperBound] = multinomialSignature.bind(args);
  }

  override get eventDim(): number {
    return 1;
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value
      .ge(0)
      .all(-1)
      .logicalAnd(value.sum(-1).le(this.upperBound as number));
  }

  override toString(): string {
    return 'Multinomial()';
  }
}
