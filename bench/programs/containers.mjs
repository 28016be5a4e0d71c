// `containers.mjs ROUNDS`: microseconds of each way to the members of containers in each round, as JSON by name.
import torch from 'node-libtorch';
import { timeRounds } from './rounds.mjs';

const { nn } = torch;
const modules = () => Array.from({ length: 10 }, () => new nn.ReLU());
const list = new nn.ModuleList(modules());
const sequence = new nn.Sequential(...modules());
const dict = new nn.ModuleDict(Object.fromEntries(modules().map((module, i) => [`k${i}`, module])));

/** @type {Record<string, () => unknown>} */
const calls = {
  'iterate ModuleList': () => {
    for (const module of list) if (module === undefined) return;
  },
  'ModuleList by index': () => list.at(5),
  'ModuleList from the end': () => list.at(-1),
  'length of ModuleList': () => list.length,
  'Sequential by index': () => sequence.at(5),
  'length of Sequential': () => sequence.length,
  'ModuleDict by key': () => dict.at('k5'),
  'key in ModuleDict': () => dict.has('k5'),
  'items of ModuleDict': () => dict.items(),
  'length of ModuleDict': () => dict.length,
};

const timed = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, /** @type {[number, typeof call]} */ ([5000, call])]));
console.log(JSON.stringify(timeRounds(timed, Number(process.argv[2]))));
