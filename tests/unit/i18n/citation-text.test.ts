import { beforeAll, describe, expect, it } from 'vitest';
import { citedDataset, citedIncident, citedSource, citedView } from '../../../src/domain/citation';
import { citationText } from '../../../src/i18n/citation-text';
import { createTexts, loadLaterMessages, loadMessages } from '../../../src/i18n/texts';

const en = createTexts('en');

beforeAll(async () => {
  await loadMessages('ar');
  await loadLaterMessages();
});

const SEEN = { url: 'https://example.org/atlas/', accessed: '2026-11-28' };
const DATASET = {
  id: 'iraq',
  title: 'Attacks in Iraq',
  updated: '2026-11-27',
  version: '0123456789ab',
  language: 'en',
} as const;
const INCIDENT = { id: 'a', title: 'Rockets at Taji.', event: { place: 'Camp Taji', date: '11 Mar 2020' } };
const SOURCE = { id: 's', publisher: 'AP', title: 'Why Taji?', url: 'https://ap.example/1', published: '2020-03-12' };

describe('a citation in the style of the APA', () => {
  it('names a dataset without an author by its title first', () => {
    expect(citationText(citedDataset(DATASET, SEEN), 'apa', en)).toBe(
      'Attacks in Iraq (Version 0123456789ab) [Data set]. (2026). Retrieved November 28, 2026, from https://example.org/atlas/',
    );
  });

  it('ends with the bare address in Arabic too, so that programs can follow it', () => {
    expect(citationText(citedDataset(DATASET, SEEN), 'apa', createTexts('ar'))).toMatch(
      / https:\/\/example\.org\/atlas\/$/,
    );
  });

  it('says n.d. where the dataset has no date, and no version where none is known', () => {
    expect(citationText(citedDataset({ ...DATASET, updated: '', version: '' }, SEEN), 'apa', en)).toBe(
      'Attacks in Iraq [Data set]. (n.d.). Retrieved November 28, 2026, from https://example.org/atlas/',
    );
  });

  it('names a view and an incident as parts of the dataset', () => {
    const inDataset = 'In Attacks in Iraq (Version 0123456789ab) [Data set].';
    expect(citationText(citedView(DATASET, '11 Mar 2020: 2 incidents', SEEN), 'apa', en)).toContain(
      `11 Mar 2020: 2 incidents [Map]. (2026). ${inDataset} Retrieved`,
    );
    expect(citationText(citedIncident(DATASET, INCIDENT, SEEN), 'apa', en)).toContain(
      `[Incident, Camp Taji, 11 Mar 2020]. (2026). ${inDataset} Retrieved`,
    );
  });

  it('puts no full stop after a question mark, and dates a source to the day', () => {
    expect(citationText(citedSource(SOURCE), 'apa', en)).toBe('Why Taji? (2020, March 12). AP. https://ap.example/1');
  });

  it('dates a source as exactly as it is known', () => {
    expect(citationText(citedSource({ ...SOURCE, published: '2020-03' }), 'apa', en)).toContain('(2020, March)');
    expect(citationText(citedSource({ ...SOURCE, published: '2020' }), 'apa', en)).toContain('(2020)');
  });
});

describe('a citation in the style of Chicago', () => {
  it('names a dataset by its title, its version and its last change', () => {
    expect(citationText(citedDataset(DATASET, SEEN), 'chicago', en)).toBe(
      'Attacks in Iraq. Version 0123456789ab. Last modified November 27, 2026. Accessed November 28, 2026. https://example.org/atlas/.',
    );
  });

  it('quotes the title of an incident, once with a full stop', () => {
    expect(citationText(citedIncident(DATASET, INCIDENT, SEEN), 'chicago', en)).toBe(
      '“Rockets at Taji.” Camp Taji, 11 Mar 2020. Attacks in Iraq, Version 0123456789ab. Last modified November 27, 2026. Accessed November 28, 2026. https://example.org/atlas/.',
    );
  });
});
