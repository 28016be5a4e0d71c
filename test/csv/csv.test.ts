import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, ValueError } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files';

const folder = temporaryFolder();
let count = 0;

function file(text: string): string {
  const path = join(folder, `${count++}.csv`);
  writeFileSync(path, text);
  return path;
}

describe('readCsv', () => {
  test('uses the narrowest array type that holds a column', async () => {
    const table = await readCsv(file('a,b,c,d\n1,300,70000,1\n2,2,3,5000000000\n'));
    expect(table.columns).toEqual(['a', 'b', 'c', 'd']);
    expect(table.length).toBe(2);
    expect(table.column('a')).toEqual(new Uint8Array([1, 2]));
    expect(table.column('b')).toEqual(new Int32Array([300, 2]));
    expect(table.column('c')).toEqual(new Int32Array([70000, 3]));
    expect(table.column('d')).toEqual(new Float64Array([1, 5000000000]));
  });

  test('accepts quotes, fractions, negatives, text, empty cells, CRLF and a missing last newline', async () => {
    const table = await readCsv(file('a,"b, c",d\r\n1,2,3\r\n-1.5,"x ""y""",\r\n7,z\n w,1'.replace('z\n w', '"z\n w"')));
    expect(table.columns).toEqual(['a', 'b, c', 'd']);
    expect(table.column('a')).toEqual(new Float64Array([1, -1.5, 7]));
    expect(table.column('b, c')).toEqual(['2', 'x "y"', 'z\n w']);
    expect(table.column('d')).toEqual(new Float64Array([3, Number.NaN, 1]));
  });

  test('names the file of a quote that does not begin a cell', async () => {
    for (const content of ['a,b\n1,x "y"\n', 'a,b"c\n1,2\n', 'a\n"x" y\n', 'a\n"x\n']) {
      const path = file(content);
      const error = await readCsv(path).then(String, (thrown) => thrown);
      expect(error).toBeInstanceOf(ValueError);
      expect(error.message).toContain(`readCsv(): ${path}`);
    }
  });

  test('quoted and unquoted rows give the same table, over several chunks', async () => {
    const rows = Array.from({ length: 40000 }, (_, i) => `${i % 256},${i},${i * 7}`);
    const plain = await readCsv(file(`a,b,c\n${rows.join('\n')}\n`));
    const mixed = await readCsv(file(`a,b,c\n${rows.map((row, i) => (i === 20000 ? `"${row.replaceAll(',', '","')}"` : row)).join('\n')}`));
    for (const name of ['a', 'b', 'c']) expect(mixed.column(name)).toEqual(plain.column(name));
    expect(mixed.lineOf(39999)).toBe(40001);
  });

  test('a line longer than a read chunk', async () => {
    const name = 'x'.repeat(2_500_000);
    const table = await readCsv(file(`${name},b\n1,2\n3,4`));
    expect(table.columns).toEqual([name, 'b']);
    expect(table.column(name)).toEqual(new Uint8Array([1, 3]));
    expect(table.column('b')).toEqual(new Uint8Array([2, 4]));
  });

  test('rows whose length changes within the file', async () => {
    const values = Array.from({ length: 400_000 }, (_, i) => (i < 100_000 ? 123_456_789 : 1));
    const table = await readCsv(file(`a\n${values.join('\n')}\n`));
    expect(table.column('a')).toEqual(Int32Array.from(values));
  });

  test('reads no more rows than asked', async () => {
    const table = await readCsv(file('a\n1\n2\nx\n'), { nrows: 2, dtype: 'number' });
    expect(table.column('a')).toEqual(new Uint8Array([1, 2]));
  });

  test('head prints a table', async () => {
    const table = await readCsv(file('label,pixel0\n5,0\n12,255\n7,1\n'));
    expect(String(table.head(2))).toBe('   label  pixel0\n0      5       0\n1     12     255');
    const wide = await readCsv(file(`${Array.from({ length: 30 }, (_, i) => `column${i}`).join()}\n${Array(30).fill(1).join()}\n`));
    expect(String(wide)).toMatch(/^ {3}column0 .* \.\.\. .*column29\n0 .*\n\n\[1 rows x 30 columns\]$/);
  });

  test('errors name the file, line and column', async () => {
    const wrong = (text: string) => expect(readCsv(file(text), { dtype: 'number' })).rejects;
    await wrong('a,b\n1,2\n3\n').toThrow(/\d+\.csv, line 3: expected 2 columns, got 1/);
    await wrong('a,b\n1,2\n3,x\n').toThrow(/\d+\.csv, line 3, column 'b': 'x' is no number/);
    await wrong('a,b\n1,2\n\n3,\n').toThrow(/line 4, column 'b': '' is no number/);
    await wrong('a,a\n1,2\n').toThrow(/line 1: two columns are named 'a'/);
    await wrong('').toThrow(/is empty/);
    await wrong('a\n"1\n').toThrow(/readCsv\(\): .*Quote/i);
    await expect(readCsv(join(folder, 'missing.csv'))).rejects.toThrow(/missing.csv does not exist/);
    await expect(readCsv(folder)).rejects.toThrow(/is no file/);
    const table = await readCsv(file('a\n1\n'));
    expect(() => table.column('b')).toThrow(/there is no column 'b'/);
  });
});

test('a table of many rows prints', async () => {
  const table = await readCsv(file(`a\n${'1\n'.repeat(200_000)}`));
  expect(table.toString()).toMatch(/\n199999 +1$/);
});
