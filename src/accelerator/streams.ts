// Streams and events of any device: torch.Stream, torch.Event, and the current stream of the accelerator.
import { boolean, byName, type Call, device, int, object, opt, orNull, parameters, splitFunction, type } from '../arguments';
import { requireCuda } from '../core/cuda-support';
import { Device, deviceFromParts, deviceTypeCode } from '../core/device';
import { NotImplementedError, TorchError } from '../core/errors';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { NativeObject } from '../core/native-object';
import { noArguments } from '../core/no-arguments';
import { StreamHandle } from '../core/stream-handle';
import { acceleratorIndex, deviceModes, requireAccelerator } from './devices';

const inspect = Symbol.for('nodejs.util.inspect.custom');

export const streamType = type<Stream>('Stream', (value) => value instanceof StreamHandle);
export const eventType = type<Event>('Event', (value) => value instanceof Event);

const cpuCode = deviceTypeCode(new Device('cpu'));

// The type and index of a device; those of the current accelerator, or of the CPU, if none is given.
function codeAndIndex(given: Device | null): [code: number, index: number] {
  const code = given === null ? native.acceleratorType() : deviceTypeCode(given);
  if (code < 0 || code === cpuCode) return [cpuCode, -1];
  if (given !== null) requireCuda(given);
  return [code, given?.index ?? native.currentDevice(code)];
}

const signature = parameters(
  'Stream',
  /** The device; null: the current device of the accelerator, or the CPU without one. */
  { device: orNull(device) },
  /** A lower number is a higher priority; mapped to the nearest that the device has. */
  { priority: byName(opt(int, 0)) },
);

/**
 * A queue of work on a device: work in one stream runs in order, work in several may run at the same time.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Stream.html
 */
export class Stream extends StreamHandle {
  readonly deviceType: number;
  readonly deviceIndex: number;
  /** The stream's number on its device. */
  readonly streamId: bigint;

  constructor(...args: Call<typeof signature>) {
    super();
    const [device, priority] = signature.bind(args, this.constructor.name);
    const [code, index] = codeAndIndex(device === null ? null : new Device(device));
    this.deviceType = code;
    this.deviceIndex = index;
    this.streamId = native.newStream(code, index, priority);
  }

  get device(): Device {
    return deviceFromParts(this.deviceType, this.deviceIndex);
  }

  /** The address of the backend's own stream: a cudaStream_t for CUDA. */
  get nativeHandle(): bigint {
    return native.streamHandle(this.deviceType, this.deviceIndex, this.streamId);
  }

  /** Whether all work queued so far is done. */
  query(...args: []): boolean {
    noArguments('query', args);
    return native.queryStream(this.deviceType, this.deviceIndex, this.streamId);
  }

  /** Waits until all work queued so far is done. */
  synchronize(...args: []): void {
    noArguments('synchronize', args);
    native.synchronizeStream(this.deviceType, this.deviceIndex, this.streamId);
  }

  /** Work queued later waits for the event. */
  waitEvent(...args: Call<typeof waitEventSignature>): void {
    const [event] = waitEventSignature.bind(args);
    event.wait(this);
  }

  /** Work queued later waits for all that is queued in the other stream now. */
  waitStream(...args: Call<typeof waitStreamSignature>): void {
    const [stream] = waitStreamSignature.bind(args);
    this.waitEvent(stream.recordEvent());
  }

  /** Records an event in this stream, a new one unless given, and returns it. */
  recordEvent(...args: Call<typeof recordEventSignature>): Event {
    const [event] = recordEventSignature.bind(args);
    const recorded = event ?? this.newEvent();
    recorded.record(this);
    return recorded;
  }

  /** Whether a graph is being captured in this stream. */
  isCapturing(...args: []): boolean {
    noArguments('isCapturing', args);
    return native.isStreamCapturing(this.deviceType, this.deviceIndex, this.streamId);
  }

  /** Whether both are the same stream. */
  equals(...args: Call<typeof equalsSignature>): boolean {
    const [other] = equalsSignature.bind(args);
    return other instanceof Stream && this.isSame(other);
  }

  override toString(): string {
    const { type, index } = this.device;
    return `torch.Stream device_type=${type}, device_index=${index ?? -1}, stream_id=${this.streamId}`;
  }

  [inspect](): string {
    return this.toString();
  }

  /** @internal */
  protected newEvent(): Event {
    return new Event(this.device);
  }

  private isSame(other: Stream): boolean {
    return this.deviceType === other.deviceType && this.deviceIndex === other.deviceIndex && this.streamId === other.streamId;
  }
}

/** The object of a stream that exists already. */
export function existingStream<S extends Stream>(Class: { prototype: S }, deviceType: number, deviceIndex: number, streamId: bigint): S {
  return Object.assign(Object.create(Class.prototype) as S, { deviceType, deviceIndex, streamId });
}

const eventSignature = parameters(
  'Event',
  /** The device; null: the accelerator, or the CPU without one. */
  { device: orNull(device) },
  /** Whether the event records the time, for `elapsedTime()`. */
  { enableTiming: byName(opt(boolean, false)) },
  /** Whether `synchronize()` lets the thread sleep; only a hint here. */
  { blocking: byName(opt(boolean, false)) },
  /** Whether other processes can use the event: not supported. */
  { interprocess: byName(opt(boolean, false)) },
);

/**
 * A place in a stream: tells whether the work before it is done, lets other streams wait for it, and measures times.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Event.html
 */
