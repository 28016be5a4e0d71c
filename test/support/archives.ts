// Zip archives as records by name, to damage files on purpose.
import { crc32, inflateRawSync } from 'node:zlib';

/** The records of an archive, without the folder that all of them are in. */
export function unpackArchive(bytes: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const isCompressed = bytes.readUInt16LE(at + 10) === 8;
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const path = bytes.subarray(at + 46, at + 46 + name).toString();
    const stored = bytes.subarray(from, from + size);
    records.set(path.slice(path.indexOf('/') + 1), isCompressed ? inflateRawSync(stored) : Buffer.from(stored));
    at += 46 + name + extra + comment;
  }
  return records;
}

/** An archive of records in a folder named `archive`. */
export function packArchive(records: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, data] of records) {
    const path = Buffer.from(`archive/${name}`);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path]));
    parts.push(local, data);
    at += local.length + data.length;
  }
  const tables = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(tables.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, tables, end]);
}
