// `npm run generate`: writes the typed declarations of every public operator from the schemas of the addon's LibTorch. A test
// runs it too and compares the results.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from '../src/core/names';
import { native } from '../src/core/native';
import names from '../src/ops/generated/names.json';
import type { Parameter } from '../src/ops/parameter';
import type { SchemaType } from '../src/ops/schema';
import { describeSignature, type Signature, signaturesOf } from '../src/ops/signature';
import aliases from './summaries/aliases.json';
import fft from './summaries/fft.json';
import layers from './summaries/layers.json';
import linalg from './summaries/linalg.json';
import methods from './summaries/methods.json';
import special from './summaries/special.json';
import torch from './summaries/torch.json';

const root = process.argv[2] ?? join(__dirname, '..', '..', 'src');
const site = 'https://docs.pytorch.org/docs/stable';
const available = new Set(native.operatorNames());

const sentences: Record<string, string> = { ...torch, ...methods, ...layers, ...linalg, ...fft, ...special };
const sameAs: Record<string, string> = aliases;
for (const name of [...Object.keys(sentences), ...Object.keys(sameAs)]) {
  if (!available.has(`aten::${name}`)) throw new Error(`scripts/summaries has ${name}, which LibTorch has not`);
}

// A sentence on what an operator computes, from scripts/summaries, '' if there is none. One that works in place has that of the
// operator that does not.
function summaryOf(operator: string): string {
  const find = (name: string): string | undefined => sentences[sameAs[name] ?? name];
  const name = operator.replace('aten::', '');
  const own = find(name);
  if (own !== undefined) return `${own}. `;
  const base = name.endsWith('_') ? find(name.slice(0, -1)) : undefined;
  if (base === undefined) return '';
  // Abbreviations keep their capitals.
  return `In place: ${/^[A-Z][a-z]* /.test(base) ? base.charAt(0).toLowerCase() + base.slice(1) : base}. `;
}

const reserved = new Set(['var', 'in', 'with', 'new', 'delete', 'typeof', 'import', 'export', 'default', 'function']);

const bases: Record<SchemaType['base'], string> = {
  Tensor: 'Tensor',
  Scalar: 'Scalar',
  int: 'number | bigint',
  float: 'number',
  bool: 'boolean',
  str: 'string',
  dtype: 'DType',
  device: 'DeviceLike',
  layout: 'Layout',
  memoryFormat: 'MemoryFormat',
  generator: 'Generator',
  other: 'unknown',
};

// Parameters that accept NumPy's name too: an optional one gets a second field, a required one a type of named.ts.
const eitherName: Record<string, string> = { dim: 'Dim', keepdim: 'Keepdim', input: 'Input', other: 'Other' };

// Lists for which typed arrays may stand: types of named.ts.
const listsOfNumbers: Partial<Record<string, string>> = { int: 'Ints', float: 'Floats' };

const parenthesised = (type: string): string => (type.includes('|') ? `(${type})` : type);

function inputType(parameter: Parameter, numbers: boolean): string {
  const { type } = parameter;
  let text = bases[type.base];
  if (type.base === 'int' && type.list) text = 'number';
  if (numbers && type.base === 'Tensor' && !type.mutated) text = 'Tensor | Scalar';
  if (type.list) {
    const element = type.nullableElements ? `${text} | null` : text;
    const numbers = type.nullableElements ? undefined : listsOfNumbers[type.base];
    text = numbers ?? `readonly ${parenthesised(element)}[]`;
    if (type.size !== null) text = `${element} | ${text}`;
  }
  return type.nullable ? `${text} | null` : text;
}

function outputType(type: SchemaType): string {
  let text = { ...bases, int: 'number', Scalar: 'Scalar', device: 'Device' }[type.base];
  if (type.list) text = `${parenthesised(text)}[]`;
  return type.nullable ? `${text} | null` : text;
}

function resultType(signature: Signature, method: boolean): string {
  const { returns } = signature.schema;
  if (signature.inPlace && method && signature.schema.name.endsWith('_')) return 'this';
  if (returns.length === 0) return 'void';
  const types = returns.map((r) => outputType(r.type));
  if (returns.length === 1) return types[0] as string;
  const tuple = `[${types.join(', ')}]`;
  if (signature.results === null) return tuple;
  return `Named<${tuple}, { ${signature.results.names.map((n, i) => `${n}: ${types[i]}`).join('; ')} }>`;
}

const safe = (name: string): string => (reserved.has(name) ? `${name}_` : name);

const takesNumbers = ({ schema }: Signature): boolean =>
  /^aten::(add|sub|subtract|mul|multiply|div|divide|true_divide|floor_divide)_?$/.test(schema.name);

const positionalOf = ({ positional, parameters }: Signature): Parameter[] => positional.map((i) => parameters[i] as Parameter);
const keywordsOf = ({ parameters, self }: Signature): Parameter[] => parameters.filter((p, i) => p.keywordOnly && i !== self);
const namesOf = (parameters: readonly Parameter[]): string[] => parameters.flatMap((p) => [p.name, ...p.otherNames]);
const typesOf = (signature: Signature, count: number): string =>
  positionalOf(signature)
    .slice(0, count)
    .map((p) => inputType(p, takesNumbers(signature)))
    .join();

