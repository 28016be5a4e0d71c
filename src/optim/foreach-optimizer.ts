// The base of optimizers that update all parameters of a group at once, by multi-tensor kernels.
import { withGradients } from '../autograd/gradient';
import { enableGrad, setGradEnabled } from '../autograd/mode';
import { privateUse1Name } from '../core/device';
import { isComplex, isFloatingPoint } from '../core/dtype';
import { AssertionError, TorchError } from '../core/errors';
import { native } from '../core/native';
import { getDefaultDtype } from '../core/settings';
import { handleOf } from '../core/tensor-handle';
import { keepTensor, release } from '../memory/scope';
import { raw, scalarTensor, viewAsReal } from '../ops';
import { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { closureOf, Optimizer, type ParamGroup } from './optimizer';
import type { Hyper } from './scalar';
import type { ParamState } from './state-dict';

const read = raw('aten::item') as (tensor: Tensor) => number;

/** Parameters of one device and dtype with their gradients and states; complex tensors as pairs of real numbers. */
export class Batch<S extends ParamState = ParamState> {
  readonly params: Tensor[] = [];
  readonly grads: Tensor[] = [];
  readonly states: S[] = [];
  /** The original parameters and gradients, not converted to pairs. */
  private readonly originals: { readonly params: Tensor[]; readonly grads: Tensor[] } = { params: [], grads: [] };
  private readonly temporaries: Tensor[] = [];

  constructor(
    readonly isComplex: boolean,
    private readonly isRecorded: boolean,
  ) {}

  add(param: Tensor, grad: Tensor, state: S): void {
    this.originals.params.push(param);
    this.originals.grads.push(grad);
    this.params.push(this.real(param));
    this.grads.push(this.real(grad));
    this.states.push(state);
  }

  /** Registers tensors to be freed after the update, and returns them. */
  own<T extends readonly Tensor[]>(tensors: T): T {
    this.temporaries.push(...tensors);
    return tensors;
  }

  real(tensor: Tensor): Tensor {
    if (!this.isComplex) return tensor;
    const view = viewAsReal(tensor);
    this.temporaries.push(view);
    return view;
  }

  /** The tensor `key` of each parameter's state. */
  of(key: keyof S & string): Tensor[] {
    return this.states.map((state) => {
      const value: unknown = state[key];
      if (value instanceof Tensor) return this.real(value);
      const names = Object.keys(state).join(', ');
      throw new TorchError(`the state of a parameter has no tensor '${key}', but ${names}: it is the state of another optimizer`);
    });
  }

  /** Increments `state.step` and returns the new counts. */
  count(): number[] {
    const steps = this.states.map((state) => state.step as Tensor);
    foreach.addScalar_(steps, 1);
    return steps.map((step) => read(step));
  }

  /** The gradients, negated if `maximize`, plus weight decay. Computed on the complex tensors, returned as pairs. */
  changes(maximize: boolean, weightDecay: number): Tensor[] {
    if (!maximize && weightDecay === 0) return this.grads;
    const { params } = this.originals;
    let changes = this.originals.grads;
    if (maximize) changes = this.own(foreach.neg(changes));
    // The multi-tensor sum would save the parameters for backward, but the step changes them in place.
    if (weightDecay !== 0 && this.isRecorded) {
      changes = this.own(changes.map((grad, i) => grad.add(params[i] as Tensor, { alpha: weightDecay })));
    } else if (weightDecay !== 0) {
      changes = this.own(foreach.add(changes, params, { alpha: weightDecay }));
    }
    return changes.map((change) => this.real(change));
  }

  /** Frees the batch's temporary tensors. */
  release(): void {
    for (const tensor of this.temporaries) release(tensor);
  }
}

/** The options that this base class reads. */
export interface KernelOptions {
  lr: Hyper;
  foreach?: boolean | null;
  capturable?: boolean;
  differentiable?: boolean;
  fused?: boolean | null;
}

/** Options that most of these optimizers share. */
export interface ForeachOptions extends KernelOptions {
  maximize: boolean;
  /** Kept for state dicts: kernels are multi-tensor in any case, with the results of PyTorch's loop. */
  foreach: boolean | null;
  /** Record the step for autograd. */
  differentiable: boolean;
}

const fusedDevices = (): readonly string[] => ['mps', 'cuda', 'xpu', 'hpu', 'cpu', 'mtia', privateUse1Name()];

/** Computes a value for each count; reuses the value of the previous count if equal. */
export function perCount<T>(counts: readonly number[], compute: (count: number) => T): T[] {
  let last: number | null = null;
  let value: T;
  return counts.map((count) => {
    if (count !== last) value = compute(count);
    last = count;
    return value;
  });
}

export abstract class ForeachOptimizer<O extends KernelOptions = KernelOptions, S extends ParamState = ParamState> extends Optimizer<O, S> {
  /** Updates the parameters of a batch of a group. */
  protected abstract update(group: ParamGroup<O>, batch: Batch<S>): void;

  /** The state of a parameter before its first step. */
  protected abstract initialState(param: Tensor, group: ParamGroup<O>, grad: Tensor | null): S;

  /** Whether complex tensors are updated as pairs of real numbers. */
  protected get takesPairs(): boolean {
    return true;
  }

  /** Whether a gradient may be sparse. */
  protected get takesSparse(): boolean {
    return false;
  }

  override step(): undefined;
  override step<T>(closure: () => T): T;
  override step<T>(...args: readonly unknown[]): T | undefined {
    const closure = closureOf<T>(this as Optimizer, args);
    const loss = closure === null ? undefined : enableGrad(closure);
    setGradEnabled(this.defaults.differentiable === true, () => {
      for (const group of this.paramGroups) withGradients(group.params, (gradients) => this.stepGroup(group, gradients));
    });
    return loss;
  }

  private stepGroup(group: ParamGroup<O>, gradients: readonly (Tensor | null)[]): void {
    const batches = this.batches(group, gradients);
    try {
      for (const batch of batches) this.update(group, batch);
    } finally {
      for (const batch of batches) batch.release();
    }
  }

  private batches(group: ParamGroup<O>, gradients: readonly (Tensor | null)[]): Batch<S>[] {
    const keys: number[] = [];
    const batches: Batch<S>[] = [];
    group.params.forEach((param, i) => {
      const grad = gradients[i];
      if (!grad) return;
      if (native.layout(handleOf(grad)) !== 0 && !this.takesSparse) {
        throw new TorchError(this.sparseAdvice);
      }
      const handle = handleOf(param);
      const key = native.device(handle) * 256 + native.dtype(handle);
      let at = keys.indexOf(key);
      if (at < 0) {
        at = keys.push(key) - 1;
        batches.push(new Batch<S>(isComplex(param.dtype) && this.takesPairs, group.differentiable === true));
      }
      const batch = batches[at] as Batch<S>;
      batch.add(param, grad, this.stateOf(param, group, grad));
    });
    return batches;
  }

  /** The error text for a sparse gradient. */
  protected get sparseAdvice(): string {
    return `${this.constructor.name} does not support sparse gradients`;
  }

  /** The state of a parameter, created at its first step. */
  protected stateOf(param: Tensor, group: ParamGroup<O>, grad: Tensor | null): S {
    let state = this.state.get(param);
    if (state === undefined || isEmpty(state)) {
      if (group.fused) this.checkFused(param);
      state = this.initialState(param, group, grad);
      // Keep the state if the step runs in a memory scope.
      for (const value of Object.values(state)) if (value instanceof Tensor) keepTensor(value);
      this.state.set(param, state);
    }
    if (group.capturable && !this.capturableDevices.includes(param.device.type)) {
      const devices = this.capturableDevices.map((name) => `'${name}'`).join(', ');
      throw new AssertionError(`If capturable=True, ${this.capturableTensors} must be on supported devices: [${devices}].`);
    }
    return state;
  }

  /** Device types that support `capturable`. */
  protected get capturableDevices(): readonly string[] {
    return ['cuda', 'xpu', 'hpu', privateUse1Name(), 'xla'];
  }

  /** Names, for the error text, the tensors that must be on those devices. */
  protected get capturableTensors(): string {
    return 'params and state_steps';
  }

  /** A scalar of the state: on the CPU, or on the parameter's device if `capturable` or `fused`. */
  protected newScalar(value: Hyper, param: Tensor, group: ParamGroup<O>): Tensor {
    const isOnDevice = group.capturable || group.fused;
    const dtype = !group.fused && getDefaultDtype() === 'float64' ? 'float64' : 'float32';
    if (value instanceof Tensor) return value.detach().to({ dtype, copy: true });
    return scalarTensor(value, { dtype, device: isOnDevice ? param.device : 'cpu' });
  }

  /** Throws if a fused kernel cannot update the parameter. */
  protected checkFused(param: Tensor): void {
    if (fusedDevices().includes(param.device.type) && isFloatingPoint(param.dtype)) return;
    const devices = fusedDevices()
      .map((name) => `'${name}'`)
      .join(', ');
    throw new TorchError(
      `\`fused=True\` requires all the params to be floating point Tensors of supported devices: [${devices}] but torch.${param.dtype} and ${param.device.type}`,
    );
  }

  // Old versions of PyTorch save these scalars as numbers: convert them to tensors.
  protected override fit(param: Tensor, group: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    const isScalar = key === 'step' || key === 'mu_product' || key === 'eta' || key === 'mu';
    if (isScalar && typeof value === 'number') return this.newScalar(value, param, group as unknown as ParamGroup<O>);
    return super.fit(param, group, key, value);
  }
}

function isEmpty(state: object): boolean {
  for (const _ in state) return false;
  return true;
}

/** Checks that `fused` is not combined with `differentiable` or `foreach`. */
export function checkFusedOptions({ fused, foreach: isForeach, differentiable }: ForeachOptions): void {
  if (fused && differentiable) throw new TorchError('`fused` does not support `differentiable`');
  if (fused && isForeach) throw new TorchError('`fused` and `foreach` cannot be `True` together.');
}
