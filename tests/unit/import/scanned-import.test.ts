import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFormat } from '../../../src/dataset/import/formats/choose-format';
import { guessExtras } from '../../../src/dataset/import/mapping/guess-extras';
import { decodeCsvBlock } from '../../../src/dataset/import/readers/csv/csv-block';
import { openCsvTable } from '../../../src/dataset/import/readers/csv/csv-table';
import { plainNumber } from '../../../src/dataset/import/readers/csv/plain-number';
import type { RecordTable } from '../../../src/dataset/import/readers/record-table';
import { importTable } from '../../../src/dataset/import/rows/import-table';

/** `SCAN_RUNS=2000` tries as many as a release should. */
const RUNS = Number(process.env['SCAN_RUNS'] ?? 40);
const encoder = new TextEncoder();

const HEADER =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,size';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const usualRow = (at: number) =>
  `IRQ${at},2020-0${1 + (at % 9)}-1${at % 10},1,Battles,Armed clash,Military Forces of Iraq ${at % 7},1,,Iraq,Baghdad,Village ${at % 90},33.${at % 97},44.${at % 89},1,Xinhua; Al Sumaria TV,${quoted(`Note ${at}, "quoted"\nwith a second line ${'x'.repeat(4000)}`)},${at % 5},${at % 12}\n`;
/** More than the first block, which Papa Parse reads: it holds the header. */
const USUAL = HEADER.concat('\n', ...Array.from({ length: 160 }, (_, at) => usualRow(at)));

const degree = fc.oneof(
  fc.constantFrom('', ' ', 'NA', '-', '0', '-0', '0.0', '-0.5', '+33.5', '33', '33.', '.5', '033.5', '33.50', '1e1'),
  fc.constantFrom(
    '33,5',
    '٣٣٫٥',
    '33.5°',
    ' 33.5 ',
    '361',
    '-200',
    '0.0000001',
    '0.000001',
    '33.1234567890123456',
    '3-3',
  ),
  fc.double({ min: -180, max: 180, noNaN: true }).map(String),
  fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => (value / 10_000).toFixed(4)),
);
const words = fc.constantFrom(
  '',
  'Iraq',
  'Syria',
  'قرية',
  'a; b;c',
  'Xinhua; Al Sumaria TV',
  ' x ',
  'NA',
  'é"é',
  '1,5',
  'A name of more letters',
);
const cells = fc.tuple(
  fc.constantFrom('', 'IRQ1', 'IRQ9999', 'new 1', 'new 2'),
  fc.constantFrom('2020-01-02', '3 March 2020', '', 'never', '2020-13-45', '١٢/٣/٢٠٢٠'),
  fc.constantFrom('1', '2', '3', '9', ''),
  words,
  words,
  words,
  fc.constantFrom('1', '8', 'State forces', ''),
  words,
  words,
  words,
  words,
  degree,
  degree,
  fc.constantFrom('1', '2', '3', '7', ''),
  words,
  words,
  fc.constantFrom('0', '3', '12', 'dozens', '5-7', '-9', '3.5', ''),
  fc.constantFrom('1', '2.50', '007', '', 'x', '3'),
);
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: cells.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? quoted(cell) : cell)).join(',')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '  ',
      'Total,,,,,,,,,,,,,,,,12,',
      'a note below the table',
      'x,2020-01-02',
      `${'a,'.repeat(20)}b`,
    ),
  },
);
const tail = fc.tuple(
  fc.array(line, { minLength: 1, maxLength: 40 }),
  // The scanner leaves such a block to Papa Parse.
  fc.option(fc.constantFrom('a"b,2020-01-02,1', '"a"b,c', '"never closed'), { freq: 4, nil: undefined }),
  fc.constantFrom('\n', '\r\n'),
  fc.boolean(),
);

/** The same table, every record of which Papa Parse reads. */
function readByPapa(table: RecordTable, bytes: Uint8Array): RecordTable {
  const { codec, headerRecords } = table;
  if (codec.type !== 'csv') throw new Error('not delimited text');
  return {
    ...table,
    async *batches() {
      const { rows, flaws } = decodeCsvBlock(bytes, codec);
      const data = rows.map((row, at) =>
        at < headerRecords || (row.length <= 1 && row.join('').trim() === '') ? null : row,
      );
      yield { firstRecord: 0, rows: data, flaws, start: 0, end: bytes.length };
    },
  };
}

async function resultOf(table: RecordTable) {
  const choice = chooseFormat({ columns: table.columns, rows: table.head });
  if (!choice) throw new Error('no format');
  const extras = guessExtras({ columns: table.columns, rows: table.head }, choice.reader.describe([]).used);
  const { blocks: _, rejects, counts, ...rest } = await importTable(table, choice.reader, { extras });
  return { ...rest, counts, rejects: await rejects?.text() };
}

describe('an import whose cells the scanner found', () => {
  it(
    'is the import of the rows as Papa Parse reads them: columns, places, ids, doubts, rejected rows and their numbers',
    async () => {
      let numbers = 0;
      await fc.assert(
        fc.asyncProperty(tail, async ([lines, lineEnd, endsLine]) => {
          const bytes = encoder.encode(USUAL + lines.join(lineEnd) + (endsLine ? lineEnd : ''));
          const table = await openCsvTable(new Blob([bytes]), { encoding: 'utf-8', bom: 0 });
          for await (const { rows, hasOwnTexts } of table.batches([0, 11, 12], [11, 12])) {
            if (hasOwnTexts) numbers += rows.filter((row) => typeof row?.[11] === 'number').length;
          }
          const [scanned, parsed] = [await resultOf(table), await resultOf(readByPapa(table, bytes))];
          // To compare the bytes of both takes a fraction of the time.
          if (!serialize(scanned).equals(serialize(parsed))) expect(scanned).toEqual(parsed);
        }),
        { numRuns: RUNS },
      );
      expect(numbers).toBeGreaterThan(500);
    },
    60_000 + RUNS * 1000,
  );
});

describe('a plain number in the bytes of a cell', () => {
  const read = (text: string) => {
    const bytes = encoder.encode(`,${text},`);
    return plainNumber(bytes, 1, bytes.length - 1);
  };

  it('is the number of the text, and the text is how that number is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(degree, fc.double().map(String), fc.string({ unit: fc.constantFrom(...'0123456789.-') })),
        (text) => {
          const number = read(text);
          if (Number.isNaN(number)) return;
          expect(number).toBe(Number(text));
          expect(String(number)).toBe(text);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('is found in usual coordinates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }), (value) => {
        const text = String(value / 10_000_000);
        if (!text.includes('e')) expect(read(text)).toBe(value / 10_000_000);
      }),
    );
  });

  it.each(['', '-', '.', '-0', '+3', '33.50', '033', '.5', '5.', '1.2.3', '1e3', '0.0000001', '1234567890123456'])(
    'is none in %j, which would lose something',
    (text) => expect(read(text)).toBeNaN(),
  );
});
