import { join } from 'node:path';
import torch, { type nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { readCases, replay } from '../../parity/modules';
import { root } from '../support/files';

const { cases } = readCases(join(root, 'test', 'fixtures', 'module-db.json.gz'));

type Callable = nn.Module & ((...args: readonly unknown[]) => unknown);

// A layer without shapes yet is called once, as one must, before it is compiled.
function compile(module: nn.Module): nn.Module {
  if (!module.constructor.name.startsWith('Lazy')) return torch.jit.script(module) as unknown as nn.Module;
  const call = (...args: readonly unknown[]): unknown => {
    (module as Callable)(...args);
    return (torch.jit.script(module) as unknown as Callable)(...args);
  };
  return call as unknown as nn.Module;
}

describe("layers of torch.nn, compiled, give what PyTorch's own cases give: outputs and gradients", () => {
  test.each([...new Set(cases.map((one) => one.module))])('%s', (name) => {
    const problems = cases
      .filter((one) => one.module === name)
      .flatMap((one) => {
        const { forward, gradients } = replay(one, compile);
        const problem = forward ?? gradients;
        return problem === null ? [] : [`${one.desc} ${one.index}: ${problem}`];
      });
    expect(problems).toEqual([]);
  });
});
