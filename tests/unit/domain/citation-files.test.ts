import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedItem, citedDataset, citedIncident, citedSource, citedView } from '../../../src/domain/citation';
import { citationFile } from '../../../src/domain/citation-files';

const SEEN = { url: 'https://example.org/atlas/?from=2020-03-11&q=a%20{b}', accessed: '2026-11-28' };
const DATASET = {
  id: 'iraq-2019',
  title: 'Attacks in Iraq',
  updated: '2026-11-27',
  version: '0123456789ab',
  language: 'en',
} as const;
const INCIDENT = {
  id: 'taji-2020-03-11',
  title: '50% of {rockets} & mortars_hit #1 $5 ~ ^ \\ “Taji” التاجي',
  event: { place: 'Camp Taji', date: '11 Mar 2020' },
};

/** Reads a file with the parser of another project into CSL-JSON. */
function read(text: string): readonly Record<string, unknown>[] {
  return plugins.input.chain(text, { generateGraph: false });
}

/** The parser turns quotes and dashes into those of TeX and back. */
const plain = (text: unknown) => String(text).replace(/<[^>]*>/g, '');

describe('a BibTeX file', () => {
  it('is read back by another parser with every sign of its title', () => {
    const [entry] = read(citationFile('bibtex', [citedIncident(DATASET, INCIDENT, SEEN)]));
    expect(plain(entry?.title)).toBe(INCIDENT.title);
    expect(entry).toMatchObject({
      URL: 'https://example.org/atlas/?from=2020-03-11&q=a%20%7Bb%7D',
      issued: { 'date-parts': [[2026, 11]] },
      accessed: { 'date-parts': [[2026, 11, 28]] },
      version: '0123456789ab',
    });
    expect(entry).not.toHaveProperty('author');
  });

  it('keeps any title on its line and inside its braces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (title) => {
        const text = citationFile('bibtex', [citedDataset({ ...DATASET, title }, SEEN)]);
        const line = text.split('\n').find((each) => each.startsWith('  title = ')) ?? '';
        const depth = [...line.replace(/\\./g, '')].reduce(
          (sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
          0,
        );
        expect(depth).toBe(0);
        expect(text.endsWith('}\n')).toBe(true);
      }),
    );
  });

  it('gives two sources of one id two keys', () => {
    const source = citedSource({ id: 'a/1', publisher: 'P', title: 'T', url: null, published: null });
    expect(citationFile('bibtex', [source, source]).match(/@misc\{.*/g)).toEqual(['@misc{a-1,', '@misc{a-1-2,']);
  });
});

describe('a RIS file', () => {
  it('is read back by another parser', () => {
    const [entry] = read(citationFile('ris', [citedIncident(DATASET, INCIDENT, SEEN)]));
    expect(entry).toMatchObject({
      title: INCIDENT.title,
      'container-title': 'Attacks in Iraq',
      URL: SEEN.url,
      issued: { 'date-parts': [[2026, 11, 27]] },
      accessed: { 'date-parts': [[2026, 11, 28]] },
    });
  });

  it('has one line for a title that holds a line that looks like a tag', () => {
    const text = citationFile('ris', [citedDataset({ ...DATASET, title: 'A\r\nER  - \r\nTY  - BOOK' }, SEEN)]);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(read(text)).toHaveLength(1);
  });
});

describe('a CSL-JSON file', () => {
  const csl = (item: CitedItem) => JSON.parse(citationFile('csl', [item]))[0];

  it('names the type of each item, and the dataset that a part belongs to', () => {
    expect(csl(citedDataset(DATASET, SEEN))).toEqual({
      id: 'iraq-2019',
      type: 'dataset',
      title: 'Attacks in Iraq',
      version: '0123456789ab',
      URL: SEEN.url.replace('{b}', '{b}'),
      language: 'en',
      issued: { 'date-parts': [[2026, 11, 27]] },
      accessed: { 'date-parts': [[2026, 11, 28]] },
    });
    expect(csl(citedView(DATASET, 'March', SEEN))).toMatchObject({ type: 'map', 'container-title': 'Attacks in Iraq' });
    expect(csl(citedIncident(DATASET, INCIDENT, SEEN))).toMatchObject({
      type: 'entry',
      'event-place': 'Camp Taji',
      'event-date': { literal: '11 Mar 2020' },
    });
  });

  it('leaves out what is not known', () => {
    const bare = csl(
      citedDataset({ ...DATASET, updated: '', version: '' }, { url: 'javascript:alert(1)', accessed: '' }),
    );
    expect(bare).toEqual({ id: 'iraq-2019', type: 'dataset', title: 'Attacks in Iraq', language: 'en' });
  });
});
