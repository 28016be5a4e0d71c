// Converts JavaScript names to valid Python names.
const reserved = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield self torch math prim fork annotate Exception print len range zip enumerate ' +
    'list dict tuple str int float bool abs max min round all any isinstance getattr hasattr sorted reversed ord chr divmod hash hex inf nan ' +
    'Tensor List Dict Tuple Optional Future'
  ).split(' '),
);

/** A valid Python name, as close as possible to the given one. */
export function safeName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, '_');
  return reserved.has(plain) || plain.startsWith('__') || /^\d/.test(plain) ? `${plain.replace(/^__/, 'v__')}_` : plain;
}

/** Accesses an attribute; uses getattr if its name is not valid in Python. */
export function attributeText(object: string, name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !reserved.has(name) ? `${object}.${name}` : `getattr(${object}, ${JSON.stringify(name)})`;
}
