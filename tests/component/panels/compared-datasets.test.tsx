import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { combineAtlases } from '../../../src/dataset/combined/combine-atlases';
import { combineTables, DATASET_DIMENSION } from '../../../src/dataset/combined/combine-tables';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { loadLaterMessages } from '../../../src/i18n/texts';
import { ComparePanel } from '../../../src/panels/compare/ComparePanel';
import { prepareEngine } from '../../../src/spacetime/prepare-engine';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { day, smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

beforeAll(loadLaterMessages);

const HEAD = 'date,place,lat,lon,kind,killed';
const OLD = [HEAD, '2014-01-01,Mosul,36.3,43.1,Attack,1', '2014-12-31,Mosul,36.3,43.1,Attack,2'];
const LATE = [HEAD, '2016-01-01,Mosul,36.3,43.1,Attack,1', '2016-12-31,Erbil,36.2,44.0,Attack,2'];
const LONGER = [HEAD, '2014-07-01,Mosul,36.3,43.1,Attack,1', '2015-06-30,Erbil,36.2,44.0,Attack,2'];

/** Shows the panel for two datasets, A the first. */
async function comparing(first: readonly string[], second: readonly string[], from: string, to: string): Promise<void> {
  showBoth([await importedAtlasOf(first.join('\n')), await importedAtlasOf(second.join('\n'))], from, to);
}

function showBoth(parts: readonly [Atlas, Atlas], from: string, to: string): void {
  const names = ['First', 'Second'] as const;
  const [one, two] = parts.map(({ engine: { table, places } }) => ({ table, places }));
  if (!one || !two) throw new Error('no tables');
  const tables = combineTables(one, two, names);
  const prepared = prepareEngine(tables.table, tables.places);
  if (!prepared) throw new Error('not prepared');
  const store = storeWith(combineAtlases({ ...parts[0], title: 'First' }, { ...parts[1], title: 'Second' }, prepared));
  store.getState().update(
    {
      window: [day(from), day(to)],
      filters: { [DATASET_DIMENSION]: ['First'] },
      comparison: { type: 'filters', filters: { [DATASET_DIMENSION]: ['Second'] } },
    },
    'reader',
  );
  renderWith(store, <ComparePanel />);
}

const notes = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll('\u2009', ' '));

describe('two datasets that are compared', () => {
  it('say that they share no date', async () => {
    await comparing(OLD, LATE, '2014-01-01', '2017-01-01');
    expect(notes()).toEqual([
      'A has incidents from 1 Jan – 31 Dec 2014, B from 1 Jan – 31 Dec 2016.',
      'They share no date: the figures tell what each dataset covers, not what changed.',
    ]);
  });

  it('say which dates both cover', async () => {
    await comparing(OLD, LONGER, '2014-01-01', '2017-01-01');
    expect(notes()).toEqual([
      'A has incidents from 1 Jan – 31 Dec 2014, B from 1 Jul 2014 – 30 Jun 2015.',
      'Only 1 Jul – 31 Dec 2014 is in both: choose it to compare like with like.',
    ]);
  });

  it('say nothing of dates where the window holds only what both cover', async () => {
    await comparing(OLD, LONGER, '2014-07-01', '2015-01-01');
    expect(screen.queryByText(/has incidents from/)).toBeNull();
  });

  it('say that no figure compares them where they name other classes', async () => {
    const imported = await importedAtlasOf(LATE.join('\n'));
    showBoth([createCuratedAtlas(smallDataset()), imported], '2000-01-01', '2030-01-01');
    expect(notes().at(-1)).toBe(
      'A and B name no class of incidents in common, so that no figure here compares the two.',
    );
  });

  it('differ, and do not change: no place is new or ended', async () => {
    await comparing(OLD, LATE, '2014-01-01', '2017-01-01');
    const places = within(screen.getByRole('table', { name: /^Incidents by Place/ }));
    expect(places.getByRole('row', { name: /^Erbil/ })).toHaveTextContent('only B');
    expect(places.queryByText('ended')).toBeNull();
  });
});
