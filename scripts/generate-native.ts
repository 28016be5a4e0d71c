// Writes the TypeScript half of what TypeScript and C++ share, from native/: the signatures of the addon's functions and the
// types in them, which comments above their definitions give, and the enums. `npm run generate`; a test runs it too and compares.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
/** The file that is written, in src/ or in the folder that the first argument names. */
const target = join('core', 'native-declarations.ts');

interface Entry {
  name: string;
  signature: string;
  doc: string;
}

/** `text` up to the first `end` outside of brackets, and what follows it. */
function splitAt(text: string, end: string): [string, string] {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (depth === 0 && text.startsWith(end, i)) return [text.slice(0, i), text.slice(i + end.length)];
    if ('([{<'.includes(text[i] as string)) depth++;
    if (')]}'.includes(text[i] as string) || (text[i] === '>' && text[i - 1] !== '=')) depth--;
  }
  return [text, ''];
}

function split(text: string, separator: string): string[] {
  const [first, rest] = splitAt(text, separator);
  return rest === '' ? [first.trim()] : [first.trim(), ...split(rest, separator)];
}

function docComment(doc: string): string {
  if (doc === '') return '';
  const text = doc.replace(/\bk(Cell|Result|Tag)(\w+)/g, '$1.$2'); // members of enums, as C++ names them
  const sentence = /^[a-z]+[ ,;.]/.test(text) ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
  const lines = [''];
  for (const word of `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}`.split(' ')) {
    if ((lines.at(-1) as string).length + word.length > 120) lines.push('');
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.length === 1 ? `/**${lines[0]} */\n` : `/**\n${lines.map((line) => ` *${line}\n`).join('')} */\n`;
}

/** The comments that begin with `keyword`, a name and `mark`, as one line each without the keyword, and what follows them. */
function* commentsOf(text: string, keyword: string, mark: string): Generator<[comment: string, after: string]> {
  for (const match of text.matchAll(new RegExp(`(?<!^//.*\n)^// ${keyword} \\w+${mark}.*\n(?://.*\n)*`, 'gm'))) {
    const lines = match[0].trimEnd().split('\n');
    const comment = lines.map((line) => line.slice(2).trim()).join(' ');
    yield [comment.slice(keyword.length + 1), text.slice(match.index + match[0].length)];
  }
}

// How an entry reads its arguments tells what they are.
const readAs: Record<string, RegExp> = {
  number: /^(number|Handle)$/,
  boolean: /^boolean$/,
  string: /^string$/,
  tensor: /^Handle$/,
  value: /^(?!number$|boolean$|string$|Handle$)/,
};

/** Throws if the body reads an argument that the signature does not have, or has otherwise. */
function checkReads(where: string, parameters: readonly string[], body: string): void {
  if (parameters.some((parameter) => parameter.startsWith('...'))) return;
  for (const [text, way, index] of body.matchAll(/\barguments\.(number|boolean|string|tensor|value)\((\d)\)/g)) {
    const parameter = parameters[Number(index)];
    if (parameter === undefined) throw new Error(`${where}: ${text}, but there are ${parameters.length} parameters`);
    const [, type] = splitAt(parameter, ':');
    if (!readAs[way as string]?.test(type.trim())) throw new Error(`${where}: ${text}, but the parameter is '${parameter}'`);
  }
}

/** The entries that a file defines, in the order of their definitions. */
function entriesOf(file: string, text: string): Entry[] {
  const defined = new Map<string, string>();
  for (const [, name, method] of text.matchAll(/\bdefine\(environment, exports, "(\w+)", entry<(\w+)>\)/g))
    defined.set(method as string, name as string);
  const entries: Entry[] = [];
  for (const [comment, after] of commentsOf(text, 'function', '\\??\\(')) {
    const method = /^napi_value (\w+)\(/.exec(after)?.[1] ?? '';
    const [declared] = splitAt(comment, '(');
    const name = declared.replace('?', '');
    const where = `native/${file}: ${name}()`;
    if (defined.get(method) !== name)
      throw new Error(`${where} stands above ${method || 'no entry'}, which is not defined under this name`);
    defined.delete(method);
    const [signature, doc] = splitAt(comment.slice(declared.length), ' - ');
    const [parameters, result] = splitAt(signature, ': ');
    if (!parameters.startsWith('(') || result === '') throw new Error(`${where} has no signature: ${comment}`);
    checkReads(where, split(parameters.slice(1, -1), ','), after.slice(0, after.indexOf('\n}\n')));
    entries.push({ name: declared, signature, doc });
  }
  const [bare] = defined;
  if (bare) throw new Error(`native/${file}: no comment above ${bare[0]} gives the signature of ${bare[1]}()`);
  return entries;
}

function typesOf(text: string): string[] {
  return [...commentsOf(text, 'type', ' = ')].map(([comment]) => {
    const [type, doc] = splitAt(comment, ' - ');
    return `${docComment(doc)}export type ${type};\n`;
  });
}

/** Enums that are no classes are shared; their members are called k, the enum, the name. */
function enumsOf(file: string, text: string): string[] {
  return [...text.matchAll(/((?:^\/\/.*\n)*)^enum (\w+) : int \{\n([^}]*)\};/gm)].map(([, , name, body]) => {
    const members = [...(body as string).matchAll(/^ *k(\w+) = (\d+),(?: *\/\/ (.*))?$/gm)].map(([line, member = '', value, doc]) => {
      if (!member.startsWith(name as string)) throw new Error(`native/${file}: the enum ${name} has a member ${line.trim()}`);
      return `${docComment(doc ?? '')}${member.slice((name as string).length)}: ${value},\n`;
    });
    return `export const ${name} = {\n${members.join('')}} as const;\n`;
  });
}

const files = readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(cc|h)$/.test(file))
  .sort();
const sources = files.map((file) => [file, readFileSync(join(root, 'native', file), 'utf8')] as const);
const isOfCuda = (file: string): boolean => file.startsWith('cuda/');
const sectionsOf = (wanted: (file: string) => boolean): string =>
  sources
    .filter(([file]) => wanted(file))
    .flatMap(([file, text]) => {
      const entries = entriesOf(file, text).map(({ name, signature, doc }) => `${docComment(doc)}${name}${signature};\n`);
      return entries.length > 0 ? [`// ${file}\n${entries.join('')}`] : [];
    })
    .join('');
const text = `// Generated from native/ by \`npm run generate\`.

${sources.flatMap(([, text]) => typesOf(text)).join('\n')}
${sources.flatMap(([file, text]) => enumsOf(file, text)).join('\n')}
/** The addon's functions, by the files that define them. */
export interface Native {
${sectionsOf((file) => !isOfCuda(file))}}

/** The functions of the CUDA addon, which also has setErrorFactory(). */
export interface CudaNative extends Pick<Native, 'setErrorFactory'> {
${sectionsOf(isOfCuda)}}
`;
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const formatted = execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=src/${target}`], { cwd: root, input: text });
writeFileSync(join(process.argv[2] ?? join(root, 'src'), target), formatted);
