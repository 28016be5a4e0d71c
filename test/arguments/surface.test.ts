// Every public function, constructor and method that Python has with a signature, and that is no operator: parameters in
// Python's order, unknown and misspelt names refused, not more arguments than there are parameters.
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { camelCase } from '../../src/core/names';
import { type PythonParameter, signatures } from '../support/signatures';
import { elsewhere, exceptions, ownChecks, parametersHere, renamed, withoutArguments } from './exceptions';

type Callable = (...args: unknown[]) => unknown;

interface Case {
  readonly name: string;
  readonly call: Callable;
  readonly python: readonly PythonParameter[];
}

const member = (of: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], of);

function casesOf(module: string): Case[] {
  const path = elsewhere[module] ?? module.split('.').slice(1).map(camelCase).join('.');
  const home = path === '' ? torch : member(torch, path);
  if (home === undefined) return [];
  const cases: Case[] = [];
  for (const [name, entry] of Object.entries(signatures[module] ?? {})) {
    const isClass = entry.function === undefined;
    const own = isClass ? name : camelCase(name);
    const value = (home as Record<string, unknown>)[own];
    if (typeof value !== 'function') continue;
    const label = [module, own].join('.');
    if (!isClass) {
      cases.push({ name: label, call: value as Callable, python: entry.function ?? [] });
      continue;
    }
    const Class = value as new (...args: unknown[]) => object;
    // Some of Python's classes are functions here, as modes are.
    const call: Callable = /^class\b/.test(String(Class)) ? (...args) => new Class(...args) : (value as Callable);
    if (entry.constructor) cases.push({ name: label, call, python: entry.constructor });
    const prototype = (Class.prototype ?? {}) as Record<string, unknown>;
    for (const [method, python] of Object.entries(entry.methods ?? {})) {
      const found = Object.getOwnPropertyDescriptor(prototype, camelCase(method))?.value as unknown;
      if (typeof found !== 'function') continue;
      cases.push({
        name: `${label}.${camelCase(method)}`,
        call: (...args) => (found as Callable).apply(Object.create(prototype), args),
        python,
      });
    }
  }
  return cases;
}

// The error of a call; of one that iterates or waits, too.
function errorOf(call: () => unknown): unknown {
  try {
    const result = call() as { next?: () => unknown; catch?: (handler: () => void) => unknown } | undefined;
    if (typeof result?.next === 'function') result.next();
    if (typeof result?.catch === 'function') result.catch(() => {});
    return null;
  } catch (error) {
    return error;
  }
}

const isIn = (list: readonly (readonly [name: RegExp, reason: string])[], name: string): boolean =>
  list.some(([pattern]) => pattern.test(name));

const all = Object.keys(signatures).flatMap(casesOf);
const recorded = [...new Map(all.map((one) => [one.name, one])).values()].filter(({ name }) => !isIn(exceptions, name));
const cases = recorded.filter(({ python }) => python.some(([, kind]) => kind === 'position' || kind === 'name'));
const withoutParameters = recorded.filter(
  ({ name, python }) => python.length === 0 && !isIn(parametersHere, name) && !isIn(withoutArguments, name),
);

// The names in the parameters that an error lists: `(int a, *, boolean b = true)`.
function declaredNames(message: string): { byPosition: string[]; all: string[] } {
  const text = /expected(?: one of)?:\n \* .*?\((.*)\)/.exec(message)?.[1] ?? '';
  const [before = '', after = ''] = text.split(/(?:^|, )\*, /);
  const names = (part: string): string[] => (part === '' ? [] : part.split(', ').map((one) => / (\w+)(?: = .*)?$/.exec(one)?.[1] ?? one));
  return { byPosition: names(before), all: [...names(before), ...names(after)] };
}

