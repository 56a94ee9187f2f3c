import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Language } from '../../../src/domain/language';
import { DetailPanel } from '../../../src/panels/detail/DetailPanel';
import { day, smallDataset } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

async function open(id: string, language: Language = 'en') {
  const store = storeWith();
  store.getState().selectById(id);
  renderWith(store, <DetailPanel />, language);
  await screen
    .findByRole('heading', { name: language === 'en' ? /Sources|^1 source|sources$/ : /مصادر|مصدر/ })
    .catch(() => null);
  return store;
}

const region = () => screen.getByRole('region', { name: 'Rockets at Camp Taji kill three' });

describe('DetailPanel', () => {
  it('is a region with the name of the incident, its full date and the time zone', async () => {
    await open('taji-1');
    expect(region()).toHaveTextContent('Wednesday, 11 Mar 2020, 19:35 (Iraq Time)');
  });

  it('shows each place with its role, its precision, and coordinates no finer than they are known', async () => {
    await open('taji-1');
    const places = within(screen.getByRole('list', { name: 'Places' })).getAllByRole('listitem');
    expect(places[0]).toHaveTextContent('Camp Tajiمعسكر التاجيtarget');
    expect(places[0]).toHaveTextContent('known site ±3 km');
    expect(places[0]).toHaveTextContent('33.5294, 44.2775');
    expect(places[1]).toHaveTextContent('launch site');
    expect(places[1]).toHaveTextContent('33.547, 44.379');
    expect(
      within(places[0] as HTMLElement).getByRole('button', { name: 'Copy the decimal coordinates' }),
    ).toBeVisible();
  });

  it('opens a place in other maps only when asked, without a referrer, and says how closely it is known', async () => {
    await open('taji-1');
    const [place] = within(screen.getByRole('list', { name: 'Places' })).getAllByRole('listitem');
    const inPlace = within(place as HTMLElement);
    expect(inPlace.getByText('In other maps').closest('details')).not.toHaveAttribute('open');
    await userEvent.click(inPlace.getByText('In other maps'));
    const link = inPlace.getByRole('link', { name: /OpenStreetMap/ });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    expect(inPlace.getByText(/known site, within 3 km of this point/)).toBeVisible();
    expect(inPlace.getByRole('link', { name: /geo:/ })).toHaveAttribute('href', expect.stringMatching(/^geo:33\.5/));
  });

  it('shows casualties by group, and says in words what is not stated', async () => {
    await open('taji-1');
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /Coalition/ })).toHaveTextContent('Coalition31212–15');
    expect(table.queryByText('Attackers')).not.toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /undefined/ })).not.toBeInTheDocument();
  });

  it('shows a missing number as not stated, never as zero', async () => {
    await open('warned');
    await userEvent.click(await screen.findByRole('button', { name: 'Show it' }));
    expect(screen.getByRole('row', { name: /^All/ })).toHaveTextContent('All5not stated');
  });

  it('shows which numbers are disputed, by whom, and which is used', async () => {
    await open('taji-1');
    const note = screen.getByRole('note');
    expect(note).toHaveTextContent('Sources disagree on wounded (Coalition):');
    expect(note).toHaveTextContent('about 12 (CENTCOM)');
    expect(note).toHaveTextContent('15 (an official)');
    expect(note).toHaveTextContent('Best estimate: 12. CENTCOM the same night.');
  });

  it('shows every claim with its source, sorted by measure or by source', async () => {
    await open('taji-1');
    const claims = within(screen.getByRole('region', { name: 'Claims by source' }));
    expect(claims.getByText('at least 10')).toBeInTheDocument();
    expect(claims.getByText('“airstrikes”')).toBeInTheDocument();
    expect(claims.getByText('15').closest('li')).toHaveTextContent(
      'only source to say thisan official via Daily Caller',
    );
    await userEvent.click(claims.getByRole('radio', { name: 'By source' }));
    expect(claims.getAllByRole('heading', { level: 4 }).map((each) => each.textContent)).toEqual([
      'CENTCOM',
      'Daily Caller',
      'CEP',
    ]);
  });

  it('shows a denial as a denial', async () => {
    await open('taji-1');
    const attribution = within(screen.getByRole('region', { name: 'Attribution' }));
    expect(attribution.getByText('Denied').closest('li')).toHaveTextContent('DeniedIran(Tehran)');
  });

  it('links only to http addresses, and sends them no referrer', async () => {
    await open('taji-1');
    const sources = within(screen.getByRole('region', { name: '3 sources' }));
    const link = sources.getByRole('link', { name: /Statement on Camp Taji/ });
    expect(link).toHaveAttribute('href', 'https://example.org/centcom');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(sources.getByRole('link', { name: /Archived copy/ })).toBeInTheDocument();
    expect(sources.queryByRole('link', { name: /Timeline/ })).not.toBeInTheDocument();
    expect(sources.getByText('javascript:alert(1)')).toBeInTheDocument();
  });

  it('links to related incidents', async () => {
    const store = await open('taji-1');
    const related = within(screen.getByRole('region', { name: 'Related incidents' }));
    expect(related.getByText('Answered by')).toBeInTheDocument();
    await userEvent.click(related.getByRole('button', { name: /Strikes answer the attack/ }));
    expect(store.getState().selected).toBe(1);
  });

  it('hides the content behind a warning until the reader opens it', async () => {
    await open('warned');
    expect(await screen.findByText(/Deaths of children/)).toBeInTheDocument();
    expect(screen.queryByText('Summary of warned.')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }));
    expect(screen.getByText('Summary of warned.')).toBeInTheDocument();
  });

  it('goes to the next incident in time, under window and filters', async () => {
    const store = await open('taji-1');
    expect(screen.getByText('2 of 5')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next in time' }));
    expect(store.getState().selected).toBe(1);
    expect(store.getState().announcement).toBe('Strikes answer the attack');
    await change(store, (state) => state.setWindow(day('2020-03-13'), day('2020-03-14')));
    expect(screen.getByRole('button', { name: 'Next in time' })).toBeDisabled();
  });

  it('closes on Escape from anywhere', async () => {
    const store = await open('taji-1');
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selected).toBe(-1);
    expect(screen.queryByRole('region', { name: /Rockets/ })).not.toBeInTheDocument();
  });

  it('takes the focus when it is opened from the page, and returns it when closed', async () => {
    const store = storeWith();
    renderWith(
      store,
      <>
        <button type="button" onClick={() => store.getState().selectById('riot')}>
          open
        </button>
        <DetailPanel />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'open' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'open' })).toHaveFocus());
  });

  it('does not take the focus when a link opens it', async () => {
    await open('taji-1');
    expect(document.body).toHaveFocus();
  });

  it('says why a record could not be read', async () => {
    const atlas = createCuratedAtlas(smallDataset());
    const broken = {
      ...atlas,
      detail: async () => ({
        ok: false as const,
        problem: { code: 'detailUnreadable' as const, params: { reason: 'gone' } },
      }),
    };
    const store = storeWith(broken);
    store.getState().selectById('taji-1');
    renderWith(store, <DetailPanel />);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read: gone');
  });

  it('shows the columns of an imported row as text', async () => {
    const dataset = smallDataset();
    const [first, ...rest] = dataset.incidents;
    if (!first) throw new Error('no incident');
    const extra = { notes: '<img src=x onerror=alert(1)>' };
    const store = storeWith(createCuratedAtlas({ ...dataset, incidents: [{ ...first, extra }, ...rest] }));
    store.getState().selectById('taji-1');
    const { container } = renderWith(store, <DetailPanel />);
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
  });

  it('is in Arabic when the page is', async () => {
    await open('taji-1', 'ar');
    expect(await screen.findByRole('region', { name: 'عنوان taji-1' })).toHaveTextContent('كتائب حزب الله');
  });
});
