// Reads safetensors files, as a whole or tensor by tensor.

import { closeSync, fstatSync } from 'node:fs';
import { byName, type Call, device, type Options, object, opt, parameters, string, type } from '../../arguments';
import { asBytes, type BytesLike } from '../../core/bytes';
import { Device, type DeviceLike } from '../../core/device';
import { dispose } from '../../core/dispose';
import { dtypeCode } from '../../core/dtype';
import { typeError } from '../../core/errors';
import { type FileLike, openToRead, pathOf, readAt } from '../../core/files';
import { native } from '../../core/native';
import { noArguments } from '../../core/no-arguments';
import { filled } from '../../core/tensor-handle';
import { withoutCollecting } from '../../memory/pacing';
import { release } from '../../memory/scope';
import { convertAndDispose, fromBytes, reshaped } from '../../tensor/build';
import type { Index } from '../../tensor/indexing';
import type { Tensor } from '../../tensor/tensor';
import { type Entry, type Header, headerLength, parseHeader, prefix, SafetensorError, typeOf } from './header';

/** How a file's bytes get into tensors: mapped into memory, or read. */
export type Backend = 'mmap' | 'pread';

const backends: readonly Backend[] = ['mmap', 'pread'];
export const backendType = type<Backend>("'mmap'|'pread'", (value) => backends.includes(value as Backend));

/** Python's names of the library whose tensors are read. */
type Framework = 'pt' | 'torch' | 'pytorch';

const frameworks: readonly Framework[] = ['pt', 'torch', 'pytorch'];
const frameworkType = type<Framework>("'pt'", (value) => frameworks.includes(value as Framework));

const safeOpenSignature = parameters(
  'safeOpen',
  { filename: object<FileLike>() },
  { framework: opt(frameworkType, 'pt') },
  /** The device to load tensors on. */
  { device: opt(device, 'cpu') },
  /** 'mmap': bytes are read when they are used, and copied where they are written. 'pread': each tensor is read into its own memory. */
  { backend: byName(opt(backendType, 'mmap')) },
);
const bytesType = type<BytesLike>('ArrayBuffer|TypedArray', (value) => asBytes(value) !== null);
const loadFileSignature = parameters(
  'loadFile',
  { filename: object<FileLike>() },
  /** The device to load tensors on. */
  { device: opt(device, 'cpu') },
  /** 'mmap': bytes are read when they are used, and copied where they are written. 'pread': each tensor is read into its own memory. */
  { backend: byName(opt(backendType, 'mmap')) },
);

const getTensorSignature = parameters('getTensor', { name: string });
const loadSignature = parameters('load', { data: bytesType });

/** The options of {@link safeOpen}. */
export type OpenOptions = Omit<Options<typeof safeOpenSignature>, 'filename'>;

function readHeader(descriptor: number, path: string): Header {
  const { size } = fstatSync(descriptor);
  try {
    const length = headerLength(readAt(descriptor, 0, prefix), size);
    return parseHeader(readAt(descriptor, prefix, length), size);
  } catch (error) {
    if (error instanceof SafetensorError) error.message += ` (${path})`;
    throw error;
  }
}

// An open file: a mapping by its number, or a descriptor.
interface Source {
  read(tensor: object, at: number, dtype: number, shape: readonly number[]): number;
  /** The tensor in a mapping of the file. */
  map(tensor: object, at: number, dtype: number, shape: readonly number[]): number;
  close(): void;
}

function sourceOf(descriptor: number, path: string, backend: Backend): Source {
  const mapFile = (): number => native.mapFile(descriptor, fstatSync(descriptor).size, path);
  if (backend === 'pread') {
    return {
      read: (tensor, at, dtype, shape) => native.readTensor(tensor, descriptor, at, dtype, shape),
      map: (tensor, at, dtype, shape) => {
        const mapping = mapFile();
        try {
          return native.mapTensor(tensor, mapping, at, dtype, shape);
        } finally {
          native.unmapFile(mapping);
        }
      },
      close: () => closeSync(descriptor),
    };
  }
  const mapping = mapFile();
  closeSync(descriptor);
  const map: Source['map'] = (tensor, at, dtype, shape) => native.mapTensor(tensor, mapping, at, dtype, shape);
  return { read: map, map, close: () => native.unmapFile(mapping) };
}

// Closes the file of a SafeOpen that was garbage-collected without close().
const unclosedFiles = new FinalizationRegistry<Source>((source) => source.close());

/** A tensor of an open file, of which {@link SafeSlice.at} reads parts. */
export class SafeSlice {
  /** @internal use {@link SafeOpen.getSlice} */
  constructor(
    private readonly entry: Entry,
    private readonly part: (indices: readonly Index[]) => Tensor,
  ) {
    if (typeof part !== 'function' || !Array.isArray(entry?.shape)) throw typeError('SafeSlice: use safeOpen(...).getSlice(name)');
  }

  getShape(...args: []): number[] {
    noArguments('getShape', args);
    return [...this.entry.shape];
  }

  /** The element type by the format's name, such as 'F32' or 'BF16'. */
  getDtype(...args: []): string {
    noArguments('getDtype', args);
    return this.entry.type.name;
  }

  /**
   * Reads a part, chosen by the indices of `Tensor.at`; with none the whole tensor.
   *
   * @throws IndexError for an index beyond the shape; SafetensorError if the file was closed
   */
  at(...indices: Index[]): Tensor {
    return this.part(indices);
  }
}

/** An open .safetensors file that reads tensors on demand. */
export class SafeOpen {
  private source: Source | null;
  private readonly header: Header;
  /** The device to load tensors on; null for the CPU, where they are already. */
  private readonly device: Device | null;
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly isMapped: boolean;

