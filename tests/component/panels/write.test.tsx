import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Language } from '../../../src/domain/language';
import { WritePanel } from '../../../src/panels/write/WritePanel';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { testServices } from '../../fixtures/import/library-services';
import { type MemoryDrafts, memoryDrafts } from '../../fixtures/memory-drafts';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith } from './with-store';

const HEAD = { title: 'Harbour watch', description: '', licence: '' };

async function openPanel(browser: MemoryDrafts = memoryDrafts(), language: Language = 'en'): Promise<AppStore> {
  const store = createAppStore(testServices({ drafts: async () => browser.tab() }));
  store.getState().showAtlas(createCuratedAtlas(smallDataset()));
  await store.getState().openWriting();
  renderWith(store, <WritePanel />, language);
  return store;
}

/** A panel with an empty dataset, and the form of a new incident in it. */
async function openForm(language: Language = 'en'): Promise<AppStore> {
  const store = await openPanel(memoryDrafts(), language);
  await act(async () => void (await store.getState().desk?.start(HEAD)));
  await userEvent.click(screen.getByRole('button', { name: language === 'ar' ? 'أضف حادثة' : 'Add an incident' }));
  return store;
}

const incidentIn = (store: AppStore) => store.getState().writing?.file.incidents[0];
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

describe('the panel for writing', () => {
  it('asks for a title before it starts a dataset, and then starts it', async () => {
    const store = await openPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Start an empty dataset' }));
    expect(field('Title')).toHaveAccessibleDescription(/Give the dataset a title/);
    await userEvent.type(field('Title'), 'Harbour watch');
    await userEvent.click(screen.getByRole('button', { name: 'Start an empty dataset' }));
    expect(await screen.findByRole('heading', { name: 'Harbour watch' })).toHaveFocus();
    expect(await screen.findByText(/Saved in this browser at/)).toBeVisible();
    expect(store.getState().dataset).toMatchObject({ status: 'ready', atlas: { title: 'Harbour watch' } });
  });

  it('copies the dataset on the screen with all its incidents', async () => {
    const store = await openPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Copy 5 incidents' }));
    await waitFor(() => expect(store.getState().writing?.file.incidents).toHaveLength(5));
    expect(store.getState().openAtlases.map(({ isWritten }) => isWritten)).toEqual([undefined, true]);
  });

  it('lists what is kept, and deletes it only after it asked', async () => {
    const browser = memoryDrafts();
    const store = await openPanel(browser);
    await act(async () => {
      await store.getState().desk?.start(HEAD);
      await store.getState().desk?.close();
    });
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Harbour watch”' }));
    expect(screen.getByText(/This cannot be undone/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('Nothing is written in this browser yet.')).toBeVisible();
  });

  it('tells a tab that another one has saved, and offers to choose', async () => {
    const browser = memoryDrafts();
    const store = await openPanel(browser);
    await act(async () => void (await store.getState().desk?.start(HEAD)));
    const id = store.getState().writing?.file.id ?? '';
    const other = createAppStore(testServices({ drafts: async () => browser.tab() }));
    await act(async () => {
      await other.getState().openWritten(id);
      other.getState().desk?.edit({ type: 'changeHead', change: { title: 'Of the other tab' } });
      await other.getState().desk?.flush();
    });
    expect(screen.getByRole('alert')).toHaveTextContent('Another tab has changed this dataset');
    await userEvent.click(screen.getByRole('button', { name: 'Use the other tab’s version' }));
    expect(await screen.findByRole('heading', { name: 'Of the other tab' })).toBeVisible();
  });
});

describe('the form of an incident', () => {
  it('says what is missing in plain sentences, at the top and at the field', async () => {
    await openForm();
    const missing = screen.getByText(/3 things are missing/).parentElement;
    expect(missing).toHaveTextContent('Give the incident a title.');
    expect(missing).toHaveTextContent('Add a place: where did it happen?');
    expect(field('Title')).toHaveAccessibleDescription('Give the incident a title.');
    expect(field('Title')).toBeInvalid();
  });

  it('takes a place by name and typed coordinates, a claim and its source, and is then on the map', async () => {
    const store = await openForm();
    await userEvent.type(field('Title'), 'Shots at the quay');
    await userEvent.type(field('Date'), '2024-03-04');
    expect(screen.getByText('Read as Monday 4 March 2024')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Add a place' }));
    await userEvent.type(screen.getByRole('combobox', { name: /^Place/ }), 'North quay{Enter}');
    await userEvent.type(field('Coordinates'), '38S MB 40419 85815{Enter}');
    expect(store.getState().writing?.file.places[0]?.point?.lat).toBeCloseTo(33.31, 2);
    await userEvent.clear(field('Coordinates'));
    await userEvent.type(field('Coordinates'), '33.31, 44.36{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Add a claim' }));
    const claim = screen.getByRole('group', { name: 'Claim 1' });
    await userEvent.type(within(claim).getByRole('textbox', { name: 'Lowest number' }), '2{Tab}');
    await userEvent.type(within(claim).getByRole('combobox', { name: /^Source/ }), 'Gazette{Enter}');
    await userEvent.type(within(claim).getByRole('textbox', { name: 'Title of the document' }), 'Two killed');
    expect(await screen.findByText(/Nothing is missing/)).toBeVisible();
    expect(incidentIn(store)).toMatchObject({
      title: 'Shots at the quay',
      sites: [{ place: 'north-quay', role: 'target' }],
      claims: [{ measure: 'killed', low: 2, high: null, source: 'gazette' }],
    });
    const { dataset } = store.getState();
    expect(dataset.status === 'ready' && dataset.atlas.summary(0).placeName).toBe('North quay');
  });

  it('keeps coordinates that it cannot read in the field, and says what it reads', async () => {
    await openForm();
    await userEvent.click(screen.getByRole('button', { name: 'Add a place' }));
    await userEvent.type(screen.getByRole('combobox', { name: /^Place/ }), 'North quay{Enter}');
    await userEvent.type(field('Coordinates'), 'near the bridge{Enter}');
    expect(field('Coordinates')).toHaveValue('near the bridge');
    expect(field('Coordinates')).toHaveAccessibleDescription(/cannot be read: near the bridge/);
  });

  it('sets the point that was pressed on the map', async () => {
    const store = await openForm();
    await userEvent.click(screen.getByRole('button', { name: 'Add a place' }));
    await userEvent.type(screen.getByRole('combobox', { name: /^Place/ }), 'North quay{Enter}');
    act(() => store.getState().reportView({ lon: 40, lat: 30, zoom: 5 }, { west: 39, south: 29, east: 41, north: 31 }));
    await userEvent.click(screen.getByRole('button', { name: 'Pick on the map' }));
    expect(screen.getByText(/Press the map where it is/)).toBeVisible();
    act(() => store.getState().pickPoint({ lon: 44.3600001, lat: 33.31 }));
    expect(field('Coordinates')).toHaveValue('33.31, 44.36');
    await userEvent.click(screen.getByRole('button', { name: 'Take the middle of the map' }));
    expect(field('Coordinates')).toHaveValue('30, 40');
  });

  it('asks for an estimate with a reason where claims disagree', async () => {
    const store = await openForm();
    const claim = (low: number) =>
      ({ type: 'figure', source: 's', measure: 'killed', group: 'all', low, high: low }) as const;
    const id = incidentIn(store)?.id ?? '';
    act(() => store.getState().desk?.edit({ type: 'changeIncident', id, change: { claims: [claim(2), claim(5)] } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Estimate of Killed (All)' }));
    await userEvent.type(field('Best number'), '5{Tab}');
    await userEvent.type(field('Reason'), 'The later count');
    expect(incidentIn(store)?.assessments).toEqual([
      { measure: 'killed', group: 'all', best: 5, reason: 'The later count' },
    ]);
  });

  it('takes back and does again by keys what was typed', async () => {
    const store = await openForm();
    await userEvent.type(field('Title'), 'Fire');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(incidentIn(store)?.title).toBe('');
    expect(store.getState().announcement).toMatch(/^Undone: a change of/);
    await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(field('Title')).toHaveValue('Fire');
  });

  it('puts what changed into the history with the reason, when it is done', async () => {
    const store = await openForm();
    await userEvent.type(field('Title'), 'Fire');
    await userEvent.type(field('Reason for this change'), 'First report');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(store.getState().writing?.file.history).toMatchObject([
      { why: 'First report', changes: [{ entry: 'incident', action: 'added', name: 'Fire' }] },
    ]);
    expect(screen.getByText('Incident added: Fire')).toBeVisible();
    expect(screen.getByText('Unfinished: not on the map and in no export')).toBeVisible();
  });

  it('is whole in Arabic, with dates in Arabic digits', async () => {
    const store = await openForm('ar');
    expect(screen.getByRole('textbox', { name: 'العنوان' })).toHaveAccessibleDescription('اكتب عنوانا للحادثة.');
    await userEvent.type(screen.getByRole('textbox', { name: 'التاريخ' }), '٢٠٢٤-٠٣-٠٤');
    expect(incidentIn(store)?.time.date).toBe('2024-03-04');
  });
});
