import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Gather } from '../../../src/dataset/import/gather/gather';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { ImportReply, SeveralTables } from '../../../src/dataset/import/import-messages';
import { chosenFiles } from '../../../src/library/chosen-files';
import { lines } from '../../fixtures/import/read-values';
import { sample } from '../../fixtures/import/run-import';
import { dbfOf, pointShp } from '../../fixtures/import/shapefile-writer';

type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
type ReplyOf<T extends ImportReply['type']> = ImportReply & { readonly type: T };

/** The worker with files that were chosen together, or with an archive of them. */
async function openFiles(files: Files, asArchive = false) {
  const replies: ImportReply[] = [];
  const host = new ImportHost((reply) => replies.push(reply));
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  const chosen = asArchive
    ? { file: new Blob([zipSync(Object.fromEntries(bytes))]), name: 'all.zip' }
    : chosenFiles(bytes.map(([name, content]) => new File([content as Uint8Array<ArrayBuffer>], name)));
  if (!chosen) throw new Error('no files');
  await host.handle({ type: 'open', id: 'one', sheet: null, ...chosen });
  const last = <T extends ImportReply['type']>(type: T): ReplyOf<T> => {
    const reply = replies.findLast((each) => each.type === type);
    if (!reply) throw new Error(JSON.stringify(replies.at(-1)));
    return reply as ReplyOf<T>;
  };
  return {
    several: (): SeveralTables => last('several').several,
    tried: async (gather: Gather) => {
      await host.handle({ type: 'tryGather', gather });
      return last('gatherTally');
    },
    loaded: async (gather?: Gather) => {
      if (gather) await host.handle({ type: 'gather', gather });
      const asked = replies.findLast((reply) => reply.type === 'mapping');
      if (asked) await host.handle({ type: 'load', mapping: asked.preview.guess.mapping });
      return last('finished').finished;
    },
    last,
  };
}

const y2015 = lines('date,place,lat,lon,killed', '2015-01-02,Oak,33.1,44.1,1', '2015-02-03,Ash,33.2,44.2,2');
const y2016 = lines('Killed;Date;Lat;Lon;Place', '3;2016-01-02;33.3;44.3;Elm');
const y2017 = lines('date,lat,lon,killed', '2017-01-02,33.4,44.4,4');

describe('yearly files of one shape', () => {
  it('are put together by the names of their columns, and the report counts each', async () => {
    const opened = await openFiles({ 'b-2016.csv': y2016, 'a-2015.csv': y2015, 'c-2017.csv': y2017 });
    const { parts, gather, name } = opened.several();
    expect(parts.map((part) => part.name)).toEqual(['a-2015.csv', 'b-2016.csv', 'c-2017.csv']);
    expect(name).toBe('a-2015 + b-2016 + 1');
    expect(gather).toEqual({ rows: [0, 1, 2], joins: [] });
    const { table, report } = await opened.loaded(gather);
    expect(report).toMatchObject({ rows: 4, loaded: 4, placed: 4 });
    expect(report.gathered?.rows).toEqual([
      { file: 'a-2015.csv', rows: 2, lacks: [] },
      { file: 'b-2016.csv', rows: 1, lacks: [] },
      { file: 'c-2017.csv', rows: 1, lacks: ['place'] },
    ]);
    expect(table.meta.columns).toEqual(['@file', 'date', 'place', 'lat', 'lon', 'killed']);
    expect([...table.prepared.table.killedBest]).toEqual([1, 2, 3, 4]);
  });

  it('in a ZIP are offered in the same way, with what is no table named', async () => {
    const opened = await openFiles({ '2015.csv': y2015, '2016.csv': y2016, 'codebook.pdf': '%PDF-1.4' }, true);
    expect(opened.several().leftOut).toEqual(['codebook.pdf']);
    const { report } = await opened.loaded(opened.several().gather);
    expect(report).toMatchObject({ rows: 3, leftOut: ['codebook.pdf'] });
  });

  it('give their rejected rows with the name of the file', async () => {
    const opened = await openFiles({ 'a.csv': y2015, 'b.csv': lines('date,place,lat,lon,killed', 'soon,Fir,33,44,1') });
    const { report } = await opened.loaded(opened.several().gather);
    expect(report).toMatchObject({ rows: 3, loaded: 2, rejected: 1 });
    expect(await report.rejects?.text()).toContain('"b.csv"');
  });

  it('keep cells beyond their columns as doubts', async () => {
    const ragged = lines('date,place,lat,lon,killed', '2015-03-03,Fir,33,44,1', '2015-03-04,Fir,33,44,1');
    const opened = await openFiles({ 'a.csv': y2015, 'b.csv': ragged });
    expect((await opened.loaded(opened.several().gather)).report.rows).toBe(4);
  });

  it('of which one is chosen open it as if it came alone', async () => {
    const opened = await openFiles({ '2015.csv': y2015, '2016.csv': y2016 });
    const { report, table } = await opened.loaded({ rows: [1], joins: [] });
    expect(report).toMatchObject({ rows: 1, container: 'csv', leftOut: ['2015.csv'] });
    expect(table.meta.columns).toEqual(['Killed', 'Date', 'Lat', 'Lon', 'Place']);
  });
});

