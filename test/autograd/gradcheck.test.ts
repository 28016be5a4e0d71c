import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const { gradcheck, gradgradcheck, GradcheckError, Function: Custom } = torch.autograd;
type Ctx = torch.autograd.FunctionCtx;

const double = (...shape: number[]): Tensor => torch.rand(shape, { dtype: 'float64' }).add(0.5).requiresGrad_();

class Cube extends Custom {
  static override forward(ctx: Ctx, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.pow(3);
  }
  static override backward(ctx: Ctx, g: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return g.mul((x as Tensor).pow(2)).mul(3);
  }
}

class WrongCube extends Cube {
  static override backward(ctx: Ctx, g: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return g.mul((x as Tensor).pow(2)).mul(2);
  }
}

class WrongTwice extends Cube {
  static override backward(ctx: Ctx, g: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return g.mul((x as Tensor).detach().pow(2)).mul(3);
  }
}

const cube = (x: Tensor): Tensor => Cube.apply(x) as Tensor;

describe('gradcheck', () => {
  test('accepts correct gradients: operators, several inputs and outputs, custom functions, their second derivatives', () => {
    const pair = ((a: Tensor, b: Tensor) => [a.matmul(b), a.sin()]) as never;
    expect(gradcheck(pair, [double(2, 3), double(3, 2)])).toBe(true);
    expect(gradgradcheck(pair, [double(2, 3), double(3, 2)])).toBe(true);
    expect(gradcheck(cube, double(3))).toBe(true);
    expect(gradgradcheck(cube, [double(3)])).toBe(true);
    expect(gradgradcheck((x) => cube(x as Tensor).mul(x as Tensor), double(2, 2))).toBe(true);
  });

  test('complex inputs and outputs', () => {
    const z = torch.complex(double(3).detach(), double(3).detach()).requiresGrad_();
    expect(gradcheck((x) => (x as Tensor).mul(x as Tensor), z)).toBe(true);
    expect(gradcheck((x) => (x as Tensor).abs(), z)).toBe(true);
    expect(gradcheck((x) => torch.complex(x as Tensor, (x as Tensor).sin()), double(2))).toBe(true);
  });

  test('reports which gradient is wrong', () => {
    const x = torch.tensor([1], { dtype: 'float64', requiresGrad: true });
    const wrong = (t: Tensor): Tensor => WrongCube.apply(t) as Tensor;
    expect(() => gradcheck(wrong, x)).toThrow(GradcheckError);
    expect(() => gradcheck(wrong, x)).toThrow(
      /^Jacobian mismatch for output 0 with respect to input 0,\nnumerical:tensor\(\[\[3\.0000\]\], dtype=torch.float64\)\nanalytical:tensor\(\[\[2\.\]\], dtype=torch.float64\)\n$/,
    );
    expect(gradcheck(wrong, x, { raiseException: false })).toBe(false);
    const twice = (t: Tensor): Tensor => WrongTwice.apply(t) as Tensor;
    expect(gradcheck(twice, double(2))).toBe(true);
    expect(gradgradcheck(twice, double(2), { raiseException: false })).toBe(false);
  });

  test('inputs that cannot be checked', () => {
    expect(() => gradcheck(cube, torch.ones(2))).toThrow(/expects at least one input tensor to require gradient/);
    const expanded = torch.ones(1, { dtype: 'float64' }).expand(3).detach().requiresGrad_();
    expect(() => gradcheck(cube, expanded)).toThrow(/The 0th input has a dimension with stride 0/);
  });
});
