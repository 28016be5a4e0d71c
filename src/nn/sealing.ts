// The values that a module's members accept, as Python's Module.__setattr__ has it: a parameter is replaced by a parameter or null, a submodule
// by a module or null, a buffer by a tensor or null. Anything else would unregister it without a word.
//
// Members are own properties that constructors and class fields define, which nobody can watch. They are made accessors, which
// check what is assigned, at the end of this library's constructors, and else by the first call or walk that meets them.
import { foreignCopy } from '../core/copy';
import { describeValue } from '../core/describe';
import { typeError } from '../core/errors';
import { keepMember } from '../memory/scope';
import { Tensor } from '../tensor/tensor';
import { typeNameOf } from '../tensor/type-name';
import { type Internals, internalsOf, isModule } from './internals';
import { Buffer, Parameter } from './parameter';

type Members = Record<string, unknown>;

/** Containers check what is assigned to their properties, and convert it. */
interface Accepting {
  /** @internal the value to keep. @param isNew whether the name was none of a member before */
  _accept?(name: string, value: unknown, isNew: boolean): unknown;
}

const accepted = (module: object, name: string, value: unknown, isNew: boolean): unknown => {
  const { _accept: accept } = module as Accepting;
  return accept === undefined ? value : accept.call(module, name, value, isNew);
};

function cannotAssign(value: unknown, kind: string, name: string, expected: string): TypeError {
  const given = value instanceof Tensor ? typeNameOf(value) : isModule(value) ? (value as object).constructor.name : describeValue(value);
  return typeError(`cannot assign '${given}' as ${kind} '${name}' (${expected} or null expected)`);
}

function forget({ parameters, modules, buffers, transient }: Internals, name: string): void {
  for (const names of [parameters, modules, buffers, transient]) names.delete(name);
}

// Notes what kind of member a value makes, or throws if the member that has this name is of another kind.
function note(own: Internals, name: string, value: unknown): void {
  if (value instanceof Parameter) {
    forget(own, name);
    own.parameters.add(name);
  } else if (own.parameters.has(name)) {
    if (value !== null) throw cannotAssign(value, 'parameter', name, 'torch.nn.Parameter');
  } else if (isModule(value)) {
    forget(own, name);
    own.modules.add(name);
  } else if (own.modules.has(name)) {
    if (value !== null) throw cannotAssign(value, 'child module', name, 'torch.nn.Module');
  } else if (value instanceof Buffer) {
    own.buffers.add(name);
    if (value.persistent) own.transient.delete(name);
    else own.transient.add(name);
  } else if (own.buffers.has(name) && value !== null && !(value instanceof Tensor)) {
    throw cannotAssign(value, 'buffer', name, 'torch.Tensor');
  }
}

function makeAccessor(module: object, own: Internals, name: string, value: unknown): void {
  const cell = { value };
  own.cells.set(name, cell);
  Object.defineProperty(module, name, {
    configurable: true,
    enumerable: true,
    get: () => cell.value,
    set: (next: unknown) => {
      if (next === cell.value) return;
      const given = accepted(module, name, next ?? null, false);
      if (given === cell.value) return;
      note(own, name, given);
      cell.value = given;
      keepMember(module, given);
    },
  });
}

const isSealed = (own: Internals, name: string, value: unknown): boolean => own.cells.get(name)?.value === value && own.cells.has(name);

/** Makes a property check what is assigned to it if it is a parameter, a submodule or a buffer. */
export function sealMember(module: object, name: string, value: unknown): void {
  const own = internalsOf(module);
  if (isSealed(own, name, value)) return;
  const property = Object.getOwnPropertyDescriptor(module, name);
  // Accessors are of a class that keeps its members elsewhere.
  if (property === undefined || !('value' in property)) return;
  if (own.cells.delete(name)) forget(own, name); // deleted, and assigned anew
  const isMember = value instanceof Parameter || isModule(value) || value instanceof Buffer || own.buffers.has(name);
  if (!isMember && !(value === null && (own.parameters.has(name) || own.modules.has(name)))) return;
  if (!own.modules.has(name) && !own.parameters.has(name)) accepted(module, name, value, true);
  note(own, name, value);
  makeAccessor(module, own, name, value);
  keepMember(module, value);
}

/** Seals all members that a module has now. */
export function sealMembers(module: object): void {
  internalsOf(module).isSealed = true;
  for (const name of Object.keys(module)) {
    const value = (module as Members)[name];
    const copy = foreignCopy(value);
    if (copy !== null) throw typeError(`${module.constructor.name}: the property '${name}' is a ${describeValue(value)}`);
    sealMember(module, name, value);
  }
}

/** Sets a member; one that has the name of something inherited hides that. */
export function setMember(module: object, name: string, value: unknown): void {
  if (name in module && !Object.hasOwn(module, name))
    Object.defineProperty(module, name, { value, writable: true, enumerable: true, configurable: true });
  else Object.assign(module, { [name]: value });
}

/** Sets a member of a kind, which may be null: what `register_parameter` and the others do in Python. */
export function registerMember(module: object, kind: 'parameters' | 'modules' | 'buffers', name: string, value: unknown): void {
  const own = internalsOf(module);
  if (Object.getOwnPropertyDescriptor(module, name)?.get === undefined) own.cells.delete(name);
  own[kind].add(name);
  setMember(module, name, value);
  sealMember(module, name, value);
  keepMember(module, value);
}

/** Notes parameters by name, also absent ones, and seals them. */
export function sealParameters(module: object, ...names: readonly string[]): void {
  const own = internalsOf(module);
  for (const name of names) {
    own.parameters.add(name);
    sealMember(module, name, (module as Members)[name]);
  }
}

/** Sets a member to any value, also one that it does not accept. */
export function swapMember(module: object, name: string, value: unknown): void {
  const cell = internalsOf(module).cells.get(name);
  const isAccessor = Object.getOwnPropertyDescriptor(module, name)?.get !== undefined;
  if (cell !== undefined && isAccessor) cell.value = value;
  else (module as Members)[name] = value;
}
