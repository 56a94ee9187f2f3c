import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AnswersRow } from '../../../src/panels/answers/AnswersRow';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

async function opened() {
  const store = storeWith();
  renderWith(store, <AnswersRow />);
  await userEvent.click(screen.getByRole('button', { name: 'Worst and most, in words' }));
  await screen.findByRole('button', { name: 'Copy with citation' }, { timeout: 8000 });
  return store;
}

describe('The line of answers in the side panel', () => {
  it('is closed until it is pressed', async () => {
    renderWith(storeWith(), <AnswersRow />);
    const button = screen.getByRole('button', { name: 'Worst and most, in words' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Worst day')).not.toBeInTheDocument();
    await userEvent.click(button);
    expect(await screen.findByText('Worst day', {}, { timeout: 8000 })).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('has answers that lead to what they say, and follow the window', async () => {
    const store = await opened();
    await change(store, (state) => state.setMeasure('killed'));
    await userEvent.click(screen.getByRole('button', { name: '13 Mar 2020' }));
    expect(store.getState().window).toEqual([day('2020-03-13'), day('2020-03-14')]);
    await change(store, (state) => state.setWindow(day('2020-06-05'), day('2020-06-06')));
    expect(
      within(screen.getByRole('region', { name: 'In words' })).getByText(/No incident in these dates/),
    ).toBeInTheDocument();
  });

  it('copies the sentences with their citation', async () => {
    const user = userEvent.setup();
    const store = storeWith();
    renderWith(store, <AnswersRow />);
    await user.click(screen.getByRole('button', { name: 'Worst and most, in words' }));
    await user.click(await screen.findByRole('button', { name: 'Copy with citation' }, { timeout: 8000 }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/5 incidents in all/);
    expect(copied).toMatch(/Source: Incident Atlas, “Small dataset”, updated 2026-01-01\. http:\S+ \(accessed .+\)\.$/);
  });
});
