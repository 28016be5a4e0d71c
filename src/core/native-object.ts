// The bases of objects that stand for something in native code, so that JavaScript's own protocols do not take them for their fields.

/**
 * The value of an own property that makes `structuredClone`, `postMessage` and `v8.serialize` refuse an object: they copy own
 * enumerable properties, not what the object stands for. V8 cannot clone symbols, and its error shows their text.
 */
export const notCloneable = (text: string): symbol => Symbol(text);

export abstract class Uncloneable {
  /** @internal Each object's own, so that comparisons of properties do not take one for another. */
  readonly notCloneable: symbol = notCloneable(
    'an object of node-libtorch belongs to its thread and is not cloned: torch.share(tensor) passes tensors',
  );
}

/** Has a number in native code; not enumerable, so that JSON, `{...x}`, comparisons and diffs do not meet it. */
export abstract class NativeObject extends Uncloneable {
  #handle = 0;

  /** @internal the number; 0 until it is set */
  get _handle(): number {
    return this.#handle;
  }

  /** @internal */
  set _handle(handle: number) {
    this.#handle = handle;
  }
}
