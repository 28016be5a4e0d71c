// Not blocking the event loop: what runs beside it.
export { aside } from './lane';
export { runAsync } from './run';
