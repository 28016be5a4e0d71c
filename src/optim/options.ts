// Checks of the options in parameter groups, which programs set between steps.
import { suggestion } from '../core/argument-messages';
import { describeValue } from '../core/describe';
import { typeError, ValueError } from '../core/errors';
import { snakeCase } from '../core/names';
import { Tensor } from '../tensor/tensor';

// Fields that a group may have besides the options of its optimizer: the parameters, names, and fields that schedulers store.
const otherFields = new Set('params name paramNames initialLr maxLr minLr swaLr maxMomentum baseMomentum'.split(' '));

export const isOtherField = (name: string): boolean => otherFields.has(name);

type Group = Readonly<Record<string, unknown>>;

// Fields of the user's own, which are no misspelt options.
const known = new Map<string, boolean>();

function isMisspelt(name: string, options: readonly string[]): boolean {
  const key = `${name} ${options.join(' ')}`;
  let found = known.get(key);
  if (found === undefined) {
    found = suggestion(name, options) !== '';
    if (known.size < 1000) known.set(key, found);
  }
  return found;
}

const isNumber = (value: unknown): boolean => typeof value === 'number' || value instanceof Tensor;

// A value like the default: a number or a tensor for a number, a list for a list. Anything for null, which stands for "not set".
function expected(fallback: unknown, value: unknown): string | null {
  if (isNumber(fallback)) return isNumber(value) ? null : 'a number or a Tensor';
  if (typeof fallback === 'boolean') return typeof value === 'boolean' || value === null ? null : 'a boolean';
  if (Array.isArray(fallback)) {
    if (!Array.isArray(value) || value.length !== fallback.length) return `a list of ${fallback.length}`;
    return fallback.every((one, i) => !isNumber(one) || isNumber(value[i])) ? null : 'a list of numbers or Tensors';
  }
  return value === undefined ? 'a value or null' : null;
}

/**
 * Checks that a group has each of the optimizer's options, with a value of the default's kind, and none that is misspelt. Other
 * fields of the user's own are left alone, as in Python.
 *
 * @throws TypeError that names the option
 */
export function checkGroup(group: Group, defaults: Group, optimizer: string, index: number): void {
  const { params } = group;
  if (!Array.isArray(params))
    throw typeError(`${optimizer}: paramGroups[${index}].params must be a list of Tensors, not ${describeValue(params)}`);
  for (let i = 0; i < params.length; i++) {
    if (!(params[i] instanceof Tensor))
      throw typeError(`${optimizer}: paramGroups[${index}].params[${i}] must be a Tensor, not ${describeValue(params[i])}`);
  }
  for (const name in defaults) {
    const wanted = expected(defaults[name], group[name]);
    if (wanted !== null)
      throw typeError(`${optimizer}: paramGroups[${index}].${name} must be ${wanted}, not ${describeValue(group[name])}`);
  }
  for (const name in group) {
    if (name in defaults || otherFields.has(name)) continue;
    const options = Object.keys(defaults);
    if (isMisspelt(name, options))
      throw typeError(`${optimizer}: paramGroups[${index}] has an unknown option '${name}'${suggestion(name, options)}`);
  }
}

/**
 * Checks that a saved group has the options that this optimizer computes with. Flags, which newer versions of PyTorch added, may
 * be missing; `added` names other options that Python adds.
 *
 * @throws ValueError that names the missing option
 */
export function checkSavedGroup(saved: Group, defaults: Group, optimizer: string, index: number, added: readonly string[]): void {
  for (const [name, fallback] of Object.entries(defaults)) {
    const isFlag = fallback === null || typeof fallback === 'boolean';
    if (isFlag || added.includes(name) || snakeCase(name) in saved) continue;
    throw new ValueError(
      `param_groups[${index}] of the state dict has no '${snakeCase(name)}', which ${optimizer} needs: it is the state of another optimizer`,
    );
  }
}
