// Checks of arguments that the functions of torch.distributed share.
import { describeValue } from '../core/describe';
import { typeError, ValueError } from '../core/errors';

/** @throws ValueError unless the time-out, in milliseconds, is positive and finite */
export function checkTimeout(name: string, timeout: number): void {
  if (!(timeout >= 1) || timeout > Number.MAX_SAFE_INTEGER)
    throw new ValueError(`${name}(): timeout must be a positive number of milliseconds, got ${timeout}`);
}

/** The error of an argument of another class. */
export const wrongClass = (name: string, parameter: string, expected: string, value: unknown): TypeError =>
  typeError(`${name}(): argument '${parameter}' must be ${expected}, not ${describeValue(value)}`);
