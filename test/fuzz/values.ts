// Random arguments, each with the JavaScript that reproduces it.
import torch, { type DType, type Tensor } from 'node-libtorch';
import type { BaseType } from '../../src/ops/schema';
import { drawObject, drawScriptObject, type ObjectKind } from './objects';
import type { Draws } from './random';

/** A function to pass to the library. Its name tells its errors from the library's. */
function passedFunction(x: Tensor): Tensor {
  return x.mul(2);
}

/** A value and the JavaScript that reproduces it. */
export interface Drawn {
  readonly value: unknown;
  readonly text: string;
}

/** The type of a parameter, as far as drawing an argument needs it. */
export interface Wanted {
  readonly base: BaseType | 'function' | ObjectKind;
  readonly list: boolean;
  readonly size: number | null;
  readonly nullable: boolean;
  readonly nullableElements: boolean;
}

const floating: readonly DType[] = ['float32', 'float64', 'float16', 'bfloat16'];
const dtypes: readonly DType[] = [
  ...floating,
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'int64',
  'bool',
  'complex64',
  'complex128',
  'complex32',
  'uint16',
  'uint32',
  'uint64',
  'float8_e4m3fn',
  'float8_e5m2',
];
const strings = [
  ...['mean', 'sum', 'none', 'max', 'linear', 'nearest', 'bilinear', 'bicubic', 'area', 'ij', 'xy', '', 'abc', 'i,j->ij', 'ij,jk'],
  ...['floor', 'trunc', 'L', 'U', 'fro', 'nuc', 'inf', 'reduced', 'complete', 'r', 'left', 'right', 'same', 'valid', 'amax', 'amin'],
  ...['prod', 'tanh', 'none', 'forward', 'ortho', 'constant', 'reflect', 'circular', 'lower', 'upper', 'gelsd', 'gelsy', 'higher'],
  ...['midpoint', 'relu', 'silu', 'gelu', 'sigmoid', 'hardtanh', 'swish', 'cpu', 'float32', '\u{1f600}', 'x'.repeat(300)],
];
const smallInts = [0, 1, 2, -1, 3, -2, 4, 5, 8, -3, 16, -7];
const hugeInts: readonly (number | bigint)[] = [
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 40, 2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 62, 1e300],
  ...[2n ** 62n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 63n, 2n ** 64n, -(2n ** 70n)],
];
const floats = [0, -0, 0.5, 1, -1, 1e-5, 2.5, 1e30, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 0.1, 1e308];

function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return String(value);
}

const plain = (value: unknown): Drawn => ({ value, text: show(value) });

/** Draws arguments of one call: its tensors tend to have one shape and one dtype, so that many calls are valid. */
export class Values {
  /** Every tensor made for the call. */
  readonly tensors: Tensor[] = [];
  private readonly shape: number[];
  private readonly dtype: DType;
  /** Whether arguments are drawn from everything (half of the calls) or mostly valid (the other half). */
  private readonly isWild: boolean;

  constructor(private readonly draws: Draws) {
    this.isWild = draws.chance(0.5);
    const n = draws.pick([0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5]);
    this.shape = Array.from({ length: n }, () => this.size());
    this.dtype = draws.chance(0.55) ? 'float32' : draws.pick(dtypes);
  }

  private size(): number {
    return this.draws.pick([0, 1, 1, 2, 2, 3, 3, 4, 5, 6]);
  }

  private keep(tensor: Tensor): Tensor {
    this.tensors.push(tensor);
    return tensor;
  }

  private tensorShape(): number[] {
    const { draws } = this;
    const p = draws.next() * (this.isWild ? 1 : 0.8);
    if (p < 0.6) return this.shape;
    if (p < 0.75) return this.shape.slice(draws.below(this.shape.length + 1));
    if (p < 0.85) return this.shape.map((n) => (draws.chance(0.4) ? this.size() : n));
    return Array.from({ length: draws.below(6) }, () => this.size());
  }

  /** Draws a dense tensor whose elements are small, negative, out of an index's range, or special values. */
  private dense(shape: number[], dtype: DType): Drawn & { value: Tensor } {
    const { draws } = this;
    const count = shape.reduce((a, b) => a * b, 1);
    const style = draws.below(5);
    const element = [
      () => draws.below(4),
      () => Math.round((draws.next() * 4 - 2) * 100) / 100,
      () => draws.below(7) - 3,
      () => (draws.chance(0.3) ? draws.pick([Number.NaN, Number.POSITIVE_INFINITY, -1e9, 1e9, 2 ** 31, -1, 255]) : draws.below(3)),
      () => 0,
    ][style] as () => number;
    const data = Array.from({ length: count }, element);
    const source = this.keep(torch.tensor(new Float64Array(data)));
    const shaped = this.keep(source.reshape(shape));
    const value = this.keep(shaped.to(dtype));
    return { value, text: `torch.tensor(new Float64Array(${show(data)})).reshape(${show(shape)}).to('${dtype}')` };
  }

