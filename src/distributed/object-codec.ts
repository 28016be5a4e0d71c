// How objects become bytes: set by src/serialization, which stands above this folder.
export interface ObjectCodec {
  /** @param where the function's name for error texts */
  toBytes(value: unknown, where: string): Uint8Array;
  fromBytes(bytes: Uint8Array, where: string): unknown;
}

let codec: ObjectCodec | null = null;

export function setObjectCodec(given: ObjectCodec): void {
  codec = given;
}

export function objectCodec(): ObjectCodec {
  if (codec === null) throw new Error('no codec of objects was set');
  return codec;
}
