import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PageHeader } from '../../../src/app/PageHeader';
import { renderWith, storeWith } from '../panels/with-store';

const patience = { timeout: 5000 };
const nothing = () => {};
const more = () => screen.getByRole('button', { name: /^More/ });

describe('the header of a small screen', () => {
  it('holds import and share in its menu, by the names of the buttons', async () => {
    const store = storeWith();
    renderWith(store, <PageHeader isNarrow onOpen={nothing} />);
    expect(screen.queryByRole('button', { name: 'Import' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
    await userEvent.click(more());
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Import' }, patience));
    expect(store.getState().importOpen).toBe(true);
  });

  it('opens the choices of share in the place of its menu, and gives the focus back to its button', async () => {
    renderWith(storeWith(), <PageHeader isNarrow onOpen={nothing} />);
    await userEvent.click(more());
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Share' }, patience));
    const menu = await screen.findByRole('menu', { name: 'Share' }, patience);
    await waitFor(() => expect(menu).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    await waitFor(() => expect(more()).toHaveFocus());
  });
});

describe('the header of a wide screen', () => {
  it('has buttons for import and share, and its menu does not repeat them', async () => {
    renderWith(storeWith(), <PageHeader isNarrow={false} onOpen={nothing} />);
    expect(screen.getByRole('button', { name: 'Import' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Share' })).toBeEnabled();
    await userEvent.click(more());
    await screen.findByRole('menuitem', { name: 'Basemap' }, patience);
    expect(screen.queryByRole('menuitem', { name: 'Import' })).not.toBeInTheDocument();
  });
});
