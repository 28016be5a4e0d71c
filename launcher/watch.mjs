// Preloaded into each process that the launcher starts: ends it when the launcher is gone, even by SIGKILL. The launcher holds the
// other end of a pipe, which the system closes with it. A thread of its own reads the pipe, so that the process also ends while its
// main thread computes or waits in native code.
import { Worker } from 'node:worker_threads';

const descriptor = process.env.NODE_LIBTORCH_LAUNCHER_PIPE;
if (descriptor !== undefined) {
  // Processes and threads that the script starts preload this file too, but have no such pipe.
  delete process.env.NODE_LIBTORCH_LAUNCHER_PIPE;
  const thread = new Worker(new URL('./watch-thread.mjs', import.meta.url), { workerData: Number(descriptor), execArgv: [], stdin: false });
  thread.unref();
}
