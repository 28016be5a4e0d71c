// Reports the result of a replay: a listing of every kind of failure, and the coverage page.
import torch from 'node-libtorch';
import { knownDifference } from './replay-known';
import type { leftOut } from './replay-left-out';
import type { Outcome } from './replay-outcome';
import type { Call, Recorded } from './replay-records';

export interface Failure {
  what: keyof Outcome;
  reason: string;
  line: number;
  call: Call;
}

export interface Tally {
  name: string;
  counts: Record<keyof Outcome, [passed: number, of: number]>;
  failures: Failure[];
}

function shown(value: Recorded, call: Call): string {
  if (value === null) return 'None';
  if (Array.isArray(value)) return `[${value.map((part) => shown(part, call)).join(', ')}]`;
  if (typeof value !== 'object') return typeof value === 'string' ? `'${value}'` : String(value);
  const [tag = '', content] = Object.entries(value)[0] ?? [];
  if (tag === 't') {
    const spec = call.T[content as number];
    return `${spec?.d}(${spec?.s.join(', ')})`;
  }
  if (tag === 'u') return `(${(content as Recorded[]).map((part) => shown(part, call)).join(', ')})`;
  return Array.isArray(content) ? `${tag}${content.join(':')}` : String(content);
}

function callText(call: Call): string {
  const named = Object.entries(call.k ?? {}).map(([key, value]) => `${key}=${shown(value, call)}`);
  return `${call.fn}(${[...call.a.map((value) => shown(value, call)), ...named].join(', ')})`.slice(0, 400);
}

// Reasons that differ only in numbers count as one.
const grouped = (reason: string): string => reason.replace(/-?\d+(\.\d+)?(e[+-]?\d+)?/g, '#').slice(0, 160);

function groups(failures: readonly Failure[]): [string, Failure[]][] {
  const found = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = `${failure.what} ${failure.call.fn} ${grouped(failure.reason)}`;
    found.set(key, [...(found.get(key) ?? []), failure]);
  }
  return [...found].sort((a, b) => b[1].length - a[1].length);
}

/** Lists every kind of failure with its count and one example call. */
export function listing(tallies: readonly Tally[]): string {
  const parts = tallies.map(({ name, counts, failures }) => {
    const heads = Object.entries(counts).filter(([, [, of]]) => of > 0);
    const head = heads.map(([what, [passed, of]]) => `${what} ${passed}/${of} (${((100 * passed) / of).toFixed(2)} %)`).join(', ');
    const rows = groups(failures).map(([, group]) => {
      const { what, reason, call, line } = group[0] as Failure;
      return `${String(group.length).padStart(6)}  ${what}  ${call.fn}: ${reason}\n          line ${line} [${call.op}] ${callText(call)}`;
    });
    return `== ${name}: ${head}\n${rows.join('\n')}\n`;
  });
  return parts.join('\n');
}

// The reason why a failure cannot be otherwise.
function knownText({ call, what, reason }: Failure): string {
  const known = knownDifference(call, what, reason);
  return known === null ? '' : `; ${known}`;
}

const percent = ([passed, of]: readonly [number, number]): string =>
  of === 0 ? '' : `${passed} of ${of} (${((100 * passed) / of).toFixed(2)} %)`;

/** Writes the text of docs/coverage/operators.md. */
export function report(tallies: readonly Tally[], missing: ReturnType<typeof leftOut>): string {
  const rows = tallies.map(({ name, counts }) => {
    const { value, gradient, gradientError, error } = counts;
    return `| ${[name, ...[value, gradient, gradientError, error].map(percent)].join(' | ')} |`;
  });
  const rest = tallies.flatMap(({ name, failures }) => {
    const byFunction = new Map<string, Failure[]>();
    for (const failure of failures) {
      const key = `\`${failure.call.fn}\` (${failure.what}): ${grouped(failure.reason).replace(/\|/g, '/')}${knownText(failure)}`;
      byFunction.set(key, [...(byFunction.get(key) ?? []), failure]);
    }
    if (byFunction.size === 0) return [];
    const lines = [...byFunction].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => `- ${key} (${group.length})`);
    return [`\n### ${name}\n`, ...lines];
  });
  return `<!-- Written by \`npm run parity\`: do not edit. -->
# Coverage of operators

The entries of PyTorch's own operator database (\`torch.testing._internal.common_methods_invocations.op_db\`) were run in Python,
their calls recorded, and replayed by this library with LibTorch ${torch.__version__}: ${missing.recorded} of ${missing.entries} entries have a record, the others
are listed below with the calls that could not be recorded. Of an entry these are all samples, its reference inputs (with up to
64 KiB of tensors), methods, in-place forms and aliases for the first 16 samples, and the first two samples without gradients
and in inference mode. \`npm test\` replays a sample of the calls.

- **Values** are compared with the default tolerances of \`torch.testing.assert_close\`, integers exactly, random draws to a few
  eps of the largest element; a recorded NaN or infinity equals itself only. Dtype, shape, layout, strides, \`requiresGrad\` and
  \`isInference()\` must be the same.
- **Gradients** are those of a weighted sum of the results, and which results require one.
- **Gradient errors** are those of the calls whose gradients Python refuses.
- **Errors** must have the class that stands for Python's and Python's text. Numbers may be written as JavaScript writes them (1 for
  1.0) and names of arguments in camelCase; otherwise case and underscores count (\`parity/error-text.ts\`).

Processors round at different points, so results of reduced precision (float16, bfloat16, complex32), and those of float32 and
complex64 that miss these tolerances, are compared by their error: from the same call in double precision, ours may deviate as far
as Python's recorded result plus twice the dtype's eps of the largest element (\`parity/reduced-precision.ts\`). Modules, optimizers
and names have their own pages: [modules](modules.md), [optimizers](optim.md), [missing names](../reference/not-here.md).

| dtype | values | gradients | gradient errors | errors |
|---|---|---|---|---|
${rows.join('\n')}

## Failures
${rest.length === 0 ? '\nNone.' : rest.join('\n')}

## Not recorded

${missing.lines.join('\n')}
`;
}
