// The guide's dataset: with each digit a random one of the same label and a random one of a different label.
import { random, type Table, type Tensor, utils, ValueError, vision } from 'node-libtorch';

const { Compose, ToPILImage, ToTensor } = vision.transforms;
const transform = new Compose([new ToPILImage(), new ToTensor()]);
const size = 28;
const pixels = size * size;

// Shared memory lets workers read the same bytes.
function shared<A extends Uint8Array | Int32Array>(
  Type: { new (buffer: SharedArrayBuffer): A; BYTES_PER_ELEMENT: number },
  length: number,
): A {
  return new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));
}

/** Reads the images of a table with a column for each pixel and an optional column `label`. */
export function readImages(table: Table, path: string): Uint8Array {
  const names = table.columns.filter((name) => name !== 'label');
  if (names.length !== pixels) throw new ValueError(`${path}: expected ${pixels} pixel columns, got ${names.length}`);
  const images = shared(Uint8Array, table.length * pixels);
  names.forEach((name, at) => {
    const values = table.column(name);
    const isChecked = values instanceof Uint8Array;
    for (let row = 0; row < table.length; row++) {
      const value = values[row] as number;
      if (!isChecked && !(Number.isInteger(value) && value >= 0 && value <= 255)) {
        throw new ValueError(`${path}, line ${table.lineOf(row)}, column '${name}': ${value} is no pixel value from 0 to 255`);
      }
      images[row * pixels + at] = value;
    }
  });
  return images;
}

/** Reads the labels of a table, null if it has none. */
export function readLabels(table: Table, path: string): Int32Array | null {
  if (!table.columns.includes('label')) return null;
  const values = table.column('label');
  return Int32Array.from({ length: table.length }, (_, row) => {
    const value = values[row] as number;
    if (!Number.isInteger(value)) throw new ValueError(`${path}, line ${table.lineOf(row)}, column 'label': ${value} is no whole number`);
    return value;
  });
}

function toTensor(images: Uint8Array, item: number): Tensor {
  return transform(new vision.Image(images.subarray(item * pixels, (item + 1) * pixels), [size, size, 1]));
}

/** Images without labels. */
export class Digits extends utils.data.Dataset<Tensor> {
  static readonly module = import.meta.url;

  constructor(readonly images: Uint8Array) {
    super();
  }

  get length(): number {
    return this.images.length / pixels;
  }

  getItem(item: number): Tensor {
    return toTensor(this.images, item);
  }
}

/** Triplets: anchor, positive, negative and the anchor's label. */
export class MNIST extends utils.data.Dataset<[anchor: Tensor, positive: Tensor, negative: Tensor, label: number]> {
  static readonly module = import.meta.url;
  readonly labels: Int32Array;
  /** Row numbers grouped by label, ascending within a label. */
  private readonly rows: Int32Array;
  /** The index of each row among the rows of its label. */
  private readonly ranks: Int32Array;
  /** Where the group of each row's label starts and ends in `rows`. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  constructor(
    readonly images: Uint8Array,
    labels: Int32Array,
  ) {
    super();
    const count = labels.length;
    this.labels = shared(Int32Array, count);
    this.labels.set(labels);
    this.rows = shared(Int32Array, count);
    this.ranks = shared(Int32Array, count);
    this.starts = shared(Int32Array, count);
    this.ends = shared(Int32Array, count);
    const byLabel = new Map<number, number[]>();
    labels.forEach((label, row) => {
      const rows = byLabel.get(label);
      if (rows) rows.push(row);
      else byLabel.set(label, [row]);
    });
    if (byLabel.size < 2) throw new ValueError(`all rows have the label ${labels[0]}: there is no negative to draw`);
    let start = 0;
    for (const [label, rows] of byLabel) {
      if (rows.length < 2) throw new ValueError(`label ${label} has a single row (row ${rows[0]}): there is no positive to draw`);
      this.rows.set(rows, start);
      rows.forEach((row, rank) => {
        this.ranks[row] = rank;
        this.starts[row] = start;
        this.ends[row] = start + rows.length;
      });
      start += rows.length;
    }
  }

  // The label is a class.
  override readonly dtypes = [null, null, null, 'int64'] as const;

  get length(): number {
    return this.labels.length;
  }

  // Draws the same row as random.choice over the ascending list of matching rows, which the guide builds for every sample.
  private positiveOf(item: number): number {
    const start = this.starts[item] as number;
    const drawn = random.randbelow((this.ends[item] as number) - start - 1);
    return this.rows[start + (drawn >= (this.ranks[item] as number) ? drawn + 1 : drawn)] as number;
  }

  private negativeOf(item: number): number {
    const start = this.starts[item] as number;
    const count = (this.ends[item] as number) - start;
    const drawn = random.randbelow(this.length - count);
    // Find row number `drawn` among the rows of other labels: add the number of rows of this label that precede it.
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[start + middle] as number) - middle > drawn) high = middle;
      else low = middle + 1;
    }
    return drawn + low;
  }

  getItem(item: number): [Tensor, Tensor, Tensor, number] {
    const positive = this.positiveOf(item);
    const negative = this.negativeOf(item);
    return [toTensor(this.images, item), toTensor(this.images, positive), toTensor(this.images, negative), this.labels[item] as number];
  }
}
