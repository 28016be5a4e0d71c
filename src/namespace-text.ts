// The text of namespaces in Node's REPL and console, instead of all of their getters.

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/** Whether a value is a module's exports, in a bundle or not: an object of getters only. */
function isNamespace(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  const properties = Object.values(Object.getOwnPropertyDescriptors(value));
  return properties.length > 0 && properties.every((property) => property.get !== undefined);
}

/** Gives a namespace and those in it the text that Python prints for modules, with the number of names. */
export function nameNamespaces(namespace: object, name: string, about = ''): void {
  // Modules that Node loads are sealed; those that a bundler makes are not.
  if (!Object.isExtensible(namespace) || Object.hasOwn(namespace, inspectCustom)) return;
  const members = Object.keys(namespace);
  const text = `<module '${name}' of node-libtorch${about}: ${members.length} names>`;
  Object.defineProperty(namespace, inspectCustom, { value: () => text });
  for (const member of members) {
    const value = (namespace as Record<string, unknown>)[member];
    if (isNamespace(value)) nameNamespaces(value, `${name}.${member}`);
  }
}
