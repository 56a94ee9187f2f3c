import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in a page, except what the test allowed. */
export interface PageWatch {
  /** Allows console errors that match. A test that breaks something on purpose needs it. */
  allow(pattern: RegExp): void;
  problems(): readonly string[];
}

const POLICY_BROKEN = 'Content Security Policy broken';

/** Collects console errors, uncaught errors, violations of the security policy, and requests to other hosts. */
export async function watchPage(page: Page, context: BrowserContext, origin: string): Promise<PageWatch> {
  const allowed: RegExp[] = [];
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  page.on('crash', () => found.push('the page crashed'));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === new URL(origin).origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) found.push(`request to another host: ${request.url()}`);
  });
  await page.addInitScript((words) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${words}: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  }, POLICY_BROKEN);
  return {
    allow: (pattern) => allowed.push(pattern),
    problems: () => found.filter((line) => !allowed.some((pattern) => pattern.test(line))),
  };
}
