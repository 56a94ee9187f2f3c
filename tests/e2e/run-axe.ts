import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA, and best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong in a page, a line for each rule. axe runs in the page itself: the package for Playwright opens another page for each
 * run, which took 3 s instead of 0.3 s. Frames are not looked into.
 */
export async function runAxe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const run = Reflect.get(window, 'axe') as typeof import('axe-core');
    const { violations } = await run.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => {
      const told = nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)}\n${failureSummary}`);
      return [`${id}: ${help}`, ...told].join('\n');
    });
  }, RULES);
}
