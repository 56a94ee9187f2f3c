import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { releaseEntries } from '../../../src/dataset/release-entries';
import type { Dataset } from '../../../src/domain/incident';
import { compareReleases } from '../../../src/domain/release-changes';
import { changesCsv } from '../../../src/panels/releases/changes-csv';
import { smallDataset } from '../../fixtures/small-dataset';

function moved(dataset: Dataset): Dataset {
  const [first, ...others] = dataset.incidents;
  if (!first) throw new Error('no incident');
  return {
    ...dataset,
    incidents: [{ ...first, title: '=1+1', sites: [{ place: 'besmaya', role: 'target' }] }, ...others],
  };
}

test('the file of the changes has both releases side by side, and no formula', async () => {
  const [before, after] = await Promise.all(
    [smallDataset(), moved(smallDataset())].map((each) => releaseEntries(createCuratedAtlas(each))),
  );
  const text = changesCsv(compareReleases(before ?? [], after ?? []).changes);
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    change: 'changed',
    fields: 'place title',
    matched_by: 'id',
    older_place: 'Camp Taji',
    newer_place: 'Besmaya',
    newer_title: "'=1+1",
    older_start: '2020-03-11',
    older_end: '2020-03-12',
  });
  expect(Number(data[0]?.moved_km)).toBeGreaterThan(40);
});
