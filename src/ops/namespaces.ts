// torch.ops: raw access to every operator: `torch.ops.aten._softmax(x, 1, false)`, `torch.ops.aten.add.Tensor(x, y)`, and
// loading libraries of operators.
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Call, object, parameters } from '../arguments';
import { TorchError } from '../core/errors';
import { type FileLike, pathOf } from '../core/files';
import { native } from '../core/native';
import { type RawOperator, raw } from '.';

/** An operator of a namespace. Its overloads are properties. */
export type OperatorPacket = RawOperator & {
  readonly [overload: string]: RawOperator;
  /** The overloads' names; 'default' stands for the unnamed one. */
  readonly overloads: () => string[];
};

// Properties that JavaScript reads from any object, for example to await or print it.
const isForeign = (key: string | symbol): key is symbol =>
  typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'prototype';

const defaultOverload = 'default';

function packet(name: string): OperatorPacket {
  return new Proxy(raw(name) as OperatorPacket, {
    get(target, key) {
      if (isForeign(key)) return Reflect.get(target, key);
      if (key === 'overloads') return () => native.overloadNames(name).map((overload) => overload || defaultOverload);
      return raw(name, key === defaultOverload ? '' : key);
    },
  });
}

function namespace(space: string): Record<string, OperatorPacket> {
  const known = new Map<string, OperatorPacket>();
  return new Proxy({} as Record<string, OperatorPacket>, {
    get(target, key) {
      if (isForeign(key)) return Reflect.get(target, key);
      const name = `${space}::${key}`;
      let found = known.get(name);
      if (!found) {
        if (native.overloadNames(name).length === 0) throw new TorchError(`LibTorch has no operator ${name}`);
        found = packet(name);
        known.set(name, found);
      }
      return found;
    },
    has: (_, key) => typeof key === 'string' && native.overloadNames(`${space}::${key}`).length > 0,
    ownKeys: () => [
      ...new Set(native.operatorNames().flatMap((name) => (name.startsWith(`${space}::`) ? [name.slice(space.length + 2)] : []))),
    ],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

type Namespaces = Readonly<Record<string, Readonly<Record<string, OperatorPacket>>>>;

const loadSignature = parameters('loadLibrary', { path: object<FileLike>() });

function loadLibrary(...args: Call<typeof loadSignature>): void {
  const [file] = loadSignature.bind(args);
  const path = resolve(pathOf('loadLibrary', file));
  if (!existsSync(path)) throw new TorchError(`Could not load this library: ${path} does not exist`);
  native.loadLibrary(realpathSync(path));
  spaces.clear(); // the library may have added overloads
}

interface Libraries {
  /**
   * Opens a shared library that registers operators (`TORCH_LIBRARY`), for all threads: `torch.ops.mylib.myop(x)` is there
   * afterwards. Does nothing for a library that was loaded before. One that registers a backend is loaded before the first
   * backward, when LibTorch starts a thread for each device.
   *
   * @throws TorchError if the file is missing, is no library or was built for another LibTorch
   * @see https://docs.pytorch.org/docs/stable/torch.html#torch.ops.load_library
   */
  readonly loadLibrary: (...args: Call<typeof loadSignature>) => void;
  /** The paths of the libraries that {@link loadLibrary} opened, in any thread. */
  readonly loadedLibraries: ReadonlySet<string>;
}

const spaces = new Map<string, Record<string, OperatorPacket>>();

/** Operators by namespace, name and overload as in the dispatcher; `default` is the unnamed overload. */
export const ops: Libraries & Namespaces = new Proxy({} as Libraries & Namespaces, {
  get(target, key) {
    if (isForeign(key)) return Reflect.get(target, key);
    if (key === 'loadLibrary') return loadLibrary;
    if (key === 'loadedLibraries') return new Set(native.loadedLibraries());
    let space = spaces.get(key);
    if (space === undefined) {
      space = namespace(key);
      spaces.set(key, space);
    }
    return space;
  },
});
