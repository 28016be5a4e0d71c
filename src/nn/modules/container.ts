// Modules that hold others.
import { IndexError } from '../../errors';
import type { Tensor } from '../../tensor';
import { Module } from '../module';
import { moduleText } from '../repr';

/** Any module of one tensor. */
export type Layer = Module & { forward(input: Tensor): Tensor };

abstract class Container<T extends Module> extends Module {
  override get length(): number {
    return [...this].length;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.children() as IterableIterator<T>;
  }

  /** The module at a position; negative ones count from the end. */
  at(index: number): T {
    const found = [...this].at(index);
    if (!Number.isInteger(index) || found === undefined) throw new IndexError(`index ${index} is out of range`);
    return found;
  }

  append(module: T): this {
    this.addModule(String(this.length), module);
    return this;
  }
}

function addAll(to: Module, modules: readonly unknown[], where: string): void {
  modules.forEach((module, i) => {
    if (!(module instanceof Module)) throw new TypeError(`${where}(): argument ${i} is not a Module`);
    to.addModule(String(i), module);
  });
}

/**
 * Modules called one after the other, each with what the one before gave.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 *
 * ```ts
 * const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
 * new nn.Sequential({ conv: new nn.Conv2d(1, 8, 3), relu: new nn.ReLU() });   // with names
 * ```
 */
export class Sequential extends Container<Layer> {
  constructor(...modules: Layer[] | [named: Record<string, Layer>]) {
    super();
    const [first] = modules;
    if (modules.length === 1 && typeof first === 'object' && first !== null) {
      for (const [name, module] of Object.entries(first as Record<string, Layer>)) this.addModule(name, module);
    } else {
      addAll(this, modules, 'Sequential');
    }
  }

  forward(input: Tensor): Tensor {
    let x = input;
    for (const module of this) x = module(x);
    return x;
  }
}

/**
 * A list of modules, each of them counted as a submodule.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 */
export class ModuleList<T extends Module = Layer> extends Container<T> {
  constructor(modules: Iterable<T> = []) {
    super();
    addAll(this, [...modules], 'ModuleList');
  }

  forward(): never {
    throw new TypeError('a ModuleList is not called: call the modules in it');
  }

  /** As Python's: neighbours with one text are written once, with their count. */
  override toString(): string {
    const groups: { from: number; to: number; text: string }[] = [];
    [...this].forEach((module, i) => {
      const text = module.toString();
      const last = groups.at(-1);
      if (last?.text === text) last.to = i;
      else groups.push({ from: i, to: i, text });
    });
    const lines = groups.map(({ from, to, text }) =>
      from === to ? ([String(from), text] as const) : ([`${from}-${to}`, `${to - from + 1} x ${text}`] as const),
    );
    return moduleText('ModuleList', '', lines);
  }
}
