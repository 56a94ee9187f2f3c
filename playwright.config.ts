import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const { path, args, env } = await findBrowser();

/** Each worker starts its own server on a free port: see `tests/e2e/fixtures.ts`. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails only when the machine is slow is named "flaky" in the output and does not fail the run.
  retries: 1,
  workers: 2,
  // Without a GPU one test takes 10 to 30 s, and twice that on a busy machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Only the tests of the worker run with it: what the others test must come from the server.
    serviceWorkers: 'block',
    // A trace of each test costs a fifth of the time: the retry of a failed one has it.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: path,
      // The software renderer draws the map; to put the page together by it too costs a sixth more, and twice the time to the first view.
      args: [...args, '--disable-gpu-compositing'],
      env: { ...process.env, ...env } as Record<string, string>,
    },
  },
});
