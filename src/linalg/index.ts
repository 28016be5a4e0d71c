// torch.linalg: its operators and LinAlgError, which they throw.
export { LinAlgError } from '../core/errors';
export * from '../ops/generated/linalg';
