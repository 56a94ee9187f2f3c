import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/dataset/curated/schema';
import { type CasualtyMeasure, casualtiesOf } from '../../../src/domain/casualties';
import { parseCivil } from '../../../src/domain/civil-time';
import type { FigureMeasure } from '../../../src/domain/claim';
import { figureClaims } from '../../../src/domain/claim-range';
import { discrepanciesOf, outliersOf } from '../../../src/domain/discrepancy';
import { figureOf } from '../../../src/domain/figure';
import { inBounds } from '../../../src/domain/geo';
import { countLine } from '../../../src/domain/incident-class';
import { matchOf } from '../../../src/domain/interval-relations';
import { statedOn } from '../../../src/domain/voice';
import { bundledDataset, bundledText, incidentOf, writtenDoubts } from './bundled';

const dataset = await bundledDataset();
const sourceOf = new Map(dataset.sources.map((source) => [source.id, source]));
const march11 = incidentOf(dataset, 'taji-2020-03-11');
const march14 = incidentOf(dataset, 'taji-2020-03-14');
const best = (id: string, measure: FigureMeasure, group: Parameters<typeof figureOf>[2] = 'all') =>
  figureOf(incidentOf(dataset, id), measure, group)?.best;

test('every place, source and actor with a role is used, and none is missing', async () => {
  expect(faultsOf(JSON.parse(await bundledText()))).toEqual([]);
  const places = new Set(dataset.incidents.flatMap(({ sites }) => sites.map(({ place }) => place)));
  expect(dataset.places.map(({ id }) => id).filter((id) => !places.has(id))).toEqual([]);
});

test('what must not be added up stands on lines of its own', () => {
  const lineOf = (id: string) => countLine(incidentOf(dataset, id));
  expect(lineOf('taji-2020-03-11')).toBe('attack');
  expect(lineOf('soleimani-2020-01-03')).toBe('strike');
  expect(lineOf('us-strikes-2019-12-29')).toBe('counterStrike');
  expect(lineOf('embassy-2019-12-31')).toBe('unrest');
  expect(lineOf('kabul-counterpart-2019-05-08')).toBe('elsewhere');
});

test('nobody is suspected where nobody claimed and nobody was named', () => {
  const unnamed = dataset.incidents.filter(({ attributions }) =>
    attributions.every(({ actor }) => actor === undefined),
  );
  expect(unnamed.length).toBeGreaterThan(20);
  expect([...new Set(unnamed.flatMap(({ sides }) => sides.by))]).toEqual(['Attackers not identified']);
});

test('an acting side that is named is named by an attribution with a source', () => {
  const loose = dataset.incidents.flatMap(({ id, sides, attributions }) =>
    sides.by
      .filter((name) => name !== 'Attackers not identified' && name !== 'Crowd at the U.S. Embassy')
      .filter((name) => !attributions.some(({ actor, sources }) => actor === name && sources.length > 0))
      .map((name) => `${id}: ${name}`),
  );
  expect(loose).toEqual([]);
});

test('brain injuries at Ain al-Asad are a story over time: 0, 11, 34, 50, 64, 109, 110', () => {
  const asad = incidentOf(dataset, 'asad-2020-01-08');
  const told = figureClaims(asad.claims, 'wounded', 'usTroops').map((claim) => [
    statedOn(claim, sourceOf) ?? '?',
    claim.low,
  ]);
  const firsts = new Map(
    told.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)).map(([day, number]) => [number, day]),
  );
  expect([...firsts.keys()].sort((a, b) => Number(a) - Number(b))).toEqual([0, 11, 34, 50, 64, 109, 110]);
  expect(told).toContainEqual(['2020-01-08', 0]);
  expect(told).toContainEqual(['2020-01-24', 34]);
  expect(told).toContainEqual(['2020-02-10', 109]);
});

