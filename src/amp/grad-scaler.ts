// Gradient scaling: prevents small float16 gradients from underflowing to zero.
import { boolean, type Call, float, int, type Narrowed, object, opt, orNull, parameters, record, string } from '../arguments';
import { withGradients } from '../autograd/gradient';
import { noGrad } from '../autograd/mode';
import { cudaDeviceCount } from '../core/cuda-support';
import { Device } from '../core/device';
import { TorchError, ValueError } from '../core/errors';
import { Uncloneable } from '../core/native-object';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { keepTensor } from '../memory/scope';
import { full, raw } from '../ops';
import { Tensor } from '../tensor/tensor';

/** The members of an optimizer that a scaler uses. */
export interface ScaledOptimizer {
  readonly paramGroups: readonly { params: readonly Tensor[] }[];
  step(): unknown;
}

/** A scaler's state, with PyTorch's names. */
export interface GradScalerState {
  scale: number;
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  _growth_tracker: number;
}

interface OptimizerState {
  stage: 'ready' | 'unscaled' | 'stepped';
  /** For each device a tensor: 1 if a gradient was infinite or NaN, otherwise 0. */
  foundInf: Map<string, Tensor>;
}

const gradScalerSignature = parameters(
  'GradScaler',
  { device: opt(string, 'cuda') },
  { initScale: opt(float, 65536) },
  { growthFactor: opt(float, 2) },
  { backoffFactor: opt(float, 0.5) },
  { growthInterval: opt(int, 2000) },
  { enabled: opt(boolean, true) },
);

const loadStateDictSignature = parameters('loadStateDict', { stateDict: record<GradScalerState | Record<string, never>>() });

const setGrowthIntervalSignature = parameters('setGrowthInterval', { newInterval: int });

const setBackoffFactorSignature = parameters('setBackoffFactor', { newFactor: float });

const setGrowthFactorSignature = parameters('setGrowthFactor', { newFactor: float });

const updateSignature = parameters('update', { newScale: orNull(object<number | Tensor>()) });

const stepSignature = parameters('step', { optimizer: object<ScaledOptimizer>() });

const unscale_Signature = parameters('unscale_', { optimizer: object<ScaledOptimizer>() });

const scaleSignature = parameters('scale', { outputs: object<Tensor | readonly Tensor[]>() });

/** Makes the flags of gradients that are not finite, by device, those of all processes that have parts of the parameters. */
export type ShareFlags = (flags: Map<string, Tensor>, params: readonly Tensor[]) => void;

let shareFlags: ShareFlags = () => {};

/** Called by what divides parameters over processes, which imports this module. */
export function setShareFlags(given: ShareFlags): void {
  shareFlags = given;
}

/**
 * Multiplies losses by a scale, divides gradients by it, skips steps whose gradients overflowed, and adjusts the scale.
 *
 * ```ts
 * scaler.scale(loss).backward();
 * scaler.step(optimizer);
 * scaler.update();
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.amp.GradScaler
 */
export class GradScaler extends Uncloneable {
  readonly device: string;
  private readonly enabled: boolean;
  private initScale: number;
  private growthFactor: number;
  private backoffFactor: number;
  private growthInterval: number;
  private initGrowthTracker = 0;
  private current: { scale: Tensor; growthTracker: Tensor } | null = null;
  private states = new Map<ScaledOptimizer, OptimizerState>();

  constructor(...args: Call<typeof gradScalerSignature>) {
    super();
    const [device, initScale, growthFactor, backoffFactor, growthInterval, enabled] = gradScalerSignature.bind(args);
    if (growthFactor <= 1) throw new TorchError('The growth factor must be > 1.0.');
    if (backoffFactor >= 1) throw new TorchError('The backoff factor must be < 1.0.');
    this.device = new Device(device).type;
    this.enabled = enabled && this.isDeviceThere();
    this.initScale = initScale;
    this.growthFactor = growthFactor;
    this.backoffFactor = backoffFactor;
    this.growthInterval = growthInterval;
  }

