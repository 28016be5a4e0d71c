// The symbol of `using`, which Node 20 does not have under its own name.

export const dispose: typeof Symbol.dispose = Symbol.dispose ?? (Symbol.for('nodejs.dispose') as typeof Symbol.dispose);
