import { expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { RECORD_COLUMNS, recordCells } from '../../../src/dataset/exchange/record-cells';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';
import { bundledDataset } from '../dataset/bundled';

async function cellsOf(atlas: Atlas, incident: number) {
  const read = await atlas.detail(incident);
  if (!read.ok) throw new Error(read.problem.code);
  const cells = recordCells(read.detail);
  return Object.fromEntries(RECORD_COLUMNS.map((name, index) => [name, cells[index]]));
}

const bundled = createCuratedAtlas(await bundledDataset());
const bundledCells = (id: string) => cellsOf(bundled, bundled.indexOf(id));

it('says the class, the sides with their types, the codes and whom it hit', async () => {
  expect(await bundledCells('taji-2020-03-11')).toMatchObject({
    class: 'attack',
    apart: '',
    weapon: 'rocket107',
    target: 'base',
    outcome: 'impact',
    victim_nationalities: expect.stringContaining('unitedKingdom'),
    victim_roles: expect.stringContaining('soldier'),
    against_types: expect.stringContaining('stateForce'),
  });
});

it('says why an incident is counted apart', async () => {
  expect(await bundledCells(idsOf().find((id) => id.startsWith('kabul')) ?? '')).toMatchObject({
    class: 'attack',
    apart: 'elsewhere',
  });
});

it('counts voices and names them, and gives each attribution its date, confidence and documents', async () => {
  const cells = await bundledCells('taji-2020-03-11');
  expect(String(cells.voice_names).split('; ')).toHaveLength(Number(cells.voices));
  const all = await Promise.all(idsOf().map(bundledCells));
  const attributions = all.map(({ attributions: text }) => String(text)).join(' | ');
  expect(attributions).toMatch(/\(.+\), \d{4}-\d\d-\d\d, (identified|suspected|accused) \[.+\]/);
});

it('gives sources with their addresses', async () => {
  expect((await bundledCells('taji-2020-03-11')).sources).toMatch(/https:\/\/\S+ \| /);
});

it('leaves the class of an imported row empty, because nobody stated one', async () => {
  const cells = await cellsOf(await importedAtlasOf(sample('acled.csv'), 'acled.csv'), 0);
  expect(cells).toMatchObject({ class: '', apart: '', weapon: '', damage: '', review: 'notReviewed' });
});

function idsOf(): readonly string[] {
  return Array.from({ length: bundled.engine.table.incidentCount }, (_, incident) => bundled.summary(incident).id);
}
