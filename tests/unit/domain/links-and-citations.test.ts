import { expect, test } from 'vitest';
import { actorsOf, sortAttributions, statusesOf } from '../../../src/domain/attribution';
import { citedSource, sourcesOf } from '../../../src/domain/citation';
import type { Attribution } from '../../../src/domain/incident';
import { linkHost, safeLink } from '../../../src/domain/safe-link';
import { claim } from './record';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org',
  'example.org',
  'https://user:secret@example.org/',
  'http://',
  '',
])('%j is no safe link', (text) => {
  expect(safeLink(text)).toBeNull();
});

test('web addresses pass, Arabic paths percent-encoded', () => {
  expect(safeLink(' https://example.org/a ')).toBe('https://example.org/a');
  expect(safeLink('https://example.org/الجيش')).toContain('%D8%A7');
  expect(linkHost('https://www.example.org/a')).toBe('example.org');
});

const said = (status: Attribution['status'], actor?: string): Attribution => ({
  status,
  sources: [],
  ...(actor && { actor }),
});

test('without a word on it an incident is unclaimed', () => {
  expect(statusesOf([])).toEqual(['unclaimed']);
});

test('statuses run from the firmest, and who only denies is no actor', () => {
  const attributions = [said('denied', 'K'), said('suspected', 'M'), said('claimed', 'T'), said('suspected', 'T')];
  expect(statusesOf(attributions)).toEqual(['claimed', 'suspected', 'denied']);
  expect(actorsOf(attributions)).toEqual(['M', 'T']);
  expect(sortAttributions(attributions)[0]?.actor).toBe('T');
});

test('a citation names each source once, in the order of the claims, with safe links only', () => {
  const source = { publisher: 'P', title: 'T', published: null };
  const sources = new Map([
    ['a', { ...source, id: 'a', url: 'javascript:alert(1)' }],
    ['b', { ...source, id: 'b', url: 'https://example.org/b' }],
  ]);
  const claims = ['b', 'a', 'b'].map((id) => claim('killed', 'all', 1, id));
  expect(sourcesOf(claims, sources).map(citedSource)).toMatchObject([
    { key: 'b', url: 'https://example.org/b' },
    { key: 'a', url: '' },
  ]);
});
