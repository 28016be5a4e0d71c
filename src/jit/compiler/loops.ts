// Compiles loops: counted loops, loops over lists, tensors and modules, and loops with a condition.
import type {
  AnyNode,
  DoWhileStatement,
  Expression,
  ForOfStatement,
  ForStatement,
  Identifier,
  Node,
  Pattern,
  Statement,
  WhileStatement,
} from 'acorn';
import { Module } from '../../nn/module';
import { assignment, bodyOf, declaration, elementType, update } from './assignments';
import type { Context, Emitted, Loop, Value } from './context';
import { asInt, condition, named } from './convert';
import { checkedContainer, childrenOf, type ModuleItem, propertyOf } from './members';
import { within } from './syntax';
import { dictTypes, listElement, tupleElements, unknown } from './types';

const mutatingMethods = new Set(['push', 'pop', 'reverse', 'shift', 'unshift', 'splice', 'fill', 'sort']);

// Names whose values the loop's body may change.
function changedIn(body: Node): Set<string> {
  const names = new Set<string>();
  const note = (target: Node): void => {
    for (const part of within(target)) if (part.type === 'Identifier') names.add(part.name);
  };
  for (const part of within(body)) {
    if (part.type === 'AssignmentExpression') note(part.left);
    else if (part.type === 'UpdateExpression') note(part.argument);
    else if (part.type === 'CallExpression' && part.callee.type === 'MemberExpression') {
      const { property, object } = part.callee;
      if (property.type === 'Identifier' && (mutatingMethods.has(property.name) || property.name.endsWith('_'))) note(object);
    }
  }
  return names;
}

const pureMethods = new Set(['size', 'dim', 'numel', 'floor', 'ceil', 'min', 'max', 'trunc']);

// Whether the limit's value cannot change while the body runs.
function isInvariant(limit: Node, changed: ReadonlySet<string>): boolean {
  for (const part of within(limit)) {
    if (part.type === 'Identifier' && changed.has(part.name)) return false;
    if (part.type !== 'CallExpression') continue;
    const { callee } = part;
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || !pureMethods.has(callee.property.name)) return false;
  }
  return true;
}

function body(c: Context, node: Statement, loop: Loop): void {
  c.loops.push(loop);
  c.statements(bodyOf(node));
  c.loops.pop();
}

// A loop with a constant step and a loop-invariant limit.
interface Range {
  readonly id: Identifier;
  readonly range: string;
  /** The values that it counts through, if they are known at compile time. */
  readonly counts: number[] | null;
}

const countsOf = (from: unknown, to: unknown, by: number, isLoose: boolean): number[] | null => {
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const last = isLoose ? to : to - Math.sign(by);
  return Array.from({ length: Math.max(Math.floor((last - from) / by) + 1, 0) }, (_, i) => from + i * by);
};

function rangeOf(c: Context, node: ForStatement): Range | null {
  const { init, test, update: step } = node;
  if (init?.type !== 'VariableDeclaration' || init.kind === 'var' || init.declarations.length !== 1) return null;
  const [{ id, init: from } = { id: null, init: null }] = init.declarations;
  if (id?.type !== 'Identifier' || !from || test?.type !== 'BinaryExpression' || !step) return null;
  const by = stepOf(step, id.name);
  const changed = changedIn(node.body);
  if (by === null || changed.has(id.name) || test.left.type !== 'Identifier' || test.left.name !== id.name) return null;
  const [strict, loose] = by > 0 ? ['<', '<='] : ['>', '>='];
  if ((test.operator !== strict && test.operator !== loose) || !isInvariant(test.right, changed)) return null;
  const start = c.expression(from);
  const limit = c.expression(test.right);
  const isCount = (value: Value) => value.type === 'int' || value.type === 'number';
  if (!isCount(start) || (!isCount(limit) && limit.type !== unknown)) return null;
  const end = asInt(c, limit).text;
  const stop = test.operator === strict ? end : `${end} ${by > 0 ? '+' : '-'} 1`;
  const counts = countsOf(start.constant, limit.constant, by, test.operator === loose);
  return { id, counts, range: `range(${asInt(c, start).text}, ${stop}${by === 1 ? '' : `, ${by}`})` };
}

