// Tensors in Vitest and Jest: equality, a matcher for close values, and snapshots.
import { describeValue } from '../core/describe';
import { AssertionError, typeError } from '../core/errors';
import { noMoreArguments } from '../core/no-arguments';
import { Tensor, type TensorData, tensor } from '../tensor';
import { assertClose } from './assert-close';

/** Tolerances of `toBeAllclose`; by default those of the dtype, as in {@link assertClose}. */
export interface AllcloseOptions {
  rtol?: number;
  atol?: number;
  /** Whether NaN equals NaN; default false. */
  equalNan?: boolean;
  /** Whether tensors must have one dtype; default true. */
  checkDtype?: boolean;
}

declare global {
  // The names under which Jest and Vitest look for matchers of others.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: all declarations of the interface have the same parameters
    interface Matchers<R, T = {}> {
      /** Passes if the tensor is close to `expected`: a tensor, or numbers in nested arrays, which take its dtype. */
      toBeAllclose(expected: TensorData, options?: AllcloseOptions): R;
    }
  }
}

interface MatcherResult {
  pass: boolean;
  message(): string;
}

/** Runs an assertion: null if it holds, else its message. */
function failureOf(assertion: () => void): string | null {
  try {
    assertion();
    return null;
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
}

function toBeAllclose(received: unknown, expected: TensorData, options: AllcloseOptions = {}, ...rest: []): MatcherResult {
  noMoreArguments('toBeAllclose', 2, rest);
  if (!(received instanceof Tensor)) throw typeError(`toBeAllclose(): expect() must get a Tensor, not ${describeValue(received)}`);
  const wanted = expected instanceof Tensor ? expected : tensor(expected, { dtype: received.dtype, device: received.device });
  const failure = failureOf(() => assertClose(received, wanted, options));
  return {
    pass: failure === null,
    message: () => failure ?? `Tensor-likes are close, but expected not to be:\n\n${received}`,
  };
}

/** Matchers for `expect.extend`: `expect(x).toBeAllclose(y)`. */
export const matchers: { toBeAllclose: typeof toBeAllclose } = { toBeAllclose };

/**
 * For `expect.addEqualityTesters`: tensors are equal, wherever they are in what is compared, if they have the same shape,
 * dtype, device and elements; NaN equals NaN.
 */
export function equalityTester(this: unknown, a: unknown, b: unknown, _testers?: readonly unknown[], ...rest: []): boolean | undefined {
  noMoreArguments('equalityTester', 3, rest);
  if (!(a instanceof Tensor) || !(b instanceof Tensor)) return undefined;
  if (a === b) return true;
  if (a.isDisposed || b.isDisposed) return false;
  return failureOf(() => assertClose(a, b, { rtol: 0, atol: 0, equalNan: true })) === null;
}

interface SnapshotSerializer {
  test(value: unknown): boolean;
  serialize(value: unknown, config: unknown, indentation: string, depth?: number, refs?: unknown, printer?: unknown): string;
}

/** For `expect.addSnapshotSerializer`: tensors as they print. */
export const snapshotSerializer: SnapshotSerializer = {
  test(value: unknown, ...rest: []): boolean {
    noMoreArguments('test', 1, rest);
    return value instanceof Tensor;
  },
  serialize(value, _config, indentation, _depth?, _refs?, _printer?, ...rest: []): string {
    noMoreArguments('serialize', 6, rest);
    return String(value).replaceAll('\n', `\n${indentation}`);
  },
};

interface Expect {
  extend(added: never): unknown;
  addEqualityTesters?(testers: never): unknown;
  addSnapshotSerializer(serializer: never): unknown;
}

// Jest copies what a failed assertion compared, with the values of all getters that the prototypes list: of a tensor these are tensors,
// whose getters give tensors, and so on. They move behind a prototype that lists none. Reading them takes longer then.
function hideGetters(): void {
  const hidden: object = {};
  let last: object = Tensor.prototype;
  for (let level = last; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    last = level;
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (property.get === undefined || property.configurable !== true || name.startsWith('_') || Object.hasOwn(hidden, name)) continue;
      Object.defineProperty(hidden, name, property);
      Reflect.deleteProperty(level, name);
    }
  }
  if (Object.getOwnPropertyNames(hidden).length > 0) Object.setPrototypeOf(last, new Proxy(hidden, { ownKeys: () => [] }));
}

/**
 * Adds the matchers, the equality and the snapshot serializer to Vitest's or Jest's `expect`, and keeps their messages from reading the
 * getters of tensors, such as `x.T`.
 *
 * ```ts
 * import { expect } from 'vitest';
 * import { extendExpect } from 'node-libtorch/testing';
 *
 * extendExpect(expect);
 * ```
 */
export function extendExpect(expect: Expect, ...rest: []): void {
  noMoreArguments('extendExpect', 1, rest);
  if (typeof expect?.extend !== 'function' || typeof expect.addSnapshotSerializer !== 'function') {
    throw typeError(`extendExpect(): argument 'expect' must be Vitest's or Jest's expect, not ${describeValue(expect)}`);
  }
  expect.extend(matchers as never);
  expect.addEqualityTesters?.([equalityTester] as never);
  expect.addSnapshotSerializer(snapshotSerializer as never);
  hideGetters();
}
