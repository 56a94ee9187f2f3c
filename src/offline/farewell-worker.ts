/**
 * The worker of a build that is not kept for use without a network. It replaces the worker of an earlier build, deletes what
 * that one kept, and goes.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await caches.delete(`incident-atlas ${new URL(worker.registration.scope).pathname}`);
  await worker.registration.unregister();
}

export {};