function stepOf(node: Expression, name: string): number | null {
  if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier' && node.argument.name === name)
    return node.operator === '++' ? 1 : -1;
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier' || node.left.name !== name) return null;
  const { right, operator } = node;
  if (right.type !== 'Literal' || typeof right.value !== 'number' || !Number.isInteger(right.value) || right.value === 0) return null;
  return operator === '+=' ? right.value : operator === '-=' ? -right.value : null;
}

// The module that an expression refers to, as far as can be found without compiling the expression.
function moduleNamed(c: Context, node: AnyNode): Module | null {
  if (node.type === 'ThisExpression') return c.self;
  if (node.type === 'Identifier') return c.lookup(node.name)?.alias?.module ?? null;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  const owner = moduleNamed(c, node.object);
  const value = owner === null ? null : propertyOf(owner, node.property.name);
  return value instanceof Module ? value : null;
}

// Whether the loop's variable selects a module: `this.layers.at(i)`, `this.layers[i]`.
function indexesModules(c: Context, body: Node, name: string): boolean {
  for (const part of within(body)) {
    const index =
      part.type === 'MemberExpression' && part.computed
        ? { object: part.object, key: part.property }
        : part.type === 'CallExpression' && part.callee.type === 'MemberExpression' && part.arguments.length === 1
          ? { object: part.callee.object, key: part.arguments[0] as AnyNode }
          : null;
    if (index === null || moduleNamed(c, index.object as AnyNode) === null) continue;
    for (const inner of within(index.key)) if (inner.type === 'Identifier' && inner.name === name) return true;
  }
  return false;
}

export function forLoop(c: Context, node: ForStatement): void {
  const counted = rangeOf(c, node);
  if (counted !== null && counted.counts !== null && indexesModules(c, node.body, counted.id.name)) {
    const items = counted.counts.map((one) => ({ text: String(one), type: 'int', constant: one }));
    unroll(c, node, counted.id, { items: items.map((value) => ({ key: value, value })), pairs: false });
    return;
  }
  if (counted !== null) {
    // The variable is scoped to the loop.
    c.statementsScope(() => {
      const variable = c.declare(counted.id.name, counted.id, 'int');
      c.emit(`for ${variable.python} in ${counted.range}:`, node);
      c.block(() => body(c, node.body, { update: null, left: null }));
    });
    return;
  }
  c.statementsScope(() => {
    if (node.init?.type === 'VariableDeclaration') declaration(c, node.init);
    else if (node.init) advance(c, node.init);
    const step = node.update ?? null;
    const next = step === null ? null : () => advance(c, step);
    const { test } = node;
    const head = c.collected(() => (test ? condition(c, test, c.expression(test)) : 'True'));
    whileHead(c, node, head);
    c.block(() => {
      leaveUnless(c, node, head);
      body(c, node.body, { update: next, left: null });
      next?.();
    });
  });
}

function advance(c: Context, node: Expression): void {
  if (node.type === 'UpdateExpression') update(c, node);
  else if (node.type === 'AssignmentExpression') assignment(c, node);
  else if (node.type === 'SequenceExpression') for (const one of node.expressions) advance(c, one);
  else throw c.fail(node, 'this step of a loop cannot be compiled');
}

type Head = { value: string; lines: readonly Emitted[] };

// A condition that needs statements of its own is tested within the loop.
function whileHead(c: Context, node: Node, { value, lines }: Head): void {
  c.emit(`while ${lines.length === 0 ? value : 'True'}:`, node);
}

function leaveUnless(c: Context, node: Node, { value, lines }: Head): void {
  if (lines.length === 0) return;
  c.emitAll(lines);
  c.emit(`if not ${value}:`, node);
  c.block(() => c.emit('break', node));
}

