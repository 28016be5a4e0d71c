// torch.linalg: its operators, and the error that they throw.
export { LinAlgError } from '../core/errors';
export * from '../ops/generated/linalg';
