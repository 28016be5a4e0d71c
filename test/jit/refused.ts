// Programs that torch.jit.script must refuse. The error must name the line that ends with `// here` or follows `// below`.
import torch, { nn, type Tensor } from 'node-libtorch';

declare const helper: (x: Tensor) => Tensor;
export let counter = 0;
const table = torch.ones([2]);

class Closing extends nn.Module {
  forward(x: Tensor): Tensor {
    const add = (y: Tensor): Tensor => y.add(x);
    return helper(add as never); // here: closures
  }
}

class Hidden extends nn.Module {
  #linear = new nn.Linear(2, 2);
  forward(x: Tensor): Tensor {
    return this.#linear.weight.add(x); // here
  }
}

class Missing extends nn.Module {
  forward(x: Tensor): Tensor {
    return (this as unknown as { nothing: number }).nothing > 0 ? x : x.neg(); // here: 'nothing' of Missing is not defined
  }
}

class Inner extends nn.Module {
  forward(x: Tensor): Tensor {
    const y = x.relu();
    return helper(y); // here: 'helper' is not known here
  }
}

class Outer extends nn.Module {
  inner = new Inner();
  forward(x: Tensor): Tensor {
    return this.inner(x).add(1);
  }
}

class Unknown extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(2, 2)]);
  forward(x: Tensor, i = 0): Tensor {
    return this.layers.at(i)(x); // here: known index
  }
}

class Looping extends nn.Module {
  again(x: Tensor): Tensor {
    return this.forward(x); // here
  }
  forward(x: Tensor): Tensor {
    return this.again(x.add(1));
  }
}

class Getting extends nn.Module {
  #scale = 2;
  get #twice(): number {
    return this.#scale * 2;
  }
  forward(x: Tensor): Tensor {
    return x.mul(this.#twice); // here: private getters
  }
}

