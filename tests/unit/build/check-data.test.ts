import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../scripts/data/check-file';
import { lineCounter, linesOfJson, linesOfRecords } from '../../../scripts/data/line-numbers';

const folder = mkdtempSync(join(tmpdir(), 'atlas-check-'));
function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const sample = (name: string) => new URL(`../../../public/samples/${name}`, import.meta.url).pathname;

describe('check-data', () => {
  it('names the line of a row, over quoted line ends, blank lines and lines above the header', async () => {
    const path = fileWith(
      'rows.csv',
      'date,lat,lon,place,killed,note\n2020-03-11,33.5,44.2,Taji,3,"two\nlines"\n\nyesterday,33.5,44.2,Taji,2,x\n2020-03-15,33,44.2,Taji,many,y\n',
    );
    const { problems, isUsable } = await checkFile(path);
    expect(isUsable).toBe(true);
    expect(problems).toEqual([
      `${path}:5: left out: No date could be read from the value in "date": yesterday`,
      expect.stringMatching(new RegExp(`^${path}:6: doubtful: .*killed": many$`)),
    ]);
  });

  it('names the line of an entry of a dataset file', async () => {
    const dataset = JSON.parse(readFileSync(sample('dataset.json'), 'utf8')) as {
      incidents: { claims: { source: string }[] }[];
    };
    const [claim] = dataset.incidents[0]?.claims ?? [];
    if (!claim) throw new Error('the sample has no claim');
    claim.source = 'nowhere';
    const text = JSON.stringify(dataset, null, 2);
    const path = fileWith('dataset.json', text);
    const line = text.split('\n').findIndex((each) => each.includes('nowhere')) + 1;
    const { problems } = await checkFile(path);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${path}:${line}: incidents.0.claims.0.source: `);
  });

  it('names the line at which a file stops to be JSON', async () => {
    const path = fileWith('broken.json', '{\n  "incidents": [\n    {\n}');
    const { problems, isUsable } = await checkFile(path);
    expect(isUsable).toBe(false);
    expect(problems[0]).toMatch(/broken\.json:4: not JSON: /);
  });

  it('refuses a file without a row', async () => {
    const { isUsable, summary } = await checkFile(fileWith('none.csv', ''));
    expect(isUsable).toBe(false);
    expect(summary).toEqual(['none.csv is empty. Choose a file with at least a header and one row.']);
  });

  it('finds nothing in a whole file of another kind', async () => {
    for (const name of ['workbook.xlsx', 'incidents.parquet', 'acled.csv', 'dataset.json']) {
      expect(await checkFile(sample(name))).toMatchObject({ problems: [], isUsable: true });
    }
  });
});

describe('lines', () => {
  it('of JSON are those of the entry, or of the nearest one around it', () => {
    const lineOf = linesOfJson('{\n "a": [\n  {"b": 1},\n  {\n   "c": 2\n  }\n ]\n}');
    expect(['a.0.b', 'a.1.c', 'a.1.missing', 'a.9', ''].map(lineOf)).toEqual([3, 5, 4, 2, 1]);
  });

  it('are counted as a split by line ends counts them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '"')).map((all) => all.join('')),
        fc.nat(),
        (text, seed) => {
          const offset = text.length === 0 ? 0 : seed % text.length;
          expect(lineCounter(text)(offset)).toBe(text.slice(0, offset).split('\n').length);
        },
      ),
    );
  });

  it('of records are one for each record that was written, however many lines it takes', () => {
    const cell = fc.constantFrom('x', 'two\nlines', 'say "it"', '');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const written = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','));
        let line = 1;
        const expected = written.map((text) => {
          const begins = line;
          line += text.split('\n').length;
          return begins;
        });
        expect(linesOfRecords(written.join('\n'))).toEqual(expected);
      }),
    );
  });
});