export function whileLoop(c: Context, node: WhileStatement | DoWhileStatement): void {
  const test = (): string => condition(c, node.test, c.expression(node.test));
  if (node.type === 'WhileStatement') {
    const head = c.collected(test);
    whileHead(c, node, head);
    c.block(() => {
      leaveUnless(c, node, head);
      body(c, node.body, { update: null, left: null });
    });
    return;
  }
  const leave = (): void => {
    c.emit(`if not ${test()}:`, node.test);
    c.block(() => c.emit('break', node.test));
  };
  c.emit('while True:', node);
  c.block(() => {
    body(c, node.body, { update: leave, left: null });
    leave();
  });
}

export function leaveLoop(c: Context, node: Node): void {
  const loop = c.loops.at(-1);
  if (!loop) throw c.fail(node, "'break' stands in no loop");
  if (loop.isSwitch) throw c.fail(node, "'break' within a case cannot be compiled", 'a case may end with it, no more');
  if (loop.left !== null) c.emit(`${loop.left} = True`, node);
  c.emit('break', node);
}

export function nextTurn(c: Context, node: Node): void {
  c.loops.findLast((loop) => !loop.isSwitch)?.update?.();
  c.emit('continue', node);
}

// The variables that a `for...of` sets in each iteration: a value, or an index or key with it.
interface Source {
  readonly head: (names: readonly string[]) => string;
  readonly types: readonly string[];
  /** The list that is gone through; null for others. */
  readonly list: Value | null;
}

// Whether the loop's body may change the number of elements of a list.
function changesLists(body: Node): boolean {
  for (const part of within(body)) {
    if (part.type !== 'CallExpression') continue;
    const { callee } = part;
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && mutatingMethods.has(callee.property.name))
      return true;
  }
  return false;
}

function sourceOf(c: Context, node: Expression): Source | { items: ModuleItem[]; pairs: boolean } {
  const call = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee : null;
  const method = call?.property.type === 'Identifier' ? call.property.name : '';
  if (
    call !== null &&
    call.object.type !== 'Super' &&
    ['entries', 'values', 'keys', 'children', 'items', 'namedChildren'].includes(method)
  ) {
    const isObject = call.object.type === 'Identifier' && call.object.name === 'Object';
    const [argument] = (node as { arguments: Expression[] }).arguments;
    const subject = c.expression(isObject && argument ? argument : call.object);
    if (subject.items && (method === 'entries' || method === 'values')) {
      const items = subject.items.map((value, i) => ({ key: { text: String(i), type: 'int', constant: i }, value }));
      return { items, pairs: method === 'entries' };
    }
    if (subject.module) {
      if (method === 'entries' || method === 'items' || method === 'values' || method === 'keys') checkedContainer(c, node, subject);
      const items = childrenOf(subject);
      return { items, pairs: method === 'items' || method === 'namedChildren' };
    }
    const dict = dictTypes(subject.type);
    if (dict !== null) {
      const [key, value] = dict;
      if (method === 'keys') return { head: ([one]) => `${one} in ${subject.text}.keys()`, types: [key], list: null };
      if (method === 'values') return { head: ([one]) => `${one} in ${subject.text}.values()`, types: [value], list: null };
      return { head: ([k, v]) => `${k}, ${v} in ${subject.text}.items()`, types: [key, value], list: null };
    }
    if (method === 'entries')
      return {
        head: ([i, one]) => `${i}, ${one} in enumerate(${subject.text})`,
        types: ['int', elementType(subject.type, 0)],
        list: subject,
      };
  }
  const list = c.expression(node);
  if (list.items) {
    const items = list.items.map((value, i) => ({ key: { text: String(i), type: 'int', constant: i }, value }));
    return { items, pairs: false };
  }
  if (list.module) {
    checkedContainer(c, node, list);
    return { items: childrenOf(list), pairs: false };
  }
  const isList = listElement(list.type) !== null || tupleElements(list.type) !== null;
  if (!isList && list.type !== 'Tensor' && list.type !== unknown) throw c.fail(node, `a value of type ${list.type} cannot be gone through`);
  return { head: ([one]) => `${one} in ${list.text}`, types: [elementType(list.type, 0)], list };
}

