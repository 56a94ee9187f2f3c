import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import { BasemapDialog } from '../../../src/map/basemap/BasemapDialog';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';

let store: AppStore;
const fetched = vi.fn<typeof fetch>();
const closed = vi.fn<(isOpen: boolean) => void>();

beforeEach(() => {
  store = createAppStore();
  fetched.mockReset();
  closed.mockReset();
  vi.stubGlobal('fetch', fetched);
  render(
    <StoreContext value={store}>
      <TextsContext value={createTexts('en')}>
        <BasemapDialog isOpen onOpenChange={closed} />
      </TextsContext>
    </StoreContext>,
  );
});

afterEach(() => vi.unstubAllGlobals());

async function ask(kind: string, address: string) {
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: kind }));
  await user.click(screen.getByRole('textbox', { name: 'Address' }));
  await user.paste(address);
  await user.click(screen.getByRole('button', { name: 'Use this basemap' }));
}

describe('the basemap dialog', () => {
  it('uses an XYZ template whose tile is an image', async () => {
    fetched.mockResolvedValue(new Response('', { headers: { 'content-type': 'image/png' } }));
    await ask('Raster tiles (XYZ)', 'https://tiles.example/{z}/{x}/{y}.png');
    expect(await screen.findByText('In use.')).toBeVisible();
    expect(store.getState().basemap).toEqual({ type: 'xyz', url: 'https://tiles.example/{z}/{x}/{y}.png' });
    expect(fetched.mock.calls[0]?.[0]).toBe('https://tiles.example/0/0/0.png');
  });

  it('keeps the focus on the button after a basemap was applied, so that Escape closes the dialog', async () => {
    fetched.mockResolvedValue(new Response('', { headers: { 'content-type': 'image/png' } }));
    await ask('Raster tiles (XYZ)', 'http://localhost:8080/{z}/{x}/{y}.png');
    expect(await screen.findByText('In use.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Use this basemap' })).toHaveFocus();
    await userEvent.setup().keyboard('{Escape}');
    expect(closed).toHaveBeenCalledWith(false);
  });

  it('says that a file is not uploaded, and names a file that is not an archive', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'PMTiles file on this computer' }));
    expect(screen.getByText(/not uploaded/)).toBeVisible();
    await user.upload(screen.getByLabelText(/^File/), new File(['a;b'], 'rows.pmtiles'));
    expect(await screen.findByText(/rows\.pmtiles is not a PMTiles archive/)).toBeVisible();
    expect(store.getState().basemap).toEqual({ type: 'bundled' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('keeps the basemap and says why when the address is not https', async () => {
    await ask('MapLibre style', 'http://tiles.example/style.json');
    expect(await screen.findByText(/must start with https/)).toBeVisible();
    expect(store.getState().basemap).toEqual({ type: 'bundled' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('keeps the basemap and says why when the server refuses', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await ask('MapLibre style', 'https://tiles.example/style.json');
    expect(await screen.findByText(/does not let other pages read/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveAttribute('aria-invalid', 'true');
    expect(store.getState().basemap).toEqual({ type: 'bundled' });
  });

  it('switches the density layer', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /Density of incidents/ }));
    expect(store.getState().density).toBe(true);
  });
});
