// Numbers as Python's format() writes them: exact ties go to the even digit, exponents have two digits or more.

// An exact tie shows as a 5 and nothing after it: doubles that are no tie differ long before 25 digits.
function toEven(rounded: string, exact: string, cut: number): string {
  if (!/^50*$/.test(exact.slice(cut))) return rounded;
  const kept = exact.slice(0, cut);
  return Number(kept[kept.length - 1]) % 2 === 0 ? kept : rounded;
}

/** `'{:.{digits}f}'.format(value)` */
export function fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return special(value);
  if (Math.abs(value) >= 1e21) return BigInt(value).toString() + (digits > 0 ? `.${'0'.repeat(digits)}` : '');
  const rounded = signed(value, value.toFixed(digits));
  if (digits === 0) {
    const floor = Math.floor(Math.abs(value));
    if (Math.abs(value) - floor !== 0.5) return rounded;
    return signed(value, `${value < 0 ? '-' : ''}${floor % 2 === 0 ? floor : floor + 1}`);
  }
  const exact = signed(value, value.toFixed(Math.min(100, digits + 25)));
  return toEven(rounded, exact, exact.indexOf('.') + 1 + digits);
}

// JavaScript drops the sign of -0, Python keeps it.
function signed(value: number, text: string): string {
  return Object.is(value, -0) || (value < 0 && !text.startsWith('-')) ? `-${text.replace(/^-/, '')}` : text;
}

function special(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return value > 0 ? 'inf' : '-inf';
}

/** `'{:.{digits}e}'.format(value)` */
export function exponential(value: number, digits: number): string {
  if (!Number.isFinite(value)) return special(value);
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  const [exact = ''] = value.toExponential(Math.min(100, digits + 25)).split('e');
  const cut = digits > 0 ? exact.indexOf('.') + 1 + digits : exact.indexOf('.');
  const chosen = cut > 0 && exact.length > cut && digits > 0 ? toEven(mantissa, exact, cut) : mantissa;
  const size = exponent.slice(1).padStart(2, '0');
  return `${signed(value, chosen)}e${exponent[0]}${size}`;
}
