import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { combineAtlases } from '../../../src/dataset/combined/combine-atlases';
import { combineTables } from '../../../src/dataset/combined/combine-tables';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { parseDataset } from '../../../src/dataset/curated/schema';
import type { Dataset } from '../../../src/domain/incident';
import type { Language } from '../../../src/domain/language';
import { AboutData } from '../../../src/panels/about/AboutData';
import { prepareEngine } from '../../../src/spacetime/prepare-engine';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

type Shown = Parameters<typeof storeWith>[0];

function show(atlas: Shown, language: Language = 'en') {
  renderWith(storeWith(atlas), <AboutData isOpen onOpenChange={() => undefined} />, language);
}

const topic = (name: string) => within(screen.getByRole('region', { name }));
const named = (part: Partial<Dataset>) => createCuratedAtlas({ ...smallDataset(), ...part });

function bundled() {
  const parsed = parseDataset(JSON.parse(readFileSync('public/data/iraq-2019-2020.json', 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return createCuratedAtlas(parsed.dataset);
}

describe('about the bundled data', () => {
  it('says what is left out, why lines stand apart, and what may be concluded', () => {
    show(bundled());
    expect(topic('What is left out').getByText(/Attacks by the Islamic State/)).toBeVisible();
    expect(topic('What is left out').getByText('Attacks on Iraqis alone.')).toBeVisible();
    expect(topic('What is left out').getByText(/Syria/)).toBeVisible();
    const apart = topic('What is counted apart');
    expect(apart.getByText('Outside Iraq: 1 incident.')).toBeVisible();
    expect(apart.getByText(/The Islamic State fought or claimed it/)).toBeVisible();
    expect(topic('What you may conclude, and what not').getByText(/Not how many were killed in Iraq/)).toBeVisible();
    expect(topic('The best estimate').getAllByRole('listitem')).toHaveLength(5);
    expect(topic('Independent voices').getByText(/two documents that quote one statement/i)).toBeVisible();
  });

  it('names the months that were not searched and those that are thin', () => {
    show(bundled());
    const coverage = topic('How far each month was searched');
    expect(coverage.getByText('Not searched').nextElementSibling).toHaveTextContent('2019: July');
    expect(coverage.getByText('Searched only in part').nextElementSibling).toHaveTextContent(
      '2019: May, August–November · 2020: February, April, May, November',
    );
  });

  it('is in Arabic when the page is, and has no English sentence left', () => {
    show(bundled(), 'ar');
    expect(topic('ما لا تشمله').getByText('الهجمات على عراقيين وحدهم.')).toBeVisible();
    expect(screen.queryByText(/[A-Za-z]{4,} [a-z]{3,} [a-z]{3,}/)).toHaveTextContent(/CC BY/);
  });
});

describe('about another dataset', () => {
  it('says only what is true of a table: no claims, no editor, no sources where the file names none', async () => {
    show(await importedAtlasOf(readFileSync('public/samples/ged.csv', 'utf8')));
    expect(topic('Ranges').getByText(/lowest, a best and a highest/)).toBeVisible();
    expect(screen.queryByText(/editor/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Independent voices/)).not.toBeInTheDocument();
    expect(screen.getByText('Wounded not stated').nextElementSibling).toHaveTextContent('for any incident');
    expect(screen.getByText('Opened')).toBeVisible();
    expect(screen.queryByText('Updated')).not.toBeInTheDocument();
  });

  it('does not repeat the bundled dataset for a file without words of its own', () => {
    show(named({ title: 'Mine' }));
    expect(screen.queryByRole('region', { name: 'What is left out' })).not.toBeInTheDocument();
  });
});

describe('two datasets compared', () => {
  const two = () => {
    const first = named({
      id: 'a',
      title: 'First',
      coverage: [
        { month: '2020-01', searched: 'yes' },
        { month: '2020-02', searched: 'no' },
      ],
      translations: { ar: { 'A note.': 'ملاحظة.' } },
    });
    const second = named({
      id: 'b',
      title: 'Second',
      coverage: [
        { month: '2020-02', searched: 'yes' },
        { month: '2020-03', searched: 'no' },
      ],
      translations: { ar: { 'Another note.': 'ملاحظة أخرى.' } },
    });
    const tables = combineTables(
      { table: first.engine.table, places: first.engine.places },
      { table: second.engine.table, places: second.engine.places },
      ['First', 'Second'],
    );
    const prepared = prepareEngine(tables.table, tables.places);
    if (!prepared) throw new Error('not prepared');
    return combineAtlases(first, second, prepared);
  };

  it('keep the words of both in the other language', () => {
    expect(two().translate?.('A note.', 'ar')).toBe('ملاحظة.');
    expect(two().translate?.('Another note.', 'ar')).toBe('ملاحظة أخرى.');
    expect(two().translate?.('Nobody’s note.', 'ar')).toBeUndefined();
  });

  it('keep how far their months were searched; where they differ a month is thin', () => {
    expect(two().coverage).toEqual([
      { month: '2020-01', searched: 'yes' },
      { month: '2020-02', searched: 'thin' },
      { month: '2020-03', searched: 'no' },
    ]);
  });

  it('are described one after the other', () => {
    show(two());
    expect(screen.getByRole('heading', { name: 'First' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Second' })).toBeVisible();
  });
});