export function forOf(c: Context, node: ForOfStatement): void {
  const { left } = node;
  if (node.await) throw c.fail(node, 'for await cannot be compiled: nothing in TorchScript is asynchronous');
  if (left.type !== 'VariableDeclaration' || left.kind === 'var') throw c.fail(left, 'a loop must declare its variable by const or let');
  const pattern = left.declarations[0]?.id as Pattern;
  const source = sourceOf(c, node.right);
  if ('items' in source) {
    unroll(c, node, pattern, source);
    return;
  }
  c.statementsScope(() => {
    const ids = namesOf(c, pattern, source.types.length);
    const names = ids.map((id, i) => {
      if (id === null) return c.temporary();
      const variable = c.declare(id.name, id, source.types[i] as string);
      if (source.list?.isBigint && i === ids.length - 1) variable.isBigint = true;
      return variable.python;
    });
    const { list } = source;
    if (list !== null && listElement(list.type) !== null && changesLists(node.body)) {
      // TorchScript counts the elements when the loop begins, JavaScript in each turn.
      const { text } = named(c, node, list);
      const at = c.temporary();
      c.emit(`${at} = 0`, node);
      c.emit(`while ${at} < len(${text}):`, node);
      c.block(() => {
        if (names.length === 2) c.emit(`${names[0]} = ${at}`, node);
        c.emit(`${names.at(-1)} = ${text}[${at}]`, node);
        c.emit(`${at} += 1`, node);
        body(c, node.body, { update: null, left: null });
      });
      return;
    }
    c.emit(`for ${source.head(names)}:`, node);
    c.block(() => body(c, node.body, { update: null, left: null }));
  });
}

function namesOf(c: Context, pattern: Pattern, count: number): (Identifier | null)[] {
  if (count === 1 && pattern.type === 'Identifier') return [pattern];
  if (pattern.type !== 'ArrayPattern' || count === 1) throw c.fail(pattern, `a pattern of ${count} names is expected here`);
  return Array.from({ length: count }, (_, i) => {
    const one = pattern.elements[i] ?? null;
    if (one !== null && one.type !== 'Identifier') throw c.fail(one, 'only plain names can stand here');
    return one;
  });
}

// Modules have different types, so a loop over them is unrolled.
function unroll(
  c: Context,
  node: ForOfStatement | ForStatement,
  pattern: Pattern,
  { items, pairs }: { items: ModuleItem[]; pairs: boolean },
): void {
  const ids = namesOf(c, pattern, pairs ? 2 : 1);
  let leaves = false;
  let goesOn = false;
  for (const part of within(node.body)) {
    leaves ||= part.type === 'BreakStatement';
    goesOn ||= part.type === 'ContinueStatement';
  }
  const left = leaves ? c.temporary() : null;
  if (left !== null) c.emit(`${left} = False`, node);
  for (const { key, value } of items) {
    const turn = (loop: Loop): void => {
      c.statementsScope(() => {
        const values = pairs ? [key, value] : [value];
        ids.forEach((id, i) => {
          if (id !== null) c.alias(id.name, values[i] as Value);
        });
        body(c, node.body, loop);
      });
    };
    if (!leaves && !goesOn) {
      turn({ update: null, left: null });
      continue;
    }
    const once = (): void => {
      c.emit(`for ${c.temporary()} in range(1):`, node);
      c.block(() => turn({ update: null, left }));
    };
    if (left === null) {
      once();
      continue;
    }
    c.emit(`if not ${left}:`, node);
    c.block(once);
  }
}
