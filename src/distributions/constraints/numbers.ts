// Regions of numbers.
import { type Call, float, integer, or, parameters, type Type, tensor } from '../../arguments';
import { pythonFloat } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { formatted } from '../text';
import { Constraint, checkSignature } from './constraint';

/** A bound of an interval; a bigint prints as Python's int. */
export type Bound = number | bigint | Tensor;

export const bound: Type<Bound> = or(float, integer, tensor);

export abstract class Discrete extends Constraint {
  override get isDiscrete(): boolean {
    return true;
  }
}

/** Whether each value is 0 or 1. */
export const isBoolean = (value: Tensor): Tensor => value.eq(0).logicalOr(value.eq(1));

export class BooleanConstraint extends Discrete {
  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
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

const integerIntervalSignature = parameters('IntegerInterval', { lowerBound: bound }, { upperBound: bound });

export class IntegerInterval extends IntegerBounded {
  readonly lowerBound: Bound;
  readonly upperBound: Bound;

  constructor(...args: Call<typeof integerIntervalSignature>) {
    super();
    [this.lowerBound, this.upperBound] = integerIntervalSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return isWhole(value)
      .logicalAnd(value.ge(this.lowerBound as number))
      .logicalAnd(value.le(this.upperBound as number));
  }
}

const integerGreaterThanSignature = parameters('IntegerGreaterThan', { lowerBound: bound });

export class IntegerGreaterThan extends IntegerBounded {
  readonly lowerBound: Bound;

  constructor(...args: Call<typeof integerGreaterThanSignature>) {
    super();
    [this.lowerBound] = integerGreaterThanSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return isWhole(value).logicalAnd(value.ge(this.lowerBound as number));
  }
}

export class Real extends Constraint {
  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.eq(value);
  }
}

abstract class Bounded extends Constraint {
  override toString(): string {
    return named(this.constructor.name, this as Ends, pythonFloat);
  }
}

const greaterThanSignature = parameters('GreaterThan', { lowerBound: bound });

/** (lowerBound, ∞]. */
export class GreaterThan extends Bounded {
  readonly lowerBound: Bound;

  constructor(...args: Call<typeof greaterThanSignature>) {
    super();
    [this.lowerBound] = greaterThanSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.gt(this.lowerBound as number);
  }
}

const greaterThanEqSignature = parameters('GreaterThanEq', { lowerBound: bound });

/** [lowerBound, ∞). */
export class GreaterThanEq extends Bounded {
  readonly lowerBound: Bound;

  constructor(...args: Call<typeof greaterThanEqSignature>) {
    super();
    [this.lowerBound] = greaterThanEqSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.ge(this.lowerBound as number);
  }
}

const lessThanSignature = parameters('LessThan', { upperBound: bound });

/** [-∞, upperBound). */
export class LessThan extends Bounded {
  readonly upperBound: Bound;

  constructor(...args: Call<typeof lessThanSignature>) {
    super();
    [this.upperBound] = lessThanSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.lt(this.upperBound as number);
  }
}

const intervalSignature = parameters('Interval', { lowerBound: bound }, { upperBound: bound });

/** [lowerBound, upperBound]. */
export class Interval extends Bounded {
  readonly lowerBound: Bound;
  readonly upperBound: Bound;

  constructor(...args: Call<typeof intervalSignature>) {
    super();
    [this.lowerBound, this.upperBound] = intervalSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.ge(this.lowerBound as number).logicalAnd(value.le(this.upperBound as number));
  }
}

const halfOpenIntervalSignature = parameters('HalfOpenInterval', { lowerBound: bound }, { upperBound: bound });

/** [lowerBound, upperBound). */
export class HalfOpenInterval extends Bounded {
  readonly lowerBound: Bound;
  readonly upperBound: Bound;

  constructor(...args: Call<typeof halfOpenIntervalSignature>) {
    super();
    [this.lowerBound, this.upperBound] = halfOpenIntervalSignature.bind(args);
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return value.ge(this.lowerBound as number).logicalAnd(value.lt(this.upperBound as number));
  }
}
