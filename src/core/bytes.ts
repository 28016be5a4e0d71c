// Files that are not on disk: bytes in memory, and what gives or takes bytes over time.
import { types } from 'node:util';
import { describeValue } from './describe';
import { TorchError, typeError } from './errors';
import type { FileLike } from './files';

/** Bytes in memory: an ArrayBuffer, or a view of one such as a Buffer. */
export type BytesLike = ArrayBufferLike | ArrayBufferView;

/** Gives bytes over time: a Blob, File or Response, a stream of Node's or the web's, or an async iterable. */
export type ByteSource = { arrayBuffer(): Promise<ArrayBuffer> } | AsyncIterable<Uint8Array | string>;

/** Takes bytes over time: a stream of Node's or the web's. */
export type ByteSink = NodeJS.WritableStream | WritableStream<Uint8Array>;

/** The bytes of an ArrayBuffer or a view of one, in place; null for other values. */
export function asBytes(value: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return types.isAnyArrayBuffer(value) ? new Uint8Array(value) : null;
}

const has = <K extends string>(value: unknown, name: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && name in value;
const hasMethod = (value: unknown, name: string): boolean => has(value, name) && typeof value[name] === 'function';

const isBlob = (value: unknown): value is { arrayBuffer(): Promise<ArrayBuffer> } => hasMethod(value, 'arrayBuffer');
const isReadable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof (value as { [Symbol.asyncIterator]?: unknown } | null)?.[Symbol.asyncIterator] === 'function';
const isNodeSink = (value: unknown): value is NodeJS.WritableStream => hasMethod(value, 'write') && hasMethod(value, 'end');
const isWebSink = (value: unknown): value is WritableStream<Uint8Array> => hasMethod(value, 'getWriter');

/** Refuses what gives or takes bytes over time, where the function is not asynchronous. */
export function refuseStream(where: string, value: unknown, instead: string): void {
  if (isBlob(value) || isReadable(value) || isNodeSink(value) || isWebSink(value))
    throw typeError(`${where}(): ${describeValue(value)} gives or takes bytes over time: use await ${instead}`);
}

async function bytesOfStream(where: string, source: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) {
    const bytes = asBytes(chunk);
    if (bytes === null) throw typeError(`${where}(): the stream must give bytes, not ${describeValue(chunk)}`);
    chunks.push(bytes);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

/** Collects the bytes of a source that gives them over time; a path or bytes are returned as they are. */
export async function collected(where: string, source: FileLike | BytesLike | ByteSource): Promise<FileLike | BytesLike> {
  if (asBytes(source) !== null) return source as BytesLike;
  if (has(source, 'ok') && source.ok === false && isBlob(source)) {
    const { status, url } = source as unknown as Response;
    throw new TorchError(`${where}(): ${url || 'the response'} has status ${status}`);
  }
  if (isBlob(source)) return source.arrayBuffer();
  return isReadable(source) ? bytesOfStream(where, source) : (source as FileLike);
}

/** Whether a value takes bytes over time. */
export function isSink(value: unknown): value is ByteSink {
  return isNodeSink(value) || isWebSink(value);
}

const pieceLength = 1 << 20;

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}

/** Writes bytes to a stream, as fast as it takes them. The stream stays open for the caller to end, as Python's files do. */
export async function writeToSink(sink: ByteSink, bytes: Uint8Array): Promise<void> {
  if (isNodeSink(sink)) {
    for (const piece of pieces(bytes)) await writeToNode(sink, piece);
    return;
  }
  const writer = sink.getWriter();
  try {
    for (const piece of pieces(bytes)) {
      await writer.ready;
      await writer.write(piece);
    }
  } finally {
    writer.releaseLock();
  }
}

// Resolves when the stream has passed the bytes on. Its error is the rejection, and so no uncaught exception. A stream that is closed
// before, since its reader went away, calls nothing else.
function writeToNode(sink: NodeJS.WritableStream, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new TorchError('the stream was closed before all bytes were written'));
    if ((sink as { destroyed?: boolean }).destroyed) return onClose();
    sink.once('error', reject);
    sink.once('close', onClose);
    sink.write(piece, (error) => {
      sink.off('close', onClose);
      if (error) return reject(error);
      sink.off('error', reject);
      resolve();
    });
  });
}
