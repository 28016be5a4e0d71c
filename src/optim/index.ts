// torch.optim: optimizers, schedulers and averages of models.
export { Adadelta, type AdadeltaOptions } from './adadelta';
export { Adafactor, type AdafactorOptions } from './adafactor';
export { Adagrad, type AdagradOptions } from './adagrad';
export { Adam, type AdamOptions, AdamW } from './adam';
export { Adamax, type AdamaxOptions } from './adamax';
export { ASGD, type ASGDOptions } from './asgd';
export type { RemovableHandle } from './hooks';
export { LBFGS, type LBFGSOptions } from './lbfgs';
export * as lrScheduler from './lr-scheduler';
export { type AdjustLrFn, Muon, type MuonOptions } from './muon';
export { NAdam, type NAdamOptions } from './nadam';
export {
  Optimizer,
  type ParamGroup,
  type ParamGroupOptions,
  type Params,
  registerOptimizerStepPostHook,
  registerOptimizerStepPreHook,
  type StateDictHook,
  type StepPostHook,
  type StepPreHook,
  type Trained,
} from './optimizer';
export { RAdam, type RAdamOptions } from './radam';
export { RMSprop, type RMSpropOptions } from './rmsprop';
export { Rprop, type RpropOptions } from './rprop';
export type { Hyper } from './scalar';
export { SGD, type SGDOptions } from './sgd';
export { SparseAdam, type SparseAdamOptions } from './sparse-adam';
export type { OptimizerStateDict, ParamState } from './state-dict';
export * as swaUtils from './swa-utils';
