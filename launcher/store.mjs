// The store at which launchers and their processes meet: one launcher keeps it, the others are its clients.
import { lookup } from 'node:dns/promises';
import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { getSystemErrorName } from 'node:util';

const isLoopback = (/** @type {string} */ address) => address === '::1' || address.startsWith('127.');

/** @param {string} host @returns {Promise<string[]>} */
async function addressesOf(host) {
  if (net.isIP(host)) return [host];
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/**
 * A socket that is bound to an address of the loopback. It does not listen: the store does that in its own thread. A `net.Server`
 * would listen in this thread, too, and take connections away from the store.
 *
 * @param {string} address @param {number} port @returns {{ descriptor: number, port: number }}
 */
function bindLoopback(address, port) {
  // The store closes the descriptor as its own. Node has no way to duplicate one or to give up a handle without closing it, but a
  // handle neither listens nor is collected until it is closed, so it is left as it is: both end with the process.
  const handle = /** @type {any} */ (net)._createServerHandle(address, port, net.isIPv6(address) ? 6 : 4, undefined, 0);
  const name = { port: 0 };
  // A port in use is reported by the second call: libuv keeps the error of bind() for the next.
  const error = typeof handle === 'number' ? handle : handle.getsockname(name);
  if (error !== 0) throw new Error(`${address}:${port} cannot be bound: ${getSystemErrorName(error)}`);
  return { descriptor: handle.fd, port: name.port };
}

/**
 * @typedef {object} Shared
 * @property {any} store
 * @property {string} host where processes find it
 * @property {number} port
 * @property {boolean} isKeeper whether this launcher keeps it
 */

/**
 * Keeps the store if the endpoint is on this machine, else, or if another launcher of this machine keeps it, connects to it.
 *
 * @param {any} torch
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<Shared>}
 */
export async function openStore(torch, { endpoint, nodeRank, maxNodes, timing, isHost }) {
  const { TCPStore } = torch.distributed;
  const { host, port } = endpoint ?? { host: '127.0.0.1', port: 0 };
  const addresses = await addressesOf(host);
  const own = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
  const isHere = addresses.some((address) => isLoopback(address) || own.includes(address));
  if ((isHost ?? isHere) && (nodeRank ?? 0) === 0) {
    const server = { isMaster: true, waitForWorkers: false };
    try {
      const loopback = addresses.every(isLoopback) ? (addresses.find(net.isIPv4) ?? addresses[0]) : undefined;
      if (loopback === undefined) {
        const store = await TCPStore.create(host, port, server);
        return { store, host, port: store.port, isKeeper: true };
      }
      const bound = bindLoopback(loopback, port);
      const store = await TCPStore.create(loopback, bound.port, { ...server, masterListenFd: bound.descriptor });
      return { store, host: loopback, port: bound.port, isKeeper: true };
    } catch (error) {
      if (maxNodes === 1 || nodeRank !== null || isHost === true) throw error;
    }
  }
  const store = await TCPStore.create(host, port, { timeout: timing.connect, waitForWorkers: false });
  return { store, host: isLoopback(host) || host === 'localhost' ? '127.0.0.1' : host, port, isKeeper: false };
}