  private view(base: Drawn & { value: Tensor }): Drawn & { value: Tensor } {
    const { draws } = this;
    const n = base.value.ndim;
    const forms: (() => [Tensor, string])[] = [];
    if (n >= 2) forms.push(() => [base.value.transpose(0, n - 1), `.transpose(0, ${n - 1})`]);
    if (n >= 1) forms.push(() => [base.value.at('::2'), `.at('::2')`]);
    if (n >= 1) forms.push(() => [base.value.at('1:'), `.at('1:')`]);
    if (n <= 4)
      forms.push(() => [base.value.unsqueeze(0).expand(2, ...base.value.shape), `.unsqueeze(0).expand(2, ...${show(base.value.shape)})`]);
    if (base.value.isComplex()) forms.push(() => [base.value.conj(), '.conj()']);
    if (forms.length === 0) return base;
    const [value, suffix] = draws.pick(forms)();
    return { value: this.keep(value), text: base.text + suffix };
  }

  private unusual(): Drawn {
    const { draws } = this;
    const form = draws.below(9);
    const dtype = draws.chance(0.5) ? 'float32' : this.dtype;
    const shape = this.tensorShape();
    const text = show(shape);
    switch (form) {
      case 0:
        return {
          value: this.keep(torch.empty(shape, { dtype, device: 'meta' })),
          text: `torch.empty(${text}, { dtype: '${dtype}', device: 'meta' })`,
        };
      case 1:
      case 2: {
        const base = this.dense(shape, dtype);
        return { value: this.keep(base.value.toSparse()), text: `${base.text}.toSparse()` };
      }
      case 3: {
        const base = this.dense([this.size(), this.size()], dtype);
        return { value: this.keep(base.value.toSparseCsr()), text: `${base.text}.toSparseCsr()` };
      }
      case 4:
      case 5: {
        const base = this.dense(shape, 'float32');
        const kind = draws.pick(['quint8', 'qint8', 'qint32'] as const);
        const value = torch.quantizePerTensor(base.value, 0.1, kind === 'quint8' ? 10 : 0, kind);
        return { value: this.keep(value), text: `torch.quantizePerTensor(${base.text}, 0.1, ${kind === 'quint8' ? 10 : 0}, '${kind}')` };
      }
      case 6: {
        const base = this.dense(shape, 'float32');
        return { value: this.keep(base.value.toMkldnn()), text: `${base.text}.toMkldnn()` };
      }
      case 7: {
        const base = this.dense(shape.length > 0 ? shape : [2], 'float32');
        const value = torch.ops.aten?._nested_tensor_from_tensor_list?.([base.value], null, null, null, null) as Tensor;
        return { value: this.keep(value), text: `torch.ops.aten._nested_tensor_from_tensor_list([${base.text}], null, null, null, null)` };
      }
      default: {
        const base = this.dense(shape, dtype);
        base.value.dispose();
        return { value: base.value, text: `disposed(${base.text})` };
      }
    }
  }

  tensor(): Drawn {
    const { draws } = this;
    if (draws.chance(this.isWild ? 0.12 : 0.02)) {
      try {
        return this.unusual();
      } catch {
        return this.dense([2], 'float32');
      }
    }
    const dtype = draws.chance(this.isWild ? 0.7 : 0.95) ? this.dtype : draws.pick(dtypes);
    let drawn = this.dense(this.tensorShape(), dtype);
    if (draws.chance(0.2)) drawn = this.view(drawn);
    if (floating.includes(dtype) && draws.chance(0.15)) {
      drawn = { value: this.keep(drawn.value.detach().requiresGrad_()), text: `${drawn.text}.detach().requiresGrad_()` };
    }
    return drawn;
  }

  int(): Drawn {
    const { draws } = this;
    if (!this.isWild) return plain(draws.pick([0, 1, 1, 2, 2, 3, -1]));
    const p = draws.next();
    if (p < 0.9) return plain(draws.pick(smallInts));
    if (p < 0.94) return plain(draws.pick(hugeInts));
    if (p < 0.96) return plain(draws.pick(floats));
    if (p < 0.98) return this.tensor();
    return plain(BigInt(draws.pick(smallInts)));
  }

