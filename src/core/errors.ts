// The errors this library throws, one class for each kind that PyTorch tells apart.
import { bundleFile, sourceFolder } from './package-root';

/** Any failure inside LibTorch: what Python raises as RuntimeError. The message is PyTorch's. */
export class TorchError extends Error {
  override name = 'TorchError';

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    atCaller(this);
  }
}

/** An index outside its range; Python's IndexError. */
export class IndexError extends TorchError {
  override name = 'IndexError';
}

/** An argument of the right type with a value that cannot be used; Python's ValueError. */
export class ValueError extends TorchError {
  override name = 'ValueError';
}

/** A condition that PyTorch asserts and the arguments break; Python's AssertionError. */
export class AssertionError extends TorchError {
  override name = 'AssertionError';
}

/** An operator that has no kernel for these tensors; Python's NotImplementedError. */
export class NotImplementedError extends TorchError {
  override name = 'NotImplementedError';
}

/** A linear-algebra failure, such as a singular matrix; torch.linalg.LinAlgError. */
export class LinAlgError extends TorchError {
  override name = 'LinAlgError';
}

/** No memory left on the device; torch.OutOfMemoryError. */
export class OutOfMemoryError extends TorchError {
  override name = 'OutOfMemoryError';
}

/** A failure of torch.distributed; torch.distributed.DistError. */
export class DistributedError extends TorchError {
  override name = 'DistributedError';
}

const classes: Record<string, new (message: string) => Error> = {
  TorchError,
  IndexError,
  ValueError,
  NotImplementedError,
  LinAlgError,
  OutOfMemoryError,
  DistributedError,
};

// This library's own files: src/, or the bundle and what its source map names. A user's bundle tells nobody's frames apart.
const ownFiles = [bundleFile, sourceFolder].filter((file) => file !== null);

const isOwn = (frame: string): boolean => ownFiles.some((file) => frame.includes(file)) || frame.includes('<anonymous>');

/** Makes an error's stack begin where this library was called. */
export function atCaller<E extends Error>(error: E): E {
  const lines = error.stack?.split('\n') ?? [];
  const first = lines.findIndex((line) => line.startsWith('    at '));
  const theirs = lines.findIndex((line, i) => i >= first && !isOwn(line));
  if (first >= 0 && theirs !== first) error.stack = [...lines.slice(0, first), ...(theirs < 0 ? [] : lines.slice(theirs))].join('\n');
  return error;
}

/** A TypeError of a public function's arguments, which begins where the function was called. */
export function typeError(message: string): TypeError {
  return atCaller(new TypeError(message));
}

// As Python's binding does, LibTorch's names of tensor types become those that PyTorch shows.
const typeName = /\b(Sparse)?(CPU|CUDA)(Byte|Char|Double|Float|Int|Long|Short|Half)Type\b/g;

function withTypeNames(message: string): string {
  return message.replace(typeName, (_, sparse: string | undefined, device: string, element: string) => {
    return `torch.${device === 'CUDA' ? 'cuda.' : ''}${sparse ? 'sparse.' : ''}${element}Tensor`;
  });
}

/** The error of a kind that native code names. */
export function makeError(kind: string, message: string): Error {
  const Class = classes[kind] ?? TorchError;
  const text = withTypeNames(message);
  return kind === 'TypeError' ? typeError(text) : new Class(text);
}
