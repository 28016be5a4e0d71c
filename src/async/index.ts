// Work outside the JavaScript thread, so that the event loop is not blocked.
export { atOnce, isPending } from './at-once';
export { runInLane } from './lane';
export { runAsync } from './run';
