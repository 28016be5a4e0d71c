// torch.jit: functions and modules compiled, recorded, saved and loaded for LibTorch's interpreter.
export type { ScriptOptions } from './compiler/unit';
export { type Future, fork, wait } from './futures';
export { load } from './load';
export { exportMethod as export, ignore } from './markers';
export { type Scripted, script } from './script';
export type { ScriptFunction } from './script-function';
export { ScriptModule } from './script-module';
export { type TraceOptions, trace, traceModule } from './trace';
export { freeze, optimizeForInference } from './transforms';
