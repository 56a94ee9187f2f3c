import { createPageWorker } from './page-worker';
import type { Release } from './release';
import type { ToWorker } from './worker-messages';

/** The build writes the list of its files here. */
declare const __ATLAS_RELEASE__: Release;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const folder = worker.registration.scope;

const page = createPageWorker({
  release: __ATLAS_RELEASE__,
  folder,
  // One cache for each folder: several atlases may stand on one host.
  openCache: () => caches.open(`incident-atlas ${new URL(folder).pathname}`),
  fetcher: (...args) => fetch(...args),
  async openClients() {
    const all = await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
    return all.map(({ id }) => id);
  },
  async tellAll(message) {
    for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
  },
});

worker.addEventListener('install', (event) => event.waitUntil(page.install()));
worker.addEventListener('activate', (event) => event.waitUntil(page.activate()));
worker.addEventListener('fetch', (event) => {
  const response = page.respond(event.request, event.clientId);
  // A cache that fails must not stand between the reader and a network that works.
  if (response) event.respondWith(response.catch(() => fetch(event.request)));
});
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.type === 'takeOver') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(page.hear(message).then((answer) => event.ports[0]?.postMessage(answer)));
});
