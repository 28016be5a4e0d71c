// The continuous distributions of Python's `random`, computed by its formulas and with the C library's functions, for the same digits.
import { ValueError } from '../core/errors';
import { native } from '../core/native';
import { MathFunction } from '../core/native-declarations';

/** Draws from [0, 1). */
type Uniform = () => number;

const log = (x: number): number => native.libm(MathFunction.Log, x, 0);
const exp = (x: number): number => native.libm(MathFunction.Exp, x, 0);
const cos = (x: number): number => native.libm(MathFunction.Cos, x, 0);
const sin = (x: number): number => native.libm(MathFunction.Sin, x, 0);
const acos = (x: number): number => native.libm(MathFunction.Acos, x, 0);
const pow = (x: number, y: number): number => native.libm(MathFunction.Pow, x, y);

const twoPi = 2 * Math.PI;

// Python's division.
function divide(a: number, b: number): number {
  if (b === 0) throw new ValueError('float division by zero');
  return a / b;
}

// Python's %, which has the sign of the divisor.
function modulo(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

export function triangular(random: Uniform, low: number, high: number, mode: number | null): number {
  const u = random();
  if (mode !== null && high === low) return low;
  const c = mode === null ? 0.5 : (mode - low) / (high - low);
  return u > c ? high + (low - high) * Math.sqrt((1 - u) * (1 - c)) : low + (high - low) * Math.sqrt(u * c);
}

/** By the ratio of uniform deviates (Kinderman and Monahan, 1977). */
export function normalvariate(random: Uniform, mu: number, sigma: number): number {
  const magic = (4 * exp(-0.5)) / Math.sqrt(2);
  for (;;) {
    const u1 = random();
    const u2 = 1 - random();
    const z = (magic * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -log(u2)) return mu + z * sigma;
  }
}

/** Two independent standard normal values. */
export function gaussPair(random: Uniform): [number, number] {
  const angle = random() * twoPi;
  const radius = Math.sqrt(-2 * log(1 - random()));
  return [cos(angle) * radius, sin(angle) * radius];
}

export const lognormvariate = (random: Uniform, mu: number, sigma: number): number => exp(normalvariate(random, mu, sigma));

export const expovariate = (random: Uniform, lambd: number): number => divide(-log(1 - random()), lambd);

/** By Fisher's Statistical Analysis of Circular Data, 1993. */
export function vonmisesvariate(random: Uniform, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return twoPi * random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = cos(Math.PI * random());
    const d = z / (r + z);
    const u = random();
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) break;
  }
  const q = 1 / r;
  const angle = acos((q + z) / (1 + q * z));
  return modulo(random() > 0.5 ? mu + angle : mu - angle, twoPi);
}

// Shapes above 1 (Cheng, 1977).
function largeGamma(random: Uniform, alpha: number): number {
  const inverse = Math.sqrt(2 * alpha - 1);
  const b = alpha - log(4);
  const c = alpha + inverse;
  const magic = 1 + log(4.5);
  for (;;) {
    const u1 = random();
    if (!(u1 > 1e-7 && u1 < 0.9999999)) continue;
    const u2 = 1 - random();
    const v = log(u1 / (1 - u1)) / inverse;
    const x = alpha * exp(v);
    const z = u1 * u1 * u2;
    const r = b + c * v - x;
    if (r + magic - 4.5 * z >= 0 || r >= log(z)) return x;
  }
}

// Shapes below 1: algorithm GS of Kennedy and Gentle's Statistical Computing.
function smallGamma(random: Uniform, alpha: number): number {
  for (;;) {
    const u = random();
    const b = (Math.E + alpha) / Math.E;
    const p = b * u;
    const x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha);
    const u1 = random();
    if (p > 1 ? u1 <= pow(x, alpha - 1) : u1 <= exp(-x)) return x;
  }
}

export function gammavariate(random: Uniform, alpha: number, beta: number): number {
  if (!(alpha > 0 && beta > 0)) throw new ValueError('gammavariate: alpha and beta must be > 0.0');
  // Python's does not end.
  if (!Number.isFinite(2 * alpha)) throw new ValueError(`gammavariate: alpha must be finite, and its double, not ${alpha}`);
  if (alpha > 1) return largeGamma(random, alpha) * beta;
  return alpha === 1 ? -log(1 - random()) * beta : smallGamma(random, alpha) * beta;
}

export function betavariate(random: Uniform, alpha: number, beta: number): number {
  const y = gammavariate(random, alpha, 1);
  return y === 0 ? 0 : y / (y + gammavariate(random, beta, 1));
}

export const paretovariate = (random: Uniform, alpha: number): number => pow(1 - random(), divide(-1, alpha));

export const weibullvariate = (random: Uniform, alpha: number, beta: number): number => alpha * pow(-log(1 - random()), divide(1, beta));
