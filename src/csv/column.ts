// A column while it is read: numbers in the narrowest array that holds them, or text.

type Numbers = Uint8Array | Int32Array | Float64Array;

/** A column's values: Uint8Array, Int32Array or Float64Array, whichever is the narrowest that holds all; or strings. */
export type ColumnValues = Numbers | readonly string[];

function isNumeric(cell: string): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell));
}

/** How many rows are to be expected. */
export interface Expected {
  rows: number;
}

/** Grows as rows come. An empty cell among numbers is NaN, as in pandas. */
export class Column {
  private numbers: Numbers = new Uint8Array(1024);
  private text: string[] | null = null;
  private length = 0;

  /** @param onlyNumbers throw at the first cell that is no number */
  constructor(
    readonly name: string,
    private readonly onlyNumbers: boolean,
    private readonly expected: Expected,
  ) {}

  /** False where the column takes numbers only and the cell is none. */
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
