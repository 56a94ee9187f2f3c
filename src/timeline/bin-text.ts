import { classLabel } from '../i18n/class-label';
import { linesText, measureUnit } from '../i18n/measure-text';
import type { Texts } from '../i18n/texts';
import { utcText, windowText } from '../i18n/window-text';
import type { Bins } from '../spacetime/bins';
import type { Histogram } from '../spacetime/engine';
import { DEFAULT_MEASURE, type Measure } from '../spacetime/figure-measure';
import type { FinestUnit } from '../spacetime/finest-unit';
import { lineTotals } from '../spacetime/line-totals';
import type { Tallies } from '../spacetime/measure-sums';
import type { Bars } from './bars';
import { type CoverageGap, gapsWithin } from './coverage';

/** What the bars show: "incidents per week", "killed per month". */
export function unitText(
  { unit, count }: Pick<Bins, 'unit' | 'count'>,
  texts: Texts,
  measure: Measure = DEFAULT_MEASURE,
): string {
  const { t, format } = texts;
  return t(`timeline.per-${unit}`, { count, number: format.number(count), measure: measureUnit(measure, texts) });
}

/** What the strip under the bars counts; '' when nothing states casualties. */
export function stripText(hasKilled: boolean, hasWounded: boolean, { t }: Texts): string {
  if (hasKilled && hasWounded) return t('timeline.belowBoth');
  if (hasKilled) return t('timeline.belowKilled');
  return hasWounded ? t('timeline.belowWounded') : '';
}

/** What the longest bar of the strip stands for; '' when no bar is shown. */
export function longestText(most: number, { t, format }: Texts): string {
  return most > 0 ? t('timeline.longestBar', { count: most, number: format.number(most) }) : '';
}

/** In which zone times of day are; '' for data of days. A file that names several zones, or none, keeps its own times. */
export function zoneText(finest: FinestUnit, timeZone: string | undefined, { t }: Texts): string {
  if (finest === 'day') return '';
  if (!timeZone) return t('timeline.timesLocal');
  return t('timeline.timesIn', { zone: utcText(timeZone) });
}

/** A bin in words: its dates, its incidents, how many of them are only possible, its casualties, and how far it was searched. */
export function binText(
  histogram: Histogram,
  bin: number,
  { lines, ghosts, tallies }: Pick<Bars, 'lines' | 'ghosts' | 'tallies'>,
  gaps: readonly CoverageGap[],
  texts: Texts,
  measure: Measure = DEFAULT_MEASURE,
): string {
  const { t, format } = texts;
  const from = histogram.edges[bin] ?? 0;
  const to = histogram.edges[bin + 1] ?? from;
  const possible = histogram.possible[bin] ?? 0;
  const parts = [windowText([from, to], format), countText(histogram, bin, ghosts, texts)];
  if (possible > 0) parts.push(t('timeline.possible', { count: possible, number: format.number(possible) }));
  if (tallies) parts.push(...measuredTexts(tallies, bin, measure, texts));
  else parts.push(...costTexts(histogram, bin, lines, texts));
  const words = gapsWithin(gaps, from, to).map((gap) => gapText(gap, texts));
  return [...parts, ...words].join(' · ');
}

function countText(histogram: Histogram, bin: number, all: Histogram | null, { t, format }: Texts): string {
  const countOf = ({ certain, possible }: Histogram) => (certain[bin] ?? 0) + (possible[bin] ?? 0);
  const count = countOf(histogram);
  if (!all) return t('timeline.incidents', { count, number: format.number(count) });
  const whole = countOf(all);
  return t('timeline.cut', { shown: format.number(count), count: whole, all: format.number(whole) });
}

/** The measure in a bin with its range and what is not stated, line by line. */
export function measuredTexts(tallies: Tallies, bin: number, measure: Measure, texts: Texts): string[] {
  const lines = lineTotals(tallies, bin);
  return linesText(lines, measure, texts);
}

/** Casualties of a bin, by line where figures of two lines must not be added up. */
export function costTexts(histogram: Histogram, bin: number, lineIds: readonly string[], texts: Texts): string[] {
  const { t } = texts;
  if (histogram.lines.length === 0) return sumTexts(histogram, bin, texts);
  return histogram.lines.flatMap((line, index) => {
    const cost = sumTexts(line, bin, texts);
    const name = classLabel(lineIds[index] ?? '', texts);
    return cost.length > 0 ? [t('figures.lineCost', { line: name, cost: cost.join(t('figures.separator')) })] : [];
  });
}

function sumTexts(counts: Pick<Histogram, 'killed' | 'wounded'>, bin: number, { t, format }: Texts): string[] {
  return (['killed', 'wounded'] as const).flatMap((measure) => {
    const count = counts[measure][bin] ?? 0;
    return count > 0 ? [t(`timeline.${measure}`, { count, number: format.number(count) })] : [];
  });
}

/** "July 2019: not searched", "August – November 2019: thin". */
export function gapText({ from, to, searched }: CoverageGap, { t, format }: Texts): string {
  return t(`timeline.coverage-${searched}`, { months: format.monthRange(from, to) });
}

/** All gaps in words, those that were not searched first. */
export function coverageText(gaps: readonly CoverageGap[], texts: Texts): string {
  const { t, format } = texts;
  const listed = (wanted: CoverageGap['searched']) =>
    gaps.filter(({ searched }) => searched === wanted).map(({ from, to }) => format.monthRange(from, to));
  const parts = (['no', 'thin'] as const).flatMap((searched) => {
    const months = listed(searched);
    return months.length > 0 ? [t(`timeline.coverage-${searched}`, { months: format.list(months) })] : [];
  });
  return [...parts, t('timeline.coverageMeaning')].join(' · ');
}
