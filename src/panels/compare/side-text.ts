import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { windowText } from '../../i18n/window-text';
import { type ComparedWindow, relationOf } from '../../spacetime/comparison-windows';
import { filtersText } from '../text/filters-text';
import { windowDates } from '../text/window-dates';
import { countShared } from './compared-figures';
import type { ComparisonSource } from './comparison-source';
import { datasetNotes } from './dataset-notes';

/** "1 Jan – 31 Dec 2014" or the filters of a side: what tells it from the other one. */
export function sideText(source: ComparisonSource, side: 0 | 1, texts: Texts): string {
  const { atlas, comparison, windows, filters } = source;
  if (comparison.type !== 'filters') return windowText(windows[side], texts.format);
  const own = filters[side];
  const differing = Object.keys(comparison.filters);
  const named = Object.fromEntries(differing.flatMap((id) => (own[id] ? [[id, own[id]]] : [])));
  return filtersText(atlas, named, '', texts) || texts.t('compare.allValues');
}

/** What both sides share: the dates where the filters differ, the filters and the search where the dates do. '' for nothing. */
export function sharedText({ atlas, state, comparison, filters }: ComparisonSource, texts: Texts): string {
  const isByFilters = comparison.type === 'filters';
  const differs = (id: string) => isByFilters && comparison.filters[id] !== undefined;
  const shared = Object.fromEntries(Object.entries(filters[0]).filter(([id]) => !differs(id)));
  const words = filtersText(atlas, shared, state.query, texts);
  const dates = isByFilters ? windowDates(atlas, state.window, texts.format) : '';
  return [dates, words].filter((part) => part !== '').join('; ');
}

/** "365 days", "36 hours": how long a window is. */
export function lengthText([from, to]: ComparedWindow, { t, format }: Texts): string {
  const length = to - from;
  const isDays = length % MINUTES_PER_DAY === 0;
  const count = isDays ? length / MINUTES_PER_DAY : Number((length / 60).toFixed(1));
  return t(isDays ? 'timeline.days' : 'timeline.hours', { count, number: format.number(count) });
}

/** Lengths that differ by more than this change the totals by themselves. */
const SAME_LENGTH = 0.02;

/** What a reader must know before the figures: how the sides lie to each other, and what is counted twice. */
export function comparisonNotes(source: ComparisonSource, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const { comparison, windows, filters, state } = source;
  const notes: string[] = [];
  if (comparison.type === 'filters') {
    const isSame = Object.keys(comparison.filters).every((id) => sameValues(filters[0][id], filters[1][id]));
    if (isSame) notes.push(t('compare.sameFilters'));
    notes.push(...datasetNotes(source, texts));
  } else {
    const { lie, lengths, outside } = relationOf(windows[0], windows[1], state.range);
    if (lie === 'equal') notes.push(t('compare.equal'));
    else if (lengths === null) notes.push(t('compare.emptyB'));
    if (lie === 'overlap') notes.push(t('compare.overlap'));
    const dates = windowText(state.range, format);
    if (outside !== 'none') notes.push(t(outside === 'all' ? 'compare.outsideAll' : 'compare.outsidePart', { dates }));
    if (lengths !== null && Math.abs(lengths - 1) > SAME_LENGTH) {
      const [first, second] = windows.map((window) => lengthText(window, texts));
      notes.push(t('compare.lengths', { a: first ?? '', b: second ?? '' }));
    }
  }
  const shared = sharedOf(source);
  if (shared > 0) notes.push(t('compare.shared', { count: shared, number: format.number(shared) }));
  return notes;
}

const counted = new WeakMap<ComparisonSource, number>();

/** As `countShared`, which passes over all rows: panel and text ask in turn. */
function sharedOf(source: ComparisonSource): number {
  const known = counted.get(source) ?? countShared(source.a, source.b);
  counted.set(source, known);
  return known;
}

function sameValues(one: readonly string[] = [], two: readonly string[] = []): boolean {
  return one.length === two.length && one.every((value) => two.includes(value));
}