test('every incident has an English and an Arabic title and summary', () => {
  const lacking = dataset.incidents.filter(
    ({ titleAr, summaryAr }) =>
      !/\p{Script=Arabic}/u.test(titleAr ?? '') || !/\p{Script=Arabic}/u.test(summaryAr ?? ''),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('11 March killed three: two of the United States, one of the United Kingdom', () => {
  expect(casualtiesOf(march11, 'killed')).toMatchObject({ low: 3, best: 3, high: 3 });
  expect(figureOf(march11, 'killed', 'unitedStates')?.best).toBe(2);
  expect(figureOf(march11, 'killed', 'unitedKingdom')?.best).toBe(1);
});

test('11 March has 12, 14 and 15 wounded by source, which is a discrepancy', () => {
  const found = discrepanciesOf(march11.claims).find(({ measure }) => measure === 'wounded');
  expect(found?.group).toBe('coalition');
  expect([...new Set(found?.claims.map(({ low }) => low))].sort()).toEqual([12, 14, 15]);
  expect(casualtiesOf(march11, 'wounded')).toMatchObject({ low: 12, best: 14, high: 15 });
});

test('11 March has a launch site at Rashediya, known to a sub-district', () => {
  expect(march11.sites.map(({ place, role }) => [place, role])).toEqual([
    ['camp-taji', 'target'],
    ['rashidiya-baghdad', 'launch'],
  ]);
  const place = dataset.places.find(({ id }) => id === 'rashidiya-baghdad');
  expect(place?.name).toMatch(/^Rashediya/);
  expect(place).toMatchObject({ precision: 'area', radiusKm: 6.5, point: { lat: 33.547, lon: 44.3793 } });
});

test('the CEP article’s “airstrikes” of 11 March are its own statement', () => {
  const words = march11.claims.filter((claim) => claim.type === 'statement' && claim.value === 'airstrikes');
  expect(words).toMatchObject([{ measure: 'weapon' }]);
  expect(sourceOf.get(words[0]?.source ?? '')?.publisher).toMatch(/CEP/);
});

test('14 March has 33 fired and at least 25 impacted, and no discrepancy between them', () => {
  expect(figureOf(march14, 'munitionsFired', 'all')).toMatchObject({ low: 33, best: 33, high: 33 });
  expect(figureClaims(march14.claims, 'munitionsImpacted', 'all')).toContainEqual(
    expect.objectContaining({ low: 25, high: null, qualifier: 'atLeast' }),
  );
  const disputed = discrepanciesOf(march14.claims).map(({ measure, group }) => [measure, group]);
  expect(disputed).not.toContainEqual(['munitionsFired', 'all']);
  expect(disputed).not.toContainEqual(['munitionsImpacted', 'all']);
});

test('14 March wounded three of the United States and two Iraqis, each counted once', () => {
  expect(figureOf(march14, 'wounded', 'unitedStates')?.best).toBe(3);
  expect(figureOf(march14, 'wounded', 'iraqi')?.best).toBe(2);
  expect(casualtiesOf(march14, 'wounded')).toMatchObject({ best: 5, high: 7 });
});

test('14 March found seven launchers and 24 unused rockets at Abu Izam', () => {
  expect(figureOf(march14, 'launchersFound', 'all')).toMatchObject({ low: 7, high: 7 });
  expect(figureOf(march14, 'munitionsFound', 'all')).toMatchObject({ low: 24, high: 24 });
  expect(march14.sites[1]).toMatchObject({ place: 'abu-izam', role: 'found' });
  const place = dataset.places.find(({ id }) => id === 'abu-izam');
  expect(place).toMatchObject({ precision: 'area', radiusKm: 10.4 });
  expect(place?.name).toMatch(/^Abu Izam/);
});

test('the outliers of 14 March are flagged with their sources', () => {
  const outliers = outliersOf(march14).map(({ measure, low, source }) => [
    measure,
    low,
    sourceOf.get(source)?.publisher,
  ]);
  expect(outliers).toContainEqual(['wounded', 5, 'Task & Purpose']);
  expect(outliers).toContainEqual(['killed', 2, 'Funker530']);
});

test('Kabul is there and outside the opening view, everything else with a point inside', () => {
  const bounds = dataset.openingBounds ?? [0, 0, 0, 0];
  const outside = dataset.incidents.filter(({ sites }) => {
    const point = dataset.places.find(({ id }) => id === sites[0].place)?.point;
    return point && !inBounds(point, bounds);
  });
  expect(outside.map(({ id }) => id)).toEqual(['kabul-counterpart-2019-05-08']);
});

test('the window from 11 to 15 March 2020 holds both attacks on Camp Taji and the strikes between them', () => {
  const minutes = (text: string) => parseCivil(text)?.minutes ?? 0;
  const window = { start: minutes('2020-03-11'), end: minutes('2020-03-15') };
  const certain = dataset.incidents.filter(({ time }) => matchOf(time, window) === 'certain').map(({ id }) => id);
  const possible = dataset.incidents.filter(({ time }) => matchOf(time, window) === 'possible');
  expect(certain.sort()).toEqual(['taji-2020-03-11', 'taji-2020-03-14', 'us-strikes-2020-03-12']);
  expect(possible).toEqual([]);
});

test('the embassy was besieged for two days; the strikes fell some time in a night of two', () => {
  expect(incidentOf(dataset, 'embassy-2019-12-31').time.extent).toBe('lasted');
  const { time } = incidentOf(dataset, 'us-strikes-2020-03-12');
  expect([time.extent, time.end - time.start]).toEqual(['within', 2880]);
  expect(time.timeOfDay).toEqual({ text: '01:00', zone: 'Asia/Baghdad' });
  expect(incidentOf(dataset, 'kabul-counterpart-2019-05-08').time.timeOfDay?.zone).toBe('Asia/Kabul');
});

test('the strikes of 12 March count soldiers, police and a civilian once each', () => {
  expect(best('us-strikes-2020-03-12', 'killed')).toBe(6);
  expect(best('us-strikes-2020-03-12', 'killed', 'iraqi')).toBe(6);
  expect(best('us-strikes-2020-03-12', 'wounded')).toBe(12);
});

test('in Kabul the attackers are not among the dead that count', () => {
  expect(best('kabul-counterpart-2019-05-08', 'killed')).toBe(9);
  expect(best('kabul-counterpart-2019-05-08', 'killed', 'attackers')).toBe(5);
});

test('what nobody states stays unstated', () => {
  for (const id of ['biap-2020-06-08', 'taji-2020-06-13', 'convoy-diwaniyah-2020-08-14', 'erbil-2020-01-08']) {
    expect(casualtiesOf(incidentOf(dataset, id), 'killed')).toBeNull();
    expect(casualtiesOf(incidentOf(dataset, id), 'wounded')).toBeNull();
  }
  expect(casualtiesOf(incidentOf(dataset, 'besmaya-2020-03-16'), 'killed')).toBeNull();
  const zeros: readonly [string, CasualtyMeasure][] = [
    ['jadriya-2020-03-17', 'killed'],
    ['greenzone-2020-06-18', 'killed'],
    ['convoys-2020-09-14', 'wounded'],
    ['biap-2019-12-09', 'killed'],
    ['embassy-2019-12-31', 'killed'],
    ['greenzone-2020-01-05', 'killed'],
    ['balad-2020-01-12', 'killed'],
    ['greenzone-2020-05-19', 'killed'],
    ['greenzone-2020-07-05', 'killed'],
    ['biap-2020-06-15', 'killed'],
    ['biap-2020-06-15', 'wounded'],
  ];
  for (const [id, measure] of zeros) expect(casualtiesOf(incidentOf(dataset, id), measure), id).toBeNull();
});

test('a place without a coordinate says so', () => {
  const silent = dataset.places.filter(({ point, basis }) => point === null && !/listed and not drawn/.test(basis));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the launch place of 30 September 2020 is out of the usual rockets’ reach, which is a doubt', () => {
  const doubts = writtenDoubts(incidentOf(dataset, 'erbil-2020-09-30'));
  expect(doubts.some((doubt) => /44\.8 km/.test(doubt))).toBe(true);
});

test('an assessed zero has a claim of its measure', () => {
  const bare = dataset.incidents.flatMap(({ id, claims, assessments }) =>
    assessments
      .filter(({ best: number }) => number === 0)
      .filter(({ measure }) => !claims.some((claim) => claim.measure === measure))
      .map(({ measure, group }) => `${id} ${measure} ${group}`),
  );
  expect(bare).toEqual([]);
});

test('a sum of ours says from what it is', () => {
  const silent = dataset.incidents.flatMap(({ id, claims }) =>
    claims.filter(({ basis, note }) => basis === 'inferred' && !note).map(({ measure }) => `${id} ${measure}`),
  );
  expect(silent).toEqual([]);
});

test('every entry has what a file may leave out: an id for links, a class, a summary, and how each place is known', () => {
  for (const { id, class: of, summary, review } of dataset.incidents) {
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    expect(of, id).not.toBe('notStated');
    expect(summary.trim(), id).not.toBe('');
    expect(review.status, id).not.toBe('notReviewed');
  }
  for (const { id, name, basis, precision } of dataset.places) {
    expect(name, id).not.toBe('');
    expect(basis, id).not.toBe('');
    expect(precision, id).not.toBe('notStated');
  }
  expect(dataset.description).not.toBe('');
});
