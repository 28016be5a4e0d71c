// The table of torch.cuda.memorySummary(), in Python's layout.
import type { MemoryStats } from '../accelerator/memory';

type Format = (value: number, reference: number) => string;

// The unit depends on the reference, so that the rows of a group have the same one.
function scaled(units: readonly string[], factor: number, limit: number, width: number, after: string): Format {
  return (amount, reference) => {
    let unit = 0;
    let shown = amount;
    for (let rest = reference; unit + 1 < units.length && rest >= limit; rest /= factor) {
      unit++;
      shown = Math.floor(shown / factor);
    }
    return `${String(shown).padStart(width)} ${units[unit]}${after}`;
  };
}

const size = scaled(['B  ', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'], 1024, 768 * 1024, 6, '');
const count = scaled([' ', 'K', 'M'], 1000, 750 * 1000, 7, ' ');

const pooled: readonly [key: string, name: string, format: Format][] = [
  ['allocated_bytes', 'Allocated memory', size],
  ['active_bytes', 'Active memory', size],
  ['requested_bytes', 'Requested memory', size],
  ['reserved_bytes', 'GPU reserved memory', size],
  ['inactive_split_bytes', 'Non-releasable memory', size],
  ['allocation', 'Allocations', count],
  ['active', 'Active allocs', count],
  ['segment', 'GPU reserved segments', count],
  ['inactive_split', 'Non-releasable allocs', count],
];
const oversize: typeof pooled = [
  ['oversize_allocations', 'Oversize allocations', count],
  ['oversize_segments', 'Oversize GPU segments', count],
];
const columns = ['current', 'peak', 'allocated', 'freed'];

/** The table of a device's statistics. */
export function summaryOf(stats: MemoryStats, device: number, abbreviated: boolean): string {
  const value = (name: string): number => stats[name] ?? 0;
  const row = (prefix: string, reference: string, name: string, format: Format): string => {
    const cells = columns.map((column) => format(value(`${prefix}.${column}`), value(`${reference}.${column}`)));
    return ` ${name.padEnd(21)} | ${cells.join(' | ')} `;
  };
  const double = '='.repeat(75);
  const single = '-'.repeat(75);
  const lines = [
    double,
    `${' '.repeat(18)}PyTorch CUDA memory summary, device ID ${String(device).padEnd(17)} `,
    single,
    `${' '.repeat(12)}CUDA OOMs: ${String(value('num_ooms')).padEnd(12)} | ${' '.repeat(6)} cudaMalloc retries: ${String(value('num_alloc_retries')).padEnd(8)}  `,
    double,
    '        Metric         | Cur Usage  | Peak Usage | Tot Alloc  | Tot Freed  ',
  ];
  for (const [key, name, format] of pooled) {
    lines.push(single, row(`${key}.all`, `${key}.all`, name, format));
    if (abbreviated) continue;
    lines.push(row(`${key}.large_pool`, `${key}.all`, '      from large pool', format));
    lines.push(row(`${key}.small_pool`, `${key}.all`, '      from small pool', format));
  }
  for (const [key, name, format] of oversize) lines.push(single, row(key, key, name, format));
  lines.push(double);
  return `|${lines.join('|\n|')}|\n`;
}
