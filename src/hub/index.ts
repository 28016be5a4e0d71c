// torch.hub: models that a local folder offers by the functions of its hubconf.
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byName, type Call, only, parameters, string } from '../arguments';
import { describeValue, isOptions, textOf } from '../core/describe';
import { NotImplementedError, TorchError, typeError, ValueError } from '../core/errors';
import type { Unchecked } from '../core/unchecked';

const fileNames = ['hubconf.js', 'hubconf.mjs', 'hubconf.cjs', 'hubconf.ts', 'hubconf.mts', 'hubconf.cts'];

type Exported = Readonly<Record<string, unknown>>;

function hubconfOf(where: string, folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): ${folder} is no folder`);
  const found = fileNames.map((name) => resolve(join(folder, name))).find((path) => existsSync(path));
  if (found === undefined) throw new TorchError(`${where}(): ${folder} has no hubconf: one of ${fileNames.join(', ')}`);
  return found;
}

// A CommonJS module's exports are in its default, if Node does not find their names.
async function exportsOf(path: string): Promise<Exported> {
  const module = (await import(/* webpackIgnore: true */ /* @vite-ignore */ pathToFileURL(path).href)) as Exported;
  const { default: own } = module;
  return typeof own === 'object' && own !== null ? { ...(own as Exported), ...module } : module;
}

function isMissing(path: string, dependency: string): boolean {
  try {
    createRequire(path).resolve(dependency);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
  }
}

function checkDependencies(path: string, dependencies: unknown): void {
  if (dependencies === undefined) return;
  if (!Array.isArray(dependencies)) throw typeError(`${path}: dependencies must be an array of names, not ${describeValue(dependencies)}`);
  const missing = dependencies.filter((name) => isMissing(path, String(name)));
  if (missing.length > 0) throw new TorchError(`Missing dependencies: ${missing.join(', ')}`);
}

const local = only('local');
const listSignature = parameters(
  'list',
  { repoOrDir: string },
  /** Only 'local', a folder, is supported. */
  { source: byName(local) },
);

/**
 * The names of the functions that a folder's hubconf exports, without those that begin with `_`.
 *
 * @throws TorchError if there is no such folder, or no hubconf in it
 * @see https://docs.pytorch.org/docs/stable/hub.html#torch.hub.list
 */
export async function list(...args: Call<typeof listSignature>): Promise<string[]> {
  const [folder] = listSignature.bind(args);
  const exported = await exportsOf(hubconfOf('hub.list', folder));
  return Object.keys(exported)
    .filter((name) => typeof exported[name] === 'function' && name !== 'default' && name !== 'module.exports' && !name.startsWith('_'))
    .sort();
}

/**
 * The options of {@link load}: `source`, of which only 'local', a folder, is supported; it has to be given, since Python's default
 * is 'github'. Others are passed on to the model's function, in an object after the other arguments.
 */
export type HubOptions = { source: 'local' } & Readonly<Record<string, unknown>>;

function sourceOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { source = 'github', ...others } = given;
  if (source === 'local') return others;
  if (source !== 'github') throw new ValueError(`Unknown source: "${textOf(source)}". Allowed values: "github" | "local".`);
  throw new NotImplementedError("hub.load(): models of GitHub are not loaded here: clone the repository and pass { source: 'local' }");
}

/**
 * Calls a function of a folder's hubconf and returns its result, mostly a model. The hubconf is a module of JavaScript, hubconf.js,
 * .mjs or .cjs, or of TypeScript where Node runs it; it may export `dependencies`, names of packages that must be installed.
 *
 * @param args arguments of the function, and last an object with the source, whose other fields are the function's options
 * @throws TorchError if the folder, the hubconf, the function or a dependency is missing
 * @see https://docs.pytorch.org/docs/stable/hub.html#torch.hub.load
 *
 * ```ts
 * const model = await torch.hub.load('./models', 'resnet18', { source: 'local', pretrained: true });
 * ```
 */
export async function load<T = Unchecked>(
  repoOrDir: string,
  model: string,
  ...args: [...inputs: unknown[], options: HubOptions]
): Promise<T> {
  if (typeof repoOrDir !== 'string') throw typeError(`hub.load(): argument 'repoOrDir' must be string, not ${describeValue(repoOrDir)}`);
  if (typeof model !== 'string') throw new ValueError('Invalid input: model should be a string of function name');
  const last = args.at(-1);
  const options = sourceOf(isOptions(last) ? last : {});
  const path = hubconfOf('hub.load', repoOrDir);
  const exported = await exportsOf(path);
  checkDependencies(path, exported.dependencies);
  const entry = Object.hasOwn(exported, model) ? exported[model] : undefined;
  if (typeof entry !== 'function') throw new TorchError(`Cannot find callable ${model} in hubconf`);
  const inputs = args.slice(0, -1);
  return (await entry(...inputs, ...(Object.keys(options).length > 0 ? [options] : []))) as T;
}
