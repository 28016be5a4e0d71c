// Warnings to the user, with the category and text of Python's.
const shown = new Set<string>();

/** Emits a process warning; each text is shown once. */
export function warn(message: string, category: 'UserWarning' | 'FutureWarning' = 'UserWarning'): void {
  if (shown.has(message)) return;
  shown.add(message);
  process.emitWarning(message, category);
}
