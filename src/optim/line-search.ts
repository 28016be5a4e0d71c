// The line search of L-BFGS: finds a step size that satisfies the strong Wolfe conditions.
import { clone } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { type Hyper, minus, negative, numberOf, over, plus, times } from './scalar';

/** Returns loss and gradient after a step of the given size along a direction. */
export type Evaluate = (size: Hyper, direction: Tensor) => [loss: number, grad: Tensor];

interface Point {
  size: Hyper;
  loss: number;
  grad: Tensor;
  /** The directional derivative of the loss. */
  slope: Tensor;
}

export interface Found {
  size: Hyper;
  loss: number;
  grad: Tensor;
  evaluations: number;
}

const isLess = (a: Hyper, b: Hyper): boolean => numberOf(a) < numberOf(b);
const least = (a: Hyper, b: Hyper): Hyper => (isLess(b, a) ? b : a);
const most = (a: Hyper, b: Hyper): Hyper => (isLess(a, b) ? b : a);
const distance = (a: Hyper, b: Hyper): Hyper => {
  const difference = minus(a, b);
  return isLess(difference, 0) ? negative(difference) : difference;
};

// The minimum of the cubic that interpolates two points and their slopes, clamped to the bounds.
function interpolate(a: Point, b: Point, bounds?: readonly [Hyper, Hyper]): Hyper {
  const isOrdered = numberOf(a.size) <= numberOf(b.size);
  const [low, high] = bounds ?? (isOrdered ? [a.size, b.size] : [b.size, a.size]);
  const d1 = minus(plus(a.slope, b.slope), over(3 * (a.loss - b.loss), minus(a.size, b.size)));
  const square = minus(times(d1, d1), times(a.slope, b.slope)) as Tensor;
  if (!(square.item() >= 0)) return over(plus(low, high), 2);
  const d2 = square.sqrt();
  const [left, right] = isOrdered ? [a, b] : [b, a];
  const share = over(minus(plus(right.slope, d2), d1), plus(minus(right.slope, left.slope), times(d2, 2)));
  const position = minus(right.size, times(minus(right.size, left.size), share));
  return least(most(position, low), high);
}

/**
 * Searches along `direction` for a step size with a sufficient decrease of the loss and a small slope.
 *
 * @param slope the directional derivative at the start
 * @param limit the maximum number of evaluations
 */
export function strongWolfe(
  evaluate: Evaluate,
  first: Hyper,
  direction: Tensor,
  loss: number,
  startGrad: Tensor,
  slope: Tensor,
  limit: number,
): Found {
  const [c1, c2, tolerance] = [1e-4, 0.9, 1e-9];
  const norm = direction.abs().max();
  const start: Point = { size: 0, loss, grad: clone(startGrad), slope };
  let evaluations = 0;
  const at = (size: Hyper): Point => {
    const [value, grad] = evaluate(size, direction);
    evaluations++;
    return { size, loss: value, grad, slope: grad.dot(direction) };
  };
  const isTooHigh = (point: Point): boolean => point.loss > numberOf(plus(times(times(slope, times(point.size, c1)), 1), loss));
  const isFlat = (point: Point): boolean => Math.abs(point.slope.item()) <= numberOf(times(slope, -c2));

  let previous = start;
  let point = at(first);
  let bracket: Point[] = [];
  let isDone = false;
  let iteration = 0;
  for (; iteration < limit; iteration++) {
    if (isTooHigh(point) || (iteration > 1 && point.loss >= previous.loss)) {
      bracket = [previous, point];
      break;
    }
    if (isFlat(point)) {
      bracket = [point];
      isDone = true;
      break;
    }
    if (point.slope.item() >= 0) {
      bracket = [previous, point];
      break;
    }
    const smallest = plus(point.size, times(minus(point.size, previous.size), 0.01));
    const size = interpolate(previous, point, [smallest, times(point.size, 10)]);
    previous = point;
    point = at(size);
  }
  if (iteration === limit) bracket = [start, point];

  let isStuck = false;
  let [low, high] = (bracket[0] as Point).loss <= (bracket.at(-1) as Point).loss ? [0, 1] : [1, 0];
  while (!isDone && iteration < limit) {
    const [a, b] = bracket as [Point, Point];
    if (numberOf(times(distance(b.size, a.size), norm)) < tolerance) break;
    let size = interpolate(a, b);
    const [smallest, largest] = [least(a.size, b.size), most(a.size, b.size)];
    const margin = times(minus(largest, smallest), 0.1);
    if (isLess(least(minus(largest, size), minus(size, smallest)), margin)) {
      if (isStuck || !isLess(size, largest) || !isLess(smallest, size)) {
        size = isLess(distance(size, largest), distance(size, smallest)) ? minus(largest, margin) : plus(smallest, margin);
        isStuck = false;
      } else {
        isStuck = true;
      }
    } else {
      isStuck = false;
    }
    const next = at(size);
    iteration++;
    const lowest = bracket[low] as Point;
    if (isTooHigh(next) || next.loss >= lowest.loss) {
      bracket[high] = next;
      [low, high] = (bracket[0] as Point).loss <= (bracket[1] as Point).loss ? [0, 1] : [1, 0];
    } else {
      if (isFlat(next)) isDone = true;
      else if (numberOf(times(next.slope, minus((bracket[high] as Point).size, lowest.size))) >= 0) bracket[high] = lowest;
      bracket[low] = next;
    }
  }
  const { size, loss: value, grad } = bracket[low] as Point;
  return { size, loss: value, grad, evaluations };
}
