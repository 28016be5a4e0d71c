// The rule by which numbers are compared with recorded ones.

/** Whether |x - y| ≤ atol + rtol · |y|; NaN and an infinity equal themselves only, whatever the tolerance. */
export function isClose(x: number, y: number, atol: number, rtol: number): boolean {
  if (x === y || (Number.isNaN(x) && Number.isNaN(y))) return true;
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= atol + rtol * Math.abs(y);
}
