// torch.jit: compiles, traces, saves and loads functions and modules for LibTorch's interpreter.
export type { ScriptOptions } from './compiler/unit';
export { Future, fork, wait } from './futures';
export { load, loadAsync } from './load';
export { exportMethod as export, ignore, isScripting, unused } from './markers';
export { save, saveAsync } from './save';
export { type Scripted, script } from './script';
export type { ScriptFunction } from './script-function';
export { ScriptModule } from './script-module';
export { isTracing, type Tensors, type TraceOptions, trace, traceModule } from './trace';
export { enableOnednnFusion, freeze, onednnFusionEnabled, optimizeForInference } from './transforms';
