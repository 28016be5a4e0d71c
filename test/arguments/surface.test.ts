// Every public function, constructor and method that Python has with a signature, and that is no operator: parameters in
// Python's order, unknown and misspelt names refused, not more arguments than there are parameters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { camelCase } from '../../src/core/names';
import { root } from '../support/files';
import { type PythonParameter, signatures } from '../support/signatures';
import {
  byPosition,
  elsewhere,
  exceptions,
  ownChecks,
  parametersHere,
  renamed,
  takesAnything,
  variadic,
  withoutArguments,
} from './exceptions';

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

// The error of a call itself: a generator that throws only when it is iterated has none.
function errorOf(call: () => unknown): unknown {
  try {
    const result = call() as { catch?: (handler: () => void) => unknown } | undefined;
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

    if (isIn(variadic, name)) return;
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
const isClass = (value: unknown): value is { prototype: object; name: string } =>
  typeof value === 'function' && /^class\b/.test(sourceOf(value));

// Every function of the namespace, and every constructor and method of its classes, by name.
function ownFunctions(): Map<string, Callable> {
  const found = new Map<string, Callable>();
  const seen = new Set<unknown>();
  const addMembers = (name: string, of: object): void => {
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(of))) {
      if (key !== 'constructor' && key !== 'prototype') add(`${name}.${key}`, value as unknown);
    }
  };
  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'function' || seen.has(value)) return;
    seen.add(value);
    found.set(name, value as Callable);
    if (!isClass(value)) {
      if (Object.getPrototypeOf(value) === Function.prototype) addMembers(name, value);
      return;
    }
    addMembers(name, value);
    addMembers(name, value.prototype);
    const base = Object.getPrototypeOf(value) as unknown;
    if (isClass(base)) add(base.name, base);
  };
  const enter = (path: string, value: object): void => {
    for (const [key, own] of Object.entries(value) as [string, unknown][]) {
      const name = path === '' ? key : `${path}.${key}`;
      if (typeof own === 'function') add(name, own);
      if (typeof own !== 'object' || own === null || seen.has(own)) continue;
      seen.add(own);
      if (isNamespace(own)) enter(name, own);
      else if (isClass(own.constructor)) add(own.constructor.name, own.constructor as unknown);
    }
  };
  enter('', torch);
  return found;
}

// `Class.member` for what callers do not use: private and protected members, and those that the comment calls internal.
function hiddenMembers(): Set<string> {
  const hidden = new Set<string>();
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const path = join(root, 'src', file);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    source.forEachChild((node) => {
      if (!ts.isClassDeclaration(node)) return;
      for (const member of node.members) {
        const isHidden =
          (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0 ||
          ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal') ||
          (ts.isConstructorDeclaration(member) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0);
        const name = ts.isConstructorDeclaration(member) ? 'constructor' : member.name?.getText();
        if (isHidden && name !== undefined) hidden.add(`${node.name?.text}.${name}`);
      }
    });
  }
  return hidden;
}

// The parameters in a function's or a constructor's text; null if a class has no constructor of its own.
function parametersOf(value: Callable): string | null {
  const source = sourceOf(value);
  if (!isClass(value))
    return /^(?:async\s+)?(?:function\b\s*)?\*?\s*(?:\[[^\]]*\]|[\w$]*)\s*\(([\s\S]*?)\)\s*(?:=>|\{)/.exec(source)?.[1] ?? source;
  return /^\s*constructor\(([\s\S]*?)\)\s*\{/m.exec(source)?.[1] ?? null;
}

// A module, or an object literal such as `torch.backends.cudnn`.
const isNamespace = (value: object): boolean =>
  Object.prototype.toString.call(value) === '[object Module]' || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

describe('public functions, whether Python has them or not', () => {
  const all = [...ownFunctions()].filter(([name]) => !isIn(withoutArguments, name));
  const hidden = hiddenMembers();
  const isHidden = (name: string, value: Callable): boolean => {
    const [owner, own] = name.split('.').slice(-2);
    return isClass(value) ? hidden.has(`${own ?? owner}.constructor`) : hidden.has(`${owner}.${own}`) || /^_/.test(own ?? '');
  };
  // A lone `...args` is bound, `...rest` refused: a list without either drops what is given beyond it.
  const ignoring = all.filter(([name, value]) => {
    const parameters = parametersOf(value);
    return parameters !== null && !/\.\.\.\w+$/.test(parameters.trim()) && !isHidden(name, value) && !isIn(byPosition, name);
  });

  test('are looked at', () => {
    expect(all.length).toBeGreaterThan(2500);
  });

  // Functions that take a plain object as a value, or as the names that it declares.
  const takesObjects = [...takesAnything, ...exceptions, ...ownChecks];

  test('accept no unknown name as their only argument', async () => {
    const accepting: string[] = [];
    for (const [name, value] of all) {
      if (isHidden(name, value) || isIn(byPosition, name) || isIn(takesObjects, `torch.${name}`)) continue;
      try {
        const Class = value as unknown as new (given: object) => object;
        await (/^class\b/.test(sourceOf(value)) ? new Class({ unknownName: 1 }) : value({ unknownName: 1 }));
        accepting.push(name);
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof torch.TorchError)) accepting.push(`${name}: ${String(error)}`);
      }
    }
    expect(accepting).toEqual([]);
  });

  test('ignore no arguments', () => {
    expect(ignoring.map(([name]) => name)).toEqual([]);
  });
});
