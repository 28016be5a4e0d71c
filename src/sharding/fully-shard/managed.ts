// The parameters that a call of fullyShard divides, and where modules have them.
import { ValueError } from '../../core/errors';
import type { Module, Parameter } from '../../nn';
import { memberOf, parameterNames } from '../../nn/members';
import type { Tensor } from '../../tensor';
import { stateOf } from './module-state';
import type { Place } from './sharded-parameter';

/** Modules without those that are within others. */
export function rootsOf(modules: readonly Module[]): Module[] {
  const within = new Set(modules.flatMap((module) => [...module.modules()].filter((inner) => inner !== module)));
  return [...new Set(modules)].filter((module) => !within.has(module));
}

// Submodules first, without those that are sharded themselves.
function managedModules(roots: readonly Module[]): Module[] {
  const visited = new Set<Module>();
  const found: Module[] = [];
  const visit = (module: Module): void => {
    if (visited.has(module) || stateOf(module) !== undefined) return;
    visited.add(module);
    for (const child of module.children()) visit(child);
    found.push(module);
  };
  roots.forEach(visit);
  return found;
}

/** @throws ValueError for a parameter without dimensions */
export function managedParameters(
  roots: readonly Module[],
  ignored: ReadonlySet<Parameter>,
): { places: Map<Parameter, Place[]>; buffers: Tensor[] } {
  const places = new Map<Parameter, Place[]>();
  const buffers = new Set<Tensor>();
  for (const module of managedModules(roots)) {
    for (const [name, parameter] of module.namedParameters('', false)) {
      if (ignored.has(parameter) || places.has(parameter)) continue;
      if (parameter.ndim === 0)
        throw new ValueError(`fully_shard doesn't support scalar parameters. Change ${name} to a 1D tensor with numel equal to 1.`);
      places.set(parameter, []);
    }
    for (const buffer of module.buffers(false)) buffers.add(buffer);
  }
  // Shared parameters have several places, also in submodules that are sharded themselves.
  const seen = new Set<Module>();
  for (const root of roots) {
    for (const module of root.modules()) {
      if (seen.has(module)) continue;
      seen.add(module);
      for (const name of parameterNames(module)) places.get(memberOf(module, name) as Parameter)?.push({ module, name });
    }
  }
  return { places, buffers: [...buffers] };
}
