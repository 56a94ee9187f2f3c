import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type RunningServer, startServer } from '../../scripts/server/start-server.mjs';
import { AtlasDriver } from './driver';
import { type PageWatch, watchPage } from './watch-page';

/** Folder of the production build that the tests open. */
export const DIST = process.env.ATLAS_DIST || fileURLToPath(new URL('../../dist', import.meta.url));

const HINT = 'incident-atlas.hint';

interface TestFixtures {
  /** Fails the test on every error that the test did not allow. */
  readonly watch: PageWatch;
  readonly atlas: AtlasDriver;
}

interface WorkerFixtures {
  /** Serves the build on a free port. */
  readonly server: RunningServer;
  /** Serves the build too, but ignores HTTP Range. */
  readonly plainServer: RunningServer;
}

/** The build on a server, without a page of Chromium. */
export const served = base.extend<object, Pick<WorkerFixtures, 'server'>>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const server = await startServer({ root: DIST });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

export const test = served.extend<TestFixtures, Omit<WorkerFixtures, 'server'>>({
  plainServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const server = await startServer({ root: DIST, range: false });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  /** Not a first visit, unless a test says so: the hint of a first visit takes room. */
  storageState: async ({ server }, use) =>
    use({
      cookies: [],
      origins: [{ origin: new URL(server.url).origin, localStorage: [{ name: HINT, value: 'shown' }] }],
    }),
  watch: [
    async ({ page, context, baseURL }, use) => {
      const watch = await watchPage(page, context, baseURL ?? '');
      await use(watch);
      expect(watch.problems(), 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page, watch }, use) => use(new AtlasDriver(page, watch)),
});

export { expect };
