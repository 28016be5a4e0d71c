// Table: named columns of equal length.
import { type Call, int, opt, parameters, string } from '../arguments';
import { ValueError } from '../core/errors';
import type { ColumnValues } from './column';

const width = 80;

const pad = (text: string, size: number): string => ' '.repeat(Math.max(size - text.length, 0)) + text;

function cellText(value: number | string | undefined): string {
  if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : String(value);
  return value ?? '';
}

const columnSignature = parameters('column', { name: string });
const lineOfSignature = parameters('lineOf', { row: int });
const headSignature = parameters('head', { n: opt(int, 5) });

// Not as arguments of Math.max, of which the stack bears a hundred thousand.
const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

/** The contents of a CSV file, stored by column. */
export class Table {
  constructor(
    /** The columns' names, in the file's order. */
    readonly columns: readonly string[],
    private readonly values: readonly ColumnValues[],
    private readonly lines: Int32Array | null,
    /** The number of rows. */
    readonly length: number,
  ) {}

  /** The values of a column by its name. Throws a ValueError for an unknown name. */
  column(...args: Call<typeof columnSignature>): ColumnValues {
    const [name] = columnSignature.bind(args);
    const index = this.columns.indexOf(name);
    if (index < 0)
      throw new ValueError(
        `there is no column '${name}' (the columns are ${this.columns.slice(0, 5).join(', ')}${this.columns.length > 5 ? ', ...' : ''})`,
      );
    return this.values[index] as ColumnValues;
  }

  /** The line number of the file on which a row starts, counted from 1. */
  lineOf(...args: Call<typeof lineOfSignature>): number {
    const [row] = lineOfSignature.bind(args);
    return this.lines === null ? row + 2 : (this.lines[row] as number);
  }

  /** The first `n` rows as a table; String() formats it as pandas does. */
  head(...args: Call<typeof headSignature>): Table {
    const [n] = headSignature.bind(args);
    const count = Math.max(0, Math.min(n, this.length));
    const values = this.values.map((column) => column.slice(0, count) as ColumnValues);
    return new Table(this.columns, values, this.lines?.slice(0, count) ?? null, count);
  }

  /** Formats the table as pandas does: an index and right-aligned columns; leaves out middle columns if a line is too long. */
  toString(): string {
    const index = Array.from({ length: this.length }, (_, i) => String(i));
    const indexWidth = longest(index);
    const show = (at: number): string[] => {
      const cells = [this.columns[at] as string, ...index.map((_, row) => cellText((this.values[at] as ColumnValues)[row]))];
      const size = longest(cells);
      return cells.map((cell) => `  ${pad(cell, size)}`);
    };
    const left: string[][] = [];
    const right: string[][] = [];
    let used = indexWidth;
    const count = this.columns.length;
    const fits = (column: string[], last: boolean): boolean => used + (column[0] as string).length + (last ? 0 : 5) <= width;
    for (let taken = 0; taken < count; taken++) {
      const fromLeft = taken % 2 === 0;
      const column = show(fromLeft ? left.length : count - 1 - right.length);
      if (!fits(column, taken === count - 1)) break;
      used += (column[0] as string).length;
      (fromLeft ? left : right).push(column);
    }
    const isWhole = left.length + right.length === count;
    const columns = [...left, ...(isWhole ? [] : [['  ...', ...index.map(() => '  ...')]]), ...right.reverse()];
    const rows = ['', ...index].map((text, row) => text.padEnd(indexWidth) + columns.map((column) => column[row]).join(''));
    return isWhole ? rows.join('\n') : `${rows.join('\n')}\n\n[${this.length} rows x ${count} columns]`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
