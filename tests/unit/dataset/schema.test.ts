import { expect, test } from 'vitest';
import { faultsOf, parseDataset } from '../../../src/dataset/curated/schema';
import { bundledText } from './bundled';

const original = await bundledText();

type Json = Record<string, unknown>;
interface Draft extends Json {
  places: Json[];
  sources: Json[];
  incidents: (Json & { claims: Json[]; sites: Json[]; links: Json[]; assessments: Json[]; time: Json })[];
}

/** What is wrong with the bundled dataset after a change. */
function faultsAfter(change: (draft: Draft) => void) {
  const draft: Draft = JSON.parse(original);
  change(draft);
  return faultsOf(draft);
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('empty');
  return item;
};

test('the bundled dataset is valid', () => {
  expect(faultsAfter(() => {})).toEqual([]);
});

test.each([null, 42, 'text', [], {}])('%j is no dataset', (value) => {
  expect(parseDataset(value)).toMatchObject({ ok: false, problem: { code: 'datasetInvalid' } });
});

test('a claim of an unknown source is named by its path and incident', () => {
  const [fault] = faultsAfter((draft) => {
    first(first(draft.incidents).claims).source = 'nobody';
  });
  expect(fault).toEqual({ path: 'incidents.0.claims.0.source', code: 'noSource', value: 'nobody' });
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
  ['a repeated id', (d) => d.incidents.push(first(d.incidents)), /incidents\.\d+\.id/],
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
  [
    'a claim without a source',
    (d) => Object.assign(first(first(d.incidents).claims), { source: undefined }),
    /claims\.0\.source/,
  ],
  ['an unknown class', (d) => Object.assign(first(d.incidents), { class: 'siege' }), /incidents\.0\.class/],
  ['an unknown code', (d) => Object.assign(first(d.incidents), { codes: { weapon: ['sling'] } }), /codes\.weapon\.0/],
  [
    'a claim of an unknown group',
    (d) => Object.assign(first(first(d.incidents).claims), { group: 'gnomes' }),
    /claims\.0\.group/,
  ],
  [
    'a side that is no actor',
    (d) => Object.assign(first(d.incidents), { sides: { by: ['x'], against: [] } }),
    /sides\.by\.0/,
  ],
  [
    'an accusation without a source',
    (d) =>
      Object.assign(first(d.incidents), { attributions: [{ status: 'suspected', actor: 'Taliban', sources: [] }] }),
    /attributions\.0\.sources/,
  ],
  [
    'an assessed zero that nobody states',
    (d) => first(d.incidents).assessments.push({ measure: 'sitesStruck', group: 'all', best: 0, reason: 'None.' }),
    /assessments\.\d+/,
  ],
  [
    'an assessment without a reason',
    (d) => Object.assign(first(first(d.incidents).assessments), { reason: '' }),
    /assessments\.0\.reason/,
  ],
  [
    'groups that add up to more than their whole',
    (d) => Object.assign(first(first(d.incidents).assessments), { best: 1 }),
    /assessments\.0/,
  ],
  [
    'a quotation of thirteen words',
    (d) => Object.assign(first(first(d.incidents).claims), { quote: 'a '.repeat(13) }),
    /quote/,
  ],
  ['half a person', (d) => Object.assign(first(first(d.incidents).assessments), { best: 0.5 }), /best/],
])('refuses %s and says where', (_, change, path) => {
  const paths = faultsAfter(change).map((fault) => fault.path);
  expect(paths.filter((each) => path.test(each))).not.toEqual([]);
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
        class: 'attack',
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
    sides: { by: [], against: [] },
    codes: { weapon: ['notStated'], damage: 'notStated' },
    review: { status: 'notReviewed', history: [] },
  });
  expect(parsed.ok && parsed.repairs).toEqual([]);
  expect(parsed.ok && parsed.dataset.actors).toEqual([]);
});
