import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { casualtiesOf } from '../../../src/domain/casualties';
import type { Incident } from '../../../src/domain/incident';

type Json = Record<string, unknown>;

const figure = { type: 'figure', source: 's', measure: 'killed', low: 1, high: 1 };
const incident = (part: Json = {}): Json => ({
  id: 'i',
  kind: 'bombing',
  class: 'attack',
  title: 'I',
  summary: 'It happened.',
  time: { date: '2020-05-01', precision: 'day' },
  sites: [{ place: 'p', role: 'target' }],
  claims: [figure],
  ...part,
});

/** The incident that a file with this one opens with, and what was mended. */
function opened(part: Json, file: Json = {}) {
  // As JSON, so that a member that a test sets to undefined is absent.
  const written = JSON.stringify({
    version: 2,
    id: 'mine',
    title: 'Mine',
    description: 'One incident.',
    licence: 'CC0',
    updated: '2026-01-01',
    places: [{ id: 'p', name: 'P', point: { lon: 44, lat: 33 }, precision: 'town', radiusKm: null, basis: 'a map' }],
    sources: [{ id: 's', publisher: 'S', title: 'T', url: null, published: null }],
    incidents: [incident(part)],
    ...file,
  });
  const parsed = parseDataset(JSON.parse(written));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return { dataset: parsed.dataset, repairs: parsed.repairs, first: parsed.dataset.incidents[0] };
}

const doubtsOf = (mended: Incident | undefined) => JSON.stringify(mended?.doubts ?? []);

test('an unknown class is read as other, and doubted', () => {
  const { first, repairs } = opened({ class: 'siege' });
  expect(first?.class).toBe('other');
  expect(doubtsOf(first)).toMatch(/siege/);
  expect(repairs.map(({ path }) => path)).toEqual(['incidents.0.class']);
});

test('an unknown kind keeps its own word', () => {
  expect(opened({ kind: 'flood' }).first).toMatchObject({ kind: 'other', kindLabel: 'flood' });
});

test('an unknown code is read as other, the codes beside it stay', () => {
  const codes = { weapon: ['sling', 'rocket'], target: ['base'], outcome: ['impact'], damage: 'minor' };
  expect(opened({ codes }).first?.codes).toEqual({ ...codes, weapon: ['other', 'rocket'] });
});

test('a claim of an unknown group counts others, and is doubted', () => {
  const { first } = opened({ claims: [{ ...figure, group: 'gnomes' }] });
  expect(first?.claims[0]).toMatchObject({ measure: 'killed', group: 'others', low: 1 });
  expect(doubtsOf(first)).toMatch(/gnomes/);
});

test('a claim without a source is kept, with a source that is called not named', () => {
  const { source: _, ...bare } = figure;
  const { first, dataset } = opened({ claims: [bare] });
  expect(first && casualtiesOf(first, 'killed')?.best).toBe(1);
  expect(dataset.sources.map(({ id }) => id)).toContain(first?.claims[0]?.source);
  expect(first?.doubts).toHaveLength(2);
});

test('a claim of a source that the file does not have is kept, and the source is made', () => {
  const { first, dataset } = opened({ claims: [{ ...figure, source: 'x' }] });
  expect(first?.claims).toHaveLength(1);
  expect(dataset.sources).toContainEqual(expect.objectContaining({ id: 'x', url: null }));
});

test('a claim that the schema does not know is kept as words', () => {
  const { first } = opened({ claims: [figure, { ...figure, measure: 'ransom', low: 5 }] });
  expect(first?.claims[1]).toMatchObject({
    type: 'statement',
    measure: 'account',
    value: expect.stringMatching(/ransom.*5/),
  });
});

test('numbers the wrong way round are kept as words, not counted', () => {
  const { first } = opened({ claims: [{ ...figure, low: 5, high: 3 }] });
  expect(first?.claims[0]).toMatchObject({ type: 'statement', value: expect.stringMatching(/5.*3/) });
});

test('groups that do not add up are a doubt, and the incident stays', () => {
  const parts = [
    { ...figure, group: 'usTroops', low: 3, high: 3 },
    { ...figure, group: 'ukTroops', low: 2, high: 2 },
  ];
  const assessments = [{ measure: 'killed', group: 'coalition', best: 4, reason: 'A slip.' }];
  const { first, repairs } = opened({ claims: parts, assessments });
  expect(doubtsOf(first)).toMatch(/sumBroken/);
  expect(repairs.map(({ path }) => path)).toEqual(['incidents.0.assessments.0']);
});

test('claims that disagree without an assessment are a doubt', () => {
  const { first } = opened({ claims: [figure, { ...figure, low: 9, high: 9 }] });
  expect(doubtsOf(first)).toMatch(/"code":"disagree"/);
});

