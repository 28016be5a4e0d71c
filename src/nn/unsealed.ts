// Modules of users' classes that were just made. Their members are found by the first call or walk; what is assigned before, as in
// `m.weight = torch.ones(2)` or `this.w = this.w.softmax(0)`, is a tensor that an operator made. So the members are also looked for
// at each new tensor: for a while after a module was made or got a member, and no longer than the current job.
import { setModuleListener } from '../core/tensor-handle';
import { internalsOf } from './internals';
import { sealMember } from './sealing';

interface Entry {
  readonly module: object;
  /** How many properties there were when the module was last looked at. */
  size: number;
  /** How many new tensors the module is still looked at for. */
  rest: number;
}

/** How many tensors may be made between two members of a module: a constructor's loop makes a few for each. */
const patience = 64;

let entries: Entry[] = [];

// Leaves errors to the call or walk that meets them: an operator has not caused them.
function seal(module: object, names: readonly string[]): void {
  for (const name of names) {
    const property = Object.getOwnPropertyDescriptor(module, name);
    if (property === undefined || !('value' in property)) continue;
    try {
      sealMember(module, name, property.value);
    } catch {}
  }
}

function look(): void {
  let isOver = false;
  for (const entry of entries) {
    const names = Object.keys(entry.module);
    entry.rest--;
    if (names.length !== entry.size) {
      entry.rest = patience;
      entry.size = names.length;
      seal(entry.module, names);
    }
    if (entry.rest <= 0 || internalsOf(entry.module).isSealed) isOver = true;
  }
  if (!isOver) return;
  entries = entries.filter(({ module, rest }) => rest > 0 && !internalsOf(module).isSealed);
  if (entries.length === 0) setModuleListener(null);
}

function endJob(): void {
  for (const { module } of entries) seal(module, Object.keys(module));
  entries = [];
  setModuleListener(null);
}

/** Notes a module of a class that is not this library's. */
export function noteUnsealed(module: object): void {
  if (entries.length === 0) {
    setModuleListener(look);
    void Promise.resolve().then(endJob);
  }
  entries.push({ module, size: 1, rest: patience });
}
