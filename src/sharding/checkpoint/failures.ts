// Failures of processes, told to all others.
import { types } from 'node:util';
import { describeValue } from '../../core/describe';
import { TorchError, typeError } from '../../core/errors';
import { noMoreArguments } from '../../core/no-arguments';

const isError = (value: unknown): boolean => types.isNativeError(value) || value instanceof Error;

/** An error as processes send it. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}

/** The error that another process had. */
export function errorOf({ name, message, stack }: Failure): Error {
  const error = new TorchError(message);
  error.name = name;
  error.stack = stack;
  return error;
}

/**
 * Saving or loading failed in some of the processes; all throw this error.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html
 */
export class CheckpointException extends TorchError {
  override name = 'CheckpointException';
  /** The error of each process that failed, by its rank. */
  readonly failures: ReadonlyMap<number, Error>;

  /** @internal */
  constructor(failures: ReadonlyMap<number, Error>, ...rest: []) {
    noMoreArguments('CheckpointException', 1, rest);
    // A Map of another realm is one, too.
    if (!types.isMap(failures) || ![...failures.values()].every(isError)) {
      throw typeError(
        `CheckpointException(): argument 'failures' (position 1) must be a Map of errors by rank, not ${describeValue(failures)}`,
      );
    }
    const texts = [...failures].map(([rank, { name, message }]) => `(RANK ${rank})\n${name}: ${message}\n`);
    super(`CheckpointException ranks:dict_keys([${[...failures.keys()].join(', ')}])\n${texts.join('')}`);
    this.failures = failures;
  }
}
