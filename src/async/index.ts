// Work outside the JavaScript thread, so that the event loop is not blocked.
export { runInLane } from './lane';
export { runAsync } from './run';
