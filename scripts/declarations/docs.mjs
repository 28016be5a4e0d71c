// Comments where the compiler writes none: on every overload, and on constants of another constant's type.
import ts from 'typescript';

const commentOf = (/** @type {ts.Node} */ node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.getText();

const nameOf = (/** @type {ts.Node} */ node) => {
  if (ts.isCallSignatureDeclaration(node)) return '()';
  if (!ts.isMethodSignature(node) && !ts.isMethodDeclaration(node) && !ts.isFunctionDeclaration(node)) return undefined;
  return node.name?.getText();
};

/**
 * Gives overloads without a comment that of the overload before them: an editor shows it for the overload of the call only.
 *
 * @param {string} text declarations
 */
export function withDocOnOverloads(text) {
  const file = ts.createSourceFile('emitted.d.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {[at: number, comment: string][]} */
  const added = [];
  const visit = (/** @type {ts.Node} */ parent) => {
    let name = /** @type {string | undefined} */ (undefined);
    let comment = /** @type {string | undefined} */ (undefined);
    ts.forEachChild(parent, (node) => {
      const own = commentOf(node);
      const isOverload = nameOf(node) !== undefined && nameOf(node) === name;
      if (own !== undefined || !isOverload) comment = own;
      else if (comment !== undefined) added.push([node.getStart(), comment]);
      name = nameOf(node);
      visit(node);
    });
  };
  visit(file);
  let out = '';
  let from = 0;
  for (const [at, comment] of added) {
    const indent = /[^\n]*$/.exec(text.slice(0, at))?.[0] ?? '';
    out += `${text.slice(from, at)}${comment}\n${indent}`;
    from = at;
  }
  return out + text.slice(from);
}

/**
 * The comments of `b` for each `export const a: typeof b` without one, by the name of `a`.
 *
 * @param {ts.SourceFile} file @param {ts.TypeChecker} checker @returns {Map<string, string>}
 */
export function commentsOfTypeof(file, checker) {
  const found = new Map();
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    const [only] = statement.declarationList.declarations;
    if (only?.type === undefined || !ts.isTypeQueryNode(only.type) || commentOf(statement) !== undefined) continue;
    const declared = checker.getSymbolAtLocation(only.type.exprName)?.valueDeclaration;
    const comment = declared && ts.isVariableDeclaration(declared) ? commentOf(declared.parent.parent) : undefined;
    if (comment !== undefined) found.set(only.name.getText(), `${comment}\n`);
  }
  return found;
}
