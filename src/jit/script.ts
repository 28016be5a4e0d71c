// torch.jit.script: compiles a function or module from its source for LibTorch's interpreter.
import { byName, type Call, maybe, type Narrowed, object, parameters, record, type Type, type } from '../arguments';
import { native } from '../core/native';
import { throughLevels } from '../core/nesting';
import { Module } from '../nn/module';
import type { AnyFunction } from './compiler/source';
import { type ScriptOptions, Unit } from './compiler/unit';
import { compileLayer } from './layers';
import { exportedMethods } from './markers';
import { placeholder, registerModule } from './modules';
import { torchPaths } from './paths';
import { CompiledFunction, type FirstOverload, refuse, type ScriptFunction, scriptFunction, sourceOf } from './script-function';
import { ScriptModule } from './script-module';

/** A compiled module with the call signature of `F`. */
export type CalledAs<F> = ScriptModule<FirstOverload<F>[0], FirstOverload<F>[1]>;

/** A compiled module with the call signature and members of the original module. */
export type Scripted<M extends Module> = CalledAs<M['forward']> & Omit<M, keyof ScriptModule>;

/** A compiled function with the call signature of `F`. */
export type Compiling<F> = F extends (...args: infer A) => infer R ? ScriptFunction<A, R> : never;

function scriptModule(module: Module, options: ScriptOptions): ScriptModule {
  const unit = new Unit(options, module, torchPaths, compileLayer);
  const handle = registerModule(unit, module);
  unit.method(module, 'forward');
  for (const one of unit.modules.keys()) for (const name of exportedMethods(one)) unit.method(one, name);
  return new ScriptModule((wrapper) => native.jitSelf(wrapper, handle), module);
}

function scriptOne(fn: AnyFunction, options: ScriptOptions): ScriptFunction {
  const unit = new Unit(options, fn, torchPaths, compileLayer);
  const { name, parameters } = unit.fn(fn, fn.name === '' ? 'forward' : fn.name);
  const wrapper = {};
  const compiled = new CompiledFunction(native.jitFunction(wrapper, unit.handle, name), wrapper, name);
  const moduleOf = (holder: object): number => {
    const handle = placeholder(unit, holder);
    const list = parameters.map((one) => `${one.name}: ${one.type}${one.fallback === null ? '' : ` = ${one.fallback}`}`);
    unit.define(
      handle,
      `def forward(${['self', ...list].join(', ')}):\n    return ${name}(${parameters.map((one) => one.name).join(', ')})\n`,
    );
    return handle;
  };
  return scriptFunction(compiled, moduleOf, { fn, types: options.types });
}

const types: Type<NonNullable<ScriptOptions['types']>> = { ...record(), isRecord: false };
const { check } = types;
const scope = type<NonNullable<ScriptOptions['scope']>>(
  'object|function',
  (value) => check(value) || (typeof value === 'function' && !(value instanceof Module)),
);
const signature = parameters(
  'script',
  { obj: object<unknown>() },
  /** Types of parameters, and of the result as `return`; needed where a type is not Tensor and a default does not show it. */
  { types: byName(maybe(types, '{}')) },
  /** Helper functions and constants from outside the source, by name. */
  { scope: byName(maybe(scope, '{}')) },
);

/**
 * Compiles a function or a module from its source: the TypeScript, with its types stripped, is translated to TorchScript, which
 * LibTorch compiles. The compiled module shares the parameters and buffers of the original. Its submodules and the methods and
 * functions that it calls are compiled too.
 *
 * ```ts
 * const model = torch.jit.script(new Network());
 * const clipped = torch.jit.script((x: Tensor, most = 1.0) => x.clamp({ max: most }), { types: { most: 'float' } });
 * ```
 *
 * @throws TorchError if the code cannot be compiled, with the line of the file and a caret
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.script.html
 */
export function script<M extends Module>(...args: Call<Narrowed<typeof signature, { obj: M }>>): Scripted<M>;
export function script<F extends AnyFunction>(...args: Call<Narrowed<typeof signature, { obj: F }>>): Compiling<F>;
export function script(...args: readonly unknown[]): unknown {
  const [value, types, scope] = signature.bind(args);
  const options: ScriptOptions = { ...(types && { types }), ...(scope && { scope }) };
  if (value instanceof ScriptModule) return value;
  if (value instanceof Module) return throughLevels('script', () => scriptModule(value, options));
  if (typeof value !== 'function') refuse('script', value);
  if (sourceOf(value) !== undefined) return value;
  return throughLevels('script', () => scriptOne(value, options));
}