describe('arguments of the public functions', () => {
  test('are looked at where Python has a signature', () => {
    expect(cases.length).toBeGreaterThan(500);
  });

  test.each(cases)('$name', ({ name, call, python }) => {
    const unknown = errorOf(() => call({ unknownName: 1 }));
    expect(unknown).toBeInstanceOf(TypeError);
    const { message } = unknown as TypeError;
    if (isIn(ownChecks, name)) return;
    expect(message).toContain("got an unexpected keyword argument 'unknownName'");

    const { byPosition, all } = declaredNames(message);
    const own = (parameter: string): string => renamed[`${name}.${parameter}`] ?? renamed[parameter] ?? camelCase(parameter);
    const wanted = python.filter(([, kind]) => kind === 'position').map(([parameter]) => own(parameter));
    const shared = Math.min(byPosition.length, wanted.length);
    expect(byPosition.slice(0, shared)).toEqual(wanted.slice(0, shared));

    for (const [parameter] of python) {
      if (!all.includes(own(parameter)) || own(parameter) === parameter) continue;
      const misspelt = errorOf(() => call({ [parameter]: 1 }));
      expect(misspelt).toBeInstanceOf(TypeError);
      if (own(parameter) === camelCase(parameter)) expect((misspelt as TypeError).message).toContain(`did you mean '${own(parameter)}'?`);
    }

    const many = errorOf(() => call(...new Array(all.length + 1).fill(undefined)));
    expect(many).toBeInstanceOf(TypeError);
    expect((many as TypeError).message).toMatch(/takes \d+ positional arguments? but \d+ (was|were) given/);
  });
});

describe('public functions without parameters', () => {
  test('are looked at where Python has a signature', () => {
    expect(withoutParameters.length).toBeGreaterThan(80);
  });

  test.each(withoutParameters)('$name refuses arguments', ({ name, call }) => {
    const method = name.slice(name.lastIndexOf('.') + 1);
    for (const [args, reason] of [
      [[undefined], 'takes 0 positional arguments but 1 was given'],
      [[1, 2], 'takes 0 positional arguments but 2 were given'],
      [[{ unknownName: 1 }], "got an unexpected keyword argument 'unknownName'"],
    ] as const) {
      const error = errorOf(() => call(...args));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toBe(`${method}() ${reason}\nexpected:\n * ()`);
    }
  });
});

const sourceOf = (value: object): string => Function.prototype.toString.call(value);

// Every function of the namespace and every method of its classes, by name.
function ownFunctions(): Map<string, Callable> {
  const found = new Map<string, Callable>();
  const seen = new Set<unknown>();
  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'function' || seen.has(value)) return;
    seen.add(value);
    if (!/^class\b/.test(sourceOf(value))) {
      found.set(name, value as Callable);
      return;
    }
    for (let at = value as { prototype?: object }; at.prototype !== undefined && at.prototype !== Array.prototype; ) {
      for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(at.prototype))) {
        if (key !== 'constructor') add(`${name}.${key}`, member.value);
      }
      at = Object.getPrototypeOf(at) as { prototype?: object };
    }
  };
  const enter = (path: string, value: object): void => {
    for (const [key, own] of Object.entries(value) as [string, unknown][]) {
      const name = path === '' ? key : `${path}.${key}`;
      if (typeof own === 'function') add(name, own);
      else if (typeof own === 'object' && own !== null && isNamespace(own) && !seen.has(own)) {
        seen.add(own);
        enter(name, own);
      }
    }
  };
  enter('', torch);
  return found;
}

// A module, or an object literal such as `torch.backends.cudnn`.
const isNamespace = (value: object): boolean =>
  Object.prototype.toString.call(value) === '[object Module]' || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

test('no public function ignores arguments for lack of parameters', () => {
  const all = ownFunctions();
  expect(all.size).toBeGreaterThan(2000);
  const ignoring = [...all].filter(([, value]) => /^(?:async\s+)?(?:function\s*)?\*?\s*[\w$]*\s*\(\s*\)/.test(sourceOf(value)));
  expect(ignoring.map(([name]) => name).filter((name) => !isIn(withoutArguments, name))).toEqual([]);
});
