// Reading CSV files into typed columns. csv-parse reads the header and whatever has quotes, text or fractions; rows of
// plain whole numbers, which are all that an image file has, are read from the bytes as they come.

import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { as, byName, type Call, int, orNull, parameters, string } from '../arguments';
import { TorchError, ValueError } from '../core/errors';
import { Column, type Expected } from './column';
import { Table } from './table';

export type { ColumnValues } from './column';
export { Table };

export interface ReadCsvOptions {
  /** 'number' throws for a cell that is not a number; by default such a column becomes one of strings. */
  dtype?: 'number' | null;
  /** The maximum number of rows to read; default all. */
  nrows?: number | null;
}

const comma = 44;
const newline = 10;
const carriageReturn = 13;
/** Bytes read at a time; more if a line is longer. */
const chunk = 1 << 20;

class Reader {
  columns: Column[] = [];
  /** The row count estimated from the bytes read so far. */
  private readonly expected: Expected = { rows: 0 };
  rows = 0;
  lines: number[] | null = null;
  private cells = new Float64Array(0);

  constructor(
    private readonly path: string,
    private readonly fileSize: number,
    private readonly onlyNumbers: boolean,
    readonly most: number,
  ) {}

  /** Estimates the total number of rows from the bytes of the rows so far, so that columns of similar rows grow only once. */
  expect(bytes: number): void {
    this.expected.rows = Math.min(Math.ceil(((this.rows * this.fileSize) / bytes) * 1.02), this.most);
  }

  header(names: readonly string[]): void {
    if (names.length === 0) throw new ValueError(`readCsv(): ${this.path} is empty`);
    const seen = new Set<string>();
    for (const name of names) {
      if (seen.has(name)) throw new ValueError(`readCsv(): ${this.path}, line 1: two columns are named '${name}'`);
      seen.add(name);
    }
    this.columns = names.map((name) => new Column(name, this.onlyNumbers, this.expected));
    this.cells = new Float64Array(names.length);
  }

  /** Parses a line of non-negative integers. Returns false, without adding anything, if the line has another form. */
  plain(bytes: Uint8Array, from: number, to: number): boolean {
    const { cells } = this;
    const count = cells.length;
    let cell = 0;
    let value = 0;
    let digits = 0;
    for (let i = from; i < to; i++) {
      const digit = (bytes[i] as number) - 48;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digits++;
      } else if (bytes[i] === comma && digits > 0 && digits < 16 && cell < count - 1) {
        cells[cell++] = value;
        value = 0;
        digits = 0;
      } else return false;
    }
    if (digits === 0 || digits > 15 || cell !== count - 1) return false;
    cells[cell] = value;
    for (let i = 0; i < count; i++) (this.columns[i] as Column).push(cells[i] as number);
    this.rows++;
    return true;
  }

  record(cells: readonly string[], line: number): void {
    const { columns, path } = this;
    if (cells.length !== columns.length) {
      throw new ValueError(`readCsv(): ${path}, line ${line}: expected ${columns.length} columns, got ${cells.length}`);
    }
    cells.forEach((cell, i) => {
      const column = columns[i] as Column;
      if (!column.pushText(cell)) throw new ValueError(`readCsv(): ${path}, line ${line}, column '${column.name}': '${cell}' is no number`);
    });
    if (this.lines === null) this.lines = Array.from({ length: this.rows }, (_, row) => row + 2);
    this.lines.push(line);
    this.rows++;
  }

  get isFull(): boolean {
    return this.rows >= this.most;
  }
}

// Reads the rest of a file with csv-parse, from byte `start` on.
async function readRest(reader: Reader, path: string, start: number, line: number): Promise<void> {
  // Starts the stream at the byte, since csv-parse's `from_line` would still read the earlier lines.
  const parser = createReadStream(path, { start }).pipe(parse({ relax_column_count: true, info: true, bom: true, skip_empty_lines: true }));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (reader.isFull) break;
      if (reader.columns.length === 0) reader.header(record);
      else reader.record(record, line + info.lines - 1);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ValueError(`readCsv(): ${path}: ${error.message}`);
  } finally {
    parser.destroy();
  }
}

const signature = parameters('readCsv', { path: string }, { dtype: byName(orNull(as<'number'>(string))) }, { nrows: byName(orNull(int)) });

/**
 * Reads a CSV file with a header line.
 *
 * @throws TorchError if the file does not exist; ValueError with file, line and column for a row with the wrong number of
 *   cells and, with `dtype: 'number'`, for a cell that is not a number
 *
 * ```ts
 * const table = await readCsv('train.csv');
 * console.log(String(table.head()));
 * const labels = table.column('label');
 * ```
 */
export async function readCsv(...args: Call<typeof signature>): Promise<Table> {
  const [path, dtype, nrows] = signature.bind(args);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new TorchError(`readCsv(): ${path} does not exist`);
  if (!found.isFile()) throw new TorchError(`readCsv(): ${path} is no file`);
  if (found.size === 0) throw new ValueError(`readCsv(): ${path} is empty`);
  const reader = new Reader(path, found.size, dtype === 'number', nrows ?? Number.POSITIVE_INFINITY);
  const stop = await readPlain(reader, path);
  if (stop !== null) await readRest(reader, path, stop.byte, stop.line);
  const { columns, rows, lines } = reader;
  return new Table(
    columns.map((column) => column.name),
    columns.map((column) => column.finish()),
    lines === null ? null : Int32Array.from(lines),
    rows,
  );
}

// Reads rows of non-negative integers up to the first line of another form. Returns its position, null at the file's end.
async function readPlain(reader: Reader, path: string): Promise<{ byte: number; line: number } | null> {
  let byte = 0;
  let line = 1;
  const take = (bytes: Uint8Array, from: number, to: number): boolean => {
    const end = to > from && bytes[to - 1] === carriageReturn ? to - 1 : to;
    if (line === 1) {
      const text = new TextDecoder().decode(bytes.subarray(from, end));
      if (text.includes('"')) return false;
      reader.header((parseSync(text, { relax_column_count: true }) as string[][])[0] ?? []);
    } else if (end > from && !reader.isFull && !reader.plain(bytes, from, end)) return false;
    else if (end === from) return false;
    return true;
  };
  const file = await open(path);
  try {
    // One buffer for the whole file: separate buffers would accumulate until a garbage collection.
    let buffer = Buffer.allocUnsafeSlow(chunk);
    let held = 0;
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
      const { bytesRead } = await file.read(buffer, held, buffer.length - held);
      const bytes = buffer.subarray(0, held + bytesRead);
      let from = 0;
      for (let to = bytes.indexOf(newline, held); to >= 0; to = bytes.indexOf(newline, from)) {
        if (!take(bytes, from, to)) return { byte: byte + from, line };
        from = to + 1;
        line++;
      }
      if (reader.isFull) return null;
      if (bytesRead === 0) return held > 0 && !take(bytes, 0, held) ? { byte, line } : null;
      held = bytes.length - from;
      buffer.copyWithin(0, from, bytes.length);
      byte += from;
      if (byte > 0) reader.expect(byte);
    }
  } finally {
    await file.close();
  }
}
