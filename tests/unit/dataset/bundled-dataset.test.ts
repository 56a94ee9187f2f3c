import { expect, test } from 'vitest';
import { casualtiesOf } from '../../../src/domain/casualties';
import { parseCivil } from '../../../src/domain/civil-time';
import type { FigureMeasure } from '../../../src/domain/claim';
import { figureClaims } from '../../../src/domain/claim-range';
import { discrepanciesOf, outliersOf } from '../../../src/domain/discrepancy';
import { figureOf } from '../../../src/domain/figure';
import { inBounds } from '../../../src/domain/geo';
import { matchOf } from '../../../src/domain/interval-relations';
import { bundledDataset, incidentOf } from './bundled';

const dataset = await bundledDataset();
const sourceOf = new Map(dataset.sources.map((source) => [source.id, source]));
const march11 = incidentOf(dataset, 'taji-2020-03-11');
const march14 = incidentOf(dataset, 'taji-2020-03-14');
const best = (id: string, measure: FigureMeasure, group: Parameters<typeof figureOf>[2] = 'all') =>
  figureOf(incidentOf(dataset, id), measure, group)?.best;

test('there are 53 incidents at 30 places', () => {
  expect(dataset.incidents).toHaveLength(53);
  expect(dataset.places).toHaveLength(30);
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
  expect(casualtiesOf(march11, 'wounded')).toMatchObject({ low: 12, best: 12, high: 15 });
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
  expect(best('us-strikes-2020-03-12', 'wounded')).toBe(10);
});

test('in Kabul the attackers are not among the dead that count', () => {
  expect(best('kabul-counterpart-2019-05-08', 'killed')).toBe(9);
  expect(best('kabul-counterpart-2019-05-08', 'killed', 'attackers')).toBe(5);
});

test('what nobody states stays unstated', () => {
  for (const id of ['biap-2020-06-08', 'greenzone-2020-06-10', 'taji-2020-06-13', 'convoy-diwaniyah-2020-08-14']) {
    expect(casualtiesOf(incidentOf(dataset, id), 'killed')).toBeNull();
    expect(casualtiesOf(incidentOf(dataset, id), 'wounded')).toBeNull();
  }
  expect(casualtiesOf(incidentOf(dataset, 'besmaya-2020-03-16'), 'killed')).toBeNull();
  expect(casualtiesOf(incidentOf(dataset, 'greenzone-2019-10-30'), 'wounded')).toBeNull();
});

test('only Jurf al-Sakhar has no point', () => {
  expect(dataset.places.filter(({ point }) => point === null).map(({ id }) => id)).toEqual(['jurf-al-sakhar']);
});
