// Datasets as messages to worker threads: their class by its module, and their fields, datasets and tensors among them.
import { isPlainObject } from '../../core/describe';
import { native } from '../../core/native';
import { Tensor } from '../../tensor/tensor';
import { adopt, share } from '../../threads';
import { Dataset } from './dataset';
import { ConcatDataset, StackDataset, Subset, TensorDataset } from './datasets';

/** What a worker makes a dataset of. */
export interface Described {
  /** Null for the library's own classes. */
  readonly module: string | null;
  readonly className: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Class = abstract new (...args: never) => Dataset;

const ownClasses: Readonly<Record<string, Class>> = { ConcatDataset, StackDataset, Subset, TensorDataset };
const datasetMark = 'node-libtorch dataset';
const tensorMark = 'node-libtorch dataset tensor';

// The value, or what an array or a plain object holds. Deeper ones go as they are.
function mapOne(value: unknown, visit: (one: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const mapped = value.map(visit);
    return mapped.some((one, i) => one !== value[i]) ? mapped : value;
  }
  const visited = visit(value);
  if (visited !== value || !isPlainObject(value)) return visited;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)]));
}

/** Where workers find the dataset's class. */
function moduleOf(dataset: Dataset): string | null {
  const { module, name } = dataset.constructor as unknown as { module?: string | URL; name: string };
  if (ownClasses[name] === dataset.constructor) return null;
  if (module === undefined) {
    throw new TypeError(
      `DataLoader: with numWorkers the dataset class ${name} must be exported from its module and name it, \`static module = import.meta.url\`, so that workers can import it`,
    );
  }
  return String(module);
}

/**
 * Describes a dataset for one worker, which gets its tensors without a copy.
 *
 * @param tokens takes those of the tensors, for {@link discardTokens}
 */
export function describe(dataset: Dataset, tokens: number[]): Described {
  const visit = (one: unknown): unknown => {
    if (one instanceof Dataset) return { [datasetMark]: describe(one, tokens) };
    if (!(one instanceof Tensor)) return one;
    const token = share(one);
    tokens.push(token);
    return { [tensorMark]: token };
  };
  const module = moduleOf(dataset);
  const fields = Object.entries(dataset).map(([name, value]) => [name, mapOne(value, visit)]);
  return { module, className: dataset.constructor.name, fields: Object.fromEntries(fields) };
}

/** Gives up the tensors that no worker took, once the workers have ended. */
export function discardTokens(tokens: readonly number[]): void {
  for (const token of tokens) {
    try {
      native.discardShared(token);
    } catch {
      // A worker took it.
    }
  }
}

async function classOf({ module, className }: Described): Promise<Class> {
  if (module === null) return ownClasses[className] as Class;
  // Named at run time: bundlers shall leave it as it is.
  const exported = (await import(/* webpackIgnore: true */ /* @vite-ignore */ module)) as Record<string, unknown>;
  const found = exported[className] ?? (exported.default as Record<string, unknown> | undefined)?.[className];
  if (typeof found !== 'function') throw new Error(`${module} does not export the dataset class ${className}`);
  return found as Class;
}

// Holds the place of a dataset until its module is there.
class Place {
  dataset: Dataset | null = null;
}

/** The dataset described, in the worker. */
export async function openDataset(described: Described): Promise<Dataset> {
  const nested: Promise<void>[] = [];
  const open = async (place: Place, inner: Described): Promise<void> => {
    place.dataset = await openDataset(inner);
  };
  const visit = (one: unknown): unknown => {
    if (!isPlainObject(one)) return one;
    if (tensorMark in one) return adopt(one[tensorMark] as number);
    if (!(datasetMark in one)) return one;
    const place = new Place();
    nested.push(open(place, one[datasetMark] as Described));
    return place;
  };
  const fields = Object.entries(described.fields).map(([name, value]) => [name, mapOne(value, visit)] as const);
  const [{ prototype }] = await Promise.all([classOf(described), Promise.all(nested)]);
  const filled = (one: unknown): unknown => (one instanceof Place ? one.dataset : one);
  const entries = fields.map(([name, value]) => [name, mapOne(value, filled)]);
  return Object.assign(Object.create(prototype as object) as Dataset, Object.fromEntries(entries));
}
