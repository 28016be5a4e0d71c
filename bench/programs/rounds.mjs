// Times functions in rounds. Nothing runs before the first round, so it has the warm-up.

/** @typedef {Record<string, [count: number, run: () => unknown]>} Calls functions by name, each with its calls per round */

/**
 * @param {Calls} calls @param {number} rounds
 * @returns {Record<string, number[]>} microseconds per call in each round, by name
 */
export function timeRounds(calls, rounds) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, [count, run]] of Object.entries(calls)) {
      const started = performance.now();
      for (let i = 0; i < count; i++) run();
      times[name]?.push(((performance.now() - started) / count) * 1000);
    }
  }
  return times;
}
