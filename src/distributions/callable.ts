// Objects of a class that can be called.

/** The function with the prototype and the properties of the object, so that it is an instance of its class. */
export function callable<T extends object>(self: object, run: T): T {
  for (const name of ['name', 'length']) delete (run as Record<string, unknown>)[name];
  Object.setPrototypeOf(run, Object.getPrototypeOf(self) as object);
  return Object.defineProperties(run, Object.getOwnPropertyDescriptors(self));
}
