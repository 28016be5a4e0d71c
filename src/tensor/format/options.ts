// How tensors are printed: PyTorch's print options.

export interface PrintOptions {
  /** Digits after the point; default 4. */
  precision: number;
  /** More elements than this are summarised; default 1000. */
  threshold: number;
  /** Elements shown at each end of a summarised dimension; default 3. */
  edgeitems: number;
  /** Characters a line; default 80. */
  linewidth: number;
  /** Scientific notation: always, never, or (null, the default) where the values ask for it. */
  sciMode: boolean | null;
}

const profiles = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
};

export const printOptions: PrintOptions = { ...profiles.default, sciMode: null };

/**
 * Sets how tensors are printed; what is not given stays.
 *
 * @param options.profile 'default', 'short' or 'full', applied before the rest
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function setPrintoptions(options: Partial<PrintOptions> & { profile?: keyof typeof profiles }): void {
  const { profile, ...rest } = options;
  if (profile !== undefined) {
    const chosen = profiles[profile];
    if (!chosen) throw new TypeError(`setPrintoptions(): profile must be default, short or full, got '${String(profile)}'`);
    Object.assign(printOptions, chosen);
  }
  for (const [key, value] of Object.entries(rest)) {
    if (!(key in printOptions)) throw new TypeError(`setPrintoptions() got an unexpected keyword argument '${key}'`);
    if (value === undefined) continue;
    const fits = key === 'sciMode' ? value === null || typeof value === 'boolean' : typeof value === 'number' && value >= 0;
    if (!fits) throw new TypeError(`setPrintoptions(): ${key} cannot be ${String(value)}`);
    Object.assign(printOptions, { [key]: value });
  }
  // As in PyTorch, the mode is chosen anew unless it is given with the call.
  if (!('sciMode' in rest)) printOptions.sciMode = null;
}

/** The options in force. */
export function getPrintoptions(): PrintOptions {
  return { ...printOptions };
}
