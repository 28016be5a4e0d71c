// Formats numbers as Python's format() does: exact ties round to the even digit, exponents have at least two digits.

// JavaScript also rounds the exact value, but rounds ties up. `exact` is the exact value; it has one more digit, a 5.
function tieToEven(rounded: string, exact: string): string {
  const kept = exact.slice(0, -1).replace(/\.$/, '');
  return Number(kept[kept.length - 1]) % 2 === 0 ? kept : rounded;
}

// JavaScript drops the sign of -0, Python keeps it.
const signed = (value: number, text: string): string => (Object.is(value, -0) ? `-${text}` : text);

function special(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return value > 0 ? 'inf' : '-inf';
}

/** `'{:.{digits}f}'.format(value)`, for up to 99 digits. */
export function fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return special(value);
  if (Math.abs(value) >= 1e21) return BigInt(value).toString() + (digits > 0 ? `.${'0'.repeat(digits)}` : '');
  const rounded = value.toFixed(digits);
  // Only a multiple of 2^-(digits+1) can be a tie; one more digit represents it exactly.
  if (Number.isInteger(value * 2 ** (digits + 1))) {
    const exact = value.toFixed(digits + 1);
    if (exact.endsWith('5')) return tieToEven(rounded, exact);
  }
  return signed(value, rounded);
}

// A double that is not a tie differs from one within fewer digits than this.
const tieDigits = 60;

/** `'{:.{digits}e}'.format(value)`, for up to 99 digits. */
export function exponential(value: number, digits: number): string {
  if (!Number.isFinite(value)) return special(value);
  const text = value.toExponential(digits);
  const split = text.indexOf('e');
  let mantissa = text.slice(0, split);
  const next = value.toExponential(digits + 1);
  if (next[next.indexOf('e') - 1] === '5' && Number(next) === value) {
    const exact = value.toExponential(Math.min(100, digits + tieDigits)).split('e')[0] as string;
    const end = next.indexOf('e');
    if (/^0*$/.test(exact.slice(end))) mantissa = tieToEven(mantissa, exact.slice(0, end));
  }
  return `${signed(value, mantissa)}e${text[split + 1]}${text.slice(split + 2).padStart(2, '0')}`;
}
