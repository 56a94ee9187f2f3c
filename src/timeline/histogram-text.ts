import type { Texts } from '../i18n/texts';
import { windowText } from '../i18n/window-text';
import type { Histogram } from '../spacetime/engine';

/** The bars in words: their dates, the highest ones, how many are empty. Under all filters but time, as the bars are. */
export function histogramText({ edges, certain, possible }: Histogram, { t, format }: Texts): string {
  const counts = Array.from(certain, (count, bin) => count + (possible[bin] ?? 0));
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  const dates = windowText([Math.round(edges[0] ?? 0), Math.round(edges.at(-1) ?? 0)], format);
  if (most === 0) return t('timeline.histogramNone', { dates });
  const highest = counts.flatMap((count, bin) => (count === most ? [bin] : []));
  const [first = 0] = highest;
  const period = windowText([Math.round(edges[first] ?? 0), Math.round(edges[first + 1] ?? 0)], format);
  const incidents = t('timeline.incidents', { count: most, number: format.number(most) });
  const empty = counts.filter((count) => count === 0).length;
  return [
    dates,
    t(highest.length > 1 ? 'timeline.histogramHighestOf' : 'timeline.histogramHighest', { incidents, period }),
    t('timeline.histogramEmpty', { empty: format.number(empty), all: format.number(counts.length) }),
  ].join(' · ');
}
