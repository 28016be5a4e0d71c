// Declarations for users: those of the compiler, with documented overloads in place of `...args: Call<typeof declared>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { commentsOfTypeof, withDocOnOverloads } from './docs.mjs';
import { overloads } from './overloads.mjs';
import { declaredParameters, TypePrinter } from './signature.mjs';

/** @typedef {{ text: string, interfaces: string }} Overloads */

const capital = (/** @type {string} */ name) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** @param {ts.Node} node the text of the comment before it */
function docOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  if (comment === undefined) return '';
  const lines = comment
    .getText()
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  return lines.join('\n').trim();
}

/** @param {readonly (ts.NodeArray<ts.TypeParameterDeclaration> | undefined)[]} lists */
const genericsOf = (lists) =>
  lists.flatMap((list) => [...(list ?? [])]).map((one) => ({ name: one.name.text, text: one.getText().replace(/\s+/g, ' ') }));

/** The overloads of a file by the path of what has them: `Linear.constructor 0`. */
class Plan {
  /** @type {Map<string, Overloads>} */
  found = new Map();

  /** @param {ts.Program} program @param {ts.SourceFile} file */
  constructor(program, file) {
    this.checker = program.getTypeChecker();
    this.file = file;
    this.printer = new TypePrinter(program, file);
    this.taken = new Set([...file.text.matchAll(/\b\w+(?:Options|Parameters)\b/g)].map(([name]) => name));
  }

  /** @param {string} name @returns {string} */
  free(name) {
    return this.taken.has(`${name}Options`) || this.taken.has(`${name}Parameters`) ? this.free(`${name}Call`) : name;
  }

  /**
   * @param {string} path @param {ts.Signature | undefined} signature @param {ts.Node} at
   * @param {Omit<import('./overloads.mjs').Owner, 'name' | 'tail' | 'isConstructor'> & { name: string, isConstructor?: boolean }} owner
   */
  add(path, signature, at, owner) {
    const made = signature && this.overloadsOf(signature, at, owner);
    if (made) this.found.set(path, made);
  }

  /**
   * @param {ts.Signature} signature @param {ts.Node} at
   * @param {Omit<import('./overloads.mjs').Owner, 'name' | 'tail' | 'isConstructor'> & { name: string, isConstructor?: boolean }} owner
   * @returns {Overloads | null} null if it does not take `Call<...>`
   */
  overloadsOf(signature, at, { name, isConstructor = false, ...owner }) {
    const parameters = declaredParameters(signature, this.printer, at);
    if (!parameters) return null;
    const result = isConstructor ? '' : `: ${this.printer.print(signature.getReturnType(), at)}`;
    const own = this.free(name);
    this.taken.add(`${own}Options`).add(`${own}Parameters`);
    return overloads({ ...owner, name: own, tail: result, isConstructor }, parameters);
  }
}

// Methods that a file adds to a class of another: `declare module '../tensor/tensor' { interface Tensor { ... } }`.
/** @param {Plan} plan @param {ts.ModuleDeclaration} augmented */
function planAugmentation(plan, augmented) {
  let doc = '';
  let previous = '';
  for (const [path, member, name] of addedMethods(augmented)) {
    doc = docOf(member) || (name === previous ? doc : '');
    previous = name;
    const generics = genericsOf([member.typeParameters]);
    const owner = { name: capital(name), head: name, doc, generics, indent: '        ' };
    plan.add(path, plan.checker.getSignatureFromDeclaration(member), member, owner);
  }
}

/** @param {ts.ModuleDeclaration} augmented @returns {[path: string, member: ts.MethodSignature, name: string][]} */
function addedMethods({ body }) {
  if (!body || !ts.isModuleBlock(body)) return [];
  return body.statements.filter(ts.isInterfaceDeclaration).flatMap((declared) =>
    declared.members.filter(ts.isMethodSignature).map((member, index) => {
      const name = member.name.getText();
      return /** @type {[string, ts.MethodSignature, string]} */ ([`${declared.name.text}.${name} added ${index}`, member, name]);
    }),
  );
}

