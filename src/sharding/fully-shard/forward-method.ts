// Methods of sharded modules that gather parameters as forward does.
import { type Call, moduleOf, parameters, string } from '../../arguments';
import { ValueError } from '../../core/errors';
import type { Module } from '../../nn';
import { className } from '../../nn/members';
import { stateOf } from './module-state';

const signature = parameters('registerFsdpForwardMethod', { module: moduleOf<Module>() }, { methodName: string });

/**
 * Makes a method gather the module's parameters, and backward reduce their gradients, as forward does. Does nothing with a module that
 * is not sharded.
 *
 * @throws ValueError if there is no such method
 */
export function registerFsdpForwardMethod(...args: Call<typeof signature>): void {
  const [module, name] = signature.bind(args);
  const state = stateOf(module);
  if (state === undefined) return;
  const method = (module as unknown as Record<string, unknown>)[name];
  if (typeof method !== 'function') throw new ValueError(`${className(module)} does not have a method ${name}`);
  const value = (...given: readonly unknown[]): unknown => {
    let output: unknown = null;
    try {
      output = method.apply(module, state.preForward(given)) as unknown;
    } catch (error) {
      state.postForward(null);
      throw error;
    }
    return state.postForward(output);
  };
  Object.defineProperty(module, name, { value, configurable: true, writable: true, enumerable: false });
}
