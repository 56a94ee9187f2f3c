import { describe, expect, it } from 'vitest';
import { formatMark, isSameFile, markFile, parseMark } from '../../../src/dataset/storage/file-mark';

const text = 'id,date\n1,2020-03-11\n';

describe('the mark of a file', () => {
  it('is the same for the same bytes under another name', async () => {
    const a = await markFile(new Blob([text]), 'a.csv');
    const b = await markFile(new Blob([text]), 'b.csv');
    expect(isSameFile(a, b)).toBe(true);
  });

  it('differs when one byte of a later block differs', async () => {
    const bytes = new Uint8Array(9_000_000);
    const a = await markFile(new Blob([bytes]), 'a.bin');
    bytes[8_999_999] = 1;
    const b = await markFile(new Blob([bytes]), 'a.bin');
    expect(isSameFile(a, b)).toBe(false);
  });

  it('compares name and size when one side has no hash', async () => {
    const a = await markFile(new Blob([text]), 'a.csv');
    expect(isSameFile(a, { ...a, hash: null })).toBe(true);
    expect(isSameFile(a, { ...a, hash: null, name: 'b.csv' })).toBe(false);
  });

  it.each(['events, 2020.csv', 'حوادث.csv', 'a'])('of %s is read as it was written', async (name) => {
    const mark = await markFile(new Blob([text]), name);
    expect(parseMark(formatMark(mark))).toEqual(mark);
    expect(parseMark(formatMark({ ...mark, hash: null }))).toEqual({ ...mark, hash: null });
  });

  it.each(['', 'a.csv', '12,xyz,a.csv', '-1,,a.csv', '12,,'])('is not read from %j', (bad) => {
    expect(parseMark(bad)).toBeUndefined();
  });
});
