// Intermediate values of unpickling, and their conversion to final values.

import { checkEntries } from './pickle-budget';

/** A dict while it is being read: becomes an object or a Map when all its keys are known. */
export class PyDict {
  readonly entries: [unknown, unknown][] = [];
}

/** A set while it is being read. */
export class PySet {
  constructor(readonly elements: unknown[]) {}
}

/** An inert stand-in for an object of an unknown class: the class's name and the constructor's arguments. */
export class PickledObject {
  /** The state that the pickle sets on the object; null if it sets none. */
  state: unknown = null;

  constructor(
    /** 'module.Class' */
    readonly className: string,
    readonly args: readonly unknown[],
  ) {}
}

/** Makes a value from the arguments of a call of a global. */
export type Builder = (...args: never[]) => unknown;

/** A class or function that a file refers to. */
export class GlobalReference {
  constructor(
    readonly name: string,
    readonly builder: Builder | null,
  ) {}
}

// Converts dicts to objects if all keys are strings, otherwise to Maps, and sets to Sets. Preserves identity and cycles.
export class Finisher {
  private readonly done = new Map<object, unknown>();

  constructor(private readonly globals: ReadonlyMap<string, Builder>) {}

  finish(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.done.get(value);
    if (known !== undefined) return known;
    if (value instanceof GlobalReference) return this.global(value);
    if (value instanceof PyDict) return this.dict(value);
    if (value instanceof PySet) return this.set(value);
    if (Array.isArray(value)) {
      this.done.set(value, value);
      for (let i = 0; i < value.length; i++) value[i] = this.finish(value[i]);
      return value;
    }
    this.done.set(value, value);
    if (value instanceof PickledObject) {
      this.finish(value.args);
      value.state = this.finish(value.state);
    }
    return value;
  }

  // A class or constant that the file refers to without calling it, such as torch.float32.
  private global({ name, builder }: GlobalReference): unknown {
    return builder === null || !this.globals.has(name) ? new PickledObject(name, []) : builder();
  }

  private dict(dict: PyDict): unknown {
    checkEntries(dict.entries.length, 'entries in a dict');
    if (!dict.entries.every(([key]) => typeof key === 'string')) {
      const map = new Map<unknown, unknown>();
      this.done.set(dict, map);
      for (const [key, value] of dict.entries) map.set(this.finish(key), this.finish(value));
      return map;
    }
    const object: Record<string, unknown> = {};
    this.done.set(dict, object);
    for (const [key, value] of dict.entries) {
      // defineProperty, because assigning to the key __proto__ would set the prototype.
      Object.defineProperty(object, key as string, { value: this.finish(value), writable: true, enumerable: true, configurable: true });
    }
    return object;
  }

  private set({ elements }: PySet): unknown {
    checkEntries(elements.length, 'elements in a set');
    return new Set(elements.map((element) => this.finish(element)));
  }
}
