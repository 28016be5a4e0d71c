// Pickles that would fill JavaScript's heap, or say what Python would refuse.
import torch, { TorchError } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../support/archives';

const good = unpackArchive(Buffer.from(torch.save({ a: 1 })));

const load = (pickle: string | Buffer): unknown =>
  torch.load(
    packArchive(new Map(good).set('data.pkl', Buffer.concat([Buffer.from('\x80\x02', 'latin1'), Buffer.from(pickle as string, 'latin1')]))),
  );

const text = (value: string | Buffer): string => {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return `X${length.toString('latin1')}${bytes.toString('latin1')}`;
};

describe('more values than fit are an OutOfMemoryError', () => {
  test.each([
    ['values', `(${'N'.repeat(7e7)}l.`],
    ['marks', `${'('.repeat(7e7)}l.`],
    ['remembered values', `]${Array.from({ length: 17e6 }, () => '\x94').join('')}.`],
  ])('%s', (_name, pickle) => {
    expect(() => load(pickle)).toThrow(torch.OutOfMemoryError);
  });
});

describe("calls of Python's classes", () => {
  test('an OrderedDict has the pairs that it is made of', () => {
    expect(load(`ccollections\nOrderedDict\n]](${text('a')}K\x01ea\x85R.`)).toEqual({ a: 1 });
    const many = load(
      `ccollections\nOrderedDict\n](${Array.from({ length: 200_000 }, (_, i) => `](${text(`k${i}`)}K\x01e`).join('')}e\x85R.`,
    );
    expect(Object.keys(many as object)).toHaveLength(200_000);
    expect(() => load('ccollections\nOrderedDict\nK\x01\x85R.')).toThrow(TorchError);
  });

  test('a set of a number is an error', () => {
    expect(load('c__builtin__\nset\n](K\x01e\x85R.')).toEqual(new Set([1]));
    expect(() => load('c__builtin__\nset\nK\x01\x85R.')).toThrow('a set is made of int');
  });

  test('a bytearray of a number, and text that the encoding lacks, are errors', () => {
    expect(() => load('c__builtin__\nbytearray\nK\x07\x85R.')).toThrow(/a bytearray of what are no bytes/);
    expect(load(`c_codecs\nencode\n${text('é')}${text('latin1')}\x86R.`)).toEqual(new Uint8Array([0xe9]));
    expect(() => load(`c_codecs\nencode\n${text('ሴ')}${text('latin1')}\x86R.`)).toThrow(/no latin1/);
    expect(() => load(`c_codecs\nencode\n${text('a')}${text('zip')}\x86R.`)).toThrow(/'zip', which is not supported/);
  });
});

describe('strings', () => {
  test('with halves of surrogate pairs are read as Python writes them; other bytes that are no UTF-8 are errors', () => {
    expect(load(`${text(Buffer.from([0x61, 0xed, 0xa0, 0x80, 0xc3, 0xa9]))}.`)).toBe('a\ud800é');
    expect(load(`${text('\ufeffa😀')}.`)).toBe('\ufeffa😀');
    for (const bytes of [[0xff], [0x61, 0xc3], [0xed, 0xa0, 0x80, 0xff]])
      expect(() => load(`${text(Buffer.from(bytes))}.`)).toThrow(/a string is no UTF-8/);
  });
});

test('arrays with elements that are missing are not saved', () => {
  // biome-ignore lint/suspicious/noSparseArray: what is tested
  for (const value of [[1, , 3], { a: new Array(5) }, new Array(2 ** 31)]) {
    expect(() => torch.save(value)).toThrow(/undefined cannot be saved/);
  }
  expect(torch.load(torch.save([1, null, 3]))).toEqual([1, null, 3]);
});
