// Lists the functions and classes of all public namespaces below torch, and the classes' methods.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { sourceFolder } from '../../src/core/package-root';

export type Callable = (...args: unknown[]) => unknown;
export type Class = (new (...args: unknown[]) => object) & { readonly prototype: object };

export interface Member {
  /** Its path below torch: `optim.lrScheduler.StepLR`. */
  readonly path: string;
  readonly value: Callable;
}

const isClass = (value: Callable): boolean => /^class\b/.test(Function.prototype.toString.call(value));
// Transforms and the like, which are objects that can be called.
const isInstance = (value: Callable): boolean => !isClass(value) && Object.getPrototypeOf(value) !== Function.prototype;

function isNamespace(value: unknown): value is object {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/** Every public function and class once, under the first of its paths. */
export function listMembers(): { functions: Member[]; classes: { path: string; value: Class }[] } {
  const seen = new Set<unknown>();
  const found = { functions: [] as Member[], classes: [] as { path: string; value: Class }[] };
  const visit = (space: object, prefix: string): void => {
    seen.add(space);
    for (const [name, value] of Object.entries(space)) {
      if (seen.has(value)) continue;
      if (isNamespace(value)) {
        if (value !== torch.ops) visit(value, `${prefix}${name}.`);
      } else if (typeof value === 'function') {
        seen.add(value);
        if (isClass(value)) found.classes.push({ path: prefix + name, value: value as unknown as Class });
        else if (!isInstance(value)) found.functions.push({ path: prefix + name, value });
      }
    }
  };
  visit(torch, '');
  return found;
}

/** Names of methods that TypeScript hides: they are no part of the surface, but are there at run time. */
function hiddenMethods(): Set<string> {
  const files = readdirSync(sourceFolder as string, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const declaration = /^\s+(?:private|protected) (?:static |async |override |abstract )*\*?(\w+)[(<]/gm;
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(join(sourceFolder as string, file), 'utf8').matchAll(declaration)].map(([, name]) => name as string),
    ),
  );
}

// Methods of the language's own classes, from which Tuple and others inherit, are not this library's.
const builtIn: ReadonlySet<object> = new Set([Object, Function, Array, Error, Map].map((one) => one.prototype));

let hidden: Set<string> | null = null;

/** The methods of a class, inherited ones included, except those of `known` classes. */
export function methodsOf({ prototype }: Class, known: ReadonlySet<object>): string[] {
  hidden ??= hiddenMethods();
  const names = new Set<string>();
  for (let at: object | null = prototype; at !== null && !builtIn.has(at); at = Object.getPrototypeOf(at)) {
    if (at !== prototype && known.has(at)) break;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (typeof value === 'function' && name !== 'constructor' && !name.startsWith('_') && !hidden.has(name)) names.add(name);
    }
  }
  return [...names];
}
