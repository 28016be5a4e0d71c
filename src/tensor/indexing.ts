// Indexing with PyTorch's semantics: views for numbers and slices, aten::index for masks and index tensors.
import { IndexError, ValueError } from '../errors';
import { raw } from '../ops';
import { TensorHandle } from '../ops/handle';
import { tensor as makeTensor, type TensorData } from './creation';
import type { Tensor } from './tensor';

/** A range of a dimension, as Python's slice(start, stop, step). */
export class Slice {
  constructor(
    readonly start: number | null = null,
    readonly stop: number | null = null,
    readonly step: number | null = null,
  ) {
    for (const value of [start, stop, step]) {
      if (value !== null && !Number.isInteger(value)) throw new TypeError(`slice(): bounds must be integers or null, got ${String(value)}`);
    }
  }
}

/** `slice(stop)`, `slice(start, stop)`, `slice(start, stop, step)`, as in Python. */
export function slice(...bounds: (number | null)[]): Slice {
  if (bounds.length === 1) return new Slice(null, bounds[0]);
  return new Slice(...(bounds as [number | null, number | null, number | null]));
}

/** What selects along a dimension (or several): a position, a slice, a new axis (null), '...', a mask, positions. */
export type Index = number | bigint | string | null | boolean | Slice | Tensor | readonly NestedIndex[];
type NestedIndex = number | boolean | readonly NestedIndex[];

const slicePattern = /^\s*([+-]?\d+)?\s*:\s*([+-]?\d+)?\s*(?::\s*([+-]?\d+)?\s*)?$/;

function parseSlice(text: string): Slice {
  const match = slicePattern.exec(text);
  if (!match) throw new TypeError(`index '${text}' is no slice: expected 'start:stop:step' with each part optional, or '...'`);
  const part = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
  return new Slice(part(match[1]), part(match[2]), part(match[3]));
}

const isTensor = (value: unknown): value is Tensor => value instanceof TensorHandle;

// How many dimensions of the tensor an index takes.
function consumes(item: Index): number {
  if (item === null || item === '...' || typeof item === 'boolean') return 0;
  if (isTensor(item)) return item.dtype === 'bool' || item.dtype === 'uint8' ? item.ndim : 1;
  return 1;
}

interface Selected {
  view: Tensor;
  /** Index tensors by dimension of the view, null where a dimension is whole; empty when the view is the result. */
  positions: (Tensor | null)[];
}

const outOfRange = (i: number, dim: number, size: number): IndexError =>
  new IndexError(`index ${i} is out of bounds for dimension ${dim} with size ${size}`);

// Applies what gives views, and gathers the rest.
function select(source: Tensor, given: readonly Index[]): Selected {
  const items = given.map((item) => {
    if (typeof item === 'string' && item.trim() === '...') return '...';
    if (typeof item === 'string') return parseSlice(item);
    if (typeof item === 'bigint') return Number(item);
    if (Array.isArray(item)) return indexTensor(item, source);
    return item as Index;
  });
  if (items.filter((item) => item === '...').length > 1) throw new IndexError("an index can only have a single ellipsis ('...')");
  const ndim = source.ndim;
  const taken = items.reduce<number>((sum, item) => sum + consumes(item), 0);
  if (taken > ndim) throw new IndexError(`too many indices for tensor of dimension ${ndim}`);
  let view = source;
  let dim = 0;
  let original = 0;
  const positions: (Tensor | null)[] = [];
  for (const item of items) {
    if (item === '...') {
      dim += ndim - taken;
      original += ndim - taken;
    } else if (item === null) {
      view = view.unsqueeze(dim++);
    } else if (typeof item === 'boolean') {
      view = view.unsqueeze(dim);
      positions[dim++] = mask(item, view);
    } else if (typeof item === 'number') {
      view = selectOne(view, dim, item, original++);
    } else if (item instanceof Slice) {
      view = sliceDim(view, dim++, item);
      original++;
    } else if (isTensor(item)) {
      const size = consumes(item);
      if (item.ndim === 0 && item.dtype !== 'bool' && item.dtype !== 'uint8') {
        if (!/^u?int/.test(item.dtype)) throw notAnIndex();
        view = selectOne(view, dim, Number(item.item()), original++);
      } else if (size === 0) {
        view = view.unsqueeze(dim);
        positions[dim++] = item;
      } else {
        positions[dim] = item;
        dim += size;
        original += size;
      }
    } else {
      throw new TypeError(`an index must be a number, slice, null, '...', boolean, tensor or array, got ${typeof item}`);
    }
  }
  for (let i = 0; i < positions.length; i++) positions[i] ??= null;
  return { view, positions: expandMasks(positions) };
}

