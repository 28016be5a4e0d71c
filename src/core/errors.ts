// The error classes of this library, one for each exception class of PyTorch.

import { withHints } from './hints';
import { libraryFile, sourceFolder } from './package-root';

/** Gives errors of a class the name that stack traces and the console show; on the prototype, as those of JavaScript have it. */
export function nameErrors(errorClass: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, writable: true, configurable: true });
}

/** Any failure inside LibTorch; Python's RuntimeError. The message is PyTorch's. */
export class TorchError extends Error {
  static {
    nameErrors(TorchError, 'TorchError');
  }

  constructor(message?: string, options?: ErrorOptions) {
    if (message !== undefined && typeof message !== 'string') throw typeError(`an error's message must be a string, not ${typeof message}`);
    super(message, options);
    atCaller(this);
  }
}

/** An index outside its range; Python's IndexError. */
export class IndexError extends TorchError {
  static {
    nameErrors(IndexError, 'IndexError');
  }
}

/** An argument with a valid type but an invalid value; Python's ValueError. */
export class ValueError extends TorchError {
  static {
    nameErrors(ValueError, 'ValueError');
  }
}

/** The arguments violate a condition that PyTorch asserts; Python's AssertionError. */
export class AssertionError extends TorchError {
  static {
    nameErrors(AssertionError, 'AssertionError');
  }
}

/** An operator without a kernel for these tensors; Python's NotImplementedError. */
export class NotImplementedError extends TorchError {
  static {
    nameErrors(NotImplementedError, 'NotImplementedError');
  }
}

/** A linear-algebra failure, such as a singular matrix; torch.linalg.LinAlgError. */
export class LinAlgError extends TorchError {
  static {
    nameErrors(LinAlgError, 'LinAlgError');
  }
}

/** The device is out of memory; torch.OutOfMemoryError. */
export class OutOfMemoryError extends TorchError {
  static {
    nameErrors(OutOfMemoryError, 'OutOfMemoryError');
  }
}

/** An error that an accelerator reported, often for work queued by an earlier call; torch.AcceleratorError. */
export class AcceleratorError extends TorchError {
  static {
    nameErrors(AcceleratorError, 'AcceleratorError');
  }

  /** @param errorCode the driver's code, a cudaError_t for CUDA; default 0 */
  constructor(
    message?: string,
    readonly errorCode: number = 0,
  ) {
    super(message);
  }
}

/** A failure of torch.distributed; torch.distributed.DistError. */
export class DistributedError extends TorchError {
  static {
    nameErrors(DistributedError, 'DistributedError');
  }
}

/** An operation of a process group failed; torch.distributed.DistBackendError. */
export class DistBackendError extends DistributedError {
  static {
    nameErrors(DistBackendError, 'DistBackendError');
  }
}

/** A connection failed, or took too long; torch.distributed.DistNetworkError. */
export class DistNetworkError extends DistributedError {
  static {
    nameErrors(DistNetworkError, 'DistNetworkError');
  }
}

/** A request to a store failed; torch.distributed.DistStoreError. */
export class DistStoreError extends DistributedError {
  static {
    nameErrors(DistStoreError, 'DistStoreError');
  }
}

/** A queue of a store is empty; torch.distributed.QueueEmptyError. */
export class QueueEmptyError extends DistStoreError {
  static {
    nameErrors(QueueEmptyError, 'QueueEmptyError');
  }
}

const classes: Record<string, new (message: string) => Error> = {
  TorchError,
  IndexError,
  ValueError,
  NotImplementedError,
  LinAlgError,
  OutOfMemoryError,
  DistributedError,
  DistBackendError,
  DistNetworkError,
  DistStoreError,
  QueueEmptyError,
};

// This library's own files: src/, or the bundle and what its source map names. A user's bundle tells nobody's frames apart.
const ownFiles = [libraryFile, sourceFolder].filter((file) => file !== null);

const isOwn = (frame: string): boolean => ownFiles.some((file) => frame.includes(file)) || frame.includes('<anonymous>');

/** Removes this library's frames from the top of an error's stack, so that it begins at the caller. */
export function atCaller<E extends Error>(error: E): E {
  const lines = error.stack?.split('\n') ?? [];
  const first = lines.findIndex((line) => line.startsWith('    at '));
  const caller = lines.findIndex((line, i) => i >= first && !isOwn(line));
  if (first >= 0 && caller !== first) error.stack = [...lines.slice(0, first), ...(caller < 0 ? [] : lines.slice(caller))].join('\n');
  return error;
}

/** An error that native code created after its call has no stack: adds that of the call. */
export function withCall(error: unknown, call: Error): unknown {
  if (error instanceof Error && !error.stack?.includes('\n    at ')) {
    atCaller(call);
    error.stack = `${error.name}: ${error.message}${call.stack?.slice(call.stack.indexOf('\n')) ?? ''}`;
  }
  return error;
}

/** Awaits what native code promises. An error has the stack of the call. */
export async function fromCall<T>(begin: () => Promise<T>): Promise<T> {
  const call = new Error();
  try {
    return await begin();
  } catch (error) {
    throw withCall(error, call);
  }
}

/** A TypeError about a public function's arguments; its stack begins at the caller. */
export function typeError(message: string): TypeError {
  return atCaller(new TypeError(message));
}

// Like Python's binding: replaces LibTorch's names of tensor types by PyTorch's, CPUFloatType by torch.FloatTensor.
const typeName = /\b(Sparse)?(CPU|CUDA)(Byte|Char|Double|Float|Int|Long|Short|Half)Type\b/g;

function withTypeNames(message: string): string {
  return message.replace(typeName, (_, sparse: string | undefined, device: string, element: string) => {
    return `torch.${device === 'CUDA' ? 'cuda.' : ''}${sparse ? 'sparse.' : ''}${element}Tensor`;
  });
}

/** Creates an error for native code, which passes the class's name and an accelerator's code. */
export function makeError(className: string, message: string, code: number): Error {
  const Class = classes[className] ?? TorchError;
  const text = withHints(withTypeNames(message));
  if (className === 'AcceleratorError') return new AcceleratorError(text, code);
  return className === 'TypeError' ? typeError(text) : new Class(text);
}
