// torch.distributed.nn: operations of groups with gradients; as in Python, also by its own name.
export * as functional from './functional';
export * from './functional';
