// Zip archives of .npy files, as numpy.savez writes them: reads from a buffer, writes a list of buffers.
import { crc32 as crcOfNode, deflateRawSync, inflateRawSync } from 'node:zlib';
import { TorchError } from '../../core/errors';

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crcByTable(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crcTable[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

// Node has its own since 20.15. Imported by its name: a namespace would be an object of this realm that Node's own prototypes know.
const crc32 = (crcOfNode as typeof crcByTable | undefined) ?? crcByTable;

const limit = 0xffffffff;
const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const stored = 0;
const deflated = 8;

/** The consecutive parts of an archive. */
export function makeZip(files: readonly { name: string; bytes: Uint8Array }[], compress: boolean): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const data = compress ? deflateRawSync(bytes) : bytes;
    if (/\p{Surrogate}/u.test(name)) throw new TorchError('savez(): a name with half of a surrogate pair cannot be written');
    const label = Buffer.from(name);
    if (at + data.length > limit || bytes.length > limit)
      throw new TorchError('savez(): an archive of more than 4 GB is not written: save each array by itself');
    // Fields that the local and the central header share, beginning with the version needed.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2); // the name is UTF-8
    common.writeUInt16LE(compress ? deflated : stored, 4);
    common.writeUInt32LE(0x00210000, 6); // 1980-01-01, the earliest date of the format
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(localSignature);
    common.copy(local, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(centralSignature);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    parts.push(local, label, data);
    central.push(entry, label);
    at += local.length + label.length + data.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return [...parts, ...central, end];
}

/**
 * Reads the files of an archive.
 *
 * @param mayLackChecksums whether a checksum of 0 stands for none, as PyTorch writes it when it is told to
 * @throws TorchError if it is damaged
 */
export function* readZip(data: Buffer, where: string, mayLackChecksums = false): Generator<{ name: string; bytes: Uint8Array }> {
  const damaged = (): TorchError => new TorchError(`${where}: the zip archive is damaged`);
  let end = data.length - 22;
  while (end >= 0 && data.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw damaged();
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || data.readUInt32LE(at) !== centralSignature) throw damaged();
    const method = data.readUInt16LE(at + 10);
    const crc = data.readUInt32LE(at + 16);
    const [packed, size, start] = [data.readUInt32LE(at + 20), data.readUInt32LE(at + 24), data.readUInt32LE(at + 42)];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = data.subarray(at + 46, at + 46 + nameLength).toString();
    if (packed === limit || size === limit || start === limit) throw new TorchError(`${where}: ${name} is larger than 4 GB`);
    if (start + 30 > end || data.readUInt32LE(start) !== localSignature) throw damaged();
    const from = start + 30 + data.readUInt16LE(start + 26) + data.readUInt16LE(start + 28);
    if (from + packed > end) throw damaged();
    let bytes: Uint8Array = data.subarray(from, from + packed);
    if (method === deflated) {
      try {
        bytes = inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
      } catch {
        throw damaged();
      }
    } else if (method !== stored) throw new TorchError(`${where}: ${name} is compressed by the unknown method ${method}`);
    const isUnchecked = mayLackChecksums && crc === 0;
    if (bytes.length !== size || (!isUnchecked && crc32(bytes) !== crc)) throw damaged();
    yield { name, bytes };
    at += 46 + nameLength + extraLength + commentLength;
  }
}
