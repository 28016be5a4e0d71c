// Compiles values of which one branch of two is taken.
import type { Expression, Node } from 'acorn';
import { type Context, none, type Value } from './context';
import { coerce, condition, knownCondition } from './convert';
import { join } from './types';

/** The value of one of two branches: a conditional expression, or an if where a branch needs statements of its own. */
export function choose(c: Context, test: Expression, consequent: () => Value, alternate: () => Value): Value {
  const tested = c.expression(test);
  const known = knownCondition(tested);
  if (known !== null) return known ? consequent() : alternate();
  return chosen(c, test, condition(c, test, tested), consequent, alternate);
}

/** The same with a condition in TorchScript. */
export function chosen(c: Context, node: Node, test: string, consequent: () => Value, alternate: () => Value): Value {
  const inScope = (run: () => Value) => (): Value => {
    let value = none;
    c.statementsScope(() => {
      value = run();
    });
    return value;
  };
  const yes = c.collected(inScope(consequent));
  const no = c.collected(inScope(alternate));
  const [a, b] = [yes.value, no.value];
  if (a.module || b.module || a.items || b.items)
    throw c.fail(node, 'which module is called must be known when compiling', 'call both modules in an if');
  if (a.local || b.local) throw c.fail(node, 'which function is called must be known when compiling', 'call both functions in an if');
  const type = join(a.type, b.type);
  const names = a.names ?? b.names;
  const isBigint = a.isBigint && b.isBigint;
  if (yes.lines.length === 0 && no.lines.length === 0)
    return { text: `(${coerce(a, type).text} if ${test} else ${coerce(b, type).text})`, type, names, isBigint };
  const name = c.temporary();
  const hasValue = type !== 'None';
  for (const [head, lines, value] of [
    [`if ${test}:`, yes.lines, a],
    ['else:', no.lines, b],
  ] as const) {
    c.emit(head, node);
    c.block(() => {
      c.emitAll(lines);
      if (hasValue) c.emit(`${name} = ${coerce(value, type).text}`, node);
    });
  }
  return hasValue ? { text: name, type, names, isBigint } : none;
}
