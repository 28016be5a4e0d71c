// The symbol of the method that `using` calls: Symbol.dispose, or Node's own symbol where that is undefined.

export const dispose: typeof Symbol.dispose = Symbol.dispose ?? (Symbol.for('nodejs.dispose') as typeof Symbol.dispose);
