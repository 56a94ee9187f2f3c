import type { Atlas } from '../../../dataset/atlas';
import { textIn } from '../../../domain/language';
import { titleText } from '../../../i18n/incident-title';
import { measureName } from '../../../i18n/measure-text';
import type { Texts } from '../../../i18n/texts';
import { dimensionLabel } from '../../../i18n/value-label';
import { otherFilters, otherWindow } from '../../../live/comparison-values';
import type { Comparison } from '../../../live/selection-values';
import { isWholeRange, NO_SPLIT } from '../../../live/selection-values';
import type { AppState } from '../../../state/app-state';
import { filtersText } from '../../text/filters-text';
import { windowDates } from '../../text/window-dates';

/** What a link to the screen holds, in words: name and value of each part. */
export function linkContents(atlas: Atlas, state: AppState, texts: Texts): readonly (readonly [string, string])[] {
  const { t, format, language } = texts;
  const { window, filters, query, selected, view, measure, split, release, comparison } = state;
  const filtered = filtersText(atlas, filters, query, texts);
  const dates = windowDates(atlas, window, format);
  const isSplit = split !== '' && split !== NO_SPLIT;
  return [
    [t('share.hasDataset'), textIn(language, atlas.title, atlas.titleAr)],
    ...(release ? [[t('share.hasRelease'), releaseWords(release, texts)] as const] : []),
    [t('share.hasDates'), isWholeRange(state) ? t('share.allDates', { dates }) : dates],
    [t('share.hasFilters'), filtered === '' ? t('share.noFilters') : filtered],
    ...(comparison ? [[t('share.hasComparison'), comparedWords(atlas, comparison, state, texts)] as const] : []),
    ...(selected >= 0 ? [[t('share.hasIncident'), titleText(atlas.summary(selected), texts)] as const] : []),
    ...(view ? [[t('share.hasView'), t('share.viewAt', viewParams(view))] as const] : []),
    [
      t('share.hasMeasure'),
      isSplit
        ? t('share.measureBySplit', { measure: measureName(measure, texts), split: dimensionLabel(texts, split) })
        : measureName(measure, texts),
    ],
  ];
}

/** The other dates; the other filters, where the dates are the same. */
function comparedWords(
  atlas: Atlas,
  comparison: Comparison,
  { window, filters, query }: AppState,
  texts: Texts,
): string {
  if (comparison.type !== 'filters') return windowDates(atlas, otherWindow(comparison, window), texts.format);
  const filtered = filtersText(atlas, otherFilters(comparison, filters), query, texts);
  return filtered === '' ? texts.t('share.noFilters') : filtered;
}

function releaseWords({ hash, incidents }: NonNullable<AppState['release']>, { t, format }: Texts): string {
  const counted = t('panels.counted', { count: incidents, number: format.number(incidents) });
  return hash === null ? counted : t('share.releaseOf', { hash, incidents: counted });
}

function viewParams({ lon, lat, zoom }: NonNullable<AppState['view']>) {
  return { lat: lat.toFixed(2), lon: lon.toFixed(2), zoom: zoom.toFixed(1) };
}
