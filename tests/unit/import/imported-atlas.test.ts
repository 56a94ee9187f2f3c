import { describe, expect, it } from 'vitest';
import { rowsOfFile } from '../../../src/dataset/import/atlas/file-rows';
import { eventTableOf } from '../../../src/dataset/import/columns/event-table-of';
import { recordColumnsOf } from '../../../src/dataset/import/columns/imported-columns';
import { unpackTable } from '../../../src/dataset/import/columns/packed-columns';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import { finishImport, importedAtlasOf, importedDetailOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';

describe('an imported atlas', () => {
  it('counts the figures of the file', async () => {
    const { engine } = await importedAtlasOf(sample('acled.csv'));
    engine.update({ window: engine.extent });
    expect(engine.totals).toMatchObject({
      incidents: 3,
      killed: { low: 13, best: 13, high: 13 },
      wounded: { notStated: 3 },
    });
  });

  it('reads a detail back from the file, with the figures under the names of their columns', async () => {
    const { incident, sources, places } = await importedDetailOf(
      await importedAtlasOf(sample('ged.csv'), 'my-ged.csv'),
      0,
    );
    expect(incident.claims).toEqual([
      { type: 'figure', source: 'file', measure: 'killed', group: 'all', low: 7, high: 7, field: 'best' },
      { type: 'figure', source: 'file', measure: 'killed', group: 'all', low: 6, high: 9, field: 'low, high' },
      {
        type: 'figure',
        source: 'file',
        measure: 'killed',
        group: 'civilians',
        low: 0,
        high: 0,
        field: 'deaths_civilians',
      },
    ]);
    expect(incident.summary).toBe('At the dam.\nInvented for this sample.');
    expect(incident.extra).toMatchObject({ deaths_a: '3', event_clarity: '1', side_a: 'Government of Sample' });
    expect(incident.extra).not.toHaveProperty('best');
    expect([...sources.values()].map(({ publisher }) => publisher)).toEqual([
      'UCDP GED',
      'Sample Wire',
      'Sample Daily',
    ]);
    expect([...places.values()][0]).toMatchObject({ name: 'Sample town', precision: 'town', radiusKm: 5 });
  });

  it.each([
    'acled.csv',
    'gtd.csv',
    'timemap.json',
    'incidents.geojson',
    'incidents.ndjson',
    'workbook.xlsx',
    'incidents.parquet',
    'ged.csv.gz',
    'table-arabic.tsv',
    'table-semicolon.csv',
  ])('reads every detail of %s back', async (name) => {
    const atlas = await importedAtlasOf(sample(name), name);
    for (let incident = 0; incident < atlas.engine.table.incidentCount; incident += 1) {
      const { incident: record } = await importedDetailOf(atlas, incident);
      expect(record.time.start).toBe(atlas.engine.table.start[atlas.rowOf(incident)]);
      expect(record.id).toBe(atlas.summary(incident).id);
    }
  });

  it('reads the right record from many blocks, with line breaks in quotes and blank lines', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => {
      const filler = `"${'x'.repeat(80)}\n${at % 7 === 0 ? 'é' : 'e'} ""quoted"""`;
      return `id-${at},2020-01-02,33.5,44.2,${filler}${at % 1000 === 0 ? '\n' : ''}`;
    });
    const atlas = await importedAtlasOf(`id,date,lat,lon,remark\n${rows.join('\n')}`);
    expect(atlas.engine.table.incidentCount).toBe(12_000);
    for (const incident of [0, 1, 999, 1000, 4567, 8000, 11_999]) {
      const { incident: record } = await importedDetailOf(atlas, incident);
      expect(record.id).toBe(`id-${incident}`);
      expect(record.summary).toContain('"quoted"');
    }
  });

  it('finds incidents by their id, and has a different id for each row with a repeated or missing id', async () => {
    const atlas = await importedAtlasOf('id,date,lat,lon\nA,2020-01-02,33,44\nA,2020-01-03,33,44\n,2020-01-04,33,44');
    const ids = [0, 1, 2].map((incident) => atlas.summary(incident).id);
    expect(ids).toEqual(['A', 'A~3', 'row~4']);
    expect(ids.map((id) => atlas.indexOf(id))).toEqual([0, 1, 2]);
    expect(atlas.indexOf('nobody')).toBe(-1);
    expect(atlas.indexOf('row~999')).toBe(-1);
  });

  it('searches places, actors, sources and titles, whatever their accents', async () => {
    const atlas = await importedAtlasOf(
      'date,lat,lon,place,actor,source,title\n2020-01-02,33,44,Al Fallūjah,Kata’ib Sample,Wire,Rockets at dawn\n2020-01-03,34,45,Mosul,Front,Daily,Fire',
    );
    const found = async (query: string) => [...((await atlas.search(query))?.mask ?? [])];
    expect(await found('fallujah')).toEqual([1, 0]);
    expect(await found('kataib rockets')).toEqual([1, 0]);
    expect(await found('daily')).toEqual([0, 1]);
    expect(await found('mosul rockets')).toEqual([0, 0]);
    expect(await atlas.search('  ')).toBeNull();
  });

  it('lists a row without a point and does not plot it', async () => {
    const atlas = await importedAtlasOf(sample('gtd.csv'));
    expect(atlas.summary(1)).toMatchObject({ placeName: 'Diyala', precision: 'unknown' });
    expect((await importedDetailOf(atlas, 1)).places.values().next().value).toMatchObject({ point: null });
  });

  it('returns a problem when the file cannot be read any more', async () => {
    const atlas = await importedAtlasOf(sample('acled.csv'));
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) } as unknown as Blob;
    atlas.readFrom(gone);
    expect(await atlas.detail(0)).toEqual({
      ok: false,
      problem: { code: 'detailUnreadable', params: { reason: 'gone' } },
    });
  });

  it('opens the map on its points without those at 0, 0, across the antimeridian where that is shorter', async () => {
    const fiji = await importedAtlasOf('date,lat,lon\n2020-01-02,-17,179.5\n2020-01-02,-16,-179.5\n2020-01-02,0,0');
    expect(fiji.openingBounds).toEqual([179, -17.5, 181, -15.5]);
  });
});

