// How processes find each other: by environment variables, an address, or a file.
import { TorchError, ValueError } from '../core/errors';
import { FileStore, type Store, TCPStore } from './store';

interface Meeting {
  readonly store: Store;
  readonly rank: number;
  readonly worldSize: number;
}

const failure = (scheme: string, text: string): ValueError =>
  new ValueError(`Error initializing torch.distributed using ${scheme}:// rendezvous: ${text}`);

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw failure('env', `environment variable ${name} expected, but not set`);
  return value;
}

function wholeNumber(name: string, text: string): number {
  if (!/^-?\d+$/.test(text)) throw new ValueError(`${name} must be a whole number, got '${text}'`);
  return Number(text);
}

// Where torchrun, or the launcher here, keeps the store, all processes are its clients; else the one of rank 0 is the server.
async function connect(
  hostName: string,
  port: number,
  rank: number,
  worldSize: number,
  timeout: number,
  useLibuv: boolean,
): Promise<Store> {
  if (port < 0 || port > 65535) throw new ValueError(`port must have value from 0 to 65535 but was ${port}.`);
  const isKept = process.env.TORCHELASTIC_USE_AGENT_STORE === 'True';
  const isMaster = !isKept && rank === 0;
  return TCPStore.create(hostName, port, { worldSize, isMaster, timeout, multiTenant: !isKept, useLibuv });
}

/** Meets the other processes by an init method; -1 is a rank or size that the method gives. */
export async function rendezvous(method: string, rank: number, worldSize: number, timeout: number): Promise<Meeting> {
  const scheme = /^([a-z]+):\/\//i.exec(method)?.[1]?.toLowerCase();
  if (scheme !== 'env' && scheme !== 'tcp' && scheme !== 'file') throw new TorchError(`No rendezvous handler for ${scheme ?? method}://`);
  const url = new URL(method);
  const query = url.searchParams;
  const named = (name: string, given: number): number => {
    const text = query.get(name);
    if (text !== null && given >= 0) throw new ValueError(`The url: ${method} has node-specific arguments(rank, world_size) already.`);
    return text === null ? given : wholeNumber(name, text);
  };
  let own = named('rank', rank);
  let size = named('world_size', worldSize);
  const useLibuv = query.get('use_libuv') !== '0' && process.env.USE_LIBUV !== '0';
  if (scheme === 'env') {
    if (own < 0) own = wholeNumber('RANK', variable('RANK'));
    if (size < 0) size = wholeNumber('WORLD_SIZE', variable('WORLD_SIZE'));
    const host = variable('MASTER_ADDR');
    const port = wholeNumber('MASTER_PORT', variable('MASTER_PORT'));
    return { store: await connect(host, port, own, size, timeout, useLibuv), rank: own, worldSize: size };
  }
  if (own < 0) throw failure(scheme, 'rank parameter missing');
  if (size < 0) throw failure(scheme, 'world size parameter missing');
  if (scheme === 'tcp') {
    if (url.port === '') throw failure('tcp', 'port number missing');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return { store: await connect(host, Number(url.port), own, size, timeout, useLibuv), rank: own, worldSize: size };
  }
  if (url.pathname === '') throw failure('file', 'path missing');
  return { store: await FileStore.create(decodeURIComponent(url.pathname), size), rank: own, worldSize: size };
}
