// Facts about the forwards of this library's modules. Their calls refuse arguments that forward would ignore; they do not bind:
// that would take longer than some operators, so inputs are given by position.
import { markCopy } from '../core/copy';
import { limitArguments, markLayer, noteOwnClass } from './callable';
import { missingForward } from './members';
import { Module } from './module';
import * as modules from './modules';

markCopy(Module.prototype);

// The forward of a class that defines none: it may hold other modules only.
Object.defineProperty(Module.prototype, 'forward', {
  value: function forward(this: Module): never {
    throw missingForward(this);
  },
  writable: true,
  configurable: true,
});

// Forwards with an optional last parameter, which their length does not count.
const withOptional: readonly unknown[] = [
  modules.RNN,
  modules.GRU,
  modules.LSTM,
  modules.RNNCell,
  modules.GRUCell,
  modules.LSTMCell,
  modules.ConvTranspose1d,
  modules.ConvTranspose2d,
  modules.ConvTranspose3d,
  modules.MaxUnpool1d,
  modules.MaxUnpool2d,
  modules.MaxUnpool3d,
].map((Class) => Class.prototype.forward);

// The result of these may be a tensor that a module of the user's keeps.
const withModules: readonly unknown[] = [
  modules.Sequential,
  modules.Transformer,
  modules.TransformerEncoder,
  modules.TransformerEncoderLayer,
  modules.TransformerDecoder,
  modules.TransformerDecoderLayer,
].map((Class) => Class.prototype.forward);

for (const Class of Object.values(modules)) {
  const prototype = Class.prototype as object | undefined;
  if (!(prototype instanceof Module)) continue;
  noteOwnClass(prototype);
  const { forward } = prototype;
  // A forward without fixed parameters binds its arguments itself.
  if (forward.length > 0) limitArguments(forward, forward.length + (withOptional.includes(forward) ? 1 : 0));
  if (!withModules.includes(forward)) markLayer(forward);
}
