import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, IncidentDetail } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { faultsOf, parseDataset } from '../../../src/dataset/curated/schema';
import { copyAtlas } from '../../../src/dataset/written/copy-atlas';
import { exportedFile } from '../../../src/dataset/written/exported-file';
import { publishFile } from '../../../src/dataset/written/published-file';
import { changesBetween, withRevision } from '../../../src/dataset/written/revise';
import { applyEdit, type WriteEdit } from '../../../src/dataset/written/write-edit';
import {
  type DraftIncident,
  EMPTY_CLAIM,
  emptyFile,
  emptyIncident,
  emptyPlace,
  emptySource,
  type WrittenFile,
} from '../../../src/dataset/written/written-file';
import type { Claim } from '../../../src/domain/claim';
import { changed, redone, undone, undoStack } from '../../../src/domain/undo-stack';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';
import { bundledDataset } from '../dataset/bundled';

const HEAD = { title: 'Harbour watch', description: 'Two newspapers.', licence: 'CC BY 4.0' };
const AT = '2026-11-28T01:20:00Z';

const edited = (file: WrittenFile, ...edits: readonly WriteEdit[]) => edits.reduce(applyEdit, file);

/** A file with one finished incident: a place, a claim and a source. */
function oneIncident(change: Partial<DraftIncident> = {}): WrittenFile {
  const incident: DraftIncident = {
    ...emptyIncident('i1'),
    title: 'Shots at the quay',
    time: { date: '2024-03-04', precision: 'day' },
    sites: [{ place: 'p1', role: 'target' }],
    claims: [{ type: 'figure', source: 's1', measure: 'wounded', group: 'all', low: 2, high: 3 }],
    ...change,
  };
  return edited(
    emptyFile('own', HEAD),
    {
      type: 'putPlace',
      place: { ...emptyPlace('p1'), name: 'North quay', point: { lon: 44.36, lat: 33.31 }, radiusKm: 1 },
    },
    { type: 'putSource', source: { ...emptySource('s1'), publisher: 'Harbour Gazette', title: 'Two hurt' } },
    { type: 'addIncident', incident },
  );
}

const faultsIn = (file: WrittenFile) =>
  (publishFile(file).faults.get('i1') ?? []).map(({ path, code }) => `${path} ${code}`);

async function detailsOf(atlas: Atlas): Promise<readonly IncidentDetail[]> {
  const read = Array.from({ length: atlas.engine.table.incidentCount }, (_, index) => atlas.detail(index));
  return (await Promise.all(read)).flatMap((each) => (each.ok ? [each.detail] : []));
}

