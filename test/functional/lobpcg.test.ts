import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectRecorded, recordedTensor } from './recorded';

// Small matrices: threads would only wait for each other.
torch.setNumThreads(1);
torch.manualSeed(0);
const draws = torch.randn([20, 20], { dtype: 'float64' });
const A = draws.matmul(draws.mT);
const B = torch.diag(torch.arange(1, 21, { dtype: 'float64' }));
const preconditioner = torch.diag(torch.div(1, torch.diagonal(A)));

function start<T>(run: () => T): T {
  torch.manualSeed(1);
  return run();
}

const cases: Record<string, () => [Tensor, Tensor]> = {
  lobpcg: () => torch.lobpcg(A),
  'lobpcg 3': () => torch.lobpcg(A, 3, { niter: 60 }),
  'lobpcg basic': () => torch.lobpcg(A, 3, { method: 'basic' }),
  'lobpcg smallest': () => torch.lobpcg(A, 2, { n: 4, largest: false, iK: preconditioner, method: 'basic', niter: 40 }),
  'lobpcg general': () => torch.lobpcg(A, 2, B, { niter: 60 }),
  'lobpcg general basic': () => torch.lobpcg(A, 2, B, { method: 'basic', niter: 60 }),
  'lobpcg dropping': () => torch.lobpcg(A, 3, { orthoBparams: { ortho_use_drop: true }, orthoIparams: { ortho_j_max: 4 } }),
  'lobpcg start': () => torch.lobpcg(A, { X: draws.narrow(1, 0, 3).clone(), tol: 1e-3 }),
  'lobpcg batch': () => torch.lobpcg(torch.stack([A, A.add(B)]), 2),
  'lobpcg sparse': () => torch.lobpcg(B.toSparse(), 2),
};

// The sign of an eigenvector is LAPACK's choice, which differs between processors: each is compared up to it.
function signedAs(recorded: Tensor, [E, X]: [Tensor, Tensor]): [Tensor, Tensor] {
  return [E, X.mul(X.mul(recorded).sum(-2, true).sign())];
}

describe('lobpcg takes the same steps as Python', () => {
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(name, signedAs(recordedTensor(name, 1), start(run)));
  });

  test('a tracker sees the state and stops the run', () => {
    const steps: number[] = [];
    const pairs = start(() =>
      torch.lobpcg(A, {
        k: 2,
        tracker: (state) => {
          steps.push(state.ivars.istep as number);
          if (state.ivars.istep === 3) state.bvars.force_stop = true;
        },
      }),
    );
    expectRecorded('lobpcg tracked', [...signedAs(recordedTensor('lobpcg tracked', 1), pairs), steps]);
  });
});

test('eigenpairs solve the equation', () => {
  const [E, X] = start(() => torch.lobpcg(A, 3));
  expect(A.matmul(X).sub(X.mul(E)).norm().item()).toBeLessThan(1e-4);
});

test('wrong arguments', () => {
  expect(() => torch.lobpcg(torch.ones(4, 5))).toThrow('A must be square, got shape torch.Size([4, 5])');
  expect(() => torch.lobpcg(A, { B: torch.eye(3) })).toThrow('A and B must have same shape');
  expect(() => torch.lobpcg(A, 7)).toThrow(
    'LOBPCG algorithm is not applicable when the number of A rows (=20) is smaller than 3 x the number of requested eigenpairs (=7)',
  );
  expect(() => torch.lobpcg(A.half())).toThrow(TypeError);
  expect(() => torch.lobpcg(A.clone().requiresGrad_())).toThrow(torch.NotImplementedError);
});