// The method forward keeps `Call<...>`: the types of `model(...)` and of hooks are those of its parameters, and TypeScript infers
// parameters from one overload only.
/** @param {Plan} plan @param {ts.ClassDeclaration} declared */
function planClass(plan, declared) {
  const name = declared.name?.text ?? '';
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  for (const member of declared.members) {
    if (ts.isConstructorDeclaration(member)) {
      const signature = plan.checker.getSignatureFromDeclaration(member);
      const generics = genericsOf([declared.typeParameters]);
      plan.add(`${name}.constructor 0`, signature, member, {
        name,
        isConstructor: true,
        head: 'constructor',
        doc: docOf(declared),
        generics,
        indent: '    ',
      });
    } else if (ts.isMethodDeclaration(member) && ts.isIdentifier(member.name) && member.name.text !== 'forward') {
      const method = member.name.text;
      const isStatic = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
      const key = `${name}.${method}`;
      const index = counts[key] ?? 0;
      counts[key] = index + 1;
      const own = member.typeParameters ? `<${member.typeParameters.map((one) => one.getText()).join(', ')}>` : '';
      const generics = genericsOf([declared.typeParameters, member.typeParameters]);
      const owner = {
        name: name + capital(method),
        head: `${isStatic ? 'static ' : ''}${method}${own}`,
        doc: docOf(member),
        generics,
        indent: '    ',
      };
      plan.add(`${key} ${index}`, plan.checker.getSignatureFromDeclaration(member), member, owner);
    }
  }
}

/** @param {Plan} plan @param {ts.SourceFile} file */
function planFile(plan, file) {
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  let doc = '';
  for (const statement of file.statements) {
    if (ts.isClassDeclaration(statement)) planClass(plan, statement);
    else if (ts.isModuleDeclaration(statement)) planAugmentation(plan, statement);
    else if (ts.isFunctionDeclaration(statement) && statement.name) {
      const name = statement.name.text;
      const index = counts[name] ?? 0;
      counts[name] = index + 1;
      doc = docOf(statement) || (index === 0 ? '' : doc);
      const own = statement.typeParameters ? `<${statement.typeParameters.map((one) => one.getText()).join(', ')}>` : '';
      const owner = {
        name: capital(name),
        head: `export declare function ${name}${own}`,
        doc,
        generics: genericsOf([statement.typeParameters]),
        indent: '',
      };
      if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        plan.add(`${name} ${index}`, plan.checker.getSignatureFromDeclaration(statement), statement, owner);
    } else if (ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      for (const { name } of statement.declarationList.declarations) {
        if (!ts.isIdentifier(name)) continue;
        const signatures = plan.checker.getTypeAtLocation(name).getCallSignatures();
        const owner = {
          name: capital(name.text),
          head: `export declare function ${name.text}`,
          doc: docOf(statement),
          generics: [],
          indent: '',
        };
        const made = signatures.map((signature) => plan.overloadsOf(signature, name, owner));
        if (made.length === 0 || made.includes(null)) continue;
        const all = /** @type {Overloads[]} */ (made);
        plan.found.set(`${name.text} const`, {
          text: all.map(({ text }) => text).join('\n'),
          interfaces: all.map(({ interfaces }) => interfaces).join(''),
        });
      }
    }
  }
}

/** @param {ts.Node} node its start, with the comment before it */
const startOf = (node) => node.getFullStart() + (/^\s*/.exec(node.getFullText())?.[0].length ?? 0);

