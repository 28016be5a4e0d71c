// Hooks of tensors that operators save for backward: JavaScript that runs within an operator's native call.

/** How many are in force in this thread. */
export const savedTensorHooks = { count: 0 };