  /** @internal use {@link safeOpen} */
  constructor(where: string, filename: FileLike, device: DeviceLike, backend: Backend) {
    const target = new Device(device);
    this.device = target.type === 'cpu' ? null : target;
    const path = pathOf(where, filename);
    const descriptor = openToRead(where, path);
    try {
      this.header = readHeader(descriptor, path);
      this.source = sourceOf(descriptor, path, backend);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
    this.isMapped = backend === 'mmap';
    this.entries = new Map(this.header.entries.map((entry) => [entry.name, entry]));
    unclosedFiles.register(this, this.source, this);
  }

  /** The names of the tensors, in alphabetical order. */
  keys(...args: []): string[] {
    noArguments('keys', args);
    return [...this.entries.keys()].sort();
  }

  /** The names of the tensors, in the order of their offsets in the file. */
  offsetKeys(...args: []): string[] {
    noArguments('offsetKeys', args);
    return [...this.entries.keys()];
  }

  /** The file's metadata strings; null if there are none. */
  metadata(...args: []): Record<string, string> | null {
    noArguments('metadata', args);
    return this.header.metadata === null ? null : { ...this.header.metadata };
  }

  /**
   * Reads one tensor.
   *
   * @throws SafetensorError if the file has no tensor of this name
   */
  getTensor(...args: Call<typeof getTensorSignature>): Tensor {
    const [name] = getTensorSignature.bind(args);
    return this.onDevice(this.tensor(this.entryOf(name), 'read'));
  }

  /** Reads all tensors, by name, in the order of {@link keys}. */
  getTensors(...args: []): Record<string, Tensor> {
    noArguments('getTensors', args);
    return withoutCollecting(() => Object.fromEntries(this.keys().map((name) => [name, this.getTensor(name)])));
  }

  /**
   * Prepares one tensor, of which parts can be read: `file.getSlice('weight').at(':', '::8')`.
   *
   * @throws SafetensorError if the file has no tensor of this name
   */
  getSlice(...args: Call<typeof getTensorSignature>): SafeSlice {
    const [name] = getTensorSignature.bind(args, 'getSlice');
    const entry = this.entryOf(name);
    return new SafeSlice(entry, (indices) => {
      const whole = this.tensor(entry, 'map');
      const part = whole.at(...indices);
      if (part !== whole) release(whole);
      if (this.isMapped) return this.onDevice(part);
      const copy = part.clone();
      release(part);
      return this.onDevice(copy);
    });
  }

  private entryOf(name: string): Entry {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new SafetensorError(`File does not contain tensor ${name}`);
    return entry;
  }

  private tensor(entry: Entry, how: 'read' | 'map'): Tensor {
    const { source } = this;
    if (source === null) throw new SafetensorError('the file was closed');
    const { dtype, shape } = typeOf(entry);
    const at = this.header.start + entry.begin;
    return filled((tensor) => source[how](tensor, at, dtypeCode(dtype) as number, shape)) as Tensor;
  }

  private onDevice(tensor: Tensor): Tensor {
    return this.device === null ? tensor : convertAndDispose(tensor, null, this.device);
  }

  /** Closes the file, as `using` does at the end of the block. Tensors that were read stay valid. */
  close(...args: []): void {
    noArguments('close', args);
    if (this.source === null) return;
    unclosedFiles.unregister(this);
    this.source.close();
    this.source = null;
  }

  declare [Symbol.dispose]: () => void;
}

Object.defineProperty(SafeOpen.prototype, dispose, { value: SafeOpen.prototype.close, writable: true, configurable: true });

/**
 * Opens a .safetensors file to read tensors one by one.
 *
 * @throws SafetensorError if the file is not in the format
 *
 * ```ts
 * using file = torch.safetensors.safeOpen('model.safetensors');
 * for (const name of file.keys()) console.log(name, file.getTensor(name).shape);
 * ```
 */
export function safeOpen(...args: Call<typeof safeOpenSignature>): SafeOpen {
  const [filename, , device, backend] = safeOpenSignature.bind(args);
  return new SafeOpen('safetensors.safeOpen', filename, device, backend);
}

/**
 * Reads the tensors of a .safetensors file by name. By default the file is mapped into memory: its bytes are read when they are
 * used, and copied where they are written. If the file becomes shorter meanwhile, the next call throws.
 *
 * @throws SafetensorError if the file is not in the format
 * @see https://huggingface.co/docs/safetensors/api/torch
 *
 * ```ts
 * model.loadStateDict(torch.safetensors.loadFile('model.safetensors'));
 * ```
 */
export function loadFile(...args: Call<typeof loadFileSignature>): Record<string, Tensor> {
  const [filename, device, backend] = loadFileSignature.bind(args);
  const file = new SafeOpen('safetensors.loadFile', filename, device, backend);
  try {
    return file.getTensors();
  } finally {
    file.close();
  }
}

/** Reads tensors by name from the bytes of a .safetensors file: an ArrayBuffer or a view of one; see {@link loadFile}. */
export function load(...args: Call<typeof loadSignature>): Record<string, Tensor> {
  const [given] = loadSignature.bind(args);
  const data = asBytes(given) as Uint8Array;
  const length = headerLength(data.subarray(0, prefix), data.length);
  const { entries, start } = parseHeader(data.subarray(prefix, prefix + length), data.length);
  return Object.fromEntries(
    entries.map((entry) => {
      const { dtype, shape } = typeOf(entry);
      const bytes = data.subarray(start + entry.begin, start + entry.end);
      return [entry.name, reshaped(fromBytes(bytes, dtype), shape)];
    }),
  );
}
