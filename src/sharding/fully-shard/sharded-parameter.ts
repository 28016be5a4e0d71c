// A parameter of which each process has some rows, and the whole one for as long as a module computes with it.
import { withGradients } from '../../autograd/gradient';
import { runAccumulatedHooks } from '../../autograd/hooks';
import type { DType } from '../../core/dtype';
import { NotImplementedError, ValueError } from '../../core/errors';
import { native } from '../../core/native';
import { pythonRepr, pythonSize } from '../../core/python-repr';
import { handleOf } from '../../core/tensor-handle';
import { markShard } from '../../distributed/shards';
import { keepTensor, outsideScopes, release } from '../../memory/scope';
import type { Module } from '../../nn';
import { memberOf } from '../../nn/members';
import { asParameter, isLazy, Parameter, setData } from '../../nn/parameter';
import { swapMember } from '../../nn/sealing';
import { empty, full, zeros } from '../../ops';
import { Tensor } from '../../tensor';
import { storageId } from '../../tensor/storage';
import { apart } from './apart';
import { type Placement, type Rows, rowsOf } from './placement';
import { CPUOffloadPolicy, type MixedPrecisionPolicy, type OffloadPolicy } from './policies';

/** A member of a module that is the parameter. */
export interface Place {
  readonly module: Module;
  readonly name: string;
}

const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

const gradientProperty = Object.getOwnPropertyDescriptor(Tensor.prototype, 'grad') as PropertyDescriptor;

// Of which parameter a sharded one was made: the same one in two groups is an error.
const origins = new WeakMap<Parameter, object>();

function originOf(parameter: Parameter): object {
  const known = origins.get(parameter);
  if (known !== undefined) return known;
  const made = {};
  origins.set(parameter, made);
  return made;
}

export class ShardedParameter {
  /** The sizes of the whole. */
  readonly size: readonly number[];
  readonly rows: Rows;
  readonly origin: object;
  /** This process's part: the member of the modules while they do not compute. */
  part: Parameter;
  /** All elements of the part with its padding, in one dimension. */
  flat: Tensor;
  /** The dotted name in the root module. */
  name = '';
  /** A gradient of the whole in the dtype of reductions, which backwards without communication accumulate. */
  accumulated: Tensor | null = null;
  /** The dtype of the whole, and that of reductions where it is another. */
  dtype: DType;
  reduceDtype: DType | null = null;
  /** Whether the part is kept by the CPU. */
  readonly offloads: boolean;

  readonly #placement: Placement;
  readonly #places: readonly Place[];
  readonly #pins: boolean;
  // The leaf of graphs, which has the sizes of the whole and no memory of its own. Its gradient is that of the whole.
  #leaf: Parameter | null = null;
  // Objects of gradients on their way to the leaf.
  readonly #expected: Tensor[] = [];
  // The whole, and the object of it that modules have.
  #whole: Tensor | null = null;
  #shown: Parameter | null = null;

