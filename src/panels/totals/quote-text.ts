import type { Atlas } from '../../dataset/atlas';
import type { CasualtyMeasure } from '../../domain/casualties';
import type { Texts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import type { AppState } from '../../state/app-state';
import { filtersText } from '../text/filters-text';
import { type Access, accessOfPage, sourceSentence } from '../text/source-sentence';
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
  lead: Lead,
  { measures }: CountedTotals,
  { window, filters, query }: Pick<AppState, 'window' | 'filters' | 'query'>,
  texts: Texts,
  access: Access = accessOfPage(),
): string {
  const sentences = [
    leadSentence(lead, measures, windowDates(atlas, window, texts.format), texts),
    filtersSentence(atlas, { filters, query }, texts),
    sourceSentence(atlas, access, texts),
  ];
  return sentences.filter((each) => each !== '').join(' ');
}

/** "102 recorded attacks on …, March 2020: 3 killed (stated for 4 of 5), …" and who is counted. */
export function leadSentence(
  { line, count, scope }: Lead,
  measures: CountedTotals['measures'],
  dates: string,
  texts: Texts,
): string {
  return texts.t('figures.quote', {
    lead: [count, scope].filter(Boolean).join(' '),
    dates,
    parts: costText(line.totals, measures, texts),
    rule: texts.t('figures.whoIsCounted'),
  });
}

/** The filters that are set, as a sentence; '' without any. */
export function filtersSentence(
  atlas: Atlas,
  { filters, query }: Pick<AppState, 'filters' | 'query'>,
  texts: Texts,
): string {
  const only = filtersText(atlas, filters, query, texts);
  return only === '' ? '' : texts.t('figures.quoteFilters', { filters: only });
}

/** Killed and wounded of one line, each with its range, its best estimate and for how many it is stated. */
export function costText(totals: MatchTotals, measures: CountedTotals['measures'], texts: Texts): string {
  return measures.map((measure) => measureText(totals, measure, texts)).join(texts.t('figures.separator'));
}

function measureText(totals: MatchTotals, measure: CasualtyMeasure, { t, format }: Texts): string {
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
