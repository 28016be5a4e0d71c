// torch.version: the build of LibTorch.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';
import { runPython } from '../support/files';
import { withPython } from '../support/skips';

test('is that of the LibTorch in use', () => {
  expect(torch.version.__version__).toBe(torch.__version__);
  expect(torch.version.debug).toBe(false);
  expect(torch.version.cuda === null).toBe(!torch.backends.cuda.isBuilt());
  expect(torch.version.gitVersion ?? '0'.repeat(40)).toMatch(/^[0-9a-f]{40}$/);
});

test('has the names and values of Python for the same build', withPython, (context) => {
  const program = `
import json, torch
v = torch.version
print(json.dumps({"__version__": v.__version__, "debug": v.debug, "cuda": v.cuda, "gitVersion": v.git_version, "hip": v.hip, "rocm": v.rocm, "xpu": v.xpu}))
`;
  const wanted = JSON.parse(runPython(program)) as { __version__: string };
  if (wanted.__version__ !== torch.__version__) context.skip('Python has another build');
  expect({ ...torch.version }).toEqual(wanted);
});
