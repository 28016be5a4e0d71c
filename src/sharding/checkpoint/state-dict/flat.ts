// Flat state dicts of optimizers: `state.NAME.exp_avg` and `param_groups.NAME.lr` in the place of nested dicts.
import { describeValue } from '../../../core/describe';
import { NotImplementedError, TorchError } from '../../../core/errors';
import type { Optimizer } from '../../../optim';
import { Tensor } from '../../../tensor';
import { entriesOf, isDict, type State } from '../flatten';
import { optimizerState } from '../states';
import { namesIn } from './names';

/** The options of a group by PyTorch's names, and the names of its parameters. */
export type NamedGroup = State & { params: string[] };

/** An optimizer's state dict by the names of parameters. */
export interface NamedState {
  state: Record<string, State>;
  param_groups: NamedGroup[];
}

/** An optimizer's state dict by names, nested or flat. */
export type OptimizerState = NamedState | State;

export const isNested = (state: OptimizerState): state is NamedState => 'state' in state;

export function flattened({ state, param_groups }: NamedState): State {
  const flat: State = {};
  const add = (prefix: string, value: unknown): void => {
    if (isDict(value)) for (const [key, element] of entriesOf(value)) add(`${prefix}.${String(key)}`, element);
    else if (value instanceof Tensor || typeof value === 'number') flat[prefix] = value;
    else
      throw new NotImplementedError(
        `Flattening optimizer state_dict only supports tensor, int, float, dict states now. Type is ${describeValue(value)}.`,
      );
  };
  for (const [name, values] of Object.entries(state)) add(`state.${name}`, values);
  for (const { params, ...options } of param_groups)
    for (const name of params) for (const [key, value] of Object.entries(options)) flat[`param_groups.${name}.${key}`] = value;
  return flat;
}

// The dict of the names below a prefix; null if there are none.
function dictBelow(prefix: string, flat: State): State | null {
  const dict: State = {};
  for (const [key, value] of Object.entries(flat)) {
    if (!key.startsWith(`${prefix}.`)) continue;
    const steps = key.slice(prefix.length + 1).split('.');
    let current = dict;
    for (const step of steps.slice(0, -1)) {
      const next = Object.hasOwn(current, step) ? current[step] : {};
      if (!isDict(next) || next instanceof Map) throw new TorchError(`'${key}' is below a name that has a value`);
      current[step] = next;
      current = next;
    }
    current[steps.at(-1) as string] = value;
  }
  return Object.keys(dict).length === 0 ? null : dict;
}

/** The state of an optimizer in a flat state dict. @throws TorchError for a name that is missing */
export function unflattened(optimizer: Optimizer, flat: State, names: ReadonlyMap<Tensor, string[]>): NamedState {
  const own = optimizerState(optimizer);
  const state: Record<string, State> = {};
  let position = 0;
  const param_groups = optimizer.paramGroups.map(({ params }, i): NamedGroup => {
    const keys = Object.keys(own.param_groups[i] ?? {}).filter((key) => key !== 'params');
    const found: string[] = [];
    for (const param of params) {
      const values = own.state.get(position) ?? {};
      const all = namesIn(names, param, position++);
      // Of the names of a shared parameter, the state dict has one.
      for (const name of all.length === 1 ? all : all.filter((one) => keys.some((key) => `param_groups.${one}.${key}` in flat))) {
        found.push(name);
        if (!param.requiresGrad) continue;
        state[name] = {};
        for (const key of Object.keys(values)) {
          const path = `state.${name}.${key}`;
          const value = path in flat ? flat[path] : dictBelow(path, flat);
          if (value === null) throw new TorchError(`Missing key: ${path}.`);
          state[name][key] = value;
        }
      }
    }
    const options: State = {};
    for (const key of keys) {
      const path = `param_groups.${found[0]}.${key}`;
      if (!(path in flat)) throw new TorchError(`Missing key: ${path}.`);
      options[key] = flat[path];
    }
    return { ...options, params: found };
  });
  return { state, param_groups };
}
