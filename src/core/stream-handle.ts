// The base of streams: what native code needs to know of one.

/** A stream of a device: its device's type and index, and its number there. */
export abstract class StreamHandle {
  /** The number of the device's type in c10::DeviceType. */
  abstract readonly deviceType: number;
  abstract readonly deviceIndex: number;
  abstract readonly streamId: bigint;
}
