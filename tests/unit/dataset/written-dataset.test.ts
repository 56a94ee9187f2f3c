import { describe, expect, it } from 'vitest';
import type { Atlas, IncidentDetail } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { writtenDataset } from '../../../src/dataset/export/written-dataset';
import type { Dataset } from '../../../src/domain/incident';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';
import { smallDataset } from '../../fixtures/small-dataset';
import { bundledDataset } from './bundled';

async function detailsOf(atlas: Atlas, limit = Number.POSITIVE_INFINITY): Promise<readonly IncidentDetail[]> {
  const details: IncidentDetail[] = [];
  for (let incident = 0; incident < Math.min(limit, atlas.engine.table.incidentCount); incident += 1) {
    const read = await atlas.detail(incident);
    if (!read.ok) throw new Error(read.problem.code);
    details.push(read.detail);
  }
  return details;
}

/** The exported text, opened again; fails where the file needed a repair. */
function reopened(atlas: Atlas, details: readonly IncidentDetail[]): Dataset {
  const parsed = parseDataset(JSON.parse(JSON.stringify(writtenDataset(atlas, details))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  expect(parsed.repairs).toEqual([]);
  return parsed.dataset;
}

describe('the exported dataset', () => {
  it('is the bundled dataset again, when all of it is exported', async () => {
    const dataset = await bundledDataset();
    const atlas = createCuratedAtlas(dataset);
    const again = reopened(atlas, await detailsOf(atlas));
    expect(again.incidents).toEqual(dataset.incidents);
    const ofUsed = <T extends { id: string }>(all: readonly T[], kept: readonly T[]) =>
      all.filter(({ id }) => kept.some((each) => each.id === id));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...again.sources].sort(byId)).toEqual([...ofUsed(dataset.sources, again.sources)].sort(byId));
    expect([...again.places].sort(byId)).toEqual([...ofUsed(dataset.places, again.places)].sort(byId));
    const { title, titleAr, coverage, scopes } = dataset;
    expect(again).toMatchObject({ title, titleAr, coverage, scopes });
    const shown = again.incidents.flatMap(({ doubts }) =>
      doubts.flatMap((each) => (each.type === 'written' ? each.text : [])),
    );
    for (const text of shown) expect(again.translations?.ar[text]).toBe(dataset.translations?.ar[text]);
  });

  it('of a part of a dataset links to nothing that it does not have', async () => {
    const dataset = await bundledDataset();
    const atlas = createCuratedAtlas(dataset);
    const linked = (await detailsOf(atlas)).filter(({ incident }) => incident.links.length > 0);
    expect(linked.length).toBeGreaterThan(3);
    const again = reopened(atlas, linked.slice(0, 3));
    expect(again.incidents).toHaveLength(3);
  });

  it("writes an editor's doubts as plain sentences, like the dataset's own file", async () => {
    const atlas = createCuratedAtlas(smallDataset());
    expect(writtenDataset(atlas, await detailsOf(atlas, 1))).toMatchObject({
      version: 2,
      incidents: [{ doubts: ['Which part of the base was hit is not published.'] }],
    });
  });

  it.each([
    'acled.csv',
    'acled-before-2023.csv',
    'ged.csv',
    'gtd.csv',
    'timemap.json',
    'incidents.geojson',
    'incidents.parquet',
    'table-arabic.tsv',
    'table-semicolon.csv',
    'workbook.xlsx',
  ])('of the imported rows of %s opens again with the same incidents', async (name) => {
    const atlas = await importedAtlasOf(sample(name), name);
    const details = await detailsOf(atlas);
    const again = reopened(atlas, details);
    const comparable = ({ incident }: IncidentDetail) => ({ ...incident, sites: [], claims: [], attributions: [] });
    const second = createCuratedAtlas(again);
    const reread = await detailsOf(second);
    expect(reread.map(comparable)).toEqual(details.map(comparable));
    for (const [index, detail] of reread.entries()) {
      const before = details[index];
      const publishers = (each: IncidentDetail | undefined) =>
        each?.incident.claims.map(({ source, ...claim }) => ({ ...claim, by: each.sources.get(source)?.publisher }));
      expect(publishers(detail)).toEqual(publishers(before));
      const site = (each: IncidentDetail | undefined) => each?.places.get(each.incident.sites[0].place);
      expect({ ...site(detail), id: '' }).toEqual({ ...site(before), id: '' });
    }
  });

  it('keeps what an imported file does not state: no class, no precision of a point', async () => {
    const csv = 'date,latitude,longitude,killed\n2020-03-11,33.5,44.2,2\n2020-03-12,,,\n';
    const atlas = await importedAtlasOf(csv, 'bare.csv');
    const again = reopened(atlas, await detailsOf(atlas));
    expect(again.incidents.map((incident) => incident.class)).toEqual(['notStated', 'notStated']);
    const precisionOf = (index: number) =>
      again.places.find(({ id }) => id === again.incidents[index]?.sites[0].place)?.precision;
    expect([precisionOf(0), precisionOf(1)]).toEqual(['notStated', 'unknown']);
    const second = createCuratedAtlas(again);
    expect(second.engine.lines).toEqual([]);
    expect(second.summary(0)).not.toHaveProperty('line');
  });

  it('tells apart the sources of different rows, which each row numbers from one', async () => {
    const atlas = await importedAtlasOf(sample('ged.csv'), 'ged.csv');
    const details = await detailsOf(atlas);
    const wanted = new Set(details.flatMap(({ sources }) => [...sources.values()].map(({ publisher }) => publisher)));
    const written = reopened(atlas, details).sources.map(({ publisher }) => publisher);
    expect(new Set(written)).toEqual(wanted);
  });
});
