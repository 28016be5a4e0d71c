// torch.ops: raw access to every operator: `torch.ops.aten._softmax(x, 1, false)`, `torch.ops.aten.add.Tensor(x, y)`.
import { TorchError } from '../core/errors';
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

/** Operators by namespace, name and overload as in the dispatcher; `default` is the unnamed overload. */
export const ops: Readonly<Record<string, Readonly<Record<string, OperatorPacket>>>> = new Proxy(
  {} as Record<string, Record<string, OperatorPacket>>,
  {
    get(target, key) {
      if (isForeign(key)) return Reflect.get(target, key);
      target[key] ??= namespace(key);
      return target[key];
    },
  },
);