export class Event extends NativeObject {
  private readonly code: number;
  protected readonly isTimed: boolean;

  constructor(...args: Call<typeof eventSignature>) {
    super();
    const [device, enableTiming, , interprocess] = eventSignature.bind(args, this.constructor.name);
    if (interprocess) throw new NotImplementedError('Event(): events of several processes are not supported: interprocess must be false');
    [this.code] = codeAndIndex(device === null ? null : new Device(device));
    this.isTimed = enableTiming;
    this._handle = native.newEvent(this, this.code, enableTiming);
  }

  /** The device that recorded it; without an index before. */
  get device(): Device {
    return deviceFromParts(this.code, native.eventDevice(this._handle));
  }

  /** The address of the backend's own event; 0 before it is recorded. */
  get eventId(): bigint {
    return native.eventId(this._handle);
  }

  /** Records the event in a stream; the current one of its device unless given. */
  record(...args: Call<typeof recordSignature>): void {
    const { deviceType, deviceIndex, streamId } = this.streamOf(recordSignature.bind(args)[0]);
    native.recordEvent(this._handle, deviceType, deviceIndex, streamId);
  }

  /** Lets work queued later in a stream wait for the event; the current stream unless given. */
  wait(...args: Call<typeof waitSignature>): void {
    const { deviceType, deviceIndex, streamId } = this.streamOf(waitSignature.bind(args)[0]);
    native.blockOnEvent(this._handle, deviceType, deviceIndex, streamId);
  }

  /** Whether the work before the event is done; true if it was never recorded. */
  query(...args: []): boolean {
    noArguments('query', args);
    return native.queryEvent(this._handle);
  }

  /** Waits until the work before the event is done. */
  synchronize(...args: []): void {
    noArguments('synchronize', args);
    native.synchronizeEvent(this._handle);
  }

  /** The milliseconds from this event to a later one; both with `enableTiming: true`, recorded and done. */
  elapsedTime(...args: Call<typeof elapsedTimeSignature>): number {
    const [other] = elapsedTimeSignature.bind(args);
    return native.elapsedTime(this._handle, other._handle);
  }

  override toString(): string {
    const { type, index } = this.device;
    return `torch.Event device_type=${type}, device_index=${index ?? -1}, event_flag=${this.isTimed ? 1 : 0}, event_id=${this.eventId}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  private streamOf(given: Stream | null): StreamHandle {
    if (given !== null) return given;
    const index = this.code === cpuCode ? -1 : native.currentDevice(this.code);
    return existingStream(Stream, this.code, index, native.currentStream(this.code, index));
  }
}

const equalsSignature = parameters('equals', { other: object<unknown>() });
const waitEventSignature = parameters('waitEvent', { event: eventType });
const waitStreamSignature = parameters('waitStream', { stream: streamType });
const recordEventSignature = parameters('recordEvent', { event: orNull(eventType) });
const recordSignature = parameters('record', { stream: orNull(streamType) });
const waitSignature = parameters('wait', { stream: orNull(streamType) });
const elapsedTimeSignature = parameters('elapsedTime', { other: eventType });

const currentStreamSignature = parameters('currentStream', { device: orNull(device) });

/** The stream of a device in which this thread queues work; of the accelerator's current device unless given. */
export function currentStream(...args: Call<typeof currentStreamSignature>): Stream {
  const [device] = currentStreamSignature.bind(args);
  const code = requireAccelerator();
  const index = acceleratorIndex(device, code);
  return existingStream(Stream, code, index, native.currentStream(code, index));
}

const setStreamSignature = parameters('setStream', { stream: streamType });

/** Throws for a stream of another type of device. */
export function requireStreamOf(code: number, { deviceType }: StreamHandle): void {
  if (deviceType === code) return;
  throw new TorchError(
    `stream's device type ${deviceFromParts(deviceType, -1)} doesn't match the current accelerator ${deviceFromParts(code, -1)}`,
  );
}

/** Makes a stream, and its device, the current ones of this thread. */
export function setStream(...args: Call<typeof setStreamSignature>): void {
  const [stream] = setStreamSignature.bind(args);
  requireStreamOf(requireAccelerator(), stream);
  native.setStream(stream.deviceType, stream.deviceIndex, stream.streamId);
}

/** Makes a stream the current one while `fn` runs, or until the guard is disposed; then restores device and streams. */
export function withStream<T>(name: string, stream: Stream | null, fn: (() => T) | undefined): T | ModeGuard {
  if (stream !== null) requireStreamOf(requireAccelerator(), stream);
  const enter = () => {
    if (stream === null) return () => {};
    const { deviceType: code, deviceIndex, streamId } = stream;
    const previous = native.currentDevice(code);
    const own = native.currentStream(code, previous);
    const there = native.currentStream(code, deviceIndex);
    native.setStream(code, deviceIndex, streamId);
    return () => {
      native.setStream(code, deviceIndex, there);
      native.setStream(code, previous, own);
    };
  };
  return withMode(name, enter, fn, deviceModes);
}

const streamSignature = parameters('stream', { stream: streamType });

/**
 * Makes a stream the current one while `fn` runs, or without `fn` until the end of a block with
 * `using _ = torch.accelerator.stream(s)`: Python's `with s:`.
 */
export function stream(stream: Stream): ModeGuard;
export function stream<T>(stream: Stream, fn: () => T): T;
export function stream<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [stream] = streamSignature.bind(others);
  return withStream('stream', stream, fn);
}
