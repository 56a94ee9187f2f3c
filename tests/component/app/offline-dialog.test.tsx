import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfflineDialog } from '../../../src/app/offline/OfflineDialog';
import { offlineState } from '../../../src/app/offline/offline-state';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import { FakeRegistration, FakeWorkers } from './fake-workers';

const WHOLE = { version: 'abc123', files: 40, kept: 40, bytes: 20_000_000 };
const deleted = vi.fn(async () => true);
let workers: FakeWorkers;

beforeEach(() => {
  vi.stubEnv('PROD', true);
  vi.stubGlobal('caches', { delete: deleted });
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  deleted.mockClear();
  localStorage.clear();
  offlineState.setState({ failure: null, offer: null });
  workers = new FakeWorkers();
  workers.install();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

function open() {
  render(
    <TextsContext value={createTexts('en')}>
      <OfflineDialog isOpen onOpenChange={() => {}} />
    </TextsContext>,
  );
}

function keptWith(answers: FakeRegistration['answers']): FakeRegistration {
  const registration = new FakeRegistration(new URL('./', document.baseURI).href);
  registration.answers = answers;
  workers.registration = registration;
  return registration;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the dialog about offline use', () => {
  it('says that nothing is kept, and keeps the page when asked', async () => {
    open();
    expect(await screen.findByText(/^Nothing is kept/)).toBeVisible();
    await press('Keep the page in this browser');
    expect(workers.register).toHaveBeenCalledWith(new URL('sw.js', document.baseURI).href, expect.anything());
  });

  it('says what is kept, checks it, and names how many files were mended', async () => {
    const registration = keptWith({ status: WHOLE, repair: { files: 40, mended: 2, failed: 0 } });
    open();
    expect(await screen.findByText(/^All 40 files of release abc123 are kept, 20 MB/)).toBeVisible();
    await press('Check the files');
    expect(await screen.findByText('2 files were missing or damaged and have been fetched again.')).toBeVisible();
    expect(registration.asked).toContain('repair');
  });

  it('says how far the fetching is and why it stopped', async () => {
    keptWith({ status: { ...WHOLE, kept: 12 } });
    offlineState.setState({ failure: { type: 'keepFailed', reason: 'space', path: 'basemap/world.pmtiles' } });
    open();
    expect(await screen.findByText(/^12 of 40 files are kept/)).toBeVisible();
    expect(screen.getByText(/^There is no room for basemap\/world\.pmtiles/)).toBeVisible();
  });

  it('says whether there is a newer release', async () => {
    const registration = keptWith({ status: WHOLE });
    open();
    await screen.findByText(/are kept/);
    await press('Look for a newer release');
    expect(await screen.findByText('This is the newest release.')).toBeVisible();
    registration.waiting = { postMessage: () => {} };
    await press('Look for a newer release');
    expect(await screen.findByText(/^There is a newer release/)).toBeVisible();
  });

  it('says why a newer release cannot be looked for', async () => {
    const registration = keptWith({ status: WHOLE });
    registration.update.mockRejectedValue(new TypeError('Failed to fetch'));
    open();
    await screen.findByText(/are kept/);
    await press('Look for a newer release');
    expect(await screen.findByText(/^That did not work: Failed to fetch/)).toBeVisible();
  });

  it('deletes what is kept, and does not keep the page again by itself', async () => {
    const registration = keptWith({ status: WHOLE });
    registration.unregister.mockImplementation(async () => {
      workers.registration = null;
      return true;
    });
    open();
    await screen.findByText(/are kept/);
    await press('Delete what is kept');
    expect(await screen.findByText(/^Nothing is kept/)).toBeVisible();
    expect(deleted).toHaveBeenCalledWith('incident-atlas /');
    expect(localStorage.getItem('incident-atlas.offline')).toBe('off');
  });

  it('installs the page where the browser offers it, once', async () => {
    const prompt = vi.fn(async () => undefined);
    offlineState.setState({ offer: Object.assign(new Event('beforeinstallprompt'), { prompt }) });
    open();
    await press('Install the app');
    expect(prompt).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Install the app' })).not.toBeInTheDocument();
  });

  it('says that the browser cannot keep the page over plain HTTP', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    open();
    expect(await screen.findByText(/^This browser cannot keep the page/)).toBeVisible();
  });
});
