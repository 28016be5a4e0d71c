// The overloads that a declaration shows in place of `...args: Call<…>`, and the interfaces of its options.

/** @typedef {import('./signature.mjs').DeclaredParameter} DeclaredParameter */

/**
 * @typedef {object} Owner
 * @property {string} name what the interfaces are named after
 * @property {string} head what stands before the parameters: `constructor`, `export declare function glu`
 * @property {string} tail what stands behind them: `: Tensor`
 * @property {string} doc the text of the function's comment
 * @property {readonly { text: string, name: string }[]} generics type parameters that the types may use
 * @property {string} indent
 * @property {boolean} isConstructor
 */

const reserved = new Set(['var', 'function', 'in', 'default', 'class', 'new', 'with', 'delete']);
// Options that most optimizers take, by name and as a type.
const shared = ['lr', 'weightDecay'];
const sharedType = '{ lr?: number; weightDecay?: number }';

const label = (/** @type {string} */ name) => (reserved.has(name) ? `${name}_` : name);

/** @param {readonly string[]} lines @param {string} indent */
function comment(lines, indent) {
  const all = lines.join('\n').split('\n');
  if (all.join('') === '') return '';
  if (all.length === 1) return `${indent}/** ${all[0]} */\n`;
  return `${indent}/**\n${all.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** @param {DeclaredParameter} parameter */
function described({ name, doc, fallback }) {
  const text = [doc.replaceAll('*/', '*\\/'), fallback === null ? '' : `Default: \`${fallback}\`.`].filter((part) => part !== '').join(' ');
  return text === '' ? null : `@param ${label(name)} ${text}`;
}

/** @param {DeclaredParameter} parameter */
function property({ name, type, isOptional, doc, fallback }) {
  const lines = [doc, fallback === null ? '' : `@default ${fallback}`].filter((line) => line !== '');
  return `${lines.length > 0 ? comment(lines, '    ') : ''}    ${name}${isOptional ? '?' : ''}: ${type};\n`;
}

/** @param {Owner} owner @param {readonly DeclaredParameter[]} used */
function genericsIn({ generics }, used) {
  const found = generics.filter(({ name }) => used.some(({ type }) => new RegExp(`\\b${name}\\b`).test(type)));
  if (found.length === 0) return { declared: '', given: '' };
  // What a constraint names comes with it.
  const all = generics.filter((one) => found.includes(one) || found.some(({ text }) => new RegExp(`\\b${one.name}\\b`).test(text)));
  return { declared: `<${all.map(({ text }) => text).join(', ')}>`, given: `<${all.map(({ name }) => name).join(', ')}>` };
}

/**
 * Overloads with options first, the one by position last: inference sees only the last.
 *
 * @param {Owner} owner @param {readonly DeclaredParameter[]} parameters
 * @returns {{ text: string, interfaces: string }}
 */
export function overloads(owner, parameters) {
  const { name, head, tail, doc, indent, isConstructor } = owner;
  const first = parameters.filter((one) => !one.isOptional && !one.isByName);
  const others = parameters.filter((one) => one.isOptional || one.isByName);
  const byPosition = others.filter((one) => !one.isByName);
  const mustName = others.some((one) => !one.isOptional);
  const optionGenerics = genericsIn(owner, others);
  const allGenerics = genericsIn(owner, parameters);
  const options = others.length > 0 ? `${name}Options${optionGenerics.given}` : null;
  const everything = `${name}Parameters${allGenerics.given}`;
  const typed = first.map((one) => `${label(one.name)}: ${one.positionType}`);

  /** @type {string[]} */
  const made = [];
  const add = (/** @type {readonly string[]} */ list, /** @type {readonly DeclaredParameter[]} */ shown) => {
    const params = shown.map(described).filter((line) => line !== null);
    const [text = '', tags = ''] =
      doc.split(/\n(?=@)/, 1).length > 0
        ? [
            doc.split(/\n(?=@)/)[0],
            doc
              .split(/\n(?=@)/)
              .slice(1)
              .join('\n'),
          ]
        : [doc, ''];
    const lines = [
      ...(text === '' ? [] : [text.trimEnd()]),
      ...(text !== '' && params.length > 0 ? [''] : []),
      ...params,
      ...(tags === '' ? [] : [...(params.length > 0 ? [] : ['']), tags]),
    ];
    made.push(`${lines.length > 0 ? comment(lines, indent) : ''}${indent}${head}(${list.join(', ')})${tail};`);
  };

  add([...typed, ...(options === null ? [] : [`options${mustName ? '' : '?'}: ${options}`])], first);
  // TypeScript constructs one of several classes, as of `{ relu: ReLU, gelu: GELU }[name]`, by an overload that all of them have.
  if (isConstructor) {
    const isOptimizer = shared.every((option) => others.some((one) => one.name === option));
    if (others.length > 0 && first.length === 0) add([], []);
    else if (isOptimizer) add([`params: Params<${sharedType}>`, `options?: ${sharedType}`], first);
  }
  for (let count = first.length - 1; count >= 1; count--) {
    const named = first
      .slice(count)
      .map((one) => `'${one.name}'`)
      .join(' | ');
    add(
      [...typed.slice(0, count), `options: Pick<${everything}, ${named}>${options === null ? '' : ` & ${options}`}`],
      first.slice(0, count),
    );
  }
  if (first.length > 0) add([`parameters: ${everything}`], []);
  if (byPosition.length > 0 && !mustName) {
    const optional = byPosition.map((one) => `${label(one.name)}?: ${one.positionType} | ${options}`);
    const last = byPosition.length < others.length ? [`options?: ${options}`] : [];
    add([...typed, ...optional, ...last], [...first, ...byPosition]);
  }

  let interfaces = '';
  if (options !== null) interfaces += `interface ${name}Options${optionGenerics.declared} {\n${others.map(property).join('')}}\n`;
  if (first.length > 0) {
    const base = options === null ? '' : ` extends ${options}`;
    interfaces += `interface ${name}Parameters${allGenerics.declared}${base} {\n${first.map(property).join('')}}\n`;
  }
  return { text: made.join('\n'), interfaces };
}
