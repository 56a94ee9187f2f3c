import { expect, test } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { buildColumns } from '../../../src/dataset/curated/curated-columns';
import { parseCivil } from '../../../src/domain/civil-time';
import type { Place } from '../../../src/domain/place';
import { NO_PLACE, NOT_STATED, ROLE_CODES } from '../../../src/spacetime/event-table';
import { bundledDataset, incidentOf, writtenDoubts } from './bundled';

const dataset = await bundledDataset();
const atlas = createCuratedAtlas(dataset);
const { table } = atlas.engine;
const rowOf = (id: string) => atlas.rowOf(atlas.indexOf(id));
const minutes = (text: string) => parseCivil(text)?.minutes ?? 0;

test('there is a row a site, the primary first', () => {
  expect(table.incidentCount).toBe(dataset.incidents.length);
  expect(table.length).toBe(dataset.incidents.flatMap(({ sites }) => sites).length);
  const row = rowOf('taji-2020-03-11');
  expect([table.primary[row], table.primary[row + 1]]).toEqual([1, 0]);
  expect(table.incident[row]).toBe(table.incident[row + 1]);
  expect(ROLE_CODES[table.role[row + 1] ?? 0]).toBe('launch');
  expect(atlas.placeAt(table.place[row + 1] ?? -1).name).toMatch(/^Rashediya/);
});

test('a site without a point is in the table and on no place', () => {
  const row = rowOf('greenzone-2020-01-20') + 1;
  expect(table.place[row]).toBe(NO_PLACE);
});

test('what is not stated is not zero in the columns', () => {
  const row = rowOf('taji-2020-06-13');
  expect([table.killedBest[row], table.woundedHigh[row]]).toEqual([NOT_STATED, NOT_STATED]);
});

test('the window from 11 to 15 March counts three incidents with nine dead', () => {
  atlas.engine.update({ window: [minutes('2020-03-11'), minutes('2020-03-15')] });
  expect(atlas.engine.totals).toMatchObject({ incidents: 3, possible: 0 });
  expect(atlas.engine.totals.killed).toMatchObject({ best: 9, notStated: 0 });
  atlas.engine.update({ window: atlas.engine.extent });
  expect(atlas.engine.totals.incidents).toBe(dataset.incidents.length);
});

test('every dimension that filters need is there with its values', () => {
  const values = Object.fromEntries(table.dimensions.map((each) => [each.id, each.values]));
  expect(Object.keys(values)).toEqual([
    'class',
    'kind',
    'weapon',
    'target',
    'outcome',
    'victimRole',
    'victimNationality',
    'voices',
    'place',
    'status',
    'actor',
    'group',
    'casualties',
    'discrepancy',
    'documentation',
  ]);
  expect(values.casualties?.toSorted()).toEqual(['notStated', 'with', 'without']);
  expect(values.discrepancy?.toSorted()).toEqual(['no', 'yes']);
  expect(values.kind?.[0]).toBe('rocketAttack');
  expect(values.group).toContain('usTroops');
  expect(values.class).toContain('counterStrike');
  expect(values.class).toContain('elsewhere');
  expect(values.victimRole).toContain('contractor');
  expect(values.victimNationality).toContain('unitedKingdom');
  expect(values.voices?.toSorted()).toEqual(['one', 'several']);
});

test('places and actors bring their own labels, in Arabic too', () => {
  expect(atlas.labelOf('place', 'camp-taji')).toBe('Camp Taji');
  expect(atlas.labelOf('place', 'camp-taji', 'ar')).toBe('معسكر التاجي');
  expect(atlas.labelOf('actor', 'Kata’ib Hizballah', 'ar')).toBe('كتائب حزب الله');
  expect(atlas.labelOf('kind', 'rocketAttack')).toBeUndefined();
});

test('editor’s texts are there in Arabic; other texts are not made up', () => {
  const texts = writtenDoubts(incidentOf(dataset, 'taji-2020-03-11'));
  expect(texts).not.toEqual([]);
  for (const text of texts) expect(atlas.translate?.(text, 'ar')).toMatch(/\p{Script=Arabic}/u);
  expect(atlas.translate?.('constructor', 'ar')).toBeUndefined();
  expect(atlas.translate?.('as it is', 'en')).toBe('as it is');
});

test('a summary counts discrepancies', () => {
  const { title, placeName, discrepancies } = atlas.summary(atlas.indexOf('taji-2020-03-11'));
  expect(title).toMatch(/Camp Taji/);
  expect(placeName).toBe('Camp Taji');
  expect(discrepancies).toBeGreaterThan(0);
});

test('a detail has its places, sources and related incidents resolved', async () => {
  const found = await atlas.detail(atlas.indexOf('taji-2020-03-11'));
  if (!found.ok) throw new Error(found.problem.code);
  const { incident, places, sources, related } = found.detail;
  expect(incident.sites.every(({ place }) => places.has(place))).toBe(true);
  expect(incident.claims.every(({ source }) => sources.has(source))).toBe(true);
  expect(related).toContainEqual({ relation: 'retaliatedBy', incident: 'us-strikes-2020-03-12' });
  expect(related).toContainEqual({ relation: 'sameOrigin', incident: 'taji-2020-08-15' });
});

test('an incident that does not exist is a problem', async () => {
  expect(atlas.indexOf('nowhere')).toBe(-1);
  expect(await atlas.detail(999)).toMatchObject({ ok: false, problem: { code: 'incidentUnknown' } });
});

test('the search marks all rows of an incident', async () => {
  const mask = (await atlas.search('rashediya'))?.mask;
  const row = rowOf('taji-2020-03-11');
  expect([mask?.[row], mask?.[row + 1], mask?.[rowOf('balad-2020-08-13')]]).toEqual([1, 1, 0]);
  expect(await atlas.search(' ')).toBeNull();
});

test('a dataset without incidents gives an empty table and the world', () => {
  const { openingBounds: _, ...rest } = dataset;
  const empty = createCuratedAtlas({ ...rest, incidents: [] });
  expect(empty.engine.table.length).toBe(0);
  expect(empty.openingBounds).toEqual([-180, -60, 180, 75]);
});

test('only places of incidents are plotted', () => {
  const unused: Place[] = dataset.places.slice(0, 1).map((place) => ({ ...place, id: 'unused' }));
  const { plotted } = buildColumns({ ...dataset, places: [...dataset.places, ...unused] });
  expect(plotted.map(({ id }) => id)).not.toContain('unused');
  expect(plotted.length).toBe(atlas.engine.places.length);
});
