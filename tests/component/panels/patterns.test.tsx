import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PATTERNS } from '../../../src/domain/patterns/patterns-choice';
import { PatternsSection } from '../../../src/panels/patterns/PatternsSection';
import { day } from '../../fixtures/small-dataset';
import { bundledAtlas } from '../../unit/map/bundled-atlas';
import { change, renderWith, storeWith } from './with-store';

const card = (name: string) => screen.getByRole('region', { name });

async function opened(patterns = DEFAULT_PATTERNS) {
  const atlas = bundledAtlas();
  const store = storeWith(atlas);
  store.getState().setPatterns(patterns);
  renderWith(store, <PatternsSection atlas={atlas} />);
  await screen.findByRole('region', { name: 'Gaps' }, { timeout: 8000 });
  return store;
}

describe('The patterns', () => {
  it('are closed until a reader opens them, and the store keeps that for links', async () => {
    const atlas = bundledAtlas();
    const store = storeWith(atlas);
    renderWith(store, <PatternsSection atlas={atlas} />);
    expect(screen.queryByRole('region', { name: 'Gaps' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Patterns' }));
    expect(await screen.findByRole('region', { name: 'Gaps' }, { timeout: 8000 })).toBeInTheDocument();
    expect(store.getState().patterns).toEqual(DEFAULT_PATTERNS);
  });

  it('say the median and the longest gap, and lead to its days and its incidents', async () => {
    const store = await opened();
    const gaps = card('Gaps');
    expect(within(gaps).getByText(/^108 incidents: the median gap is 2 days, the longest 52 days/)).toBeInTheDocument();
    expect(within(gaps).getByText(/^8 dated incidents are not known to one day/)).toBeInTheDocument();
    expect(within(gaps).getByText(/^The months July 2019 were not searched/)).toBeInTheDocument();
    const [row] = within(gaps).getAllByRole('row').slice(1);
    const [, before] = within(row ?? gaps).getAllByRole('button');
    await userEvent.click(before ?? gaps);
    expect(store.getState().selected).toBeGreaterThanOrEqual(0);
    await userEvent.click(within(gaps).getByRole('button', { name: /^Show only 19 Jun/ }));
    expect(store.getState().window).toEqual([day('2019-06-19'), day('2019-08-11')]);
  });

  it('follow the window, and say where there is no gap', async () => {
    const store = await opened();
    await change(store, (state) => state.setWindow(day('2019-07-01'), day('2019-07-10')));
    expect(
      within(card('Gaps')).getByText('No gap: fewer than two incidents are known to their day.'),
    ).toBeInTheDocument();
    expect(within(card('Bursts')).getByText(/^No test: it needs two incidents/)).toBeInTheDocument();
  });

  it('tell gaps apart by the values of a dimension, and filter by one', async () => {
    const store = await opened();
    const gaps = card('Gaps');
    await userEvent.selectOptions(within(gaps).getByRole('combobox', { name: 'Gaps by' }), 'kind');
    await userEvent.click(within(gaps).getByRole('button', { name: 'Filter by Rocket attack' }));
    expect(store.getState().filters).toEqual({ kind: ['rocketAttack'] });
    expect(store.getState().patterns?.gapsBy).toBe('kind');
  });

  it('name the test of bursts, its seed and its number of calendars with the answer', async () => {
    await opened();
    const bursts = card('Bursts');
    expect(
      await within(bursts).findByText(/^\d+ bursts?: more incidents in 7 days/, {}, { timeout: 5000 }),
    ).toBeInTheDocument();
    expect(
      within(bursts).getByText(
        /^Scan test \(Monte Carlo\): 999 random calendars, seed 1, put 108 incidents on 571 days/,
      ),
    ).toBeInTheDocument();
  });

  it('say what follows by rule, what chance would give, and what the dataset links', async () => {
    await opened();
    const follow = card('What follows what');
    expect(
      await within(follow).findByText(
        /^By rule: \d+ of 10\d incidents \(Attacks\) are followed by Counter-strikes .+ By chance /,
        {},
        { timeout: 5000 },
      ),
    ).toBeInTheDocument();
    expect(
      within(follow).getByText(/^By links of the dataset: 2 such pairs, 2 of them by the rule too/),
    ).toBeInTheDocument();
    expect(within(follow).getAllByText('rule and link')).toHaveLength(2);
  });

  it('say which value of a link the dataset does not have', async () => {
    const follow = { ...DEFAULT_PATTERNS.follow, dimension: 'class', first: 'attack', next: 'parade' };
    await opened({ ...DEFAULT_PATTERNS, follow });
    expect(within(card('What follows what')).getByText(/^The link asks for “parade”/)).toBeInTheDocument();
  });
});
