// TorchScript source of torch.nn.functional functions that combine several operators.

import { camelCase } from '../../core/names';
import type { Compiled } from '../compiler/context';
import { readParameters } from '../compiler/parameters';
import { activation } from './activation';
import { attention } from './attention';
import { embeddingLoss } from './embedding-loss';
import { loss } from './loss';
import { normalization } from './normalization';
import { numbers } from './numbers';
import { pooling } from './pooling';
import { vision } from './vision';

interface Entry {
  readonly text: string;
  readonly compiled: Compiled;
  /** Names of the library functions that it calls. */
  readonly needs: readonly string[];
}

// Header of each library function: `def F_cross_entropy(input: Tensor, weight: Optional[Tensor] = None) -> Tensor:`.
const header = /^def F_(\w+)\(([\s\S]*?)\) -> (.*):$/m;

let entries: Map<string, Entry> | null = null;

function read(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const text = [numbers, activation, loss, embeddingLoss, normalization, pooling, attention, vision].join('\n');
  for (const part of text.split(/^(?=def )/m)) {
    const match = header.exec(part);
    if (!match) continue;
    const [, name = '', list = '', returns = ''] = match;
    const parameters = readParameters(list);
    const needs = [...part.slice(match[0].length).matchAll(/\bF_(\w+)\(/g)].map((call) => camelCase(call[1] as string));
    found.set(camelCase(name), { text: part, compiled: { name: `F_${name}`, parameters, returns }, needs });
  }
  return found;
}

/** The library function for a name of nn.functional; null if the name is a single operator or unknown. */
export function findLibrary(name: string): Entry | null {
  entries ??= read();
  return entries.get(name) ?? null;
}
