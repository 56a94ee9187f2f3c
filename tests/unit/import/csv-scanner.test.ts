import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidUtf8 } from '../../../src/dataset/import/open/valid-utf8';
import { decodeCsvBlock } from '../../../src/dataset/import/readers/csv/csv-block';
import { CsvScanner } from '../../../src/dataset/import/readers/csv/csv-scanner';
import { RowDecoder } from '../../../src/dataset/import/readers/csv/encoded-rows';
import type { CsvFormat } from '../../../src/dataset/import/readers/record-codec';

const encoder = new TextEncoder();
const FORMAT: CsvFormat = { delimiter: ',', newline: '\n', encoding: 'utf-8' };
const COLUMNS = 3;
const ALL = [0, 1, 2];

/** Rows as the scanner and the decoder give them together; null when it leaves them to Papa Parse. */
function scanAll(bytes: Uint8Array, goesOn: boolean, wanted: readonly number[] = ALL) {
  const scanner = new CsvScanner(',');
  const scan = scanner.scan(bytes, goesOn);
  if (!scan) return null;
  const rows = new RowDecoder(COLUMNS, wanted).decode(scanner.encode(COLUMNS, wanted));
  return { rows, consumed: scan.consumed };
}

/** The same by Papa Parse, with blank lines as null. */
function parseAll(bytes: Uint8Array, goesOn: boolean) {
  const { rows, consumed, flaws } = decodeCsvBlock(bytes, FORMAT, goesOn);
  return { rows: rows.map((row) => (row.length <= 1 && (row[0] ?? '').trim() === '' ? null : row)), consumed, flaws };
}

/** A blank last line without a line end is a record for one and none for the other; it is no row for either. */
function withoutLastBlanks<T>(rows: readonly (T | null)[]): readonly (T | null)[] {
  return rows.slice(0, rows.findLastIndex((row) => row !== null) + 1);
}

const piece = fc.constantFrom(
  'a',
  'bc',
  ',',
  ',',
  '\n',
  '\r\n',
  '"',
  '""',
  '"x"',
  '"x,y"',
  '"x\ny"',
  '"é ""q"" z"',
  ' ',
  '\r',
  'العراق',
  '😀',
  '\ufeff',
  '"a"b',
);

describe('regular CSV, scanned as bytes', () => {
  it('gives the rows that Papa Parse gives, or leaves the block to it', () => {
    let scanned = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, goesOn) => {
        const bytes = encoder.encode(pieces.join(''));
        const ours = scanAll(bytes, goesOn);
        if (!ours) return;
        scanned += 1;
        const { rows, consumed, flaws } = parseAll(bytes, goesOn);
        expect({ ...ours, rows: withoutLastBlanks(ours.rows) }).toEqual({ rows: withoutLastBlanks(rows), consumed });
        expect(flaws).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
    expect(scanned).toBeGreaterThan(5_000);
  });

  it('leaves out cells that nobody reads, but not what tells a blank line or stands beyond the columns', () => {
    const bytes = encoder.encode('a,b,c,d\n \ne,f,g\nh\n');
    expect(scanAll(bytes, false, [1])?.rows).toEqual([
      [undefined, 'b', undefined, 'd'],
      null,
      [undefined, 'f', undefined],
      [undefined],
    ]);
  });

  it.each([
    ['bytes that are not UTF-8', Uint8Array.of(0x61, 0xe9, 0x0a)],
    ['text after a closing quote', encoder.encode('"a"b,c\n')],
    ['a quote that is never closed', encoder.encode('a,"b\n')],
  ])('leaves %s to Papa Parse', (_, bytes) => {
    expect(scanAll(bytes, false)).toBeNull();
  });

  it('tells texts of ids apart when their column turned out not to repeat', () => {
    const rows = Array.from({ length: 80_000 }, (_, at) => `id${at},same,${at % 7}`);
    const scanned = scanAll(encoder.encode(`${rows.join('\n')}\n`), false)?.rows;
    expect(scanned?.map((row) => row?.join(','))).toEqual(rows);
  });
});

describe('validity of UTF-8', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const decodes = (bytes: Uint8Array) => {
    try {
      strict.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const unit = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbf,
    0xc0,
    0xc2,
    0xe0,
    0xe1,
    0xed,
    0xef,
    0xf0,
    0xf1,
    0xf4,
    0xf5,
  );

  it('is what the decoder of the platform says', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), fc.nat(3), (units, offset) => {
        const bytes = new Uint8Array([0, 0, 0, ...units].slice(3 - offset)).subarray(offset);
        expect(isValidUtf8(bytes)).toBe(decodes(bytes));
      }),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(isValidUtf8(encoder.encode(text))).toBe(true);
      }),
    );
  });
});
