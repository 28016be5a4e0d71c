// Loading a state dict: names compared, sizes compared, then values copied.
import { noGrad } from '../autograd/mode';
import { TorchError } from '../errors';
import { Tensor } from '../tensor/tensor';

const size = (tensor: Tensor): string => `torch.Size([${tensor.shape.join(', ')}])`;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Copies `given` into the tensors of `own`; nothing is copied when anything does not fit. */
export function loadInto(
  owner: string,
  own: Readonly<Record<string, Tensor>>,
  given: Readonly<Record<string, Tensor>>,
  strict: boolean,
): { missingKeys: string[]; unexpectedKeys: string[] } {
  if (typeof given !== 'object' || given === null)
    throw new TypeError(`Expected state_dict to be dict-like, got ${given === null ? 'null' : typeof given}.`);
  const missingKeys = Object.keys(own).filter((name) => !(name in given));
  const unexpectedKeys = Object.keys(given).filter((name) => !(name in own));
  const problems: string[] = [];
  if (strict && missingKeys.length > 0) problems.push(`Missing key(s) in state_dict: ${quoted(missingKeys)}. `);
  if (strict && unexpectedKeys.length > 0) problems.push(`Unexpected key(s) in state_dict: ${quoted(unexpectedKeys)}. `);
  for (const [name, target] of Object.entries(own)) {
    const source = given[name];
    if (source === undefined) continue;
    if (!(source instanceof Tensor)) {
      problems.push(
        `While copying the parameter named "${name}", expected torch.Tensor or Tensor-like object from checkpoint but received ${typeof source}`,
      );
    } else if (source.shape.length !== target.shape.length || source.shape.some((n, i) => n !== target.shape[i])) {
      problems.push(
        `size mismatch for ${name}: copying a param with shape ${size(source)} from checkpoint, the shape in current model is ${size(target)}.`,
      );
    }
  }
  if (problems.length > 0) throw new TorchError(`Error(s) in loading state_dict for ${owner}:\n\t${problems.join('\n\t')}`);
  noGrad(() => {
    for (const [name, target] of Object.entries(own)) {
      const source = given[name];
      if (source !== undefined) target.copy_(source);
    }
  });
  return { missingKeys, unexpectedKeys };
}