describe('a table of another shape', () => {
  it('without a key is left out by the proposal, and named', async () => {
    const prices = lines('commodity,price,unit', 'Oil,50,barrel', 'Gas,3,unit');
    const opened = await openFiles({ '2015.csv': y2015, '2016.csv': y2016, 'prices.csv': prices });
    expect(opened.several().gather).toEqual({ rows: [0, 1], joins: [] });
    const { report } = await opened.loaded(opened.several().gather);
    expect(report.leftOut).toEqual(['prices.csv']);
  });

  it('that cannot be read is named in a message, and the others open', async () => {
    const opened = await openFiles({ 'a.csv': y2015, 'b.csv': y2016, 'notes.pdf': '%PDF-1.4' });
    const [, , notes] = opened.several().parts;
    expect(notes).toMatchObject({
      type: 'unread',
      problem: { code: 'importOtherKind', params: { reason: 'kindPdf' } },
    });
    expect((await opened.loaded(opened.several().gather)).report.rows).toBe(3);
  });

  it('that is a dataset can only be opened alone', async () => {
    const dataset = sample('dataset.json') as Uint8Array<ArrayBuffer>;
    const opened = await openFiles({ 'a.csv': y2015, 'd.json': dataset });
    expect(opened.several().parts[1]).toEqual({ type: 'dataset', name: 'd.json' });
    await expect(opened.loaded({ rows: [0, 1], joins: [] })).rejects.toThrow();
    expect(opened.last('failed').problem).toMatchObject({
      code: 'importUnsupported',
      params: { reason: 'datasetAmong' },
    });
  });
});

