// PyTorch's print options, which control how tensors are printed.

import { as, boolean, define, float, int, orNull, parameters, splitFunction, string } from '../../arguments';
import { ValueError } from '../../core/errors';
import { withMode } from '../../core/mode-guard';
import { noArguments } from '../../core/no-arguments';

export interface PrintOptions {
  /** Digits after the decimal point; default 4. */
  precision: number;
  /** Tensors with more elements than this are summarised; default 1000. */
  threshold: number;
  /** The number of elements shown at each end of a summarised dimension; default 3. */
  edgeitems: number;
  /** Characters per line; default 80. */
  linewidth: number;
  /** Scientific notation: always (true), never (false), or if the values need it (null, the default). */
  sciMode: boolean | null;
}

const profiles = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
};

type Profile = keyof typeof profiles;

export const printOptions: PrintOptions = { ...profiles.default, sciMode: null };

// The maximum that toFixed and toExponential support with one extra digit.
const mostDigits = 99;

function checked(name: string, value: number): number {
  if (!(value >= 0)) throw new ValueError(`setPrintoptions(): ${name} must not be negative, got ${value}`);
  if (name === 'precision' && value > mostDigits) {
    throw new ValueError(`setPrintoptions(): precision must be at most ${mostDigits}, got ${value}`);
  }
  return value;
}

const entries = [
  { precision: orNull(int) },
  { threshold: orNull(float) },
  { edgeitems: orNull(int) },
  { linewidth: orNull(int) },
  /** 'default', 'short' or 'full', applied before the rest. */
  { profile: orNull(as<Profile>(string)) },
  { sciMode: orNull(boolean) },
] as const;
const printoptionsSignature = parameters('printoptions', ...entries);

/**
 * Sets how tensors are printed. Options that are null or not given keep their value, except `sciMode`, which null resets to
 * automatic.
 *
 * @throws ValueError for an unknown profile, and for a negative number
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export const setPrintoptions = define('setPrintoptions', entries, (precision, threshold, edgeitems, linewidth, profile, sciMode): void => {
  const next: PrintOptions = { ...printOptions, sciMode };
  if (profile !== null) {
    if (!Object.hasOwn(profiles, profile)) {
      throw new ValueError(`setPrintoptions(): profile must be default, short or full, got '${profile}'`);
    }
    Object.assign(next, profiles[profile]);
  }
  for (const [name, value] of Object.entries({ precision, threshold, edgeitems, linewidth })) {
    if (value !== null) Object.assign(next, { [name]: checked(name, value) });
  }
  Object.assign(printOptions, next);
});

/** The current options, in the form that {@link setPrintoptions} accepts. */
export function getPrintoptions(...args: []): PrintOptions {
  noArguments('getPrintoptions', args);
  return { ...printOptions };
}

/** Restores the previous options at the end of a `using` block; see {@link printoptions}. */
export interface PrintoptionsGuard {
  [Symbol.dispose](): void;
}

/**
 * Sets print options while `fn` runs; without `fn`, until the guard is disposed:
 * `using _ = torch.printoptions({ precision: 2 })`.
 *
 * @param options the options of {@link setPrintoptions}
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function printoptions(options: Partial<PrintOptions> & { profile?: Profile | null }): PrintoptionsGuard;
export function printoptions<T>(options: Partial<PrintOptions> & { profile?: Profile | null }, fn: () => T): T;
export function printoptions<T>(...args: readonly unknown[]): T | PrintoptionsGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const values = printoptionsSignature.bind(others);
  const enter = () => {
    const previous = getPrintoptions();
    setPrintoptions(...values);
    return () => {
      Object.assign(printOptions, previous);
    };
  };
  return withMode('printoptions', enter, fn);
}
