// The thread of watch.mjs: waits for the end of the launcher's pipe, then ends the process and those that it started.
import { Socket } from 'node:net';
import { workerData } from 'node:worker_threads';

const end = () => {
  try {
    // The process leads a group, with what it started.
    if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
};
new Socket({ fd: workerData, readable: true, writable: false }).on('error', end).on('close', end).resume();