function notAnIndex(): IndexError {
  return new IndexError('tensors used as indices must be long, int, byte or bool tensors');
}

function mask(value: boolean, beside: Tensor): Tensor {
  return makeTensor(value ? [true] : [false], { device: beside.device });
}

// A mask of n dimensions stands at the first of them; aten::index wants one entry a mask, whole dimensions as null.
function expandMasks(positions: (Tensor | null)[]): (Tensor | null)[] {
  const out: (Tensor | null)[] = [];
  for (let i = 0; i < positions.length; i++) {
    const item = positions[i] ?? null;
    out.push(item);
    if (item !== null && (item.dtype === 'bool' || item.dtype === 'uint8')) i += Math.max(item.ndim - 1, 0);
  }
  return out;
}

function indexTensor(list: readonly unknown[], source: Tensor): Tensor {
  const flat = (list as unknown[]).flat(Number.POSITIVE_INFINITY);
  if (flat.every((v) => typeof v === 'boolean') && flat.length > 0) return makeTensor(list as TensorData, { device: source.device });
  if (!flat.every((v) => typeof v === 'number' && Number.isInteger(v))) {
    throw new TypeError('an array used as an index must hold integers or booleans');
  }
  return makeTensor(list as TensorData, { dtype: 'int64', device: source.device });
}

function selectOne(view: Tensor, dim: number, i: number, original: number): Tensor {
  if (!Number.isInteger(i)) throw new TypeError(`an index must be an integer, got ${i}`);
  const size = view.size(dim);
  if (view.ndim === 0) throw new IndexError('invalid index of a 0-dim tensor. Use `tensor.item()` to convert it to a number');
  if (i < -size || i >= size) throw outOfRange(i, original, size);
  return view.select(dim, i);
}

function sliceDim(view: Tensor, dim: number, { start, stop, step }: Slice): Tensor {
  if (step !== null && step <= 0) throw new ValueError('step must be greater than zero');
  if (start === null && stop === null && (step === null || step === 1)) return view;
  return raw('aten::slice', 'Tensor')(view, dim, start, stop, step ?? 1) as Tensor;
}

/** `x[indices]`. */
export function index(source: Tensor, indices: readonly Index[]): Tensor {
  if (source.ndim === 0 && indices.some((i) => typeof i === 'number')) {
    throw new IndexError('invalid index of a 0-dim tensor. Use `tensor.item()` in TypeScript to convert it to a number');
  }
  const { view, positions } = select(source, indices);
  if (positions.length > 0) return raw('aten::index', 'Tensor')(view, positions) as Tensor;
  // Python gives a new tensor even where nothing is cut off.
  return view === source ? (raw('aten::alias')(source) as Tensor) : view;
}

/** `x[indices] = value`. */
export function setIndex(target: Tensor, indices: readonly Index[], value: Tensor | number | bigint | boolean): void {
  const { view, positions } = select(target, indices);
  const source = isTensor(value) ? value : makeTensor(value, { dtype: target.dtype, device: target.device });
  if (positions.length > 0) {
    const placed = source.device.type === target.device.type ? source : source.to(target.device);
    raw('aten::index_put_')(view, positions, stripOnes(placed.to(target.dtype), null));
    return;
  }
  view.copy_(stripOnes(source, view.ndim));
}

// Leading dimensions of one are dropped, so that (1, 3) can be written where (3) is.
function stripOnes(source: Tensor, ndim: number | null): Tensor {
  let stripped = source;
  while (stripped.ndim > (ndim ?? 0) && stripped.ndim > 0 && stripped.size(0) === 1 && (ndim !== null || stripped.ndim > 1)) {
    stripped = stripped.squeeze(0);
  }
  return stripped;
}

/** The parts along the first dimension, one after another. */
export function* iterate(source: Tensor): IterableIterator<Tensor> {
  if (source.ndim === 0) throw new TypeError('iteration over a 0-d tensor');
  const size = source.size(0);
  for (let i = 0; i < size; i++) yield source.select(0, i);
}
