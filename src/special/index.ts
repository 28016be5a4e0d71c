// torch.special: its operators.
export * from '../ops/generated/special';