  private isDeviceThere(): boolean {
    if (this.device !== 'cuda' || cudaDeviceCount() > 0) return true;
    warn('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.');
    return false;
  }

  private tensors(): { scale: Tensor; growthTracker: Tensor } {
    this.current ??= {
      scale: keepTensor(full([], this.initScale, { dtype: 'float32', device: this.device }) as Tensor),
      growthTracker: keepTensor(full([], this.initGrowthTracker, { dtype: 'int32', device: this.device }) as Tensor),
    };
    return this.current;
  }

  private existing(where: string): { scale: Tensor; growthTracker: Tensor } {
    if (this.current !== null) return this.current;
    throw new TorchError(
      `Attempted ${where} but _scale is None.  This may indicate your script did not use scaler.scale(loss or outputs) earlier in the iteration.`,
    );
  }

  private stateOf(optimizer: ScaledOptimizer): OptimizerState {
    let state = this.states.get(optimizer);
    if (!state) this.states.set(optimizer, (state = { stage: 'ready', foundInf: new Map() }));
    return state;
  }

  /** Multiplies the outputs, a tensor or arrays of tensors, by the scale. */
  scale<T extends Tensor | readonly Tensor[]>(...args: Call<Narrowed<typeof scaleSignature, { outputs: T }>>): T {
    const [outputs] = scaleSignature.bind(args) as unknown as [T];
    if (!this.enabled) return outputs;
    const { scale } = this.tensors();
    if (outputs instanceof Tensor) return outputs.mul(scale.to({ device: outputs.device })) as T;
    if (!Array.isArray(outputs)) throw new TorchError('outputs must be a Tensor or an iterable of Tensors');
    return outputs.map((output: Tensor) => this.scale(output)) as unknown as T;
  }

  /** Divides the optimizer's gradients by the scale, to inspect or clip them; otherwise `step` does it. */
  unscale_(...args: Call<typeof unscale_Signature>): void {
    const [optimizer] = unscale_Signature.bind(args);
    if (!this.enabled) return;
    const { scale } = this.existing('unscale_');
    const state = this.stateOf(optimizer);
    if (state.stage === 'unscaled') throw new TorchError('unscale_() has already been called on this optimizer since the last update().');
    if (state.stage === 'stepped') throw new TorchError('unscale_() is being called after step().');
    state.foundInf = noGrad(() => this.divide(optimizer, scale.double().reciprocal().float()));
    state.stage = 'unscaled';
  }

  private divide(optimizer: ScaledOptimizer, inverse: Tensor): Map<string, Tensor> {
    const found = new Map<string, Tensor>();
    const params = optimizer.paramGroups.flatMap((group) => group.params);
    withGradients(params, (gradients) => {
      const groups = new Map<string, Tensor[]>();
      for (const gradient of gradients) {
        if (gradient === null) continue;
        if (gradient.dtype === 'float16') throw new ValueError('Attempting to unscale FP16 gradients.');
        const values = gradient.isSparse ? (raw('aten::_values')(gradient) as Tensor) : gradient;
        const key = `${gradient.device} ${gradient.dtype}`;
        groups.set(key, [...(groups.get(key) ?? []), values]);
      }
      for (const list of groups.values()) {
        const { device } = list[0] as Tensor;
        let flag = found.get(String(device));
        if (!flag) found.set(String(device), (flag = keepTensor(full([], 0, { dtype: 'float32', device }) as Tensor)));
        raw('aten::_amp_foreach_non_finite_check_and_unscale_')(list, flag, inverse.to({ device }));
      }
    });
    shareFlags(found, params);
    return found;
  }