describe('packed columns', () => {
  it('are the same after unpacking', async () => {
    const { packed, table } = await finishImport(sample('acled.csv'));
    const unpacked = unpackTable(await packed.arrayBuffer());
    if (!unpacked.ok) throw new Error(unpacked.reason);
    const { columns, idSlots, blocks } = unpacked.table;
    expect({ idSlots, blocks }).toEqual({ idSlots: table.idSlots, blocks: table.blocks });
    expect(recordColumnsOf(columns)).toEqual(table.columns);
    expect(eventTableOf(columns)).toEqual(table.prepared.table);
  });

  it('are called broken when they are damaged or cut', async () => {
    const { packed } = await finishImport(sample('acled.csv'));
    const bytes = await packed.arrayBuffer();
    const broken = { ok: false, reason: 'broken' };
    expect(unpackTable(bytes.slice(0, bytes.byteLength - 64))).toEqual(broken);
    expect(unpackTable(new ArrayBuffer(4))).toEqual(broken);
    new Uint8Array(bytes)[0] = 0;
    expect(unpackTable(bytes)).toEqual(broken);
  });

  it('of another version are not called broken', async () => {
    const { packed } = await finishImport(sample('acled.csv'));
    const bytes = await packed.arrayBuffer();
    new Uint8Array(bytes).set(new TextEncoder().encode('IATLAS01'));
    expect(unpackTable(bytes)).toEqual({ ok: false, reason: 'otherVersion' });
  });
});

describe('the worker', () => {
  it('counts the rows that would load by a mapping, and says what is wrong with them', async () => {
    const replies: ImportReply[] = [];
    const host = new ImportHost((reply) => replies.push(reply));
    await host.handle({
      type: 'open',
      file: new Blob([sample('table-semicolon.csv')]),
      name: 'a.csv',
      id: 'x',
      sheet: null,
    });
    const asked = replies.find((reply) => reply.type === 'mapping');
    if (!asked) throw new Error('not asked');
    await host.handle({ type: 'tally', mapping: asked.preview.guess.mapping });
    const tally = replies.find((reply) => reply.type === 'tally');
    expect(tally?.tally).toMatchObject({ done: true, counts: { rows: 3, loaded: 3, undated: 1, rejected: 0 } });
    expect(tally?.tally.groups).toContainEqual(expect.objectContaining({ code: 'dateMissing', severity: 'doubt' }));
  });

  it('reports a file of which no row could be loaded', async () => {
    const replies: ImportReply[] = [];
    const host = new ImportHost((reply) => replies.push(reply));
    await host.handle({
      type: 'open',
      file: new Blob(['date,lat,lon\nsoon,1,2\nlater,3,4']),
      name: 'a.csv',
      id: 'x',
      sheet: null,
    });
    await host.handle({
      type: 'load',
      mapping: {
        columns: { date: 'date' },
        dateOrder: 'dayFirst',
        positionFormat: 'latLon',
        precisionMeaning: 'words',
        swapped: false,
      },
    });
    const none = replies.find((reply) => reply.type === 'noneLoaded');
    expect(none).toMatchObject({ problem: { code: 'importNoRows', params: { rows: 2 } }, report: { rejected: 2 } });
    if (!none) return;
    expect(await rowsOfFile(none.rows).cells(2)).toEqual(['later', '3', '4']);
  });

  it('reads an Incident Atlas dataset and checks it', async () => {
    const replies: ImportReply[] = [];
    const host = new ImportHost((reply) => replies.push(reply));
    await host.handle({ type: 'open', file: new Blob([sample('dataset.json')]), name: 'd.json', id: 'x', sheet: null });
    expect(replies.at(-1)).toMatchObject({ type: 'dataset', dataset: { id: 'sample' }, report: { loaded: 1 } });
    const strange = new TextDecoder().decode(sample('dataset.json')).replace('rocketAttack', 'picnic');
    await host.handle({ type: 'open', file: new Blob([strange]), name: 'd.json', id: 'x', sheet: null });
    expect(replies.at(-1)).toMatchObject({
      dataset: { incidents: [{ kind: 'other', kindLabel: 'picnic' }] },
      report: { rows: 1, loaded: 1, doubtful: 1, rejected: 0 },
    });
    const nameless = new TextDecoder().decode(sample('dataset.json')).replace('"title"', '"heading"');
    await host.handle({ type: 'open', file: new Blob([nameless]), name: 'd.json', id: 'x', sheet: null });
    expect(replies.at(-1)).toMatchObject({ type: 'failed', problem: { code: 'datasetInvalid' } });
  });
});
