// Converts datasets to messages for worker threads: the class by its module and name, and the fields, in which nested datasets
// and tensors are converted too.

import { isPlainObject } from '../../core/describe';
import { typeError } from '../../core/errors';
import { native } from '../../core/native';
import { Tensor } from '../../tensor/tensor';
import { adopt, share } from '../../threads';
import { Dataset } from './dataset';
import { ConcatDataset, StackDataset, Subset, TensorDataset } from './datasets';
import { ListDataset } from './indexed';

/** A dataset as a message, from which a worker rebuilds it. */
export interface DatasetMessage {
  /** URL of the module that exports the class; null for the library's own classes. */
  readonly module: string | null;
  readonly className: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Class = abstract new (...args: never) => Dataset;

const ownClasses: Readonly<Record<string, Class>> = { ConcatDataset, ListDataset, StackDataset, Subset, TensorDataset };
// Keys that mark a nested dataset and a tensor in the fields of a message.
const datasetKey = 'node-libtorch dataset';
const tensorKey = 'node-libtorch dataset tensor';

// Applies `visit` to a value and, in arrays and plain objects to any depth, to their elements. What has none to change stays
// itself, and what contains itself is left as it is.
function mapNested(value: unknown, visit: (one: unknown) => unknown, outer: readonly unknown[] = []): unknown {
  const visited = visit(value);
  if (visited !== value || typeof value !== 'object' || value === null || outer.includes(value)) return visited;
  const within = [...outer, value];
  if (Array.isArray(value)) {
    const mapped = value.map((one) => mapNested(one, visit, within));
    return mapped.some((one, i) => one !== value[i]) ? mapped : value;
  }
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, mapNested(one, visit, within)] as const);
  return entries.some(([key, one]) => one !== value[key]) ? Object.fromEntries(entries) : value;
}

/** The module from which workers import the dataset's class; null for the library's own classes. */
function moduleOf(dataset: Dataset): string | null {
  const { module, name } = dataset.constructor as unknown as { module?: string | URL; name: string };
  if (ownClasses[name] === dataset.constructor) return null;
  if (module === undefined) {
    throw typeError(
      `DataLoader: with numWorkers the dataset class ${name} must be exported from its module and name it, \`static module = import.meta.url\`, so that workers can import it`,
    );
  }
  return String(module);
}

/**
 * Converts a dataset to a message for one worker, which gets its tensors without a copy.
 *
 * @param shareTokens receives the tensors' share tokens, for {@link discardShareTokens}
 */
export function packDataset(dataset: Dataset, shareTokens: number[]): DatasetMessage {
  const visit = (one: unknown): unknown => {
    if (one instanceof Dataset) return { [datasetKey]: packDataset(one, shareTokens) };
    if (!(one instanceof Tensor)) return one;
    const token = share(one);
    shareTokens.push(token);
    return { [tensorKey]: token };
  };
  const module = moduleOf(dataset);
  const fields = Object.entries(dataset).map(([name, value]) => [name, mapNested(value, visit)]);
  return { module, className: dataset.constructor.name, fields: Object.fromEntries(fields) };
}

/** Discards the share tokens that no worker adopted; called after the workers have ended. */
export function discardShareTokens(shareTokens: readonly number[]): void {
  for (const token of shareTokens) {
    try {
      native.discardShared(token);
    } catch {
      // A worker has adopted it.
    }
  }
}

async function classOf({ module, className }: DatasetMessage): Promise<Class> {
  if (module === null) return ownClasses[className] as Class;
  // The module's name is known at run time only: bundlers must leave the import as it is.
  const exported = (await import(/* webpackIgnore: true */ /* @vite-ignore */ module)) as Record<string, unknown>;
  const found = exported[className] ?? (exported.default as Record<string, unknown> | undefined)?.[className];
  if (typeof found !== 'function') throw new Error(`${module} does not export the dataset class ${className}`);
  return found as Class;
}

// A placeholder for a nested dataset until its module is imported.
class PendingDataset {
  dataset: Dataset | null = null;
}

/** Rebuilds the dataset of a message, in the worker. */
export async function unpackDataset(message: DatasetMessage): Promise<Dataset> {
  const nested: Promise<void>[] = [];
  const open = async (pending: PendingDataset, inner: DatasetMessage): Promise<void> => {
    pending.dataset = await unpackDataset(inner);
  };
  const visit = (one: unknown): unknown => {
    if (!isPlainObject(one)) return one;
    if (tensorKey in one) return adopt(one[tensorKey] as number);
    if (!(datasetKey in one)) return one;
    const pending = new PendingDataset();
    nested.push(open(pending, one[datasetKey] as DatasetMessage));
    return pending;
  };
  const fields = Object.entries(message.fields).map(([name, value]) => [name, mapNested(value, visit)] as const);
  const [{ prototype }] = await Promise.all([classOf(message), Promise.all(nested)]);
  const filled = (one: unknown): unknown => (one instanceof PendingDataset ? one.dataset : one);
  const entries = fields.map(([name, value]) => [name, mapNested(value, filled)]);
  return Object.assign(Object.create(prototype as object) as Dataset, Object.fromEntries(entries));
}
