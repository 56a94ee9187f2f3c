import { parseCivil } from '../../domain/civil-time';
import type { MonthCoverage } from '../../domain/incident';
import type { Texts } from '../../i18n/texts';

/** The months of one level by year, runs of them as a range: "2019: June, December · 2020: June–October". */
export function monthsText(
  coverage: readonly MonthCoverage[],
  level: MonthCoverage['searched'],
  { t, format }: Texts,
): string {
  const years = new Map<string, string[][]>();
  let last = -2;
  for (const [index, { month, searched }] of coverage.entries()) {
    const minutes = parseCivil(`${month}-01`)?.minutes;
    if (searched !== level || minutes === undefined) continue;
    const year = format.year(minutes);
    const runs = years.get(year) ?? [];
    const name = format.dateWith(minutes, { month: 'long' });
    const run = runs.at(-1);
    if (run && index === last + 1) run.push(name);
    else runs.push([name]);
    years.set(year, runs);
    last = index;
  }
  const separator = t('figures.separator');
  const runText = (run: readonly string[]) =>
    run.length > 2 ? format.span(run[0] ?? '', run.at(-1) ?? '') : run.join(separator);
  return [...years].map(([year, runs]) => `${year}: ${runs.map(runText).join(separator)}`).join(' · ');
}