describe('an index and its coordinates', () => {
  const events = lines(
    'id,date,site_id,killed',
    '1,2015-01-02,S-1,1',
    '2,2015-01-03,S-2,2',
    '3,2015-01-04,s-1 ,3',
    '4,2015-01-05,S-9,4',
    '5,2015-01-06,,5',
  );
  const sites = lines('site,name,lat,lon', 'S-1,Oak,33.1,44.1', 'S-2,Ash,33.2,44.2', 'S-3,Elm,33.3,44.3');

  it('are joined by the key that their values propose; nothing is lost', async () => {
    const opened = await openFiles({ 'events.csv': events, 'sites.csv': sites });
    const { gather } = opened.several();
    expect(gather).toEqual({ rows: [0], joins: [{ table: 1, key: 'site_id', otherKey: 'site' }] });
    const { report, table } = await opened.loaded(gather);
    expect(report).toMatchObject({ rows: 5, loaded: 5, placed: 3 });
    expect(report.gathered?.joins).toEqual([
      {
        file: 'sites.csv',
        key: 'site_id',
        otherKey: 'site',
        matched: 3,
        unmatched: 2,
        ambiguous: 0,
        used: 2,
        unused: 1,
      },
    ]);
    expect(table.meta.columns).toEqual(['id', 'date', 'site_id', 'killed', 'name', 'lat', 'lon']);
    expect((await table.store.text()).split('\n')[2]).toBe('["3","2015-01-04","s-1 ","3","Oak","33.1","44.1"]');
  });

  it('whose key stands for several different rows give nothing, and say so', async () => {
    const doubled = `${sites}\nS-2,Ash,36.2,43.2\nS-1,Oak,33.1,44.1`;
    const opened = await openFiles({ 'events.csv': events, 'sites.csv': doubled });
    const { counts } = await opened.tried({ rows: [0], joins: [{ table: 1, key: 'site_id', otherKey: 'site' }] });
    expect(counts.joins[0]).toMatchObject({ matched: 2, ambiguous: 1, unmatched: 2 });
  });

  it('take the key that the reader chooses, and propose one where the reader leaves it open', async () => {
    const opened = await openFiles({ 'events.csv': events, 'sites.csv': sites });
    const wrong = await opened.tried({ rows: [0], joins: [{ table: 1, key: 'id', otherKey: 'site' }] });
    expect(wrong.counts.joins[0]).toMatchObject({ matched: 0, unmatched: 5, unused: 3 });
    const open = await opened.tried({ rows: [0], joins: [{ table: 1, key: '', otherKey: '' }] });
    expect(open.gather.joins[0]).toEqual({ table: 1, key: 'site_id', otherKey: 'site' });
    expect(open.asked.joins[0]?.key).toBe('');
  });

  it('are not joined by small numbers that occur in both by chance', async () => {
    const numbered = lines(
      'no,name,lat,lon',
      '1,Oak,33.1,44.1',
      '2,Ash,33.2,44.2',
      '3,Elm,33.3,44.3',
      '4,Fir,33,44',
      '5,Yew,33,44',
    );
    const counted = events.replace('site_id', 'wounded').replace(/S-|s-/g, '');
    const opened = await openFiles({ 'events.csv': counted, 'sites.csv': numbered });
    expect(opened.several().gather).toEqual({ rows: [0], joins: [] });
  });

  it('of yearly events are joined after those were put together; a column of one name keeps both', async () => {
    const next = lines('id,date,site_id,killed', '6,2016-01-02,S-3,6');
    const named = sites.replace('name,', 'id,');
    const opened = await openFiles({ 'e1.csv': events, 'e2.csv': next, 'sites.csv': named });
    expect(opened.several().gather.rows).toEqual([0, 1]);
    const { report, table } = await opened.loaded(opened.several().gather);
    expect(report).toMatchObject({ rows: 6, placed: 4 });
    expect(table.meta.columns).toEqual(['@file', 'id', 'date', 'site_id', 'killed', 'id (sites.csv)', 'lat', 'lon']);
  });
});

it('the loose files of a shapefile open as one table', async () => {
  const opened = await openFiles({
    'raids.dbf': dbfOf(
      [
        ['date', 'D'],
        ['killed', 'N'],
      ],
      [['20150102', '1']],
    ),
    'raids.shp': pointShp([[44.1, 33.1]]),
    'raids.cpg': 'UTF-8',
  });
  const { report, table } = await opened.loaded();
  expect(report).toMatchObject({ rows: 1, placed: 1, container: 'shapefile', file: 'raids' });
  expect(table.meta.title).toBe('raids');
});

it('files chosen in another order make the same bytes', async () => {
  const files = [new File(['b'], 'b.csv'), new File(['a'], 'a.csv'), new File(['c'], 'a.csv')];
  const [one, two] = [chosenFiles(files), chosenFiles([...files].reverse())];
  expect(await one?.file.text()).toBe('acb'.slice(0, 3));
  expect(one?.members).toEqual([
    { name: 'a.csv', size: 1 },
    { name: '2-a.csv', size: 1 },
    { name: 'b.csv', size: 1 },
  ]);
  expect(two?.name).toBe(one?.name);
});
