// torch.signal: the namespace of window functions.
export * as windows from './windows';
