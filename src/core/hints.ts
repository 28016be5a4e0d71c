// The advice of LibTorch's messages in this library's spelling, and hints that they lack.
import { camelCase } from './names';

const literals: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

// Advice such as "Specify retain_graph=True", "call .requires_grad_()", "torch.autograd.set_detect_anomaly(True)".
const option = /\b([a-z]\w*)=(True|False|None)\b/g;
const method = /(?<=\.)([a-z]+(?:_[a-z0-9]+)+_?|[a-z]\w*_)\((True|False|None)?/g;

const wantsIntegers = [
  'expected scalar type Long\\b',
  'target dtype to be Long\\b',
  'one of the following scalar types: Long',
  'dtype int32(?:/| or )int64',
  'index tensor of type LongTensor',
  'must hold integers',
  'as indices must be long',
  'Expected a long tensor',
  'should be Long\\b',
  '^"bincount\\w*" not implemented for',
];
const long = new RegExp(wantsIntegers.join('|'));

/** Options and methods that a message of LibTorch names, as they are written here; and how to make integers where it wants them. */
export function withHints(message: string): string {
  const text = message
    .replace(option, (_, name: string, value: string) => `{ ${camelCase(name)}: ${literals[value]} }`)
    .replace(method, (_, name: string, value?: string) => `${camelCase(name)}(${value === undefined ? '' : literals[value]}`);
  if (!long.test(message)) return text;
  return `${text} (numbers make float32 tensors: give { dtype: 'int64' }, bigints such as 1n, or x.long())`;
}
