import type { CasualtyMeasure } from '../../domain/casualties';
import { type Severity, severityOf } from '../../domain/severity';
import type { Texts } from '../../i18n/texts';
import { type EventTable, NOT_STATED } from '../../spacetime/event-table';

/** The figures of rows. */
type Figures = Pick<
  EventTable,
  'killedLow' | 'killedBest' | 'killedHigh' | 'woundedLow' | 'woundedBest' | 'woundedHigh'
>;

/** The severity of a row's incident. */
export function severityOfRow(table: EventTable, row: number): Severity {
  return severityOf(table.killedBest[row] ?? NOT_STATED, table.woundedBest[row] ?? NOT_STATED);
}

/** "3 killed" and "12–15 wounded" of a row. Without either, one text says that there were none or that it is not stated. */
export function casualtyTexts(
  table: Figures,
  row: number,
  texts: Texts,
): readonly { severity: Severity; text: string }[] {
  const parts = (['killed', 'wounded'] as const).flatMap((measure) => {
    const { low, best, high } = rangeOf(table, row, measure);
    const severity: Severity = best > 0 ? measure : 'none';
    return high > 0 ? [{ severity, text: countText(measure, low, high, texts) }] : [];
  });
  return parts.length > 0 ? parts : [{ severity: 'none', text: noneText(table, row, texts) }];
}

/** One figure with its measure: "12–15 wounded". */
export function countText(measure: CasualtyMeasure, low: number, high: number, { t, format }: Texts): string {
  // One number takes the plural form that belongs to it ("قتيل واحد"); a range stands behind its name.
  if (low === high) return t(`timeline.${measure}`, { count: high, number: format.number(high) });
  return t(`panels.${measure}Short`, { count: high, range: format.range(low, high) });
}

function noneText(table: Figures, row: number, { t }: Texts): string {
  const killed = table.killedBest[row] === NOT_STATED;
  const wounded = table.woundedBest[row] === NOT_STATED;
  if (killed && wounded) return t('panels.costNotStated');
  if (killed || wounded) return t(killed ? 'panels.noneWounded' : 'panels.noneKilled');
  return t('panels.nobodyHurt');
}

function rangeOf(table: Figures, row: number, measure: CasualtyMeasure): { low: number; best: number; high: number } {
  const [low, best, high] =
    measure === 'killed'
      ? [table.killedLow[row], table.killedBest[row], table.killedHigh[row]]
      : [table.woundedLow[row], table.woundedBest[row], table.woundedHigh[row]];
  return { low: Math.max(0, low ?? 0), best: best ?? NOT_STATED, high: high ?? NOT_STATED };
}