describe('a written dataset', () => {
  it('has its finished incident on the map, with what its claim says', () => {
    const { dataset, faults } = publishFile(oneIncident());
    expect(faults.size).toBe(0);
    const atlas = createCuratedAtlas(dataset);
    expect(atlas.summary(0)).toMatchObject({ title: 'Shots at the quay', placeName: 'North quay' });
    expect(atlas.engine.table.length).toBe(1);
  });

  it('can be shown while it has no incident', () => {
    const atlas = createCuratedAtlas(publishFile(emptyFile('own', HEAD)).dataset);
    expect(atlas.engine.table.incidentCount).toBe(0);
  });

  it('says of an empty incident what it lacks, and keeps it from the map', () => {
    const file = applyEdit(emptyFile('own', HEAD), { type: 'addIncident', incident: emptyIncident('i1') });
    expect(publishFile(file).dataset.incidents).toEqual([]);
    expect(faultsIn(file)).toEqual(['title missing', 'time badDate', 'sites.0 missing']);
  });

  it.each<[string, Partial<DraftIncident>, string[]]>([
    ['a date that the calendar does not have', { time: { date: '2024-02-31', precision: 'day' } }, ['time badDate']],
    [
      'a last day before the first',
      { time: { date: '2024-03-04', end: '2024-03-01', precision: 'day' } },
      ['time badDate'],
    ],
    ['a minute without a time', { time: { date: '2024-03-04', precision: 'minute' } }, ['time.date badDate']],
    ['a claim without source or number', { claims: [EMPTY_CLAIM] }, ['claims.0.source missing', 'claims.0 noNumber']],
    [
      'an attribution without actor',
      { attributions: [{ status: 'claimed', actor: '', sources: ['s1'] }] },
      ['attributions.0.actor needsActor'],
    ],
    ['a link to itself', { links: [{ relation: 'followedBy', incident: 'i1' }] }, ['links.0.incident noIncident']],
  ])('names %s', (_, change, faults) => {
    expect(faultsIn(oneIncident(change))).toEqual(faults);
  });

  it('asks for an estimate with a reason where claims disagree, and is content with one', () => {
    const claims: Claim[] = [2, 5].map((number) => ({
      type: 'figure',
      source: 's1',
      measure: 'killed',
      group: 'all',
      low: number,
      high: number,
    }));
    expect(faultsIn(oneIncident({ claims }))).toEqual(['assessments disagree']);
    const estimate = { measure: 'killed', group: 'all', best: 5, reason: '' } as const;
    expect(faultsIn(oneIncident({ claims, assessments: [estimate] }))).toEqual(['assessments.0.reason missing']);
    expect(faultsIn(oneIncident({ claims, assessments: [{ ...estimate, reason: 'The later count.' }] }))).toEqual([]);
  });

  it('keeps from the map what happened at a place without a point, until the point is there or is said to be unknown', () => {
    const place = { ...emptyPlace('p1'), name: 'North quay' };
    const file = applyEdit(oneIncident(), { type: 'putPlace', place });
    expect(faultsIn(file)).toEqual(['places.p1.point pointMissing']);
    expect(faultsIn(applyEdit(file, { type: 'putPlace', place: { ...place, precision: 'unknown' } }))).toEqual([]);
  });

  it('takes the links to an incident away with it', () => {
    const other = {
      ...oneIncident().incidents[0],
      id: 'i2',
      links: [{ relation: 'followedBy', incident: 'i1' }],
    } as DraftIncident;
    const file = edited(oneIncident(), { type: 'addIncident', incident: other }, { type: 'removeIncident', id: 'i1' });
    expect(file.incidents.map(({ id, links }) => [id, links])).toEqual([['i2', []]]);
  });

  it('waits with a link until the other incident is finished', () => {
    const other = {
      ...oneIncident().incidents[0],
      id: 'i2',
      links: [{ relation: 'followedBy', incident: 'i1' }],
    } as DraftIncident;
    const file = edited(oneIncident({ title: '' }), { type: 'addIncident', incident: other });
    expect(publishFile(file).dataset.incidents.map(({ links }) => links)).toEqual([[]]);
    const finished = edited(file, { type: 'changeIncident', id: 'i1', change: { title: 'Shots' } });
    expect(publishFile(finished).dataset.incidents.at(-1)?.links).toEqual([{ relation: 'followedBy', incident: 'i1' }]);
  });

  it('lists actors whom an incident names, so that its sides are known', () => {
    const file = oneIncident({ sides: { by: ['Smugglers'], against: ['Coast guard'] } });
    expect(publishFile(file).dataset.actors.map(({ name, type }) => [name, type])).toEqual([
      ['Smugglers', 'unknown'],
      ['Coast guard', 'unknown'],
    ]);
  });
});

describe('its history', () => {
  it('says who added what, and when', () => {
    const base = emptyFile('own', HEAD);
    const revised = withRevision(base, oneIncident(), { at: AT, by: 'Huda', why: 'First report' });
    expect(revised.updated).toBe('2026-11-28');
    expect(revised.history).toEqual([
      {
        at: AT,
        by: 'Huda',
        why: 'First report',
        changes: [
          { entry: 'incident', action: 'added', id: 'i1', name: 'Shots at the quay' },
          { entry: 'place', action: 'added', id: 'p1', name: 'North quay' },
          { entry: 'source', action: 'added', id: 's1', name: 'Two hurt' },
        ],
      },
    ]);
  });

  it('names the members that changed, and no entry that is as it was', () => {
    const base = oneIncident();
    const after = edited(base, { type: 'changeIncident', id: 'i1', change: { title: 'Three shots', summary: 'x' } });
    expect(changesBetween(base, after)).toEqual([
      { entry: 'incident', action: 'changed', id: 'i1', name: 'Three shots', fields: ['title', 'summary'] },
    ]);
  });

  it('has no revision where nothing changed', () => {
    const file = oneIncident();
    expect(withRevision(file, structuredClone(file), { at: AT })).toEqual(file);
  });
});

