import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { expectAsOnCpu, lastDevice } from '../support/device';
import { onRealDevice } from '../support/fake-device';

const { nn } = torch;
const devices = ['cpu', 'cuda', lastDevice];

// Runs the same program on the CPU and on the devices: all give the same numbers.
function everywhere<T>(title: string, run: (device: string) => T): void {
  test(title, () => {
    const [expected, ...others] = devices.map(run);
    for (const other of others) expectAsOnCpu(other, expected);
  });
}

class Cube extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.pow(3);
  }
  // A backward within the backward: the derivative by another graph.
  static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor | null): Tensor {
    const [x] = ctx.savedTensors as [Tensor];
    const own = x.detach().requiresGrad_();
    torch.enableGrad(() => own.pow(3).sum().backward());
    return (g as Tensor).mul(own.grad as Tensor);
  }
}

describe("callbacks in a device's thread", () => {
  everywhere('hooks of tensors see and replace gradients, in order', (device) => {
    const seen: unknown[] = [];
    const x = torch.tensor([1, 2], { device, requiresGrad: true });
    const y = x.mul(3);
    y.registerHook((g) => void seen.push(g.tolist()));
    y.registerHook((g) => g.mul(2));
    x.registerPostAccumulateGradHook((t) => void seen.push(t.grad?.tolist()));
    y.pow(2).sum().backward();
    return [seen, x.grad?.tolist(), String(x.grad?.device).split(':')[0] === device.split(':')[0]];
  });

  everywhere('hooks of nodes and modules run', (device) => {
    const seen: unknown[] = [];
    const layer = new nn.Linear(2, 2).to(device);
    torch.noGrad(() => {
      for (const p of layer.parameters()) p.fill_(0.5);
    });
    layer.registerFullBackwardHook((_, gradInput, gradOutput) => {
      seen.push([gradInput, gradOutput].map((list) => (list as (Tensor | null)[]).map((g) => g?.tolist())));
    });
    const y = layer(torch.ones(1, 2, { device, requiresGrad: true }));
    y.gradFn?.registerPrehook((g) => void seen.push(g.length));
    y.pow(2).sum().backward();
    return [seen, layer.weight.grad?.tolist()];
  });

  everywhere('hooks on saved tensors pack and unpack, also to the host', (device) => {
    const x = torch.tensor([1, 2, 3], { device, requiresGrad: true });
    let packed = 0;
    const y = torch.autograd.graph.savedTensorsHooks(
      (t) => {
        packed++;
        return [t.cpu(), t.device] as const;
      },
      ([t, where]) => t.to(where),
      () => x.exp().mul(x).sum(),
    );
    const z = torch.autograd.graph.saveOnCpu(() => x.pow(3).sum());
    y.add(z).backward();
    return [packed, x.grad?.tolist()];
  });

  everywhere('custom functions run, with a backward within', (device) => {
    const x = torch.tensor([1, -2], { device, requiresGrad: true });
    Cube.apply(x.mul(2)).sum().backward();
    return x.grad?.tolist();
  });

  test('what a hook throws is thrown by backward, the same object, and the next backward runs', async () => {
    const thrown = new Error('from a hook');
    const x = torch.tensor([1, 2], { device: 'cuda', requiresGrad: true });
    const handle = x.registerHook(() => {
      throw thrown;
    });
    const y = x.mul(2).sum();
    let got: unknown;
    try {
      y.backward({ retainGraph: true });
    } catch (error) {
      got = error;
    }
    expect(got).toBe(thrown);
    await expect(y.backwardAsync({ retainGraph: true })).rejects.toBe(thrown);
    handle.remove();
    y.backward();
    expect(x.grad?.tolist()).toEqual([2, 2]);
  });
});

describe('gradients', () => {
  everywhere('of gradients', (device) => {
    const x = torch.tensor([1, 2, 3], { device, requiresGrad: true });
    const [g] = torch.autograd.grad([x.pow(4).sum()], [x], { createGraph: true }) as [Tensor];
    g.pow(2).sum().backward();
    return x.grad?.tolist();
  });

  everywhere('by autograd.functional', (device) => {
    const x = torch.tensor([1, 2], { device });
    const h = torch.autograd.functional.hessian((t: Tensor) => t.pow(3).sum(), x) as Tensor;
    return h.tolist();
  });

  test('flow between two devices and the host', () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    const y = x.to('cuda:0').mul(2).to(lastDevice).pow(2).cpu().mul(3);
    y.sum().backward();
    expect([String(x.grad?.device), x.grad?.tolist()]).toEqual(['cpu', [24, 48]]);
  });

  test('of NaN are reported in anomaly mode, with the line that made them', () => {
    const x = torch.tensor([-1], { device: 'cuda', dtype: 'float32', requiresGrad: true });
    const y = torch.autograd.detectAnomaly(() => x.sqrt().sum());
    expect(() => torch.autograd.detectAnomaly(() => y.backward())).toThrow("Function 'SqrtBackward0' returned nan values");
  });
});

for (const useReentrant of [true, false]) {
  everywhere(`checkpoint with useReentrant ${useReentrant} repeats dropout`, (device) => {
    torch.manualSeed(3);
    const x = torch.ones(8, { device, requiresGrad: true });
    let runs = 0;
    const block = (t: Tensor): Tensor => {
      runs++;
      return nn.functional.dropout(t.exp(), 0.5).mul(t);
    };
    const y = torch.utils.checkpoint.checkpoint(block, x, { useReentrant }) as Tensor;
    y.sum().backward();
    // The derivative of m · exp(x) · x at 1, with the same mask m.
    expectClose(x.grad as Tensor, y.mul(2).tolist());
    return [runs, onRealDevice ? 'drawn by the device' : y.tolist()];
  });
}

test('a loss with a distance in JavaScript gives the gradients of the CPU', async () => {
  const run = async (device: string): Promise<unknown[]> => {
    torch.manualSeed(1);
    const [anchor, positive, negative] = Array.from({ length: 3 }, () => torch.randn(4, 5).to(device).requiresGrad_()) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    const loss = new nn.TripletMarginWithDistanceLoss({ distanceFunction: (a: Tensor, b: Tensor) => a.sub(b).abs().sum(1) });
    const value = loss(anchor, positive, negative);
    await value.backwardAsync();
    return [value.item(), anchor.grad?.tolist(), negative.grad?.tolist()];
  };
  const expected = await run('cpu');
  expectClose((await run('cuda')) as never, expected, { atol: 1e-5 });
});
