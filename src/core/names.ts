// Converts names between Python's snake_case and camelCase.

/** PyTorch's name in camelCase: `index_add_` -> `indexAdd_`. Keeps leading and trailing underscores. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])_+([a-zA-Z0-9])/g, (_, after: string) => after.toUpperCase());
}

/** A camelCase name in snake_case: `weightDecay` -> `weight_decay`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Gives a function the name that stack traces and the console show. */
export function withName<F extends (...args: never[]) => unknown>(name: string, fn: F): F {
  return Object.defineProperty(fn, 'name', { value: name });
}
