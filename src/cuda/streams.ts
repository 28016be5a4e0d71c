// CUDA's streams and events.
import { cudaIndex } from '../accelerator/devices';
import { Event as AnyEvent, Stream as AnyStream, existingStream, requireStreamOf, streamType, withStream } from '../accelerator/streams';
import { boolean, type Call, device, int, integer, nullable, opt, orNull, parameters, splitFunction } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { cudaCode, requireCuda } from '../core/cuda-support';
import { Device } from '../core/device';
import { NotImplementedError } from '../core/errors';
import type { ModeGuard } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

const streamSignature = parameters(
  'Stream',
  /** The device; null: the current one. */
  { device: orNull(device) },
  /** A lower number is a higher priority; mapped to the nearest that the device has. */
  { priority: opt(int, 0) },
);

const hexadecimal = (address: bigint): string => `0x${BigInt.asUintN(64, address).toString(16)}`;

/**
 * A queue of work on a CUDA device.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.Stream.html
 */
export class Stream extends AnyStream {
  constructor(...args: Call<typeof streamSignature>) {
    const [device, priority] = streamSignature.bind(args);
    super(new Device('cuda', cudaIndex(device)), { priority });
  }

  /** The address of the cudaStream_t. */
  get cudaStream(): bigint {
    return this.nativeHandle;
  }

  /** The stream's priority: 0, or lower for a higher one. */
  get priority(): number {
    return cudaNative('Stream.priority', 'streamPriority')(this.deviceType, this.deviceIndex, this.streamId);
  }

  /** The lowest and the highest priority of streams. */
  static priorityRange(...args: []): [least: number, greatest: number] {
    noArguments('priorityRange', args);
    requireCuda();
    return cudaNative('Stream.priorityRange', 'streamPriorityRange')() as [number, number];
  }

  override toString(): string {
    return `<torch.cuda.Stream device=${this.device} cuda_stream=${hexadecimal(this.cudaStream)}>`;
  }

  /** @internal */
  protected override newEvent(): AnyEvent {
    return new Event();
  }
}

const externalStreamSignature = parameters(
  'ExternalStream',
  /** The address of a cudaStream_t that another library made; it has to live as long as the stream is used. */
  { streamPtr: integer },
  /** The device that it was made on; null: the current one. */
  { device: orNull(device) },
);

/**
 * A stream of another library.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.ExternalStream.html
 */
export class ExternalStream extends Stream {
  override readonly streamId: bigint;

  constructor(...args: Call<typeof externalStreamSignature>) {
    const [streamPtr, device] = externalStreamSignature.bind(args);
    super(device);
    // LibTorch numbers a stream that it did not make by its address.
    this.streamId = BigInt(streamPtr);
  }
}

const eventSignature = parameters(
  'Event',
  /** Whether the event records the time, for `elapsedTime()`. */
  { enableTiming: opt(boolean, false) },
  /** Whether `synchronize()` lets the thread sleep; only a hint here. */
  { blocking: opt(boolean, false) },
  /** Whether other processes can use the event: not supported. */
  { interprocess: opt(boolean, false) },
  /** Whether a graph's capture makes it a node of its own: not supported. */
  { external: opt(boolean, false) },
);

/**
 * A place in a CUDA stream: tells whether the work before it is done, lets other streams wait for it, and measures times.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.Event.html
 */
export class Event extends AnyEvent {
  constructor(...args: Call<typeof eventSignature>) {
    const [enableTiming, blocking, interprocess, external] = eventSignature.bind(args);
    if (external) throw new NotImplementedError('Event(): external events are not supported: external must be false');
    super('cuda', { enableTiming, blocking, interprocess });
  }

  /** The address of the cudaEvent_t; 0 before it is recorded. */
  get cudaEvent(): bigint {
    return this.eventId;
  }

  override toString(): string {
    return this.cudaEvent === 0n ? '<torch.cuda.Event uninitialized>' : `<torch.cuda.Event ${hexadecimal(this.cudaEvent)}>`;
  }
}

const currentStreamSignature = parameters('currentStream', { device: orNull(device) });

/** The stream of a device in which this thread queues work; of the current device unless given. */
export function currentStream(...args: Call<typeof currentStreamSignature>): Stream {
  const index = cudaIndex(currentStreamSignature.bind(args)[0]);
  return existingStream(Stream, cudaCode, index, native.currentStream(cudaCode, index));
}

const defaultStreamSignature = parameters('defaultStream', { device: orNull(device) });

/** The stream of a device that is the current one until another one is set. */
export function defaultStream(...args: Call<typeof defaultStreamSignature>): Stream {
  const index = cudaIndex(defaultStreamSignature.bind(args)[0]);
  return existingStream(Stream, cudaCode, index, native.defaultStream(cudaCode, index));
}

const setStreamSignature = parameters('setStream', { stream: nullable(streamType) });

/** Makes a stream, and its device, the current ones of this thread; null changes nothing. */
export function setStream(...args: Call<typeof setStreamSignature>): void {
  const [stream] = setStreamSignature.bind(args);
  if (stream === null) return;
  requireStreamOf(cudaCode, stream);
  native.setStream(stream.deviceType, stream.deviceIndex, stream.streamId);
}

const streamScopeSignature = parameters('stream', { stream: nullable(streamType) });

/**
 * Makes a stream the current one while `fn` runs, or without `fn` until the end of a block with
 * `using _ = torch.cuda.stream(s)`; null changes nothing. Then restores the device and its streams.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.stream.html
 */
export function stream(stream: AnyStream | null): ModeGuard;
export function stream<T>(stream: AnyStream | null, fn: () => T): T;
export function stream<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  return withStream('stream', streamScopeSignature.bind(others)[0], fn);
}

const getStreamFromExternalSignature = parameters('getStreamFromExternal', { dataPtr: integer }, { device: orNull(device) });

/** The stream of an address that another library made. */
export function getStreamFromExternal(...args: Call<typeof getStreamFromExternalSignature>): Stream {
  const [dataPtr, device] = getStreamFromExternalSignature.bind(args);
  return existingStream(Stream, cudaCode, cudaIndex(device), BigInt(dataPtr));
}

/** Whether a graph is being captured in the current stream. */
export function isCurrentStreamCapturing(...args: []): boolean {
  noArguments('isCurrentStreamCapturing', args);
  return currentStream().isCapturing();
}