  /** Draws a value of any type. */
  any(): Drawn {
    const { draws } = this;
    switch (draws.below(14)) {
      case 0:
        return this.tensor();
      case 1:
        return this.int();
      case 2:
        return plain(draws.pick(floats));
      case 3:
        return plain(draws.pick(strings));
      case 4:
        return plain(null);
      case 5:
        return plain(undefined);
      case 6:
        return plain(draws.chance(0.5));
      case 7:
        return this.list(() => this.int(), draws.below(4));
      case 8:
        return this.list(() => this.tensor(), draws.below(4));
      case 9:
        return { value: new torch.Complex(1, Number.NaN), text: 'new torch.Complex(1, NaN)' };
      case 10:
        return { value: new Map([[1, 2]]), text: 'new Map([[1, 2]])' };
      case 11:
        return draws.chance(0.5) ? { value: () => 1, text: '() => 1' } : drawObject('object', draws, () => this.tensor());
      case 12:
        return { value: new Float32Array(3), text: 'new Float32Array(3)' };
      default:
        return this.list(() => this.any(), draws.below(3));
    }
  }

  private list(draw: () => Drawn, length: number): Drawn {
    const parts = Array.from({ length }, draw);
    return { value: parts.map((part) => part.value), text: `[${parts.map((part) => part.text).join(', ')}]` };
  }

  private device(): Drawn {
    return plain(this.draws.pick(['cpu', 'cpu', 'cpu', 'meta', 'cuda', 'cuda:7', 'mps', 'xla:1', 'mkldnn', 'cpu:3', 'nowhere', 0]));
  }

  private one(wanted: Wanted): Drawn {
    const { draws } = this;
    switch (wanted.base) {
      case 'Tensor':
        return this.tensor();
      case 'Scalar':
        return draws.chance(0.5) ? this.int() : plain(draws.pick(floats));
      case 'int':
        return this.int();
      case 'float':
        return draws.chance(this.isWild ? 0.8 : 0.2) ? plain(draws.pick(floats)) : this.int();
      case 'bool':
        return plain(draws.chance(0.5));
      case 'str':
        return plain(draws.pick(strings));
      case 'dtype':
        return plain(draws.pick([...dtypes, 'float', 'quint8', 'qint8', 'qint32'] as const));
      case 'device':
        return this.device();
      case 'layout':
        return plain(draws.pick(['strided', 'strided', 'sparseCoo', 'sparseCsr', 'sparseBsr', 'mkldnn', 'jagged']));
      case 'memoryFormat':
        return plain(draws.pick(['contiguousFormat', 'preserveFormat', 'channelsLast', 'channelsLast3d']));
      case 'generator':
        return draws.chance(0.5)
          ? plain(null)
          : { value: new torch.Generator().manualSeed(1), text: 'new torch.Generator().manualSeed(1)' };
      case 'function':
        return draws.pick<Drawn>([
          { value: (x: unknown) => x, text: '(x) => x' },
          { value: passedFunction, text: '(x) => x.mul(2)' },
          { value: () => 0.5, text: '() => 0.5' },
          { value: () => undefined, text: '() => undefined' },
        ]);
      case 'object':
      case 'Module':
      case 'Distribution':
      case 'Transform':
        return drawObject(wanted.base, draws, () => this.tensor());
      case 'other':
        return draws.chance(0.7) ? drawScriptObject(draws) : this.any();
      default:
        return this.any();
    }
  }

  /** Draws an argument for a parameter, mostly of its type. */
  argument(wanted: Wanted): Drawn {
    const { draws } = this;
    if (draws.chance(this.isWild ? 0.05 : 0.002)) return this.any();
    if (wanted.nullable && draws.chance(0.4)) return plain(null);
    if (!wanted.list) {
      // null becomes an undefined tensor, also for parameters whose kernels do not expect one.
      if (wanted.base === 'Tensor' && draws.chance(0.02)) return plain(null);
      return this.one(wanted);
    }
    if (wanted.size !== null && draws.chance(0.2)) return this.one(wanted);
    if (wanted.base === 'int' && draws.chance(0.2)) return plain([...this.shape]);
    const length = wanted.size !== null && draws.chance(this.isWild ? 0.8 : 0.98) ? wanted.size : draws.below(5);
    return this.list(() => (wanted.nullableElements && draws.chance(0.3) ? plain(null) : this.one(wanted)), length);
  }
}
