// Warnings to the user, of the kind and text that Python gives.
const shown = new Set<string>();

/** Emits a process warning named UserWarning, once for each text. */
export function warn(message: string): void {
  if (shown.has(message)) return;
  shown.add(message);
  process.emitWarning(message, 'UserWarning');
}
