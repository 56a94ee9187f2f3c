import fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/dataset/import/import-error';
import { decodeRecords } from '../../../src/dataset/import/readers/decode-records';
import { NotOneTable, runImport, sample } from '../../fixtures/import/run-import';

/** Inputs of all kinds together. `FUZZ_RUNS=10000` tries as many as a release should. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const share = (part: number) => Math.max(20, Math.round(RUNS * part));
const TIMEOUT = 120_000 + RUNS * 60;

/** An import ends in a table whose rows add up and can be read again, in a choice of tables, or in an expected problem. */
async function survives(content: BlobPart): Promise<'loaded' | 'failed'> {
  try {
    const { table, read } = await runImport(content);
    const { counts, columns, blocks } = read;
    expect(counts.loaded + counts.rejected).toBe(counts.rows);
    // What is neither loaded nor rejected is a blank line, a note or a total, and is counted as such.
    let records = 0;
    for await (const batch of table.batches()) records += batch.rows.length;
    expect(counts.loaded + counts.rejected + counts.blank).toBe(Math.max(0, records - table.headerRecords));
    expect(columns.length).toBe(counts.loaded);
    const rejected = read.groups.filter(({ severity }) => severity === 'rejection');
    expect(rejected.reduce((sum, { count }) => sum + count, 0)).toBe(counts.rejected);
    for (let row = 0; row < columns.length; row += 1) {
      expect(columns.end[row]).toBeGreaterThan(columns.start[row] ?? 0);
      expect(columns.place[row]).toBeLessThan(columns.places.length);
    }
    const store = table.store();
    const bytes = new Uint8Array(await store.slice(blocks.bytes[0] ?? 0, blocks.bytes[1] ?? 0).arrayBuffer());
    const again = decodeRecords(table.codec, bytes, table.columns);
    expect(again.length).toBeGreaterThanOrEqual(Math.min(1, columns.length));
    return 'loaded';
  } catch (error) {
    // A damaged workbook can be left with the parts of an archive, among which the reader is asked to choose.
    if (!(error instanceof ImportError || error instanceof NotOneTable)) throw error;
    return 'failed';
  }
}

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    'NA',
    'Unknown',
    '2020-01-02',
    '3/4/2021',
    '33.5',
    '44,2',
    '-9',
    '3 – 7',
    '"',
    '""',
    '<b>',
    '=1+1',
    '\u0000',
    'é',
    '٣',
    '1e999',
  ),
  fc.integer().map(String),
);
const column = fc.constantFrom(
  'date',
  'lat',
  'lon',
  'killed',
  'wounded',
  'place',
  'id',
  '__proto__',
  '',
  'year',
  'month',
  'coordinates',
  'title',
  'event_date',
  'nkill',
);
const csv = fc
  .tuple(
    fc.array(column, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([header, rows, delimiter, end]) => [header, ...rows].map((row) => row.join(delimiter)).join(end));
/** What people write into such cells, cut, repeated and put together at random. */
const written = fc
  .array(
    fc.constantFrom(
      ...'10|12|May|mai|مايو|أيار|мая|2015|1394|1436|–|-|/|.|,|to|bis|до|إلى|early|mid|late|c.|night of|week of|before|Q2|2015-W20|XX|?|~|T14:30Z|PM|(evening)'.split(
        '|',
      ),
      ...'ten|at least|more than|dozens|ثلاثة|двое|una docena|none|killed|(a child)|5+|12/15|between|and|no casualties|unbekannt'.split(
        '|',
      ),
      ...'33.3|44,4|N|34°30\u2032|343000N|38SMB|430|890|POINT (44 33)|geo:33,44|{"type":"Point"|https://a.test/@33.3,44.4|(33.30, 44.40)|8H568CQQ+P9|West'.split(
        '|',
      ),
    ),
    { maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '-', ', ').map((sign) => parts.join(sign)));
const named = fc.constantFrom(
  ...'Date|Fecha del hecho|تاريخ الحادث|Дата события|styr|stmo|stday|eyr|emo|eday|time|lat|Широта|lon|خط الطول|northing|easting|zone|Location|where.label|country|Killed (min)|Killed (max)|civiles muertos|policías muertos|عدد القتلى|victims injured|suspects injured|Type|Actor|Source|precision|notes'.split(
    '|',
  ),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const people = fc
  .tuple(
    fc.array(named, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(written, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.constantFrom('Title of the report', '', ',,,', 'sep=,', '# note', 'Total,,12', 'Source: own count'), {
      maxLength: 2,
    }),
  )
  .map(([header, rows, around]) =>
    [...around, header.map(quoted).join(','), ...rows.map((row) => row.map(quoted).join(',')), ...around].join('\n'),
  );
const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .array(
      fc.dictionary(column, fc.oneof(cell, fc.integer(), fc.constant(null), fc.jsonValue({ maxDepth: 2 })), {
        maxKeys: 6,
      }),
      { maxLength: 8 },
    )
    .map((list) => JSON.stringify(list)),
  fc
    .array(
      fc.record({
        type: fc.constant('Feature'),
        properties: fc.dictionary(column, cell),
        geometry: fc.jsonValue({ maxDepth: 4 }),
      }),
      { maxLength: 5 },
    )
    .map((features) => JSON.stringify({ type: 'FeatureCollection', features })),
);
const FILES = [
  'acled.csv',
  'ged.csv',
  'gtd.csv',
  'timemap.json',
  'incidents.geojson',
  'incidents.ndjson',
  'workbook.xlsx',
  'ged.csv.gz',
  'table-semicolon.csv',
].map(sample);
/** A good file with changed bytes or a missing end. */
const damaged = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
  )
  .map(([file, changes, kept, cut]) => {
    const bytes = file.slice(0, cut ? Math.floor(file.length * kept) : file.length);
    for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
    return bytes;
  });

describe('an import ends in a table or in a problem', () => {
  it(
    'for tables of text',
    async () => {
      await fc.assert(
        fc.asyncProperty(csv, async (text) => void (await survives(text))),
        { numRuns: share(0.25) },
      );
    },
    TIMEOUT,
  );

  it(
    'for tables of what people write',
    async () => {
      await fc.assert(
        fc.asyncProperty(people, async (text) => void (await survives(text))),
        { numRuns: share(0.25) },
      );
    },
    TIMEOUT,
  );

  it(
    'for values of JSON',
    async () => {
      await fc.assert(
        fc.asyncProperty(json, async (text) => void (await survives(text))),
        { numRuns: share(0.25) },
      );
    },
    TIMEOUT,
  );

  it(
    'for damaged files',
    async () => {
      await fc.assert(
        fc.asyncProperty(damaged, async (bytes) => void (await survives(bytes))),
        { numRuns: share(0.13), seed: 4 },
      );
    },
    TIMEOUT,
  );

  it(
    'for Parquet files without their end; damage elsewhere can keep the decoder busy until the page stops it',
    async () => {
      const file = sample('incidents.parquet');
      const cut = fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((kept) => file.slice(0, Math.floor(file.length * kept)));
      await fc.assert(
        fc.asyncProperty(cut, async (bytes) => void (await survives(bytes))),
        { numRuns: share(0.04), seed: 4 },
      );
    },
    TIMEOUT,
  );

  it(
    'for runs of bytes, packed or not',
    async () => {
      const bytes = fc.uint8Array({ maxLength: 600 }).map((raw) => new Uint8Array(raw));
      await fc.assert(
        fc.asyncProperty(
          bytes,
          fc.boolean(),
          async (raw, packed) => void (await survives(packed ? new Uint8Array(gzipSync(raw)) : raw)),
        ),
        { numRuns: share(0.08) },
      );
    },
    TIMEOUT,
  );

  it('and in a table for sound files', async () => {
    expect(await survives(strToU8('date,lat,lon\n2020-01-02,33,44'))).toBe('loaded');
    for (const file of [...FILES, sample('incidents.parquet')]) expect(await survives(file)).toBe('loaded');
  });
});