describe('the exported file', () => {
  it('validates, and is read back with its history and without what is unfinished', () => {
    const file = applyEdit(withRevision(emptyFile('own', HEAD), oneIncident(), { at: AT, by: 'Huda' }), {
      type: 'addIncident',
      incident: emptyIncident('i2'),
    });
    const { text, incidents, left } = exportedFile(file);
    expect([incidents, left]).toEqual([1, 1]);
    expect(faultsOf(JSON.parse(text))).toEqual([]);
    const parsed = parseDataset(JSON.parse(text));
    expect(parsed).toMatchObject({ ok: true, repairs: [], dataset: publishFile(file).dataset });
    expect(parsed.ok && parsed.dataset.history).toEqual(file.history);
  });

  it('of the bundled dataset, copied and not changed, is the bundled dataset', async () => {
    const dataset = await bundledDataset();
    const atlas = createCuratedAtlas(dataset);
    const file = copyAtlas(atlas, await detailsOf(atlas), 'own');
    const { text, left } = exportedFile(file);
    expect(left).toBe(0);
    expect(faultsOf(JSON.parse(text))).toEqual([]);
    const parsed = parseDataset(JSON.parse(text));
    expect(parsed.ok && parsed.dataset.incidents).toEqual(dataset.incidents);
    expect(parsed.ok && parsed.dataset.about).toEqual(dataset.about);
  });

  it.each(['acled.csv', 'ged.csv', 'incidents.geojson'])('of the rows of %s has all of them', async (name) => {
    const atlas = await importedAtlasOf(sample(name), name);
    const file = copyAtlas(atlas, await detailsOf(atlas), 'own');
    const { text, incidents, left } = exportedFile(file);
    expect([incidents, left]).toEqual([atlas.engine.table.incidentCount, 0]);
    expect(faultsOf(JSON.parse(text))).toEqual([]);
  });

  const texts = fc.string({ maxLength: 12 });
  const change: fc.Arbitrary<Partial<DraftIncident>> = fc.oneof(
    fc.record({ title: texts, titleAr: texts, summary: texts }),
    fc.record({
      time: fc.record({
        date: fc.constantFrom('2024-03-04', '2024-13-01', '', '2024'),
        precision: fc.constantFrom('day', 'month', 'minute', 'notStated'),
      }),
    }),
    fc.record({
      sites: fc.array(
        fc.record({ place: fc.constantFrom('p1', 'p2', ''), role: fc.constantFrom('target', 'launch') }),
        { maxLength: 3 },
      ),
    }),
    fc.record({
      claims: fc.array(
        fc.record({
          type: fc.constant('figure'),
          source: fc.constantFrom('s1', 's2', ''),
          measure: fc.constantFrom('killed', 'wounded'),
          low: fc.option(fc.nat(9)),
          high: fc.option(fc.nat(9)),
        }),
        { maxLength: 3 },
      ),
    }),
    fc.record({
      links: fc.array(
        fc.record({ relation: fc.constant('followedBy'), incident: fc.constantFrom('i1', 'i2', 'i3', '') }),
        { maxLength: 2 },
      ),
    }),
  ) as fc.Arbitrary<Partial<DraftIncident>>;
  const edit: fc.Arbitrary<WriteEdit> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('changeIncident' as const), id: fc.constantFrom('i1', 'i2'), change }),
    },
    fc.record({ type: fc.constant('removeIncident' as const), id: fc.constantFrom('i1', 'i2') }),
    fc.constantFrom<WriteEdit>(
      { type: 'putPlace', place: { ...emptyPlace('p2'), name: 'Quay' } },
      { type: 'putPlace', place: { ...emptyPlace('p2'), name: 'Quay', point: { lon: 44, lat: 33 } } },
      { type: 'putSource', source: { ...emptySource('s2'), publisher: 'Gazette' } },
      { type: 'putSource', source: { ...emptySource('s2'), publisher: 'Gazette', title: 'Two hurt' } },
    ),
  );

  it('validates and is read back the same after any edits, and undo gives back every file', () => {
    const start = applyEdit(oneIncident(), { type: 'addIncident', incident: emptyIncident('i2') });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let stack = undoStack<WrittenFile, null>(start);
        for (const each of edits) stack = changed(stack, applyEdit(stack.present, each), null);
        const { text, incidents } = exportedFile(stack.present);
        expect(faultsOf(JSON.parse(text))).toEqual([]);
        const { dataset, faults } = publishFile(stack.present);
        const parsed = parseDataset(JSON.parse(text));
        expect(parsed.ok && parsed.dataset.incidents).toEqual(dataset.incidents);
        expect(incidents + faults.size).toBe(stack.present.incidents.length);
        let back = stack;
        while (back.past.length > 0) back = undone(back);
        expect(back.present).toBe(start);
        while (back.future.length > 0) back = redone(back);
        expect(back.present).toBe(stack.present);
      }),
      { numRuns: 300 },
    );
  });
});
