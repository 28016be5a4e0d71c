// Reading safetensors files: whole, or tensor by tensor.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { DeviceLike } from '../../device';
import { dtypeCode } from '../../dtype';
import { TorchError } from '../../errors';
import { type FileLike, pathOf } from '../../files';
import { release } from '../../memory/scope';
import { native } from '../../native';
import { created } from '../../ops/handle';
import { Tensor } from '../../tensor/tensor';
import { type Entry, type Header, headerLength, parseHeader, prefix, SafetensorError, typeOf } from './header';

const dispose: typeof Symbol.dispose = Symbol.dispose ?? (Symbol.for('nodejs.dispose') as typeof Symbol.dispose);

export interface OpenOptions {
  /** Where tensors go; default 'cpu'. */
  device?: DeviceLike;
}

function made(fill: (tensor: Tensor) => number): Tensor {
  const tensor = new Tensor();
  tensor._handle = fill(tensor);
  created(tensor);
  return tensor;
}

function moved(tensor: Tensor, device: DeviceLike): Tensor {
  const there = tensor.to({ device });
  if (there !== tensor) release(tensor);
  return there;
}

function readHeader(descriptor: number, path: string): Header {
  const { size } = fstatSync(descriptor);
  const read = (count: number, at: number): Uint8Array => {
    const bytes = new Uint8Array(count);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, count, at));
  };
  try {
    return parseHeader(read(headerLength(read(prefix, 0), size), prefix), size);
  } catch (error) {
    if (error instanceof SafetensorError) error.message += ` (${path})`;
    throw error;
  }
}

// A file that was forgotten rather than closed.
const forgotten = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/** An open .safetensors file, whose tensors are read when they are asked for. */
export class SafeOpen {
  private descriptor: number | null;
  private readonly header: Header;
  private readonly entries: ReadonlyMap<string, Entry>;

  /** @internal use {@link safeOpen} */
  constructor(
    where: string,
    filename: FileLike,
    private readonly device: DeviceLike,
  ) {
    const path = pathOf(where, filename);
    try {
      this.descriptor = openSync(path, 'r');
    } catch (error) {
      throw new TorchError(`${where}(): cannot open ${path}: ${(error as Error).message}`);
    }
    try {
      if (!fstatSync(this.descriptor).isFile()) throw new TorchError(`${where}(): ${path} is no file`);
      this.header = readHeader(this.descriptor, path);
    } catch (error) {
      closeSync(this.descriptor);
      throw error;
    }
    this.entries = new Map(this.header.entries.map((entry) => [entry.name, entry]));
    forgotten.register(this, this.descriptor, this);
  }

  /** The names of the tensors, in alphabetical order. */
  keys(): string[] {
    return [...this.entries.keys()].sort();
  }

  /** The names in the order in which the tensors stand in the file. */
  offsetKeys(): string[] {
    return [...this.entries.keys()];
  }

  /** What the file holds beside tensors, null where there is nothing. */
  metadata(): Record<string, string> | null {
    return this.header.metadata === null ? null : { ...this.header.metadata };
  }

  /**
   * Reads one tensor.
   *
   * @throws SafetensorError when the file has none of this name
   */
  getTensor(name: string): Tensor {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new SafetensorError(`File does not contain tensor ${name}`);
    const { descriptor } = this;
    if (descriptor === null) throw new SafetensorError('the file was closed');
    const { dtype, shape } = typeOf(entry);
    const at = this.header.start + entry.begin;
    return moved(
      made((tensor) => native.readTensor(tensor, descriptor, at, dtypeCode(dtype) as number, shape)),
      this.device,
    );
  }

  /** Closes the file; tensors that were read stay. `using` does so too. */
  close(): void {
    if (this.descriptor === null) return;
    forgotten.unregister(this);
    closeSync(this.descriptor);
    this.descriptor = null;
  }

  declare [Symbol.dispose]: () => void;
}

Object.defineProperty(SafeOpen.prototype, dispose, { value: SafeOpen.prototype.close, writable: true, configurable: true });

/**
 * Opens a .safetensors file to read tensors one by one.
 *
 * @throws SafetensorError when the file is not of the format
 *
 * ```ts
 * using file = torch.safetensors.safeOpen('model.safetensors');
 * for (const name of file.keys()) console.log(name, file.getTensor(name).shape);
 * ```
 */
export function safeOpen(filename: FileLike, { device = 'cpu' }: OpenOptions = {}): SafeOpen {
  return new SafeOpen('safetensors.safeOpen', filename, device);
}

/**
 * The tensors of a .safetensors file by name, each with memory of its own.
 *
 * @throws SafetensorError when the file is not of the format
 * @see https://huggingface.co/docs/safetensors/api/torch
 *
 * ```ts
 * model.loadStateDict(torch.safetensors.loadFile('model.safetensors'));
 * ```
 */
export function loadFile(filename: FileLike, { device = 'cpu' }: OpenOptions = {}): Record<string, Tensor> {
  const file = new SafeOpen('safetensors.loadFile', filename, device);
  try {
    return Object.fromEntries(file.keys().map((name) => [name, file.getTensor(name)]));
  } finally {
    file.close();
  }
}

/** The tensors of a file's bytes; see {@link loadFile}. */
export function load(data: Uint8Array): Record<string, Tensor> {
  if (!(data instanceof Uint8Array)) throw new TypeError(`safetensors.load(): data must be a Uint8Array, got ${typeof data}`);
  const length = headerLength(data.subarray(0, prefix), data.length);
  const { entries, start } = parseHeader(data.subarray(prefix, prefix + length), data.length);
  return Object.fromEntries(
    entries.map((entry) => {
      const { dtype, shape } = typeOf(entry);
      const bytes = data.subarray(start + entry.begin, start + entry.end);
      const flat = made((tensor) => native.fromData(tensor, bytes, dtypeCode(dtype) as number));
      const shaped = flat.view(shape as number[]);
      release(flat);
      return [entry.name, shaped];
    }),
  );
}