// Fields that an operator's other signatures take after the same `count` arguments, for options that may all be left out: editors
// complete by the first signature that fits, and `{}` fits that one. Of a signature with another result, they are undefined.
function fieldsOfOthers(signature: Signature, all: readonly Signature[], count: number, method: boolean): string[] {
  const own = namesOf([...positionalOf(signature), ...keywordsOf(signature)]);
  const found = new Map<string, Set<string>>();
  for (const other of all) {
    const isLong = positionalOf(other).length >= count && typesOf(other, count) === typesOf(signature, count);
    if (other === signature || !isLong) continue;
    const hasResult = resultType(other, method) === resultType(signature, method);
    for (const p of [...positionalOf(other).slice(count), ...keywordsOf(other)]) {
      const type = hasResult ? inputType(p, takesNumbers(other)) : 'undefined';
      for (const name of namesOf([p]).filter((name) => !own.includes(name))) found.set(name, (found.get(name) ?? new Set()).add(type));
    }
  }
  return [...found].map(([name, types]) => `${name}?: ${[...types].join(' | ')}`);
}

// `completed`: the types of arguments behind which an overload with optional options stands already.
function overloads(name: string, signature: Signature, all: readonly Signature[], method: boolean, completed: Set<string>): string[] {
  const numbers = takesNumbers(signature);
  const result = resultType(signature, method);
  const field = (p: Parameter): string => {
    const type = inputType(p, numbers);
    return [p.name, ...(p.required ? [] : p.otherNames)].map((name) => `${name}${p.required ? '' : '?'}: ${type}`).join('; ');
  };
  const positional = positionalOf(signature);
  const keyword = keywordsOf(signature);
  const extra: string[] = [];
  if (signature.out)
    extra.push(signature.out.names.length > 1 || signature.out.isList ? 'out?: readonly Tensor[] | null' : 'out?: Tensor | null');
  if (signature.factory) extra.push('requiresGrad?: boolean');
  const hasOptions = keyword.length + extra.length > 0;
  const required = keyword.some((p) => p.required);
  const options = (byName: Parameter[], must: boolean): string => {
    const given = [...byName, ...keyword];
    const isEither = (p: Parameter): boolean => p.required && p.otherNames.length > 0;
    const either = given.filter(isEither).map((p) => `${eitherName[p.name]}<${inputType(p, numbers)}>`);
    const fields = given.filter((p) => !isEither(p)).map(field);
    const count = positional.length - byName.length;
    if (!given.some((p) => p.required) && !completed.has(typesOf(signature, count))) {
      completed.add(typesOf(signature, count));
      fields.push(...fieldsOfOthers(signature, all, count, method));
    }
    fields.push(...extra);
    if (fields.length > 0) either.push(`{ ${fields.join('; ')} }`);
    return `options${must ? '' : '?'}: ${either.join(' & ')}`;
  };
  const lines: string[] = [];
  const emit = (parameters: string[]): void => {
    const line = `${name}(${parameters.join(', ')}): ${result};`;
    if (!lines.includes(line)) lines.push(line);
  };
  // TypeScript does not allow `?` before a required parameter, so write `| undefined`.
  const asPositional = (list: Parameter[]): string[] =>
    list.map((p, i) => {
      const optional = !p.required && list.slice(i).every((later) => !later.required);
      return `${safe(p.name)}${optional ? '?' : ''}: ${inputType(p, numbers)}${p.required || optional ? '' : ' | undefined'}`;
    });
  if (required) emit([...asPositional(positional).map((p) => p.replace('?:', ':')), options([], true)]);
  else emit([...asPositional(positional), ...(hasOptions ? [options([], false)] : [])]);
  for (let k = positional.length - 1; k >= 0; k--) {
    const rest = positional.slice(k);
    const first = asPositional(positional.slice(0, k)).map((p) => p.replace('?:', ':'));
    emit([...first, options(rest, true)]);
  }
  if (signature.varargs) {
    const only = positional[0] as Parameter;
    emit([`...${safe(only.name)}: number[]`]);
    // The list by name, too: without numbers, `{}` fits these options.
    const fields = [...keyword.map(field), `${only.name}?: ${inputType(only, numbers)}`, ...extra];
    if (hasOptions) emit([`...sizeAndOptions: [...${safe(only.name)}: number[], options: { ${fields.join('; ')} }]`]);
  }
  return lines;
}

function declaration(name: string, operator: string, form: 'function' | 'method', page: string | null): string[] {
  const signatures = signaturesOf(operator, form);
  if (signatures.length === 0) return [];
  const completed = new Set<string>();
  return signatures.flatMap((signature) => [
    `  /** ${summaryOf(operator)}\`${name}${describeSignature(signature)}\`${page === null ? '' : ` [PyTorch](${site}/${page})`} */`,
    ...overloads(name, signature, signatures, form === 'method', completed).map((line) => `  ${line}`),
  ]);
}

