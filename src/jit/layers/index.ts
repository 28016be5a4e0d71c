// TorchScript templates of the torch.nn layers, one file for each family.
import './simple';
import './convolution';
import './pooling';
import './normalization';
import './loss';
import './recurrent';
import './container';
import './transformer';
import { camelCase } from '../../core/names';
import type { Module } from '../../nn/module';
import { Module as Base } from '../../nn/module';
import type { Compiled } from '../compiler/context';
import { readParameters } from '../compiler/parameters';
import type { Unit } from '../compiler/unit';
import { familyOf } from './text';

// The prototype that defines the module's `forward`; null if it has none.
function ownerOf(module: Module): object | null {
  let at: object | null = module;
  while (at !== null && at !== Base.prototype && !Object.hasOwn(at, 'forward')) at = Object.getPrototypeOf(at) as object | null;
  return at === Base.prototype ? null : at;
}

/** Compiles the `forward` of a layer of this library; null for other modules and methods. */
export function compileLayer(unit: Unit, module: Module, name: string): Compiled | null {
  if (name !== 'forward') return null;
  const owner = ownerOf(module);
  const family = owner === null ? null : familyOf(owner);
  if (family === null) return null;
  const { parameters, lines, returns } = family(module, unit);
  for (const line of lines) for (const call of line.matchAll(/\bF_(\w+)\(/g)) unit.library(camelCase(call[1] as string));
  const head = `def forward(self${parameters === '' ? '' : `, ${parameters}`}) -> ${returns}:`;
  const handle = unit.modules.get(module)?.handle as number;
  unit.define(handle, `${[head, ...lines.map((line) => `    ${line}`)].join('\n')}\n`);
  return { name: 'forward', parameters: readParameters(parameters), returns, byName: true };
}
