import type { CopyStatus, RepairReport, ToWorker } from '../../offline/worker-messages';
import { isKeepingOff, rememberKeeping } from './offline-memory';

const ANSWER_MS = 120_000;
const storage = () => window.localStorage;

/**
 * The browser's workers; null where it has none for this page: over plain HTTP, inside another page, in some private windows,
 * and in the development server, whose files change all the time.
 */
export function workersOf(page: Window): ServiceWorkerContainer | null {
  if (!import.meta.env.PROD || page.top !== page || !('serviceWorker' in page.navigator)) return null;
  return page.navigator.serviceWorker;
}

/** Whether the page may be kept unasked: the reader has not said no, and does not save data. */
export function mayKeep(page: Window): boolean {
  return !isKeepingOff(storage) && !sparesData(page);
}

/** Whether the reader asked the browser to spare data. Only some browsers say. */
export function sparesData({ navigator }: Window): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Starts to keep the page. Rejects when the browser refuses or the worker cannot be fetched. */
export function register(page: Window): Promise<ServiceWorkerRegistration> {
  const address = new URL('sw.js', page.document.baseURI).href;
  const container = page.navigator.serviceWorker;
  return container.register(address, { scope: new URL('./', page.document.baseURI).href, updateViaCache: 'none' });
}

export async function keepCopy(page: Window): Promise<ServiceWorkerRegistration> {
  rememberKeeping(storage, true);
  return register(page);
}

/** Deletes what is kept. The files that a reader imported are elsewhere and stay. */
export async function dropCopy(page: Window): Promise<void> {
  rememberKeeping(storage, false);
  const registration = await registrationOf(page);
  await registration?.unregister();
  if (registration) await page.caches.delete(`incident-atlas ${new URL(registration.scope).pathname}`);
}

/** The page's own worker, not that of a folder above it. */
export async function registrationOf(page: Window): Promise<ServiceWorkerRegistration | null> {
  const registration = await page.navigator.serviceWorker.getRegistration();
  return registration?.scope === new URL('./', page.document.baseURI).href ? registration : null;
}

/** Null when there is no worker yet, or it does not answer. */
export function askStatus(registration: ServiceWorkerRegistration): Promise<CopyStatus | null> {
  return ask<CopyStatus>(registration, { type: 'status' });
}

export function askRepair(registration: ServiceWorkerRegistration): Promise<RepairReport | null> {
  return ask<RepairReport>(registration, { type: 'repair' });
}

async function ask<T>({ active }: ServiceWorkerRegistration, message: ToWorker): Promise<T | null> {
  if (!active) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<T | null>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
    setTimeout(() => resolve(null), ANSWER_MS);
  });
  active.postMessage(message, [port2]);
  const given = await answer;
  port1.close();
  return given;
}
