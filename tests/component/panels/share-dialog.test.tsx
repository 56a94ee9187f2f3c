import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShareMenu } from '../../../src/panels/share/ShareMenu';
import type { AppStore } from '../../../src/state/store';
import { renderWith, storeWith } from './with-store';

async function openDialog(store: AppStore = storeWith(), part?: string) {
  const user = userEvent.setup();
  renderWith(store, <ShareMenu onOpen={() => {}} />);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  // The parts are fetched at their first use.
  const patience = { timeout: 15_000 };
  await user.click(await screen.findByRole('menuitem', { name: /citation and embed/ }, patience));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share' }, patience));
  if (part !== undefined) await user.click(dialog.getByRole('radio', { name: part }));
  return { user, dialog };
}

const fieldOf = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

describe('the link', () => {
  it('is said in words, drawn as a QR code, and copied', async () => {
    const store = storeWith();
    store.getState().setFilter('kind', ['riot']);
    store.getState().setQuery('');
    const { user, dialog } = await openDialog(store);
    expect(fieldOf('Link to this screen').value).toContain('f.kind=riot');
    expect(dialog.getByText('Kind: Riot')).toBeInTheDocument();
    expect(await dialog.findByRole('img', { name: 'QR code of the link' })).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(store.getState().announcement).toBe('Copied: Link to this screen'));
    expect(await navigator.clipboard.readText()).toBe(fieldOf('Link to this screen').value);
  });

  it('is selected where the browser refuses to copy, and a message says which keys copy it', async () => {
    const { user, dialog } = await openDialog();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The text is selected: press Ctrl+C');
    const field = fieldOf('Link to this screen');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('goes to another app where the browser has a way, and a refusal is said', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockRejectedValueOnce(new DOMException('', 'AbortError'));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user, dialog } = await openDialog();
    const send = dialog.getByRole('button', { name: 'Send with another app' });
    await user.click(send);
    expect(dialog.queryByRole('alert')).toBeNull();
    expect(share.mock.calls[0]?.[0].url).toBe(fieldOf('Link to this screen').value);
    share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await user.click(send);
    expect(await dialog.findByRole('alert')).toHaveTextContent('The system could not send the link');
  });
});

describe('the citation', () => {
  it('is of the view at first, and of the open incident where one is open', async () => {
    const store = storeWith();
    store.getState().select(0);
    const { user, dialog } = await openDialog(store, 'Citation');
    await waitFor(() => expect(fieldOf('Citation').value).toContain('[Incident, Camp Taji, 11 Mar 2020]'));
    await user.click(dialog.getByRole('radio', { name: 'This view' }));
    expect(fieldOf('Citation').value).toMatch(/: 5 incidents \[Map\]\. \(2026\)\. In Small dataset \[Data set\]/);
    await user.click(dialog.getByRole('radio', { name: 'Dataset' }));
    await user.click(dialog.getByRole('radio', { name: 'BibTeX' }));
    expect(fieldOf('Citation').value).toMatch(/^@misc\{small,\n {2}title = \{\{Small dataset\}\},/);
    expect(dialog.getByRole('button', { name: 'Save as a file' })).toBeInTheDocument();
  });

  it('says how to cite an incident while none is open', async () => {
    const { dialog } = await openDialog(storeWith(), 'Citation');
    expect(dialog.getByRole('radio', { name: 'Open incident' })).toBeDisabled();
    expect(dialog.getByText('Open an incident to cite it with its sources.')).toBeInTheDocument();
  });
});

describe('the embed code', () => {
  const frameOf = (code: string) => new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');

  it('is a frame with a title, a size, a sandbox that works, and a link beside it', async () => {
    const { user, dialog } = await openDialog(storeWith(), 'Embed code');
    const title = dialog.getByRole('textbox', { name: /^Title/ });
    await user.clear(title);
    await user.type(title, 'A "map" <b>');
    await user.click(dialog.getByRole('radio', { name: 'Small' }));
    const code = fieldOf('Embed code').value;
    const frame = frameOf(code);
    expect(frame?.title).toBe('A "map" <b>');
    expect([frame?.width, frame?.height]).toEqual(['300', '250']);
    expect(new URL(frame?.src ?? '').searchParams.get('embed')).toBe('1');
    expect(frame?.getAttribute('sandbox')?.split(' ')).toEqual(
      expect.arrayContaining(['allow-scripts', 'allow-same-origin']),
    );
    const link = new DOMParser().parseFromString(code, 'text/html').querySelector('a');
    expect(link?.textContent).toBe('A "map" <b>');
    expect(new URL(link?.href ?? '').searchParams.has('embed')).toBe(false);
  });

  it('is not offered for a size that is none, and says what to write', async () => {
    const { user, dialog } = await openDialog(storeWith(), 'Embed code');
    const width = dialog.getByRole('textbox', { name: 'Width' });
    await user.clear(width);
    await user.type(width, '12');
    expect(width).toHaveAccessibleDescription('Write 100% or a number of pixels from 300 to 4000.');
    expect(dialog.queryByRole('textbox', { name: 'Embed code' })).toBeNull();
    await user.clear(width);
    await user.type(width, '640');
    expect(frameOf(fieldOf('Embed code').value)?.width).toBe('640');
  });
});
