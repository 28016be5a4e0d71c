// torch.version: how the LibTorch in use was built.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addonPath, buildVersion } from './native';

// The folder of the LibTorch that the addon was built with; null if it is not known.
function libtorchFolder(): string | null {
  try {
    return (JSON.parse(readFileSync(`${addonPath}.json`, 'utf8')) as { path: string }).path;
  } catch {
    return null;
  }
}

let texts: { readonly python: string; readonly hash: string } | null = null;

// A wheel's LibTorch has version.py, that of an official zip build-hash.
function read(): { readonly python: string; readonly hash: string } {
  const folder = libtorchFolder();
  const text = (name: string): string => {
    const path = folder === null ? '' : join(folder, name);
    return path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  texts ??= { python: text('version.py'), hash: text('build-hash').trim() };
  return texts;
}

const fromPython = (name: string): string | null => new RegExp(`^${name}[^=]*= '(.*)'$`, 'm').exec(read().python)?.[1] ?? null;

/**
 * The build of the LibTorch in use, with the names of Python's torch.version.
 *
 * @see https://docs.pytorch.org/docs/stable/torch.html
 */
export const version = {
  /** '2.13.0+cpu'. */
  get __version__(): string {
    return buildVersion();
  },
  /** Whether it is a debug build. */
  get debug(): boolean {
    return /^debug = True$/m.test(read().python);
  },
  /** The version of CUDA, '13.0'; null without CUDA. */
  get cuda(): string | null {
    const [, major, minor] = /\+cu(\d+)(\d)$/.exec(buildVersion()) ?? [];
    return fromPython('cuda') ?? (major === undefined ? null : `${major}.${minor}`);
  },
  /** The commit of PyTorch; null if LibTorch's folder does not say. */
  get gitVersion(): string | null {
    return fromPython('git_version') ?? (read().hash || null);
  },
  /** The version of HIP; null without it. */
  get hip(): string | null {
    return fromPython('hip');
  },
  /** The version of ROCm; null without it. */
  get rocm(): string | null {
    return fromPython('rocm');
  },
  /** The version of the XPU toolkit; null without it. */
  get xpu(): string | null {
    return fromPython('xpu');
  },
};
