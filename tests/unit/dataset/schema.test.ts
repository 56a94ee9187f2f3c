import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { bundledText } from './bundled';

const original = await bundledText();

type Json = Record<string, unknown>;
interface Draft extends Json {
  places: Json[];
  sources: Json[];
  incidents: (Json & { claims: Json[]; sites: Json[]; links: Json[]; assessments: Json[]; time: Json })[];
}

/** The problem after a change to the bundled dataset. */
function problemAfter(change: (draft: Draft) => void) {
  const draft: Draft = JSON.parse(original);
  change(draft);
  const parsed = parseDataset(draft);
  return parsed.ok ? null : parsed.problem;
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('empty');
  return item;
};

test('the bundled dataset is valid', () => {
  expect(problemAfter(() => {})).toBeNull();
});

test.each([null, 42, 'text', [], {}])('%j is no dataset', (value) => {
  expect(parseDataset(value)).toMatchObject({ ok: false, problem: { code: 'datasetInvalid' } });
});

test('a claim of an unknown source is named by its path and incident', () => {
  const problem = problemAfter((draft) => {
    first(first(draft.incidents).claims).source = 'nobody';
  });
  expect(problem?.params.path).toBe('incidents.0.claims.0.source');
  expect(problem?.params.reason).toMatch(/kabul.*nobody/);
});

test.each<[string, (draft: Draft) => void, RegExp]>([
  [
    'a site at an unknown place',
    (d) => Object.assign(first(first(d.incidents).sites), { place: 'x' }),
    /sites\.0\.place/,
  ],
  [
    'a link to no incident',
    (d) => first(d.incidents).links.push({ relation: 'followedBy', incident: 'x' }),
    /links\.0/,
  ],
  ['a repeated id', (d) => d.incidents.push(first(d.incidents)), /incidents\.53\.id/],
  ['no site', (d) => Object.assign(first(d.incidents), { sites: [] }), /sites/],
  ['a discrepancy without an assessment', (d) => Object.assign(first(d.incidents), { assessments: [] }), /assessments/],
  ['an unknown kind', (d) => Object.assign(first(d.incidents), { kind: 'flood' }), /kind/],
  [
    'a day that does not exist',
    (d) => Object.assign(first(d.incidents).time, { date: '2019-02-30' }),
    /incidents\.0\.time/,
  ],
  ['a script as an address', (d) => Object.assign(first(d.sources), { url: 'javascript:alert(1)' }), /sources\.0\.url/],
  ['a latitude of 91', (d) => Object.assign(first(d.places), { point: { lon: 0, lat: 91 } }), /places\.0\.point\.lat/],
  ['a known place without a point', (d) => Object.assign(first(d.places), { point: null }), /places\.0\.point/],
  [
    'low above high',
    (d) => first(d.incidents).claims.push({ type: 'figure', source: 'x', measure: 'killed', low: 5, high: 3 }),
    /claims/,
  ],
  [
    'a figure without a number',
    (d) => first(d.incidents).claims.push({ type: 'figure', source: 'x', measure: 'killed', low: null, high: null }),
    /claims/,
  ],
  ['half a person', (d) => Object.assign(first(first(d.incidents).assessments), { best: 0.5 }), /best/],
])('refuses %s and says where', (_, change, path) => {
  const problem = problemAfter(change);
  expect(problem?.code).toBe('datasetInvalid');
  expect(problem?.params.path).toMatch(path);
});

test('lists that a hand-written dataset leaves out are empty', () => {
  const parsed = parseDataset({
    id: 'mine',
    title: 'Mine',
    description: 'One incident.',
    licence: 'CC0',
    updated: '2026-01-01',
    places: [{ id: 'p', name: 'P', point: { lon: 44, lat: 33 }, precision: 'town', radiusKm: null, basis: 'a map' }],
    sources: [{ id: 's', publisher: 'S', title: 'T', url: null, published: null }],
    incidents: [
      {
        id: 'i',
        kind: 'other',
        title: 'I',
        summary: 'It happened.',
        time: { date: '2020-05-01', precision: 'month' },
        sites: [{ place: 'p', role: 'target' }],
        claims: [{ type: 'figure', source: 's', measure: 'killed', low: 1, high: null, qualifier: 'atLeast' }],
      },
    ],
  });
  expect(parsed.ok && parsed.dataset.incidents[0]).toMatchObject({
    links: [],
    doubts: [],
    documentation: 'notAssessed',
  });
  expect(parsed.ok && parsed.dataset.actors).toEqual([]);
});