  /**
   * Runs the optimizer's step if its gradients are finite. Divides them by the scale first, unless {@link unscale_} did.
   *
   * @returns the result of the optimizer's step, undefined if it was skipped
   */
  step(...args: Call<typeof stepSignature>): unknown {
    const [optimizer] = stepSignature.bind(args);
    if (!this.enabled) return optimizer.step();
    this.existing('step');
    const state = this.stateOf(optimizer);
    if (state.stage === 'stepped') throw new TorchError('step() has already been called since the last update().');
    if (state.stage === 'ready') this.unscale_(optimizer);
    if (state.foundInf.size === 0) throw new TorchError('No inf checks were recorded for this optimizer.');
    const overflowed = [...state.foundInf.values()].some((flag) => flag.item() !== 0);
    const result = overflowed ? undefined : optimizer.step();
    state.stage = 'stepped';
    return result;
  }

  /** Adapts the scale to the steps since the last update, or sets it. */
  update(...args: Call<typeof updateSignature>): void {
    const [newScale] = updateSignature.bind(args);
    if (!this.enabled) return;
    const { scale, growthTracker } = this.existing('update');
    if (newScale !== null) {
      if (typeof newScale === 'number') scale.fill_(newScale);
      else scale.copy_(newScale);
    } else {
      const found = [...this.states.values()].flatMap((state) => [...state.foundInf.values()]);
      if (found.length === 0) throw new TorchError('No inf checks were recorded prior to update.');
      const all = found.map((flag) => flag.to({ device: scale.device })).reduce((sum, flag) => sum.add(flag));
      const { growthFactor, backoffFactor, growthInterval } = this;
      raw('aten::_amp_update_scale_')(scale, growthTracker, all, growthFactor, backoffFactor, growthInterval);
    }
    for (const state of this.states.values()) for (const flag of state.foundInf.values()) flag.dispose();
    this.states.clear();
  }

  /** The current scale; 1 if the scaler is disabled. */
  getScale(...args: []): number {
    noArguments('getScale', args);
    if (!this.enabled) return 1;
    return this.current === null ? this.initScale : this.current.scale.item();
  }

  getGrowthFactor(...args: []): number {
    noArguments('getGrowthFactor', args);
    return this.growthFactor;
  }
  setGrowthFactor(...args: Call<typeof setGrowthFactorSignature>): void {
    const [newFactor] = setGrowthFactorSignature.bind(args);
    this.growthFactor = newFactor;
  }
  getBackoffFactor(...args: []): number {
    noArguments('getBackoffFactor', args);
    return this.backoffFactor;
  }
  setBackoffFactor(...args: Call<typeof setBackoffFactorSignature>): void {
    const [newFactor] = setBackoffFactorSignature.bind(args);
    this.backoffFactor = newFactor;
  }
  getGrowthInterval(...args: []): number {
    noArguments('getGrowthInterval', args);
    return this.growthInterval;
  }
  setGrowthInterval(...args: Call<typeof setGrowthIntervalSignature>): void {
    const [newInterval] = setGrowthIntervalSignature.bind(args);
    this.growthInterval = newInterval;
  }
  isEnabled(...args: []): boolean {
    noArguments('isEnabled', args);
    return this.enabled;
  }

  /** The state with PyTorch's names; empty if the scaler is disabled. */
  stateDict(...args: []): GradScalerState | Record<string, never> {
    noArguments('stateDict', args);
    if (!this.enabled) return {};
    return {
      scale: this.getScale(),
      growth_factor: this.growthFactor,
      backoff_factor: this.backoffFactor,
      growth_interval: this.growthInterval,
      _growth_tracker: this.current === null ? this.initGrowthTracker : this.current.growthTracker.item(),
    };
  }

  /** Loads a state saved by this class or by Python's. */
  loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [stateDict] = loadStateDictSignature.bind(args);
    if (!this.enabled) return;
    if (Object.keys(stateDict).length === 0) {
      throw new TorchError('The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler.');
    }
    const given = stateDict as GradScalerState;
    this.initScale = given.scale;
    this.growthFactor = given.growth_factor;
    this.backoffFactor = given.backoff_factor;
    this.growthInterval = given.growth_interval;
    this.initGrowthTracker = given._growth_tracker;
    this.current?.scale.fill_(given.scale);
    this.current?.growthTracker.fill_(given._growth_tracker);
  }
}
