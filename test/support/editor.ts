// TypeScript's language service on a line of a user's program, with the declarations that the package ships: what an editor shows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { declarations } from './declarations';

const head = `import torch, { nn, optim, type Tensor } from './index.js';
const F = nn.functional;
declare const x: Tensor;
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noImplicitOverride: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
};

export interface Editor {
  /** The errors of each program. They are checked together: a checker of its own for each would look at the library's types again. */
  errors(programs: readonly string[]): string[][];
  /** The names offered where the program has a `|`. */
  completions(program: string): string[];
  /** The text shown on what stands at the `|`. */
  hover(program: string): string;
  /** The calls shown for the `|` between parentheses. */
  calls(program: string): { text: string; documentation: string }[];
  /** The texts on each public member of a value: on its name, then on each call of a function. */
  texts(value: string): Map<string, string[]>;
}

/** Opens the declarations. */
export function openEditor(): Editor {
  const folder = declarations();
  const file = join(folder, 'place.mts');
  // The files of the program: the one file, or one of each program.
  let texts = new Map([[file, '']]);
  let version = 0;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: (name) => (texts.has(name) ? String(version) : ''),
    getScriptSnapshot: (name) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.ScriptSnapshot.fromString(text);
      return existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined;
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  // Opens a program and returns the position of its `|`.
  const open = (body: string): number => {
    const [before = '', after = ''] = body.split('|');
    texts = new Map([[file, `${head}${before}${after}\nexport {};\n`]]);
    version++;
    return head.length + before.length;
  };
  const plain = (parts: ts.SymbolDisplayPart[] | undefined): string => ts.displayPartsToString(parts);
  return {
    errors(bodies) {
      // A union's bar is no cursor here.
      texts = new Map(bodies.map((body, i) => [join(folder, `place-${i}.mts`), `${head}${body}\nexport {};\n`]));
      version++;
      return [...texts.keys()].map((name) =>
        [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)].map(({ messageText }) =>
          ts.flattenDiagnosticMessageText(messageText, ' '),
        ),
      );
    },
    completions(body) {
      const at = open(body);
      return service.getCompletionsAtPosition(file, at, {})?.entries.map(({ name }) => name) ?? [];
    },
    hover(body) {
      const found = service.getQuickInfoAtPosition(file, open(body));
      const tags = found?.tags?.map(({ name, text }) => `@${name} ${plain(text)}`) ?? [];
      return [plain(found?.displayParts), plain(found?.documentation), ...tags].join('\n');
    },
    calls(body) {
      const found = service.getSignatureHelpItems(file, open(body), {});
      return (found?.items ?? []).map((item) => ({
        text: `${plain(item.prefixDisplayParts)}${item.parameters.map(({ displayParts }) => plain(displayParts)).join(', ')}${plain(item.suffixDisplayParts)}`,
        documentation: plain(item.documentation),
      }));
    },
    texts(value) {
      open(`const value = ${value};`);
      const read = service.getProgram();
      const source = read?.getSourceFile(file);
      if (read === undefined || source === undefined) throw new Error('no program');
      const checker = read.getTypeChecker();
      const at = source.statements.filter(ts.isVariableStatement).at(-1)?.declarationList.declarations[0]?.initializer;
      if (at === undefined) throw new Error(`no value ${value}`);
      const members = checker.getPropertiesOfType(checker.getTypeAtLocation(at)).filter(({ name }) => !/^[_#]/.test(name));
      return new Map(
        members.map((member) => {
          const symbol = member.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(member) : member;
          const signatures = checker.getTypeOfSymbolAtLocation(symbol, at).getCallSignatures();
          const texts = [symbol, ...signatures].map((one) => plain(one.getDocumentationComment(checker)));
          return [member.name, texts];
        }),
      );
    },
  };
}