const heading = (what: string): string =>
  `// ${what}. Generated from the schemas of LibTorch ${names.version} by \`npm run generate\`: do not edit.\n`;

const types = (up: string, tensor: string): string => `import type { Scalar } from '${up}/core/complex';
import type { Device, DeviceLike, Layout, MemoryFormat } from '${up}/core/device';
import type { DType } from '${up}/core/dtype';
import type { Generator } from '${up}/core/generator';
import type { Dim, Floats, Input, Ints, Keepdim, Named, Other } from '${up}/ops/named';
import type { Tensor } from '${tensor}';
`;

/** Documentation pages by name in the dispatcher; null if a name has no page. */
type Pages = Record<string, string | null>;

interface Namespace {
  file: string;
  names: Pages;
  prefix: string;
  shown: string;
}

const namespaces: Namespace[] = [
  { file: 'torch', names: names.torch, prefix: '', shown: '' },
  { file: 'nn', names: names.nn, prefix: '', shown: 'nn.' },
  { file: 'linalg', names: names.linalg, prefix: 'linalg_', shown: 'linalg.' },
  { file: 'fft', names: names.fft, prefix: 'fft_', shown: 'fft.' },
  { file: 'special', names: names.special, prefix: 'special_', shown: 'special.' },
];

// Prepends the imports that the text uses.
function withImports(imports: string, body: string): string {
  const used = imports.replace(/import type \{ ([^}]*) \} from '([^']*)';\n/g, (_, list: string, from: string) => {
    const kept = list.split(', ').filter((name) => new RegExp(`\\b${name}\\b`).test(body));
    return kept.length > 0 ? `import type { ${kept.join(', ')} } from '${from}';\n` : '';
  });
  return used + body;
}

for (const space of namespaces) {
  const members: string[] = [];
  const values: string[] = [];
  const aliases: string[] = [];
  for (const [python, page] of Object.entries(space.names)) {
    const operator = `aten::${space.prefix}${python}`;
    if (!available.has(operator)) continue;
    const name = camelCase(python);
    const lines = declaration(name, operator, 'function', page);
    if (lines.length === 0) continue;
    members.push(...lines);
    const local = safe(name);
    const doc = `${summaryOf(operator)}${page === null ? '' : `[PyTorch](${site}/${page})`}`.trimEnd();
    if (doc !== '') values.push(`/** ${doc} */`);
    values.push(
      `${local === name ? 'export ' : ''}const ${local}: Functions['${name}'] = defineFunction('${operator}', '${space.shown}${name}');`,
    );
    if (local !== name) aliases.push(`export { ${local} as ${name} };`);
  }
  const body = `\ninterface Functions {\n${members.join('\n')}\n}\n\n${[...values, ...aliases].join('\n')}\n`;
  const text = `${heading(`The operators of ${space.file === 'torch' ? 'torch' : `torch.${space.file}`}`)}${withImports(types('../..', '../../tensor/tensor'), body)}`;
  writeFileSync(
    join(root, 'ops', 'generated', `${space.file}.ts`),
    text.replace('\ninterface Functions', "import { defineFunction } from '../call';\n\ninterface Functions"),
  );
}

// Methods that the Tensor class defines itself, because PyTorch's Python does or because the result is not a tensor.
const handwritten = new Set(
  (
    'to cpu cuda item tolist numpy backward detach requires_grad_ size stride storage_offset dim ndimension numel nelement element_size ' +
    'is_contiguous type data_ptr is_floating_point is_complex is_cuda is_sparse layout split nonzero unique unique_consecutive norm ' +
    'new_tensor new retain_grad retains_grad register_hook set_ is_same_size half float double bfloat16 int long short char byte bool ' +
    'names refine_names rename rename_ align_to align_as apply_ map_ map2_ cfloat cdouble chalf get_device is_shared is_pinned ' +
    'untyped_storage data grad_fn stft istft qscheme record_stream'
  ).split(' '),
);
const members: string[] = [];
const listed: string[] = [];
for (const [python, page] of Object.entries<string | null>(names.methods)) {
  const operator = `aten::${python}`;
  if (!available.has(operator) || handwritten.has(python)) continue;
  const name = camelCase(python);
  const lines = declaration(name, operator, 'method', page);
  if (lines.length === 0) continue;
  members.push(...lines);
  listed.push(python);
}
const methodBody = `\n/** The methods of a tensor that are operators. */\nexport interface TensorMethods {\n${members.join('\n')}\n}\n\n/** Their names in the dispatcher. */\nexport const methodNames: readonly string[] = ${JSON.stringify(listed)};\n`;
writeFileSync(
  join(root, 'tensor', 'generated', 'methods.ts'),
  heading('The methods of Tensor that are operators') + withImports(types('../..', '../tensor'), methodBody),
);
