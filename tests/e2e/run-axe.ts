import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Rules of axe by which a page is judged. */
export type AxeRules = NonNullable<RunOptions['runOnly']>;

/** WCAG 2.2 A and AA, and best practices. */
export const ALL_RULES: AxeRules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Those whose answer depends on the theme. */
export const COLOUR_RULES: AxeRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds wrong in a page, a line for each rule. axe runs in the page itself: the package for Playwright opens another page for each
 * run, which took 3 s instead of 0.3 s. Frames are not looked into.
 * @param within - a selector; the whole page without it
 */
export async function runAxe(page: Page, rules: AxeRules = ALL_RULES, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, runOnly]) => {
      const run = Reflect.get(window, 'axe') as typeof import('axe-core');
      const { violations } = await run.run(selector ? { include: [selector] } : document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.map(({ id, help, nodes }) => {
        const told = nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)}\n${failureSummary}`);
        return [`${id}: ${help}`, ...told].join('\n');
      });
    },
    [within, rules] as const,
  );
}
