import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { python, runPython, temporaryFolder } from '../support/files';
import { skippedIf } from '../support/skips';

const compiler = process.env.CXX ?? 'g++';
const canCompile = python !== null && spawnSync(compiler, ['--version']).status === 0;
const withCompiler = skippedIf(!canCompile, 'no Python with torch (set PYTHON) and C++ compiler, which make a package');

describe('torch.aoti', () => {
  const folder = temporaryFolder();

  test("a package that Python compiled gives Python's results", withCompiler, () => {
    const path = join(folder, 'model.pt2');
    const program = `
import json, torch
from torch import nn
torch.manual_seed(0)
class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)
    def forward(self, x, pair, scale=None):
        y = self.linear(x).relu()
        return {"y": y * scale, "both": (pair[0] + 1, pair[1])}
x, pair, scale = torch.ones(2, 3), (torch.zeros(2), torch.ones(1)), torch.tensor(2.0)
model = Model().eval()
exported = torch.export.export(model, (x, pair), {"scale": scale})
torch._inductor.aoti_compile_and_package(exported, package_path=${JSON.stringify(path)})
print(json.dumps(model(x, pair, scale)["y"].tolist()))`;
    const want = JSON.parse(runPython(program).trim().split('\n').at(-1) as string);
    expect(existsSync(path)).toBe(true);
    const model = torch.aoti.load<{ y: Tensor; both: [Tensor, Tensor] }>(path);
    const { y, both } = model(torch.ones([2, 3]), [torch.zeros([2]), torch.ones([1])], { scale: torch.tensor(2) });
    expectClose(y, want);
    expect(both.map((one) => one.tolist())).toEqual([[1, 1], [1]]);
    expect(model.metadata.AOTI_DEVICE_KEY).toBe('cpu');
    expect(() => model(torch.ones([2, 3]), [torch.zeros([2]), torch.ones([1])], {})).toThrow(/needs an argument 'scale'/);
  });

  test('a missing file, or one that is not a package, is an error', () => {
    expect(() => torch.aoti.load(join(folder, 'none.pt2'))).toThrow(/does not exist/);
    expect(() => torch.aoti.load(join(import.meta.dirname, 'aoti.test.ts'))).toThrow(torch.TorchError);
  });
});