test('a site at a place that the file does not have is listed and not drawn', () => {
  const { dataset } = opened({ sites: [{ place: 'x', role: 'target' }] });
  expect(dataset.places).toContainEqual(expect.objectContaining({ id: 'x', point: null, precision: 'unknown' }));
});

test('a link to no incident is taken out and named', () => {
  const { first, repairs } = opened({ links: [{ relation: 'followedBy', incident: 'x' }] });
  expect(first?.links).toEqual([]);
  expect(repairs).toContainEqual({ path: 'incidents.0.links.0.incident', code: 'noIncident', value: 'x' });
});

test('an id that stands twice is renamed', () => {
  const { dataset } = opened({}, { incidents: [incident(), incident()] });
  expect(dataset.incidents.map(({ id }) => id)).toEqual(['i', 'i-2']);
});

test('a script is no address: the source stays, without one', () => {
  const sources = [{ id: 's', publisher: 'S', title: 'T', url: 'javascript:alert(1)', published: null }];
  expect(opened({}, { sources }).dataset.sources[0]?.url).toBeNull();
});

test('an incident without a readable day cannot stand on the time axis, which the repairs say', () => {
  const { dataset, repairs } = opened(
    {},
    { incidents: [incident(), incident({ id: 'j', time: { date: 'soon', precision: 'day' } })] },
  );
  expect(dataset.incidents.map(({ id }) => id)).toEqual(['i']);
  expect(repairs.map(({ path }) => path)).toEqual(['incidents.1.time']);
});

test('members of a newer version are passed over', () => {
  const { first, repairs } = opened({ mood: 'grim' }, { version: 3 });
  expect(first?.title).toBe('I');
  expect(repairs).toEqual([]);
});

test('a good incident beside a broken one is untouched', () => {
  const { dataset } = opened({}, { incidents: [incident(), incident({ id: 'j', class: 'siege' })] });
  expect(dataset.incidents[0]?.doubts).toEqual([]);
  expect(dataset.incidents).toHaveLength(2);
});

test('paths are those of the file, also behind an incident that was left out', () => {
  const incidents = [
    incident({ time: { date: 'soon', precision: 'day' } }),
    incident({ id: 'j', claims: [figure, { ...figure, low: 9, high: 9 }] }),
  ];
  expect(opened({}, { incidents }).repairs.map(({ path }) => path)).toEqual([
    'incidents.0.time',
    'incidents.1.assessments',
  ]);
});

test('a doubt names the fault by its code and path, so that a reader of any language can be told', () => {
  const { first, repairs } = opened({ class: 'siege' });
  expect(repairs).toEqual([{ path: 'incidents.0.class', code: 'unknownValue', value: 'siege' }]);
  expect(first?.doubts).toEqual([{ type: 'fault', path: 'class', code: 'unknownValue', value: 'siege' }]);
});

test('an entry that is no object is named, and the paths of those after it are those of the file', () => {
  const { dataset, repairs } = opened({}, { incidents: ['a note', incident({ class: 'siege' })] });
  expect(dataset.incidents).toHaveLength(1);
  expect(repairs.map(({ path, code }) => [path, code])).toEqual([
    ['incidents.0', 'notObject'],
    ['incidents.1.class', 'unknownValue'],
  ]);
});

test('a member that may be left out and cannot be read does not keep the file from opening', () => {
  const { dataset, repairs } = opened({}, { coverage: 'all of it', sources: 'none', openingBounds: [1, 2] });
  expect(dataset.coverage).toBeUndefined();
  expect(repairs.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['sources', 'coverage', 'incidents.0.claims.0.source']),
  );
});

test('a file that does not say when it was updated or under which licence opens, and the missing is not made up', () => {
  const { dataset, repairs } = opened({}, { updated: undefined, licence: undefined });
  expect(dataset).toMatchObject({ updated: '', licence: '' });
  expect(repairs).toEqual([]);
});

test('an unreadable date of the last change is taken out, and said', () => {
  const { dataset, repairs } = opened({}, { updated: 'last week' });
  expect(dataset.updated).toBe('');
  expect(repairs.map(({ path }) => path)).toEqual(['updated']);
});

test('a source without a publisher goes by the host of its address, or by its id', () => {
  const [linked, bare] = opened(
    {},
    {
      sources: [
        { id: 's', title: 'T', url: 'https://news.example.org/1', published: null },
        { id: 'r', publisher: '', title: '', url: null, published: null },
      ],
    },
  ).dataset.sources;
  expect(linked?.publisher).toBe('news.example.org');
  expect(bare).toMatchObject({ publisher: 'r', title: 'r' });
});
