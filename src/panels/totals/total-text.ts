import type { Texts } from '../../i18n/texts';
import type { FigureTotal, MatchTotals } from '../../spacetime/engine';

/** The range of a sum. "Not stated" when no incident states the measure, and a dash when there is no incident. */
export function totalText({ incidents }: MatchTotals, total: FigureTotal, { t, format }: Texts): string {
  if (incidents === 0) return '–';
  return isStated(incidents, total) ? format.range(total.low, total.high) : t('terms.notStated');
}

/** The notes after the range: the assessed sum, and how many incidents do not state the measure. */
export function notesOf({ incidents }: MatchTotals, total: FigureTotal, { t, format }: Texts): readonly string[] {
  if (!isStated(incidents, total)) return [];
  const notes: string[] = [];
  if (total.low !== total.high) notes.push(t('panels.assessedTotal', { number: format.number(total.best) }));
  if (total.notStated > 0) {
    notes.push(t('panels.notStatedFor', { count: total.notStated, number: format.number(total.notStated) }));
  }
  return notes;
}

export function isStated(incidents: number, { notStated }: FigureTotal): boolean {
  return incidents > notStated;
}
