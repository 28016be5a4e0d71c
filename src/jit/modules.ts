// Registers modules with TorchScript: parameters, buffers, attributes and submodules.
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { internalsOf } from '../nn/internals';
import { hasUninitializedParams } from '../nn/lazy';
import { bufferNames, className, memberOf, parameterNames } from '../nn/members';
import { Module } from '../nn/module';
import type { Tensor } from '../tensor';
import { addAttribute, typeOfValue } from './attributes';
import { safeName } from './compiler/names';
import type { Unit } from './compiler/unit';
import { ScriptModule, scriptHandle } from './script-module';
import { writeArguments } from './values';

/** The handle of an empty module, owned by `wrapper`: holds a function that does not belong to a module. */
export function placeholder(unit: Unit, wrapper: object): number {
  const handle = native.jitModule(wrapper, unit.handle, 'PlaceholderModule');
  writeArguments([true]);
  native.jitAddAttribute(handle, 'training', 'bool');
  return handle;
}

function refuseHooks(module: Module): void {
  const { callHooks } = internalsOf(module);
  if (callHooks === null) return;
  const tables = [callHooks.forwardPre, callHooks.forward, callHooks.backward, callHooks.backwardPre];
  if (tables.some((table) => table.entries.length > 0))
    throw new TorchError(`torch.jit.script: ${className(module)} has hooks, which cannot be compiled; remove them first`);
}

// A module that is compiled already is registered as it is, not compiled again.
function registerScripted(unit: Unit, module: ScriptModule): number {
  for (const [, child] of module.namedChildren(false)) registerScripted(unit, child as ScriptModule);
  const handle = scriptHandle(module);
  const attributes = Object.keys(module).flatMap((name) => {
    const type = typeOfValue(memberOf(module, name));
    return type === null ? [] : [[name, type] as const];
  });
  unit.modules.set(module, { handle, attributes: new Map(attributes) });
  return handle;
}

/** Registers a module and its submodules with a script, each once. Throws if a module has hooks, unless `refusesHooks` is false (tracing records hooks). */
export function registerModule(unit: Unit, module: Module, refusesHooks = true): number {
  const known = unit.modules.get(module);
  if (known) return known.handle;
  if (module instanceof ScriptModule) return registerScripted(unit, module);
  if (hasUninitializedParams(module))
    throw new TorchError(`torch.jit.script: ${className(module)} has parameters without a shape yet; call it once first`);
  if (refusesHooks) refuseHooks(module);
  const children = [...module.namedChildren(false)].map(([name, child]) => [name, registerModule(unit, child, refusesHooks)] as const);
  const handle = native.jitModule(unit.keep(), unit.handle, safeName(className(module)));
  const attributes = new Map<string, string>();
  const parameters = parameterNames(module);
  const buffers = bufferNames(module);
  for (const [names, isParameter] of [[parameters, true] as const, [buffers, false] as const]) {
    for (const name of names) {
      const tensor = memberOf(module, name) as Tensor | null;
      native.jitAddTensor(handle, name, tensor === null ? 0 : handleOf(tensor), isParameter);
      attributes.set(name, tensor === null ? 'None' : 'Tensor');
    }
  }
  for (const [name, child] of children) native.jitAddModule(handle, name, child);
  const taken = new Set([...parameters, ...buffers, ...children.map(([name]) => name)]);
  for (const name of Object.keys(module)) {
    if (taken.has(name)) continue;
    const value = memberOf(module, name);
    if (value instanceof Module) continue;
    const type = unit.declaredAttribute(module, name) ?? typeOfValue(value);
    if (type === null) continue;
    addAttribute(handle, name, value, type);
    attributes.set(name, type);
  }
  unit.modules.set(module, { handle, attributes });
  return handle;
}
