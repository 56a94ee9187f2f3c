import type { LineScope } from '../../domain/incident';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';
import type { CountedTotals, TotalsLine } from './count-totals';

/** Lines that can lead: what was done, by whom or against whom. The others say only why an incident is counted apart. */
const LEADS = {
  attack: 'figures.lead-attack',
  strike: 'figures.lead-strike',
  counterStrike: 'figures.lead-counterStrike',
} as const;

/** What the totals begin with: a line's number in words, and what stands on the line. */
export interface Lead {
  readonly line: TotalsLine;
  /** "102 recorded attacks". */
  readonly count: string;
  /** "on the U.S.-led coalition …"; '' where the dataset does not say. */
  readonly scope: string;
}

/** The first line that has incidents; null where it cannot lead, or in a dataset without lines. */
export function leadOf(
  { lines }: CountedTotals,
  scopes: Readonly<Record<string, LineScope>> | undefined,
  { language, t, format }: Texts,
): Lead | null {
  const line = lines.find(({ totals }) => totals.incidents > 0);
  const words = line && Object.entries(LEADS).find(([id]) => id === line.id)?.[1];
  if (!line || !words) return null;
  const { incidents } = line.totals;
  const scope = scopes?.[line.id];
  return {
    line,
    count: t(words, { count: incidents, number: format.number(incidents) }),
    scope: textIn(language, scope?.text, scope?.textAr) ?? '',
  };
}
