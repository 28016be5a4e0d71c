// What a function takes, read from the type of its declared parameters.
import ts from 'typescript';

/**
 * @typedef {object} DeclaredParameter
 * @property {string} name
 * @property {string} type
 * @property {string} positionType the type by position, which may be narrower
 * @property {boolean} isOptional
 * @property {boolean} isByName
 * @property {string | null} fallback the default as it is written
 * @property {string} doc
 */

const format =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
  ts.NodeBuilderFlags.UseSingleQuotesForStringLiteralType;

/** Prints types for a file, and remembers which of their names the file has to import. */
export class TypePrinter {
  /** @type {Map<string, string>} the files of names that are declared elsewhere */
  imports = new Map();
  #printer = ts.createPrinter({ removeComments: true });

  /** @param {ts.Program} program @param {ts.SourceFile} file */
  constructor(program, file) {
    this.program = program;
    this.checker = program.getTypeChecker();
    this.file = file;
  }

  /** @param {ts.Type} type @param {ts.Node} at */
  print(type, at) {
    const node = this.checker.typeToTypeNode(type, at, format);
    if (node === undefined) throw new Error(`no text for a type in ${this.file.fileName}`);
    this.#collect(node);
    return this.#printer.printNode(ts.EmitHint.Unspecified, node, this.file).replace(/\s+/g, ' ');
  }

  /** @param {ts.Node} node */
  #collect(node) {
    const { symbol } = /** @type {{ symbol?: ts.Symbol }} */ (/** @type {unknown} */ (node));
    // A type may have the name of a constant.
    const declared = symbol?.declarations?.find(({ parent }) => ts.isSourceFile(parent));
    if (ts.isIdentifier(node) && symbol && declared) {
      const from = declared.getSourceFile();
      if (from !== this.file && !this.program.isSourceFileDefaultLibrary(from) && !from.fileName.includes('/node_modules/')) {
        this.imports.set(node.text, from.fileName);
      }
    }
    ts.forEachChild(node, (child) => this.#collect(child));
  }
}

/** @param {ts.ObjectLiteralElementLike} property the text of the comment before its object: `/** … *\/ { name: type }` */
function docOf(property) {
  const { text } = property.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, property.parent.pos) ?? [];
  const last = comments.map(({ pos, end }) => text.slice(pos, end)).findLast((comment) => comment.startsWith('/**'));
  return last === undefined
    ? ''
    : last
        .slice(3, -2)
        .replace(/\n\s*\*? ?/g, ' ')
        .trim();
}

/** @param {ts.Expression} made such as `opt(int, 1)` @returns {string | null} */
function fallbackOf(made) {
  if (!ts.isCallExpression(made)) return null;
  const [first, second] = made.arguments;
  // `literalByName<P>()(type)`.
  if (ts.isCallExpression(made.expression)) return first ? fallbackOf(first) : null;
  switch (made.expression.getText()) {
    case 'byName':
      return first ? fallbackOf(first) : null;
    case 'orNull':
      return 'null';
    case 'only':
      return first?.getText() ?? null;
    case 'opt':
      return second?.getText() ?? null;
    case 'maybe':
      return second && ts.isStringLiteral(second) ? second.text : null;
    default:
      return null;
  }
}

/** @param {ts.Type} type @param {ts.TypeChecker} checker @returns {ts.Type | undefined} the values' type of a `Type` */
function valuesOf(type, checker) {
  const parts = type.isIntersection() ? type.types : [type];
  const part = parts.find(({ symbol }) => symbol?.name === 'Type' || symbol?.name === 'Optional');
  return part && checker.getTypeArguments(/** @type {ts.TypeReference} */ (part))[0];
}

/** @param {ts.Type} type @param {ts.TypeChecker} checker @returns {ts.Type | undefined} the type of the values by position, of a `LiteralByName` */
function positionValuesOf(type, checker) {
  const part = type.isIntersection() ? type.types.find(({ symbol }) => symbol?.name === 'LiteralByName') : undefined;
  return part && checker.getTypeArguments(/** @type {ts.TypeReference} */ (part))[0];
}

/**
 * The parameters that `Call<S>` stands for; null if the signature's rest parameter is another.
 *
 * @param {ts.Signature} signature @param {TypePrinter} printer @param {ts.Node} at
 * @returns {DeclaredParameter[] | null}
 */
export function declaredParameters(signature, printer, at) {
  const { checker } = printer;
  const last = signature.parameters.at(-1);
  if (last === undefined || signature.parameters.length !== 1) return null;
  const rest = checker.getTypeOfSymbolAtLocation(last, at);
  const declared = rest.aliasSymbol?.name === 'Call' ? rest.aliasTypeArguments?.[0] : undefined;
  if (declared === undefined) return null;
  const property = checker.isTupleType(declared) ? undefined : declared.getProperty('entries');
  const entries = property ? checker.getTypeOfSymbolAtLocation(property, at) : declared;
  if (!checker.isTupleType(entries)) return null;
  return checker.getTypeArguments(/** @type {ts.TypeReference} */ (entries)).map((entry) => {
    const [named] = entry.getProperties();
    if (named === undefined) throw new Error(`a parameter without a name in ${printer.file.fileName}`);
    const type = checker.getTypeOfSymbolAtLocation(named, at);
    const values = valuesOf(type, checker);
    if (values === undefined) throw new Error(`no type of ${named.name} in ${printer.file.fileName}`);
    const declaration = named.valueDeclaration ?? named.declarations?.[0];
    const isLiteral = declaration !== undefined && ts.isPropertyAssignment(declaration);
    return {
      name: named.name,
      type: printer.print(values, at),
      positionType: printer.print(positionValuesOf(type, checker) ?? values, at),
      isOptional: type.getProperty('fallback') !== undefined,
      isByName: type.getProperty('isByName') !== undefined,
      fallback: isLiteral ? fallbackOf(declaration.initializer) : null,
      doc:
        declaration && ts.isObjectLiteralExpression(declaration.parent)
          ? docOf(/** @type {ts.ObjectLiteralElementLike} */ (declaration))
          : '',
    };
  });
}
