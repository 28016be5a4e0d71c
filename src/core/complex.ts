// Complex scalars: operators accept them and `item()` returns them.
import { typeError } from './errors';
import { noMoreArguments } from './no-arguments';

/** A complex number `re + im j`. */
export class Complex {
  // Tells it from an object of options, so that editors do not offer its members there.
  declare private readonly complex: true;

  constructor(
    readonly re: number,
    readonly im: number = 0,
    ...rest: []
  ) {
    noMoreArguments('Complex', 2, rest);
    if (typeof re !== 'number' || typeof im !== 'number') {
      throw typeError(`Complex(): the parts must be numbers, got (${typeof re}, ${typeof im})`);
    }
  }

  toString(): string {
    const sign = this.im < 0 || Object.is(this.im, -0) ? '-' : '+';
    return `(${this.re}${sign}${Math.abs(this.im)}j)`;
  }

  /** `String(c)` is its text. @throws TypeError in arithmetic and comparisons, which JavaScript has for real numbers only */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw typeError(`JavaScript's operators do not compute with Complex ${this}: compute with its re and im, or with tensors`);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** The JavaScript values accepted for a parameter of PyTorch's type Number or Scalar. */
export type Scalar = number | bigint | boolean | Complex;
