// Makes instances of a class callable.

/** Gives a function the prototype and the properties of an object, which makes it an instance of the object's class. */
export function callable<T extends object>(self: object, run: T): T {
  for (const name of ['name', 'length']) delete (run as Record<string, unknown>)[name];
  Object.setPrototypeOf(run, Object.getPrototypeOf(self) as object);
  return Object.defineProperties(run, Object.getOwnPropertyDescriptors(self));
}
