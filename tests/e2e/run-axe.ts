import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA, and best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong in a page, a line for each rule. axe runs in the page itself: the package for Playwright opens another page for each
 * run, which took 3 s instead of 0.3 s. Frames are not looked into.
 *
 * @param wanted `colours` asks for what a theme can change, where all else was asked in the other theme
 */
export async function runAxe(page: Page, wanted: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly =
    wanted === 'all' ? { type: 'tag' as const, values: RULES } : { type: 'rule' as const, values: COLOUR_RULES };
  return page.evaluate(async (only) => {
    const run = Reflect.get(window, 'axe') as typeof import('axe-core');
    const { violations } = await run.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const told = nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)}\n${failureSummary}`);
      return [`${id}: ${help}`, ...told].join('\n');
    });
  }, runOnly);
}
