import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LanguageDialog } from '../../../src/app/LanguageDialog';
import { SpokenRoom } from '../../../src/app/SpokenRoom';
import { loadMessages } from '../../../src/i18n/texts';
import { MapNamesChoice } from '../../../src/map/basemap/MapNamesChoice';
import { Dialog } from '../../../src/ui/Dialog';
import { renderWith, storeWith } from '../panels/with-store';

const nothing = () => {};

describe('the dialog of language and digits', () => {
  it('offers each language by its own name and takes the choice', async () => {
    const store = storeWith();
    renderWith(store, <LanguageDialog isOpen onOpenChange={nothing} />);
    const languages = within(screen.getByRole('group', { name: 'Language of the page' }));
    expect(languages.getByRole('radio', { name: 'English' })).toBeChecked();
    await userEvent.click(languages.getByRole('radio', { name: 'العربية' }));
    expect(store.getState()).toMatchObject({ language: 'ar', homeLanguage: 'ar' });
    await userEvent.click(languages.getByRole('radio', { name: /^Français: only buttons/ }));
    expect(store.getState().language).toBe('fr');
  });

  it('takes the digits', async () => {
    const store = storeWith();
    renderWith(store, <LanguageDialog isOpen onOpenChange={nothing} />, 'ar');
    await userEvent.click(screen.getByRole('radio', { name: 'عربية: ١٢٣' }));
    expect(store.getState().digits).toBe('arab');
  });
});

describe('the names on the map', () => {
  it('are those of both languages until the reader asks for one', async () => {
    const store = storeWith();
    renderWith(store, <MapNamesChoice />);
    expect(screen.getByRole('radio', { name: 'English and Arabic' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Arabic' }));
    expect(store.getState().mapNames).toBe('ar');
  });
});

describe('a part that the language does not have', () => {
  it('is marked as English, in a dialog too', async () => {
    await loadMessages('fr');
    const dialog = (
      <Dialog title="Counts" closeLabel="Close" isOpen onOpenChange={nothing}>
        text
      </Dialog>
    );
    renderWith(
      storeWith(),
      <SpokenRoom room="timeline">
        <p>Play</p>
        {dialog}
      </SpokenRoom>,
      'fr',
    );
    expect(screen.getByText('Play').closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('dialog').closest('[lang]')).toHaveAttribute('dir', 'ltr');
  });

  it('is not marked where the language has it', () => {
    renderWith(
      storeWith(),
      <SpokenRoom room="app">
        <p>Fermer</p>
      </SpokenRoom>,
      'fr',
    );
    expect(screen.getByText('Fermer').closest('[lang]')).toBeNull();
  });
});
