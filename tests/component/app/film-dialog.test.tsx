import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FilmDialog } from '../../../src/app/film/FilmDialog';
import { FilmPreview } from '../../../src/app/film/FilmPreview';
import { FILM_CANVASES } from '../../../src/app/film/film-choices';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { renderWith, storeWith } from '../panels/with-store';

describe('FilmDialog', () => {
  it('says so where no incident has a date, instead of a film in which nothing moves', async () => {
    const atlas = await importedAtlasOf('id,date,latitude,longitude\n1,,33,44\n2,,34,45\n');
    renderWith(storeWith(atlas), <FilmDialog isOpen onOpenChange={() => {}} />);
    const dialog = await screen.findByRole('dialog', { name: 'Save a film' });
    expect(dialog).toHaveTextContent('No incident of this dataset has a date, so there is nothing to play.');
    expect(screen.queryByRole('button', { name: /^Save as/ })).not.toBeInTheDocument();
  });

  it('opens with the choices of the player, and says what to do where the browser gives no map', async () => {
    const store = storeWith();
    store.getState().setMode('cumulative');
    store.getState().setStep('incident');
    renderWith(store, <FilmDialog isOpen onOpenChange={() => {}} />);
    expect(await screen.findByLabelText('Each frame shows')).toHaveDisplayValue('All incidents since the first day');
    expect(screen.getByLabelText('Step')).toHaveDisplayValue('Next incident');
    expect(await screen.findByText(/WebGL/, {}, { timeout: 5000 })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save as GIF' })).toBeDisabled();
    expect(screen.getByText(/^This browser writes no video, only GIF/)).toBeInTheDocument();
  });

  it('says that it prepares the film until there is a frame to show', async () => {
    const plan = { frames: [{ window: [0, 1440] as const, seconds: 2 }], seconds: 2, isTooLong: false };
    const film = {
      plan,
      run: { range: [0, 1440] as const } as never,
      canvas: FILM_CANVASES.wide.small,
      title: 'A film',
      isCut: false,
      problem: null,
      datesOf: () => '1 Jan 1970',
      draw: () => new Promise<never>(() => {}),
    };
    const still = { canvas: { current: null }, frame: 0, onFrame: () => {}, isMaking: false, hasFailed: false };
    renderWith(storeWith(), <FilmPreview {...still} isPreparing={false} film={film} drawn={null} />);
    expect(await screen.findByText('Preparing the film…')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