/** @param {Plan} plan @param {string} text */
function rewritten(plan, text) {
  const emitted = ts.createSourceFile('emitted.d.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {[from: number, to: number, text: string][]} */
  const edits = [];
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  const next = (/** @type {string} */ key) => (counts[key] = (counts[key] ?? -1) + 1);
  const replace = (/** @type {string} */ path, /** @type {ts.Node} */ node, /** @type {ts.Node} */ statement) => {
    const made = plan.found.get(path);
    if (made === undefined) return;
    edits.push([startOf(node), node.end, made.text.trimStart()]);
    edits.push([statement.end, statement.end, `\n${made.interfaces.trimEnd()}`]);
  };
  for (const statement of emitted.statements) {
    if (ts.isClassDeclaration(statement)) {
      for (const member of statement.members) {
        const name = statement.name?.text ?? '';
        if (ts.isConstructorDeclaration(member)) replace(`${name}.constructor ${next(`${name}.constructor`)}`, member, statement);
        else if (ts.isMethodDeclaration(member))
          replace(`${name}.${member.name.getText()} ${next(`${name}.${member.name.getText()}`)}`, member, statement);
      }
    } else if (ts.isModuleDeclaration(statement)) {
      for (const [path, member] of addedMethods(statement)) replace(path, member, statement);
    } else if (ts.isFunctionDeclaration(statement) && statement.name) {
      replace(`${statement.name.text} ${next(statement.name.text)}`, statement, statement);
    } else if (ts.isVariableStatement(statement)) {
      const [only] = statement.declarationList.declarations;
      if (only && statement.declarationList.declarations.length === 1) replace(`${only.name.getText()} const`, statement, statement);
    }
  }
  let out = text;
  for (const [from, to, made] of edits.sort((a, b) => b[0] - a[0] || b[1] - a[1])) out = out.slice(0, from) + made + out.slice(to);
  return out;
}

// Declared parameters that nothing refers to any more.
function withoutUnused(/** @type {string} */ text) {
  const file = ts.createSourceFile('emitted.d.ts', text, ts.ScriptTarget.Latest, true);
  let out = text;
  for (const statement of [...file.statements].reverse()) {
    if (!ts.isVariableStatement(statement) || statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const [only] = statement.declarationList.declarations;
    if (only && [...text.matchAll(new RegExp(`\\b${only.name.getText()}\\b`, 'g'))].length === 1)
      out = out.slice(0, statement.getFullStart()) + out.slice(statement.end);
  }
  return out;
}

/** @param {Plan} plan @param {string} text */
function withImports(plan, text) {
  const file = ts.createSourceFile('emitted.d.ts', text, ts.ScriptTarget.Latest, true);
  const known = new Set();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) known.add(name.text);
    } else if ('name' in statement && statement.name) known.add(/** @type {ts.Node} */ (statement.name).getText());
  }
  /** @type {string[]} */
  const lines = [];
  for (const [name, from] of plan.printer.imports) {
    if (known.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
    const path = relative(dirname(plan.file.fileName), from).replace(/\.ts$/, '');
    lines.push(`import type { ${name} } from '${path.startsWith('.') ? path : `./${path}`}';\n`);
  }
  return lines.join('') + text + (/^export \{\};$/m.test(text) ? '' : 'export {};\n');
}

/**
 * Writes the declarations of a program.
 *
 * @param {readonly string[]} entries @param {ts.CompilerOptions} options with `declaration` and `outDir`
 */
export function emitDeclarations(entries, options) {
  const program = ts.createProgram([...entries], options);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0)
    throw new Error(
      ts.formatDiagnostics(problems, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: ts.sys.getCurrentDirectory,
        getNewLine: () => '\n',
      }),
    );
  // Before the compiler's own pass, which takes nodes out of their trees.
  /** @type {Map<string, Plan>} */
  const plans = new Map();
  /** @type {Map<string, Map<string, string>>} */
  const comments = new Map();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) continue;
    comments.set(file.fileName, commentsOfTypeof(file, program.getTypeChecker()));
    if (!/\b(Call|define|Dispatched)\b/.test(file.text)) continue;
    const plan = new Plan(program, file);
    planFile(plan, file);
    if (plan.found.size > 0) plans.set(file.fileName, plan);
  }
  program.emit(
    undefined,
    (path, text, _mark, _error, sources) => {
      const source = sources?.[0]?.fileName ?? '';
      const plan = plans.get(source);
      mkdirSync(dirname(path), { recursive: true });
      // How functions without parameters refuse arguments: see src/core/no-arguments.ts.
      const plain = text
        .replaceAll('(...args: [])', '()')
        .replaceAll(', ...rest: [])', ')')
        .replace(/^export declare const (\w+): typeof /gm, (start, name) => `${comments.get(source)?.get(name) ?? ''}${start}`);
      writeFileSync(path, withDocOnOverloads(plan === undefined ? plain : withImports(plan, withoutUnused(rewritten(plan, plain)))));
    },
    undefined,
    true,
  );
}
