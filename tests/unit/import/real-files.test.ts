import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/dataset/import/columns/text-column';
import { codesOf, runImport } from '../../fixtures/import/run-import';

/** Each property of real files that docs/formats.md lists, with invented rows. */
const HEADER = 'id,date,place,lat,lon,killed,wounded';

function table(...rows: string[]): string {
  return [HEADER, ...rows].join('\n');
}

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from(text).forEach((char, at) => {
    view.setUint16(at * 2, char.charCodeAt(0), littleEndian);
  });
  return bytes;
};
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const firstPlace = async (content: BlobPart) => {
  const { read, table: opened } = await runImport(content);
  return { name: textAt(read.columns.places.names, 0), encoding: opened.encoding, read };
};

describe('an import reads', () => {
  const ROW = '1,2020-01-02,Café Müller,33.5,44.2,1,2';

  it('UTF-8 with a byte order mark, which does not become part of the first column', async () => {
    const { name, read } = await firstPlace(`\ufeff${table(ROW)}`);
    expect(name).toBe('Café Müller');
    expect(textAt(read.columns.ids, 0)).toBe('1');
  });

  it('Windows-1252, and reports that encoding', async () => {
    expect(await firstPlace(latin1(table(ROW)))).toMatchObject({ name: 'Café Müller', encoding: 'windows-1252' });
  });

  it.each([true, false])('UTF-16 with a mark (little endian: %s)', async (littleEndian) => {
    const { name, encoding } = await firstPlace(utf16(`\ufeff${table(ROW)}`, littleEndian));
    expect(name).toBe('Café Müller');
    expect(encoding).toBe(littleEndian ? 'utf-16le' : 'utf-16be');
  });

  it('single lines that are not UTF-8 as Windows-1252, and marks them', async () => {
    const good = new TextEncoder().encode(table('1,2020-01-02,Café,33.5,44.2,1,2', '2,2020-01-02,Zoë,33.6,44.2,1,2'));
    const bad = latin1('\n3,2020-01-03,Café,33.7,44.2,1,2\n4,2020-01-03,Plain,33.8,44.2,1,2');
    const { read, table: opened } = await runImport(new Blob([good, bad]));
    expect(opened.encoding).toBe('mixed');
    expect([0, 1, 2, 3].map((at) => textAt(read.columns.places.names, at))).toEqual(['Café', 'Zoë', 'Café', 'Plain']);
    expect(codesOf(read)).toEqual({ encodingMixed: 1 });
    expect(read.groups[0]?.examples[0]?.row).toBe(4);
  });
});

describe('an import understands', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s line ends', async (_, end) => {
    const { read } = await runImport(
      table('1,2020-01-02,A,33.5,44.2,1,2', '2,2020-01-03,B,33.5,44.3,3,4').replaceAll('\n', end),
    );
    expect([...read.columns.woundedBest]).toEqual([2, 4]);
  });

  it('LF and CRLF in one file', async () => {
    const { read } = await runImport(`${HEADER}\r\n1,2020-01-02,A,33.5,44.2,1,2\n2,2020-01-03,B,33.5,44.3,3,4\r\n`);
    expect([...read.columns.woundedBest]).toEqual([2, 4]);
  });

  it('line breaks inside quotes, which do not begin a row', async () => {
    const { read } = await runImport(
      table('1,2020-01-02,"A\nB ""C"", D",33.5,44.2,1,2', '2,2020-01-03,E,33.5,44.3,3,4'),
    );
    expect(read.counts.rows).toBe(2);
    expect(textAt(read.columns.places.names, 0)).toBe('A\nB "C", D');
  });

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('cells separated by %s', async (_, delimiter) => {
    const { read, table: opened } = await runImport(table('1,2020-01-02,A,33.5,44.2,1,2').replaceAll(',', delimiter));
    expect(opened.columns).toHaveLength(7);
    expect(read.columns.killedBest[0]).toBe(1);
  });

  it('semicolons between decimal commas', async () => {
    const { read } = await runImport('date;lat;lon;killed\n2020-01-02;33,5;44,25;1\n2020-01-03;33,6;44,35;2');
    expect([...read.columns.places.lon]).toEqual([44.25, 44.35]);
  });

  it('a second header row of HXL tags, which does not count as a row', async () => {
    const { read } = await runImport(
      table('#id,#date,#loc+name,#geo+lat,#geo+lon,#affected+killed,', '1,2020-01-02,A,33.5,44.2,1,2'),
    );
    expect(read.counts).toMatchObject({ rows: 1, loaded: 1, blank: 1 });
  });

  it('an empty name in the header, and two columns with the same name', async () => {
    const { table: opened, read } = await runImport(',date,lat,lon,note,note\n0,2020-01-02,33.5,44.2,a,b');
    expect(opened.columns).toEqual(['column 1', 'date', 'lat', 'lon', 'note', 'note (2)']);
    expect(read.counts.loaded).toBe(1);
  });

  it('columns in any order and in other spellings', async () => {
    const { read } = await runImport('LONGITUDE,Latitude,Event Date,Fatalities\n44.2,33.5,2020-01-02,7');
    expect([read.columns.places.lon[0], read.columns.places.lat[0], read.columns.killedBest[0]]).toEqual([
      44.2, 33.5, 7,
    ]);
  });

  it('a file without a header, whose first row is data', async () => {
    const { table: opened } = await runImport('1,2020-01-02,33.5,44.2\n2,2020-01-03,33.6,44.3');
    expect(opened.columns).toEqual(['column 1', 'column 2', 'column 3', 'column 4']);
    expect(opened.head).toHaveLength(2);
  });

  it('blank lines, rows that are too short and rows that are too long', async () => {
    const { read } = await runImport(
      table('1,2020-01-02,A,33.5,44.2,1,2', '', '2,2020-01-02,A,33.5,44.2', '3,2020-01-02,A,33.5,44.2,1,2,extra'),
    );
    expect(read.counts).toMatchObject({ rows: 3, loaded: 3, blank: 1 });
    expect(codesOf(read)).toEqual({ cellsMissing: 1, cellsExtra: 1 });
  });
});
