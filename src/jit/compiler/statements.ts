// Compiles statements.
import type { AnyNode, Expression, Statement, SwitchStatement } from 'acorn';
import { assignment, bodyOf, declaration, update } from './assignments';
import { type Context, none } from './context';
import { asTuple, coerce, condition, knownCondition } from './convert';
import { forLoop, forOf, leaveLoop, nextTurn, whileLoop } from './loops';
import { join, listElement } from './types';

export function statement(c: Context, node: Statement): void {
  switch (node.type) {
    case 'VariableDeclaration':
      return declaration(c, node);
    case 'ExpressionStatement':
      return expressionStatement(c, node.expression);
    case 'ReturnStatement':
      return returnValue(c, node, node.argument ?? null);
    case 'IfStatement': {
      const test = c.expression(node.test);
      const known = knownCondition(test);
      if (known !== null) {
        const taken = known ? node.consequent : (node.alternate ?? null);
        if (taken !== null) c.statements(bodyOf(taken));
        return;
      }
      c.emit(`if ${condition(c, node.test, test)}:`, node.test);
      c.block(() => c.statements(bodyOf(node.consequent)));
      if (!node.alternate) return;
      c.emit('else:', node.alternate);
      const { alternate } = node;
      c.block(() => c.statements(bodyOf(alternate)));
      return;
    }
    case 'BlockStatement':
      c.statements(node.body);
      return;
    case 'ForStatement':
      return forLoop(c, node);
    case 'ForOfStatement':
      return forOf(c, node);
    case 'WhileStatement':
    case 'DoWhileStatement':
      return whileLoop(c, node);
    case 'BreakStatement':
      if (node.label) break;
      return leaveLoop(c, node);
    case 'ContinueStatement':
      if (node.label) break;
      return nextTurn(c, node);
    case 'ThrowStatement': {
      const error = node.argument;
      if (error.type !== 'NewExpression') throw c.fail(node, "only 'throw new Error(message)' can be compiled");
      const [message] = error.arguments;
      const text = message === undefined ? '""' : c.expression(message).text;
      c.emit(`raise Exception(${text})`, node);
      return;
    }
    case 'SwitchStatement':
      return switchStatement(c, node);
    case 'EmptyStatement':
      return;
    case 'FunctionDeclaration':
      return; // its block has declared it
    case 'ClassDeclaration':
      throw c.fail(node, 'a class within a function cannot be compiled');
    case 'TryStatement':
      throw c.fail(node, 'try and catch cannot be compiled: TorchScript has no way to catch an error');
    case 'ForInStatement':
      throw c.fail(node, 'for...in cannot be compiled', 'for (const key of Object.keys(d)) can');
  }
  throw c.fail(node, `this statement (${node.type}) cannot be compiled`);
}

function expressionStatement(c: Context, node: Expression): void {
  if (node.type === 'AssignmentExpression') return assignment(c, node);
  if (node.type === 'UpdateExpression') return update(c, node);
  if (node.type === 'SequenceExpression') {
    for (const one of node.expressions) expressionStatement(c, one);
    return;
  }
  if (node.type === 'Literal') return; // 'use strict'
  if (node.type !== 'CallExpression' && node.type !== 'ChainExpression')
    throw c.fail(node, 'an expression whose value is not used cannot be compiled');
  c.unused = node;
  const { text } = c.expression(node);
  if (text !== '' && text !== 'None') c.emit(text, node);
}

function returnValue(c: Context, node: AnyNode, argument: Expression | null): void {
  if (argument === null) {
    c.returns = join(c.returns, 'None');
    c.emit('return', node);
    return;
  }
  const inner = tidied(argument);
  if (inner !== null) {
    c.statements(inner);
    return;
  }
  let value = c.expression(argument);
  if (value.module || value.items) throw c.fail(argument, 'a module cannot be returned');
  if (value.local) throw c.fail(argument, 'a function cannot be returned: functions are no values in TorchScript');
  if (value.text === '') value = none;
  if (c.declaredReturn !== null) {
    value = coerce(value, c.declaredReturn);
  } else if (value.elements && value.elements.length > 1 && !c.returnsList) {
    value = asTuple(value);
  } else if (!value.elements && listElement(value.type) !== null) {
    c.returnsList = true;
  }
  c.returns = join(c.returns, value.type);
  if (value.names) c.returnNames = value.names;
  c.emit(`return ${coerce(value, c.returns).text}`, node);
}

// The body of `return torch.tidy(() => { ... })`, which is inlined: TorchScript frees unused tensors itself.
function tidied(node: Expression): readonly Statement[] | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const { property } = node.callee;
  const [body] = node.arguments;
  if (property.type !== 'Identifier' || property.name !== 'tidy' || body?.type !== 'ArrowFunctionExpression' || body.params.length > 0)
    return null;
  return body.body.type === 'BlockStatement' ? body.body.body : null;
}

function switchStatement(c: Context, node: SwitchStatement): void {
  const subject = c.expression(node.discriminant);
  const name = c.temporary();
  c.emit(`${name} = ${subject.text}`, node.discriminant);
  let tests: string[] = [];
  let isFirst = true;
  c.loops.push({ update: null, left: null, isSwitch: true });
  const cases = [...node.cases];
  for (const [i, one] of cases.entries()) {
    if (one.test) tests.push(`${name} == ${c.expression(one.test).text}`);
    else if (i < cases.length - 1) throw c.fail(one, "'default' must be the last case");
    if (one.consequent.length === 0 && i < cases.length - 1) continue;
    const body = one.consequent.flatMap((part) => bodyOf(part));
    const last = body.at(-1);
    const ends = last?.type === 'BreakStatement' || last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
    if (!ends && i < cases.length - 1) throw c.fail(one, 'a case that goes on into the next cannot be compiled', "end it with 'break'");
    const kept = last?.type === 'BreakStatement' ? body.slice(0, -1) : body;
    if (one.test) c.emit(`${isFirst ? 'if' : 'elif'} ${tests.join(' or ')}:`, one);
    else if (!isFirst) c.emit('else:', one);
    if (one.test || !isFirst) c.block(() => c.statements(kept));
    else c.statements(kept);
    isFirst = false;
    tests = [];
  }
  c.loops.pop();
}
