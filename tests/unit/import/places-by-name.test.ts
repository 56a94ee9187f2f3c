import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryFile, LoadCountry } from '../../../src/dataset/gazetteer/country-file';
import { createImportedAtlas } from '../../../src/dataset/import/atlas/imported-atlas';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import type { ByName } from '../../../src/dataset/import/mapping/mapping';
import { lines } from '../../fixtures/import/read-values';

const load: LoadCountry = async (code) => {
  const file = new URL(`../../../src/dataset/gazetteer/countries/${code}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as CountryFile;
};

/** Opens the text, and loads it by the guess, with places by name as given. */
async function imported(text: string, byName?: ByName) {
  const replies: ImportReply[] = [];
  const host = new ImportHost((reply) => replies.push(reply), load);
  await host.handle({ type: 'open', file: new Blob([text]), name: 'events.csv', id: 'x', sheet: null });
  const asked = replies.find((reply) => reply.type === 'mapping');
  if (!asked) throw new Error('not asked');
  await host.handle({ type: 'load', mapping: { ...asked.preview.guess.mapping, ...(byName && { byName }) } });
  const done = replies.find((reply) => reply.type === 'finished');
  if (!done) throw new Error(JSON.stringify(replies.at(-1)));
  return { ...done.finished, atlas: createImportedAtlas(done.finished.table) };
}

const CITIES = lines(
  'date,city,killed',
  '2020-01-02,Baqubah,1',
  '2020-01-03,بعقوبة,2',
  '2020-01-04,Nowhere at all,3',
  '2020-01-05,Tikrit,0',
);

describe('rows without coordinates', () => {
  it('are on no map until the reader chooses to look their names up', async () => {
    const { report } = await imported(CITIES);
    expect(report).toMatchObject({ loaded: 4, placed: 0 });
    expect(report.byName).toBeUndefined();
  });

  it('are on the map by name, as a town with a radius, with the basis said', async () => {
    const { report, atlas } = await imported(CITIES, { country: 'IQ' });
    expect(report).toMatchObject({ loaded: 4, placed: 3, byName: 3, doubtful: 1 });
    expect(report.receipt).toMatchObject({ counts: { byName: 3 }, mapping: { byName: { country: 'IQ' } } });
    const read = await atlas.detail(0);
    if (!read.ok) throw new Error(read.problem.code);
    const [place] = read.detail.places.values();
    expect(place).toMatchObject({ name: 'Baqubah', precision: 'town', radiusKm: 5 });
    expect(place?.basis).toMatch(/^By name, from the gazetteer/);
    expect(read.detail.incident.doubts).toEqual([]);
  });

  it('carry a doubt where the gazetteer does not have the name, also when the record is opened', async () => {
    const { atlas } = await imported(CITIES, { country: 'IQ' });
    const read = await atlas.detail(2);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.detail.incident.doubts).toMatchObject([{ code: 'placeNameUnknown', value: 'Nowhere at all' }]);
    expect([...read.detail.places.values()][0]?.point).toBeNull();
  });

  it('are looked up in the country that each row names, and only there', async () => {
    const text = lines(
      'date,city,country',
      '2020-01-02,Tripoli,Libya',
      '2020-01-03,Tripoli,Lebanon',
      '2020-01-04,Baqubah,Libya',
    );
    const { atlas, report } = await imported(text, { country: '' });
    expect(report).toMatchObject({ placed: 2, byName: 2 });
    const { places, table } = atlas.engine;
    const lats = [...table.place].map((at) => (at < 0 ? null : Math.round(places.lat[at] ?? 0)));
    expect(lats).toEqual([33, 34, null]);
  });

  it('keep their own coordinates where some have them', async () => {
    const text = lines('date,city,lat,lon', '2020-01-02,Baqubah,10.5,20.5', '2020-01-03,Baqubah,,');
    const { atlas, report } = await imported(text, { country: 'IQ' });
    expect(report).toMatchObject({ placed: 2, byName: 1 });
    expect([...atlas.engine.places.lat].map(Math.round).sort((a, b) => a - b)).toEqual([11, 34]);
  });
});
