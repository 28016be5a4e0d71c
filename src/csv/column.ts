// Column: collects a column's values while the file is read, as numbers in the narrowest typed array or as text.

type Numbers = Uint8Array | Int32Array | Float64Array;

/** A column's values: the narrowest of Uint8Array, Int32Array and Float64Array that represents all values; or strings. */
export type ColumnValues = Numbers | readonly string[];

function isNumeric(cell: string): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell));
}

/** The expected number of rows; shared by the columns and updated while the file is read. */
export interface Expected {
  rows: number;
}

/** A growing column. An empty cell in a numeric column is NaN, as in pandas. */
export class Column {
  private numbers: Numbers = new Uint8Array(1024);
  private text: string[] | null = null;
  private length = 0;

  /** @param onlyNumbers reject cells that are not numbers */
  constructor(
    readonly name: string,
    private readonly onlyNumbers: boolean,
    private readonly expected: Expected,
  ) {}

  /** Adds a cell. Returns false if the column accepts only numbers and the cell is not a number. */
  pushText(cell: string): boolean {
    if (this.text === null) {
      if (cell === '' && !this.onlyNumbers) {
        this.push(Number.NaN);
        return true;
      }
      if (isNumeric(cell)) {
        this.push(Number(cell));
        return true;
      }
      if (this.onlyNumbers) return false;
      this.text = Array.from(this.numbers.subarray(0, this.length), (value) => (Number.isNaN(value) ? '' : String(value)));
    }
    this.text.push(cell);
    return true;
  }

  push(value: number): void {
    if (this.text !== null) {
      this.text.push(String(value));
      return;
    }
    const { numbers, length } = this;
    if (length === numbers.length || (value !== numbers[length] && !this.fits(value))) this.grow(value);
    this.numbers[this.length++] = value;
  }

  private fits(value: number): boolean {
    const { numbers } = this;
    if (numbers instanceof Float64Array) return true;
    if (numbers instanceof Uint8Array) return value >= 0 && value <= 255 && Number.isInteger(value);
    return Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
  }

  private grow(value: number): void {
    const { numbers, length } = this;
    const { rows } = this.expected;
    const more = rows > length ? rows : length * 2;
    const size = length === numbers.length ? more : numbers.length;
    let Type: new (size: number) => Numbers = numbers.constructor as new (size: number) => Numbers;
    if (!this.fits(value)) Type = Number.isInteger(value) && value >= -2147483648 && value <= 2147483647 ? Int32Array : Float64Array;
    const next = new Type(size);
    next.set(numbers.subarray(0, length));
    this.numbers = next;
  }

  finish(): ColumnValues {
    const { text, numbers, length } = this;
    if (text !== null) return text;
    return length > (numbers.length * 7) / 8 ? numbers.subarray(0, length) : numbers.slice(0, length);
  }
}
