// Divergences between multivariate normal distributions.

import { ValueError } from '../../core/errors';
import { broadcastShapes } from '../../functional';
import * as linalg from '../../linalg';
import type { Tensor } from '../../tensor';
import { LowRankMultivariateNormal } from '../lowrank-multivariate-normal';
import { batchMahalanobis, logDiagonal, traceXXT } from '../matrices';
import { MultivariateNormal } from '../multivariate-normal';
import { registerKl } from './registry';

interface OfVectors {
  readonly eventShape: readonly number[];
}

// PyTorch's error text includes the indentation of its source code.
const blanks = ' '.repeat(26);

function checkShapes(p: OfVectors, q: OfVectors, name: string): number {
  const [n] = p.eventShape as [number];
  if (n !== q.eventShape[0]) {
    throw new ValueError(`KL-divergence between two ${name} with${blanks}different event shapes cannot be computed`);
  }
  return n;
}

// The trace of (L Lᵀ)⁻¹ X Xᵀ.
function solvedTrace(factor: Tensor, matrix: Tensor): Tensor {
  const batch = broadcastShapes(factor.shape.slice(0, -2), matrix.shape.slice(0, -2));
  const spread = (value: Tensor): Tensor => value.expand([...batch, ...value.shape.slice(-2)]);
  return traceXXT(linalg.solveTriangular(spread(factor), spread(matrix), { upper: false }));
}

registerKl(MultivariateNormal, MultivariateNormal, (p, q) => {
  const n = checkShapes(p, q, 'Multivariate Normals');
  const distance = batchMahalanobis(q.factor, q.loc.sub(p.loc));
  return logDiagonal(q.factor).sub(logDiagonal(p.factor)).add(solvedTrace(q.factor, p.factor).add(distance).sub(n).mul(0.5));
});

registerKl(LowRankMultivariateNormal, LowRankMultivariateNormal, (p, q) => {
  const n = checkShapes(p, q, 'Low Rank Multivariate Normals');
  const solved = q._solved();
  const trace = p.diagonal
    .div(q.diagonal)
    .sum(-1)
    .add(traceXXT(p.factor.mul(q.diagonal.rsqrt().unsqueeze(-1))))
    .sub(traceXXT(solved.mul(p.diagonal.sqrt().unsqueeze(-2))))
    .sub(traceXXT(solved.matmul(p.factor)));
  return q
    ._logDet()
    .sub(p._logDet())
    .add(trace)
    .add(q._mahalanobis(q.loc.sub(p.loc)))
    .sub(n)
    .mul(0.5);
});

registerKl(MultivariateNormal, LowRankMultivariateNormal, (p, q) => {
  const n = checkShapes(p, q, '(Low Rank) Multivariate Normals');
  const scaled = p.factor.mul(q.diagonal.rsqrt().unsqueeze(-1));
  const trace = traceXXT(scaled).sub(traceXXT(q._solved().matmul(p.factor)));
  return q
    ._logDet()
    .sub(logDiagonal(p.factor).mul(2))
    .add(trace)
    .add(q._mahalanobis(q.loc.sub(p.loc)))
    .sub(n)
    .mul(0.5);
});

registerKl(LowRankMultivariateNormal, MultivariateNormal, (p, q) => {
  const n = checkShapes(p, q, '(Low Rank) Multivariate Normals');
  const trace = solvedTrace(q.factor, p.factor).add(solvedTrace(q.factor, p.diagonal.sqrt().diagEmbed()));
  return logDiagonal(q.factor)
    .mul(2)
    .sub(p._logDet())
    .add(trace)
    .add(batchMahalanobis(q.factor, q.loc.sub(p.loc)))
    .sub(n)
    .mul(0.5);
});
