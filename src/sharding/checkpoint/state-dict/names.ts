// Names of parameters that do not depend on how a model is distributed.
import { ValueError } from '../../../core/errors';
import { Module } from '../../../nn';
import { memberOf } from '../../../nn/members';
import { DistributedDataParallel } from '../../../nn/parallel';
import type { Tensor } from '../../../tensor';

/** A name of a state dict without the `module` of each DistributedDataParallel. */
export function canonicalName(model: Module, name: string): string {
  let owner: unknown = model;
  const steps: string[] = [];
  for (const step of name.split('.')) {
    if (!(owner instanceof DistributedDataParallel && step === 'module')) steps.push(step);
    owner = owner instanceof Module ? memberOf(owner, step) : undefined;
  }
  return steps.join('.');
}

/** The names of each parameter: several if it is shared. */
export function namesOf(model: Module): Map<Tensor, string[]> {
  const names = new Map<Tensor, string[]>();
  for (const [name, parameter] of model.namedParameters({ removeDuplicate: false })) {
    const known = names.get(parameter);
    if (known === undefined) names.set(parameter, [canonicalName(model, name)]);
    else known.push(canonicalName(model, name));
  }
  return names;
}

/** The names of a parameter of an optimizer. @throws ValueError if the model does not have it */
export function namesIn(names: ReadonlyMap<Tensor, string[]>, param: Tensor, position: number): string[] {
  const found = names.get(param);
  if (found === undefined) throw new ValueError(`parameter ${position} of the optimizer is not a parameter of the model`);
  return found;
}
