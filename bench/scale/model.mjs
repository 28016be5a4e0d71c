// A model of how long a training step of data parallelism takes: docs/internals/scaling.md has its formulas.

/**
 * @typedef {object} Network
 * @property {number} latency seconds until the first byte arrives
 * @property {number} bandwidth bytes per second that a process can send
 */
/**
 * @typedef {object} Exchange what one all-reduce takes without the network, as measured
 * @property {number} overhead seconds of each
 * @property {number} perByte seconds of each byte: copying and adding
 */
/**
 * @typedef {object} Compute seconds of a step without communication
 * @property {number} forward
 * @property {number} backward
 * @property {number} rest the optimizer
 */

/** Bytes of each bucket, by DistributedDataParallel's rule. @param {readonly number[]} parameters bytes in the order in which gradients come @param {number} cap bytes */
export function bucketsOf(parameters, cap) {
  /** @type {number[]} */
  const buckets = [];
  let [size, limit] = [0, 1 << 20];
  for (const bytes of parameters) {
    size += bytes;
    if (size < limit) continue;
    buckets.push(size);
    [size, limit] = [0, cap];
  }
  if (size > 0) buckets.push(size);
  return buckets;
}

/**
 * Seconds of an all-reduce around a ring: each process sends 2 (ranks - 1) pieces of bytes / ranks, one after the other.
 *
 * @param {number} bytes @param {number} ranks @param {Network} network @param {Exchange} exchange
 */
export function ring(bytes, ranks, { latency, bandwidth }, { overhead, perByte }) {
  if (ranks === 1) return 0;
  return overhead + bytes * perByte + 2 * (ranks - 1) * (latency + bytes / ranks / bandwidth);
}

/**
 * Seconds of an all-reduce of machines with `local` processes each: reduce-scatter within each, a ring of the machines for each
 * process's part, all-gather within each.
 *
 * @param {number} bytes @param {number} ranks @param {number} local
 * @param {Network} within a machine @param {Network} between machines @param {Exchange} exchange
 */
export function hierarchical(bytes, ranks, local, within, between, exchange) {
  const none = { overhead: 0, perByte: 0 };
  return ring(bytes, Math.min(local, ranks), within, exchange) + ring(bytes / local, Math.max(1, ranks / local), between, none);
}

/**
 * Seconds of a step. Gradients come evenly through backward; a bucket's exchange begins when its last gradient has come and the
 * exchange before has ended.
 *
 * @param {Compute} compute @param {readonly number[]} buckets bytes @param {(bytes: number) => number} exchange
 */
export function stepTime({ forward, backward, rest }, buckets, exchange) {
  const total = buckets.reduce((sum, bytes) => sum + bytes, 0);
  let [done, end] = [0, 0];
  for (const bytes of buckets) {
    done += bytes;
    end = Math.max(end, forward + (backward * done) / total) + exchange(bytes);
  }
  return Math.max(end, forward + backward) + rest;
}
