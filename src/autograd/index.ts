// torch.autograd: backward, grad, hooks, custom functions and the gradient modes.
export {
  detectAnomaly,
  isAnomalyCheckNanEnabled,
  isAnomalyEnabled,
  setDetectAnomaly,
} from './anomaly';
export { backward, backwardAsync, grad, type OneOrMany, type TensorOrEdge } from './backward';
export { Function, FunctionCtx, type Gradients, onceDifferentiable } from './function';
export * as functional from './functional';
export { GradcheckError, gradcheck, gradgradcheck } from './gradcheck';
export * as graph from './graph';
export { type NodeHook, type NodePreHook, RemovableHandle, type TensorHook } from './hooks';
export {
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  type ModeGuard,
  noGrad,
  setGradEnabled,
  setMultithreadingEnabled,
} from './mode';