  constructor(parameter: Parameter, places: readonly Place[], placement: Placement, offload: OffloadPolicy) {
    const [{ name }] = places as [Place];
    if (isLazy(parameter)) throw new ValueError(`fullyShard(): the parameter ${name} has no shape yet: call the module once before`);
    if (!parameter.isContiguous()) {
      throw new NotImplementedError(
        `FSDP does not support non-contiguous parameters yet: param.shape=${pythonSize(parameter.shape)} param.stride()=${pythonRepr(parameter.stride())}`,
      );
    }
    this.size = parameter.shape;
    this.rows = rowsOf(this.size[0] as number, placement.shards);
    this.origin = originOf(parameter);
    this.dtype = parameter.dtype;
    this.#placement = placement;
    this.#places = places;
    this.offloads = offload instanceof CPUOffloadPolicy;
    this.#pins = offload instanceof CPUOffloadPolicy && offload.pinMemory;
    const { offset, count } = this.rows;
    [this.flat, this.part] = apart(() => {
      const flat = this.#padded(parameter.narrow(0, offset, count));
      return [flat, new Parameter(this.#withoutPadding(flat), { requiresGrad: parameter.requiresGrad })];
    });
    this.#takePart(this.part);
  }

  get #rest(): readonly number[] {
    return this.size.slice(1);
  }

  /** The sizes of the part. */
  get partSize(): readonly number[] {
    return [this.rows.count, ...this.#rest];
  }

  /** How many elements the part has with its padding. */
  get paddedNumel(): number {
    return this.rows.padded * product(this.#rest);
  }

  // The rows in memory of their own with the padding, in one dimension.
  #padded(rows: Tensor): Tensor {
    const { padded, count } = this.rows;
    let made = zeros([padded, ...this.#rest], { dtype: rows.dtype, device: rows.device });
    if (!rows.isMeta) made.narrow(0, 0, count).copy_(rows);
    if (!rows.isMeta && this.offloads) made = made.cpu();
    if (!rows.isMeta && this.#pins) made = made.pinMemory();
    return keepTensor(made.view(-1));
  }

  #withoutPadding(flat: Tensor): Tensor {
    return flat.narrow(0, 0, product(this.partSize)).view(this.partSize);
  }

  /** Says that a tensor is this process's part of the parameter, or of something of its size. */
  markPart<T extends Tensor>(tensor: T): T {
    return markShard(tensor, { size: this.size, offsets: [this.rows.offset, ...this.#rest.map(() => 0)], group: this.#placement.shards });
  }

  #takePart(part: Parameter): void {
    this.#set(this.markPart(part));
    // A gradient that nobody asks for has no object: its memory ends with it.
    Object.defineProperty(part, 'grad', {
      configurable: true,
      get: () => {
        const gradient = gradientProperty.get?.call(part) as Tensor | null;
        return gradient === null ? null : this.markPart(gradient);
      },
      set: (value: Tensor | null) => gradientProperty.set?.call(part, value),
    });
  }

  /** Adds to the gradient of the part, in one dimension and in any dtype. */
  addPartGradient(gradient: Tensor): void {
    const { part } = this;
    const options = { dtype: part.dtype, device: part.device };
    withGradients([part], ([known]) =>
      apart(() => {
        const rows = gradient.view(this.partSize);
        if (known) known.add_(rows.to(options));
        else native.setGrad(handleOf(part), handleOf(rows.to({ ...options, copy: true })));
      }),
    );
    runAccumulatedHooks(part);
  }

  #set(parameter: Parameter): void {
    for (const { module, name } of this.#places) swapMember(module, name, parameter);
  }

  /** Takes the part that modules have now: conversions and loading may have given them another. */
  reset(): void {
    const [{ module, name }] = this.#places as [Place];
    const now = memberOf(module, name);
    if (!(now instanceof Parameter) || pythonRepr(now.shape) !== pythonRepr(this.partSize)) {
      const found = now instanceof Parameter ? pythonSize(now.shape) : String(now);
      throw new ValueError(
        `fullyShard(): ${this.name || name} must be this process's part, a Parameter with shape ${pythonSize(this.partSize)}, got ${found}`,
      );
    }
    if (now !== this.part) {
      this.part = now;
      this.#takePart(now);
    }
    if (now.isMeta || (!this.flat.isMeta && storageId(now) === storageId(this.flat))) return;
    const former = this.flat;
    apart(() => {
      this.flat = this.#padded(now.detach());
      setData(now, this.#withoutPadding(this.flat));
    });
    release(former);
  }

  /** Sets the dtypes that a policy asks for. */
  setDtypes({ paramDtype, reduceDtype }: MixedPrecisionPolicy): void {
    const { dtype } = this.part;
    this.reduceDtype = reduceDtype === paramDtype ? null : reduceDtype;
    this.dtype = paramDtype === null || !this.part.isFloatingPoint() ? dtype : paramDtype;
  }

  /** The tensor that this process gives to the others: all elements of the part, on the device and in the dtype of the computation. */
  given(): Tensor {
    return this.flat.to({ device: this.#placement.device, dtype: this.dtype });
  }

  /** The whole, while it is there. */
  get whole(): Tensor | null {
    return this.#whole;
  }

  /** Makes the whole of the padded parts of all processes, in rows of one dimension. */
  unshard(parts: Tensor): void {
    const { count, padded } = { count: parts.size(0), padded: this.paddedNumel };
    const whole = keepTensor(empty(this.size, { dtype: this.dtype, device: this.#placement.device }));
    const flat = parts.dtype === this.dtype ? whole.view(-1) : whole.view(-1).view(parts.dtype);
    const [length, width] = [flat.numel(), parts.size(1)];
    if (length === count * width) flat.view(count, width).copy_(parts);
    else if (padded > 0) {
      for (let rank = 0, at = 0; at < length; rank++, at += width) {
        const rest = Math.min(width, length - at);
        flat.narrow(0, at, rest).copy_(parts.select(0, rank).narrow(0, 0, rest));
      }
    }
    this.#whole = whole;
  }

  /** The leaf of which the whole is a result in graphs; its values are no numbers. */
  leaf(): Parameter {
    const { device } = this.#placement;
    const known = this.#leaf;
    if (known !== null && known.dtype === this.dtype) return known;
    const fill = this.part.isFloatingPoint() ? Number.NaN : 0;
    const leaf = apart(() => new Parameter(full([1], fill, { dtype: this.dtype, device }).expand(this.size), { requiresGrad: true }));
    // A gradient that nobody else has becomes the leaf's own. Otherwise it is copied.
    leaf.registerHook((gradient: Tensor | null) => {
      if (gradient !== null) release(gradient);
      this.#expected.splice(0).forEach(release);
      return null;
    });
    this.#leaf = leaf;
    return leaf;
  }

  /** Gives the modules a tensor as the whole parameter. */
  show(tensor: Tensor): void {
    const former = this.#shown;
    this.#shown = outsideScopes(() => asParameter(tensor));
    release(tensor);
    this.#set(this.#shown);
    if (former !== null) release(former);
  }

  /** Gives the part to the modules, and frees the whole. Its objects end, so that nobody computes with what is not there. */
  reshard(): void {
    this.#set(this.part);
    if (this.#shown !== null) release(this.#shown);
    if (this.#whole !== null) release(this.#whole);
    this.#shown = null;
    this.#whole = null;
  }

  /** Notes the object of a gradient that goes to the leaf. */
  expectGradient(gradient: Tensor): void {
    this.#expected.push(gradient);
  }

  /** Whether a gradient of the whole is there. */
  get hasGradient(): boolean {
    return this.accumulated !== null || (this.#leaf !== null && withGradients([this.#leaf], ([gradient]) => gradient !== null));
  }

  /** Takes the gradient that backward has accumulated. */
  takeGradient(): Tensor | null {
    const gradient = this.accumulated ?? this.#takeOwn();
    this.accumulated = null;
    return gradient;
  }

  #takeOwn(): Tensor | null {
    const gradient = this.#leaf === null ? null : outsideScopes(() => (this.#leaf as Parameter).grad);
    if (gradient !== null) (this.#leaf as Parameter).grad = null;
    return gradient;
  }

  /** Adds the gradient of this backward to the accumulated one. */
  accumulate(): void {
    if (this.accumulated === null) return;
    const gradient = this.#takeOwn();
    if (gradient === null) return;
    apart(() => this.accumulated?.add_(gradient));
    release(gradient);
  }

  /** Keeps the gradient in the dtype of reductions. */
  keepAccumulated(): void {
    const { reduceDtype, dtype } = this;
    if (reduceDtype === null || reduceDtype === dtype) return;
    const gradient = this.#takeOwn();
    if (gradient === null) return;
    this.accumulated = apart(() => gradient.to(reduceDtype));
    release(gradient);
  }

  /** Forgets gradients of the whole. */
  dropGradients(): void {
    if (this.#leaf !== null) this.#leaf.grad = null;
    this.#expected.splice(0).forEach(release);
    this.accumulated = null;
  }
}