class Shared extends nn.Module {
  static #scale = 2;
  forward(x: Tensor): Tensor {
    return x.mul(Shared.#scale); // here: private static
  }
}

class Unregistered extends nn.Module {
  #linear = new nn.Linear(2, 2);
  forward(x: Tensor): Tensor {
    return this.#linear(x); // here: no part of the module
  }
}

export const refused: Record<string, { run: unknown; options?: torch.jit.ScriptOptions; message: RegExp }> = {
  'a local function that is passed on': { run: new Closing(), options: { scope: { helper: (x: Tensor) => x } }, message: /closures/ },
  'a private getter': { run: new Getting(), message: /'#twice' of Getting is not known here: .* private getters cannot/ },
  'a private static field': { run: new Shared(), message: /private static members cannot be compiled/ },
  'a call of a module in a private field': { run: new Unregistered(), message: /modules in private fields are not registered/ },
  'spread in Math.max': {
    run: (x: Tensor, sizes = [1, 2]) => x.add(Math.max(...sizes)), // here
    message: /Math\.max of an array's elements cannot be compiled/,
  },
  'spread in a call': {
    run: (x: Tensor, sizes = [1, 2]) => x.view(...sizes), // here
    message: /one array: x\.view\(sizes\)/,
  },
  'Array.from': {
    run: (x: Tensor, n = 2) => torch.stack(Array.from({ length: n }, () => x)), // here
    message: /Array\.from\(\) cannot be compiled/,
  },
  'a flag for indices that is known at run time only': {
    run: (x: Tensor, flag = true) => nn.functional.maxPool1d(x, 2, 1, 0, 1, false, flag), // here
    message: /returnIndices must be true or false when compiling/,
  },
  'arithmetic of bigints': { run: (x: Tensor, n = 3n) => x.add(torch.tensor(n + 2n)), message: /'\+' on bigints/ }, // here
  'a view with another data type': { run: (x: Tensor) => x.view('int32'), message: /viewCopy\(x, dtype\) copies/ }, // here: takes the number for a size
  'an array of booleans as an index': {
    run: (x: Tensor) => x.at([true, false]), // here
    message: /an array of booleans is no index/,
  },
  'a local function that is returned': {
    run: (x: Tensor) => {
      const add = (y: Tensor): Tensor => y.add(x);
      return add; // here
    },
    message: /functions are no values/,
  },
  'a local function that calls itself': {
    run: (x: Tensor) => {
      const halved = (n: number): number => (n > 1 ? halved(n / 2) : n); // here
      return x.mul(halved(4));
    },
    message: /calls itself/,
  },
  'a return within the loop of a local function': {
    run: (xs: Tensor[]) => {
      const first = (n: number): number => {
        // below
        for (const x of xs) if (x.ndim > n) return 1;
        return 0;
      };
      return first(2);
    },
    options: { types: { xs: 'Tensor[]' } },
    message: /a return within a loop/,
  },
  'a function passed to reduce': {
    run: (xs: Tensor[]) => xs.reduce((a, b) => a.add(b)), // here
    options: { types: { xs: 'Tensor[]' } },
    message: /'reduce' with a function/,
  },
  'a module in a private field': { run: new Hidden(), message: /'#linear' is no part of the module/ },
  'a negative index': {
    run: (xs: number[]) => xs[-1], // here
    options: { types: { xs: 'int[]' } },
    message: /no negative index[\s\S]*at\(-1\)/,
  },
  'arrays that are compared': {
    run: (x: Tensor, sizes = [1]) => x.shape === sizes, // here
    message: /compares their identity/,
  },
  'a number compared with a boolean': {
    run: (x: Tensor, flag = true) => {
      return (x.size(0) as never) === flag; // here
    },
    message: /of a number and a boolean/,
  },
  'the text of a tensor': {
    run: (x: Tensor) => {
      if (x.ndim > 1) throw new Error(`got ${x}`); // here
      return x;
    },
    message: /writes a value of type Tensor otherwise/,
  },
  'whole numbers beyond 2 ** 53': {
    run: (x: Tensor) => x.add(4294967296 * 4294967296), // here
    message: /beyond 2 \*\* 53/,
  },
  'an async function': { run: async (x: Tensor) => x, message: /async function/ }, // here
  await: {
    run: new (class Waiting extends nn.Module {
      // below
      async forward(x: Tensor): Promise<Tensor> {
        return await Promise.resolve(x);
      }
    })(),
    message: /async/,
  },
  'an unknown function': {
    run: (x: Tensor) => {
      const y = x.add(1);
      return helper(y); // here
    },
    message: /'helper' is not known here[\s\S]*scope: \{ helper \}/,
  },
  'an unknown function in a submodule': { run: new Outer(), message: /'helper' is not known/ },
  'an unknown operator': {
    run: (x: Tensor) => {
      return (torch as unknown as { relux(x: Tensor): Tensor }).relux(x); // here
    },
    message: /torch\.relux is no operator/,
  },
  'an unknown method of a tensor': {
    run: (x: Tensor) => x.add(1).tolist(), // here
    message: /a Tensor has no method 'tolist'/,
  },
  'a missing attribute': { run: new Missing(), message: /'nothing' of Missing is not defined/ },
  'operators on tensors': {
    run: (x: Tensor, y: Tensor) => {
      const z = x.add(y);
      return (z as never as number) * 2; // here
    },
    message: /'\*' on a Tensor[\s\S]*a\.mul\(b\)/,
  },
  'a tensor as a condition': {
    run: (x: Tensor) => {
      if (x.gt(0)) return x; // here
      return x.neg();
    },
    message: /always true in JavaScript/,
  },
  'a string where a whole number is needed': {
    run: (x: Tensor, length = 'all') => {
      const y = x.relu();
      return y.narrow(0, 0, length as never); // here
    },
    message: /no overload of 'narrow' takes \(Tensor, int, int, str\)/,
  },
  'a variable of the enclosing scope': {
    run: (x: Tensor) => {
      counter += 1; // here
      return x;
    },
    message: /'counter'/,
  },
  'a tensor of the enclosing scope': {
    run: (x: Tensor) => {
      return x.add(table); // here
    },
    message: /'table' stands outside of this function and is no value/,
  },
  'try and catch': {
    run: (x: Tensor) => {
      // below
      try {
        return x.view(3);
      } catch {
        return x;
      }
    },
    message: /no way to catch/,
  },
  'a module by an index unknown at compile time': { run: new Unknown(), message: /known index/ },
  'a recursive call': { run: new Looping(), message: /calls itself/ },
  'brackets on a tensor': {
    run: (x: Tensor) => {
      const y = x.mul(2);
      return (y as never as Tensor[])[0]; // here
    },
    message: /use x\.at\(i\)/,
  },
  'values of two types in one variable': {
    run: (x: Tensor, n = 1) => {
      let y: Tensor | number = x;
      if (n > 1) y = 3; // here
      return y;
    },
    message: /y|type/i,
  },
  'a pattern among the parameters': {
    run: ([a, b]: [Tensor, Tensor]) => a.add(b), // here
    message: /only plain parameters/,
  },
  'a string where a number is compared': {
    run: (x: Tensor, mode = 'a') => {
      const n = x.size(0);
      return mode === (n as never) ? x : x.neg(); // here
    },
    message: /Arguments for call are not valid|type/i,
  },
  'a generator': {
    // below
    run: function* (x: Tensor) {
      yield x;
    },
    message: /generator/,
  },
};
