import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachOffline } from '../../../src/app/offline/attach-offline';
import { rememberKeeping } from '../../../src/app/offline/offline-memory';
import { takeUpdate } from '../../../src/app/offline/take-update';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { FakeRegistration, FakeWorkers } from './fake-workers';

let workers: FakeWorkers;
let store: AppStore;
let detach: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  localStorage.clear();
  workers = new FakeWorkers();
  workers.install();
  store = createAppStore();
});

afterEach(() => {
  detach();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const later = () => vi.advanceTimersByTimeAsync(5000);
const noticed = () => store.getState().notices.map(({ problem }) => problem.code);
function withWorker(): FakeRegistration {
  workers.controller = { postMessage: vi.fn() };
  workers.registration = new FakeRegistration(new URL('./', document.baseURI).href);
  return workers.registration;
}

describe('keeping the page', () => {
  it('begins some seconds after the start, and not before the first picture', async () => {
    detach = attachOffline(store, window);
    await vi.advanceTimersByTimeAsync(1000);
    expect(workers.register).not.toHaveBeenCalled();
    await later();
    expect(workers.register).toHaveBeenCalledOnce();
  });

  it('does not begin where the reader said no', async () => {
    rememberKeeping(() => localStorage, false);
    detach = attachOffline(store, window);
    await later();
    expect(workers.register).not.toHaveBeenCalled();
  });

  it('does not begin where the reader spares data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    detach = attachOffline(store, window);
    await later();
    expect(workers.register).not.toHaveBeenCalled();
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('goes on without a word where the browser refuses', async () => {
    workers.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
    detach = attachOffline(store, window);
    await later();
    expect(noticed()).toEqual([]);
  });
});

describe('a newer release', () => {
  it('that waits already is told, with a button', async () => {
    withWorker().waiting = { postMessage: vi.fn() };
    detach = attachOffline(store, window);
    await later();
    expect(store.getState().notices).toMatchObject([{ problem: { code: 'updateReady' }, action: 'useUpdate' }]);
  });

  it('is told when it has been fetched, and not while it is being fetched', async () => {
    const registration = withWorker();
    detach = attachOffline(store, window);
    await later();
    registration.installing = new EventTarget();
    registration.dispatchEvent(new Event('updatefound'));
    expect(noticed()).toEqual([]);
    registration.waiting = { postMessage: vi.fn() };
    registration.installing.dispatchEvent(new Event('statechange'));
    expect(noticed()).toEqual(['updateReady']);
  });

  it('that another tab began to use does not reload this tab; a message offers it', () => {
    withWorker();
    detach = attachOffline(store, window);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(store.getState().notices).toMatchObject([{ problem: { code: 'updatedElsewhere' }, action: 'reloadPage' }]);
  });

  it('is looked for each hour', async () => {
    const registration = withWorker();
    detach = attachOffline(store, window);
    await later();
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000);
    expect(registration.update).toHaveBeenCalledTimes(2);
  });

  it('takes over when the reader agrees', async () => {
    const postMessage = vi.fn();
    withWorker().waiting = { postMessage };
    await takeUpdate(window);
    expect(postMessage).toHaveBeenCalledWith({ type: 'takeOver' });
  });
});
