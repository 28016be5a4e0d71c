// PyTorch's names and the ones written here.

/** PyTorch's name as it is written here: `index_add_` -> `indexAdd_`, leading and trailing underscores kept. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])_+([a-zA-Z0-9])/g, (_, after: string) => after.toUpperCase());
}

/** `weightDecay` to `weight_decay`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
