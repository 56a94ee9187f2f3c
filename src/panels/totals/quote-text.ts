import type { Atlas } from '../../dataset/atlas';
import type { CasualtyMeasure } from '../../domain/casualties';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';
import type { AppState } from '../../state/app-state';
import { filtersText } from '../text/filters-text';
import { windowDates } from '../text/window-dates';
import type { CountedTotals } from './count-totals';
import type { Lead } from './lead';
import { isStated } from './total-text';

/**
 * The lead with its dates and figures as sentences that can be quoted: what is counted, the ranges with their best estimates, for
 * how many incidents they are stated, which filters apply, and the dataset.
 */
export function quoteText(
  atlas: Atlas,
  { line, count, scope }: Lead,
  { measures }: CountedTotals,
  { window, filters, query }: Pick<AppState, 'window' | 'filters' | 'query'>,
  texts: Texts,
): string {
  const { t, format, language } = texts;
  const only = filtersText(atlas, filters, query, texts);
  const sentences = [
    t('figures.quote', {
      lead: [count, scope].filter(Boolean).join(' '),
      dates: windowDates(atlas, window, format),
      parts: measures.map((measure) => measureText(line.totals, measure, texts)).join(t('figures.separator')),
      rule: t('figures.whoIsCounted'),
    }),
    ...(only === '' ? [] : [t('figures.quoteFilters', { filters: only })]),
    t(atlas.updated === '' ? 'figures.quoteSourceUndated' : 'figures.quoteSource', {
      dataset: textIn(language, atlas.title, atlas.titleAr) ?? atlas.title,
      updated: atlas.updated,
    }),
  ];
  return sentences.join(' ');
}

function measureText(totals: Lead['line']['totals'], measure: CasualtyMeasure, { t, format }: Texts): string {
  const { incidents } = totals;
  const { low, best, high, notStated } = totals[measure];
  const name = t(`panels.${measure}Name`);
  if (!isStated(incidents, totals[measure])) return t('figures.quoteMeasureNotStated', { measure: name });
  return t(low === high ? 'figures.quoteMeasureExact' : 'figures.quoteMeasure', {
    measure: name,
    range: format.range(low, high),
    best: format.number(best),
    stated: format.number(incidents - notStated),
    incidents: format.number(incidents),
  });
}
