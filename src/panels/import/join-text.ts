import type { JoinCounts } from '../../dataset/import/gather/gather';
import type { Texts } from '../../i18n/texts';

/** What a join yields, in one sentence: how many rows match, how many do not, and what of the other file is not shown. */
export function joinText({ file: name, ...counts }: JoinCounts, { t, format, language }: Texts): string {
  const { matched, unmatched, ambiguous, used, unused } = counts;
  const total = matched + unmatched + ambiguous;
  const parts = [t('imports.joinMatched', { count: matched, total: format.number(total) })];
  if (used < matched) parts.push(t('imports.joinShared', { used: format.number(used), name }));
  if (unmatched > 0) parts.push(t('imports.joinUnmatched', { count: unmatched }));
  if (ambiguous > 0) parts.push(t('imports.joinAmbiguous', { count: ambiguous, name }));
  if (unused > 0) parts.push(t('imports.joinUnused', { count: unused, name }));
  return `${parts.join(language === 'ar' ? '؛ ' : '; ')}.`;
}
