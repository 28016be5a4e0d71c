// Lists what record_ops.py could not record, with the reasons.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LeftOut {
  /** The number of entries of the database, and of those with a record. */
  entries: number;
  recorded: number;
  /** Entries without a record, with the reason. */
  noRecord: Record<string, string>;
  /** Calls that were not recorded: `entry: function: reason`, and how many. */
  notRecorded: Record<string, number>;
}

/** Entries without a record for any dtype, and calls that are missing in an entry that has one; lines of Markdown. */
export function leftOut(folder: string, names: readonly string[]): { entries: number; recorded: number; lines: string[] } {
  const files = names.map((name) => join(folder, `${name}.left-out.json`)).filter(existsSync);
  const all = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as LeftOut);
  const [first, ...rest] = all;
  if (first === undefined) throw new Error(`${folder} has no list of what was left out: record again`);
  const missing = Object.keys(first.noRecord).filter((entry) => rest.every(({ noRecord }) => entry in noRecord));
  const lines = missing.sort().map((entry) => {
    const reasons = new Set(all.map(({ noRecord }) => noRecord[entry] as string));
    return `- \`${entry}\`: ${reasonOf(entry, [...reasons])}`;
  });
  const counts = new Map<string, number>();
  for (const { notRecorded } of all) {
    for (const [key, count] of Object.entries(notRecorded)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [entry, fn, ...reason] = key.split(': ');
    lines.push(`- \`${entry}\`: ${count} calls of \`${fn}\` with ${reason.join(': ')}`);
  }
  return { entries: first.entries, recorded: first.entries - missing.length, lines };
}

function reasonOf(entry: string, reasons: readonly string[]): string {
  if (entry.startsWith('jiterator_')) return 'compiles a kernel for CUDA';
  const isUnsupported = reasons.every((reason) => reason.startsWith('the dtype'));
  return isUnsupported
    ? 'none of the dtypes is supported on the CPU'
    : reasons.filter((reason) => !reason.startsWith('the dtype')).join('; ');
}
