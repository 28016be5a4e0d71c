// The type of values that only the caller knows.

/** Anything, unchecked, as the result of JSON.parse: a member may be read, and it may be called or assigned to any type. */
export type Unchecked = ReturnType<typeof JSON.parse>;
