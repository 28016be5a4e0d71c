// Regions of numbers.
import { pythonFloat } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { formatted } from '../text';
import { Constraint } from './constraint';

/** A bound of an interval; a bigint prints as Python's int. */
export type Bound = number | bigint | Tensor;

export abstract class Discrete extends Constraint {
  override get isDiscrete(): boolean {
    return true;
  }
}

/** Whether each value is 0 or 1. */
export const isBoolean = (value: Tensor): Tensor => value.eq(0).logicalOr(value.eq(1));

export class BooleanConstraint extends Discrete {
  check(value: Tensor): Tensor {
    return isBoolean(value);
  }

  override toString(): string {
    return 'Boolean()';
  }
}

interface Ends {
  readonly lowerBound?: Bound;
  readonly upperBound?: Bound;
}

// `number` formats the bounds of type number: floats for real intervals, integers otherwise.
const named = (name: string, ends: Ends, number: (value: number) => string): string => {
  const text = (bound: Bound): string => {
    if (typeof bound === 'bigint') return String(bound);
    return typeof bound === 'number' ? number(bound) : formatted(bound);
  };
  const parts: string[] = [];
  if (ends.lowerBound !== undefined) parts.push(`lower_bound=${text(ends.lowerBound)}`);
  if (ends.upperBound !== undefined) parts.push(`upper_bound=${text(ends.upperBound)}`);
  return `${name}(${parts.join(', ')})`;
};

const isWhole = (value: Tensor): Tensor => value.remainder(1).eq(0);

abstract class IntegerBounded extends Discrete {
  override toString(): string {
    return named(this.constructor.name, this as Ends, String);
  }
}

export class IntegerInterval extends IntegerBounded {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  check(value: Tensor): Tensor {
    return isWhole(value)
      .logicalAnd(value.ge(this.lowerBound as number))
      .logicalAnd(value.le(this.upperBound as number));
  }
}

export class IntegerGreaterThan extends IntegerBounded {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return isWhole(value).logicalAnd(value.ge(this.lowerBound as number));
  }
}

export class Real extends Constraint {
  check(value: Tensor): Tensor {
    return value.eq(value);
  }
}

abstract class Bounded extends Constraint {
  override toString(): string {
    return named(this.constructor.name, this as Ends, pythonFloat);
  }
}

/** (lowerBound, ∞]. */
export class GreaterThan extends Bounded {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.gt(this.lowerBound as number);
  }
}

/** [lowerBound, ∞). */
export class GreaterThanEq extends Bounded {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.ge(this.lowerBound as number);
  }
}

/** [-∞, upperBound). */
export class LessThan extends Bounded {
  constructor(readonly upperBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.lt(this.upperBound as number);
  }
}

/** [lowerBound, upperBound]. */
export class Interval extends Bounded {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.ge(this.lowerBound as number).logicalAnd(value.le(this.upperBound as number));
  }
}

/** [lowerBound, upperBound). */
export class HalfOpenInterval extends Bounded {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.ge(this.lowerBound as number).logicalAnd(value.lt(this.upperBound as number));
  }
}
