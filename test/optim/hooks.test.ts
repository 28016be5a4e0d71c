import torch, { optim, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const leaf = (): Tensor => {
  const made = torch.ones(2, { requiresGrad: true });
  made.grad = torch.ones(2);
  return made;
};

describe('steps', () => {
  test('hooks run around a step in Python’s order, with its arguments, until they are removed', () => {
    const optimizer = new optim.SGD([leaf()]);
    const seen: string[] = [];
    const handles = [
      optim.registerOptimizerStepPreHook((_, args) => void seen.push(`global pre ${args.length}`)),
      optim.registerOptimizerStepPostHook(() => seen.push('global post')),
      optimizer.registerStepPreHook((_, args) => void seen.push(`pre ${args.length}`)),
      optimizer.registerStepPostHook((of) => seen.push(`post ${of === optimizer}`)),
    ];
    expect(optimizer.step(() => 3)).toBe(3);
    expect(seen).toEqual(['global pre 1', 'pre 1', 'post true', 'global post']);
    for (const handle of handles) handle.remove();
    optimizer.step();
    expect(seen.length).toBe(4);
  });

  test('a pre-hook may replace the closure', () => {
    const optimizer = new optim.SGD([leaf()]);
    optimizer.registerStepPreHook(() => [() => 7]);
    expect(optimizer.step(() => 3)).toBe(7);
  });

  test('hooks run around the step of a user-defined class', () => {
    class Sign extends optim.Optimizer<{ lr: number }> {
      constructor(params: Iterable<Tensor>, lr: number) {
        super(params, { lr });
      }
      override step(): undefined;
      override step<T>(closure: () => T): T;
      override step<T>(closure?: () => T): T | undefined {
        torch.noGrad(() => {
          for (const { params, lr } of this.paramGroups) for (const p of params) p.sub_((p.grad as Tensor).sign(), { alpha: lr });
        });
        return closure?.();
      }
    }
    const a = leaf();
    const optimizer = new Sign([a], 0.25);
    let calls = 0;
    optimizer.registerStepPostHook(() => calls++);
    const scheduler = new optim.lrScheduler.StepLR(optimizer, 1, { gamma: 0.5 });
    optimizer.step();
    scheduler.step();
    expect([a.tolist(), calls, scheduler.getLastLr()]).toEqual([[0.75, 0.75], 1, [0.125]]);
  });

  test('the closure of a step runs with gradients enabled', () => {
    const a = leaf();
    const optimizer = new optim.Adam([a]);
    const loss = torch.noGrad(() => optimizer.step(() => a.sum()));
    expect(loss.requiresGrad).toBe(true);
  });
});

describe('state dicts', () => {
  test('hooks see and may replace saved and loaded state dicts', () => {
    const optimizer = new optim.SGD([leaf()], { lr: 0.5 });
    const order: string[] = [];
    optimizer.registerStateDictPreHook(() => order.push('pre'));
    optimizer.registerStateDictPostHook((_, dict) => ({ ...dict, param_groups: dict.param_groups.map((g) => ({ ...g, lr: 0.25 })) }));
    optimizer.registerStateDictPreHook(() => order.push('first'), { prepend: true });
    const saved = optimizer.stateDict();
    expect([order, saved.param_groups[0]?.lr]).toEqual([['first', 'pre'], 0.25]);
    optimizer.registerLoadStateDictPreHook((_, dict) => {
      dict.param_groups = dict.param_groups.map((group) => ({ ...group, momentum: 0.75 }));
    });
    optimizer.registerLoadStateDictPostHook(() => order.push('loaded'));
    optimizer.loadStateDict(saved);
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 0.25, momentum: 0.75 });
    expect(order.at(-1)).toBe('loaded');
    expect(saved.param_groups[0]?.momentum).toBe(0);
  });

  test("parameters' names are kept and saved", () => {
    const optimizer = new optim.Adam([['weight', leaf()] as const, ['bias', leaf()] as const]);
    expect(optimizer.stateDict().param_groups[0]?.param_names).toEqual(['weight', 'bias']);
    expect(optimizer.paramGroups[0]?.params.length).toBe(2);
  });

  test('a scheduler changes a tensor learning rate in place', () => {
    const lr = torch.tensor([0.5]).squeeze();
    const optimizer = new optim.SGD([leaf()], { lr });
    const scheduler = new optim.lrScheduler.ExponentialLR(optimizer, 0.5);
    optimizer.step();
    scheduler.step();
    expect([lr.item(), scheduler.getLastLr()]).toEqual([0.25, [0.25]]);
  });
});
