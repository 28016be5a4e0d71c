// Modules as programs.
import torch, { nn, type Tensor } from 'node-libtorch';
import type { Program } from '../programs';

const t = (...values: number[]): Tensor => torch.tensor(values);

class Affine extends nn.Module {
  weight = new nn.Parameter(torch.tensor([1.5, -2, 0.25]));
  shift = 2;
  eps = 1e-3;
  useShift = true;
  kind = 'affine';
  sizes = [1, 2, 3];

  get rows(): number {
    return this.sizes.length;
  }

  scale(x: Tensor, by = 1): Tensor {
    return x.mul(this.weight).mul(by);
  }

  forward(x: Tensor): Tensor {
    const scaled = this.scale(x, this.rows);
    if (this.useShift && this.kind === 'affine') return scaled.add(this.shift).div(this.eps + 1);
    return scaled;
  }
}

class Noisy extends nn.Module {
  bias = new nn.Parameter(torch.ones([3]));

  forward(x: Tensor): Tensor {
    const { bias, training } = this;
    return training ? x.add(bias).mul(2) : x.sub(bias);
  }
}

class Stack extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(3, 3), new nn.Linear(3, 3), new nn.Tanh(), new nn.Linear(3, 3)]);
  steps = 0;

  forward(x: Tensor): Tensor {
    let out = x;
    let i = 0;
    for (const layer of this.layers) {
      out = layer(out);
      if (i === 1) out = out.relu();
      i++;
    }
    return out.add(this.layers.length);
  }
}

class Indexed extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(3, 3), new nn.Linear(3, 3), new nn.Linear(3, 3)]);

  forward(x: Tensor): Tensor {
    let out = x;
    for (let i = 0; i < this.layers.length; i++) {
      if (i > 0) out = out.add((this.layers.at(i - 1) as nn.Linear)(x));
      out = (this.layers.at(i) as nn.Linear)(out).relu();
    }
    return out;
  }
}

class Weights extends nn.Module {
  scales = new nn.ParameterList([torch.ones([3]), torch.full([3], 2)]);
  attention = new nn.MultiheadAttention(3, 1, { batchFirst: true });

  forward(x: Tensor): Tensor {
    let out = x;
    for (const scale of this.scales) out = out.mul(scale);
    const [plain] = this.attention(out, out, out, { needWeights: false });
    const [, weights] = this.attention(out, out, x);
    return plain.add((weights as Tensor).sum()).mul(this.scales.at(1));
  }
}

class Leaving extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.Linear(2, 2)]);

  forward(x: Tensor, most = 1): Tensor {
    let out = x;
    let done = 0;
    for (const layer of this.layers) {
      if (done === 0 && most < 0) {
        done += 1;
        continue;
      }
      if (done > most) break;
      out = layer(out);
      done++;
    }
    return out.mul(done);
  }
}

class Residual extends nn.Module {
  first = new nn.Linear(4, 4);
  down: nn.Linear | null;

  constructor(readonly wide: boolean) {
    super();
    this.down = wide ? new nn.Linear(4, 4, { bias: false }) : null;
  }

  forward(x: Tensor): Tensor {
    const skip = this.down === null ? x : this.down(x);
    return torch.relu(this.first(x)).add(skip);
  }
}

class Both extends nn.Module {
  left = new Residual(true);
  right = new Residual(false);

  forward(x: Tensor): Tensor[] {
    const left = this.left(x);
    const right = this.right.first(x);
    return [left, right.mul(2)];
  }
}

class Recurrent extends nn.Module {
  cell = new nn.LSTMCell(3, 4);
  lstm = new nn.LSTM(3, 4, { batchFirst: true });

  forward(x: Tensor): [Tensor, Tensor] {
    let [h, c] = this.cell(x.at(':', 0));
    for (let i = 1; i < x.size(1); i++) {
      [h, c] = this.cell(x.at(':', i), [h, c]);
    }
    const [, [last, cell]] = this.lstm(x);
    return [h.add(last.at(0)), c.sub(cell.at(0))];
  }
}

class Base extends nn.Module {
  inner = new nn.Linear(2, 2);
  forward(x: Tensor): Tensor {
    return this.inner(x);
  }
}

class Derived extends Base {
  override forward(x: Tensor): Tensor {
    return super.forward(x).neg();
  }
}

class Counter extends nn.Module {
  count = 0;
  declare total: Tensor;

  constructor() {
    super();
    this.registerBuffer('total', torch.zeros([2]));
  }

  forward(x: Tensor): Tensor {
    this.count += 1;
    this.total = this.total.add(x);
    return this.total.mul(this.count);
  }
}

class Named extends nn.Module {
  parts = new nn.ModuleDict({ a: new nn.Linear(2, 2), b: new nn.ReLU() });

  forward(x: Tensor): Tensor {
    let out = x;
    for (const [name, part] of this.parts.items())
      out = name === 'a' ? (part.forward(out as never) as Tensor) : (part.forward(out as never) as Tensor).add(1);
    return out;
  }
}

export const modules: Record<string, Program> = {
  'attributes, getters and methods of a module': { run: new Affine(), calls: [[t(1, 2, 3)]] },
  'this.training': { run: new Noisy(), calls: [[t(1, 2, 3)]] },
  'loops over a ModuleList': { run: new Stack(), calls: [[t(1, 2, 3)]] },
  'loops over the indices of a ModuleList': { run: new Indexed(), calls: [[t(1, 2, 3)]] },
  'lists of parameters, layers with arguments by name': { run: new Weights(), calls: [[torch.ones([1, 2, 3])]] },
  'a loop over modules with break': { run: new Leaving(), calls: [[t(1, 2)], [t(1, 2), 0], [t(1, 2), -1], [t(1, 2), 5]] },
  'modules that may be absent': { run: new Both(), calls: [[t(1, 2, 3, 4)]] },
  'recurrent layers': { run: new Recurrent(), calls: [[torch.ones([2, 3, 3])]] },
  'methods of the class above': { run: new Derived(), calls: [[t(1, 2)]] },
  'state that changes': { run: new Counter(), calls: [[t(1, 2)], [t(5, 5)]] },
  'modules by name': { run: new Named(), calls: [[t(-1, 2)]] },
};
