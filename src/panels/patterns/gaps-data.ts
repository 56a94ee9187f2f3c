import { type DayCount, type Gap, type GapFacts, gapFacts } from '../../domain/patterns/day-gaps';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { titleText } from '../../i18n/incident-title';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { DayRows } from '../../spacetime/day-rows';
import type { Dimension } from '../../spacetime/event-table';
import { type ChartCell, type ChartRow, type ChartTable, textCell } from '../charts/chart-table';
import { daysRange, daysText, isoDays, leftOutNotes, monthsText, type PatternSource } from './pattern-source';

/** Gaps and values that a table lists. */
const MOST_GAPS = 10;
const MOST_VALUES = 12;

/** The gaps of one value of a dimension. */
export interface ValueGaps {
  readonly code: number;
  readonly facts: GapFacts;
}

/** Incidents by day, ascending, of the rows at some places of the list. */
function countsOf(days: Int32Array, places?: readonly number[]): readonly DayCount[] {
  const counts = new Map<number, number>();
  const add = (day: number) => counts.set(day, (counts.get(day) ?? 0) + 1);
  if (places) for (const at of places) add(days[at] ?? 0);
  else for (const day of days) add(day);
  return [...counts].map(([day, incidents]) => ({ day, incidents }));
}

export function allGaps({ known }: PatternSource): GapFacts {
  return gapFacts(countsOf(known.days), MOST_GAPS);
}

/** The gaps of each value with two incidents or more, those with the most incidents first. */
export function gapsByValue({ known }: PatternSource, { offsets, codes }: Dimension): readonly ValueGaps[] {
  const places = new Map<number, number[]>();
  known.rows.forEach((row, at) => {
    const from = offsets ? (offsets[row] ?? 0) : row;
    const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    for (let i = from; i < to; i += 1) {
      const code = codes[i] ?? 0;
      const list = places.get(code);
      if (list) list.push(at);
      else places.set(code, [at]);
    }
  });
  return [...places]
    .filter(([, list]) => list.length > 1)
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .map(([code, list]) => ({ code, facts: gapFacts(countsOf(known.days, list), 1) }));
}

export function gapsSummary(facts: GapFacts, texts: Texts): string {
  const { t, format } = texts;
  if (facts.median === null) return t('patterns.gaps-none');
  const incidents = t('panels.counted', { count: facts.incidents, number: format.number(facts.incidents) });
  const [longest] = facts.longest;
  if (!longest) return t('patterns.gaps-summarySame', { incidents });
  const said = t('patterns.gaps-summary', {
    incidents,
    median: daysText(facts.median, texts),
    longest: daysText(longest.days, texts),
    dates: daysRange(longest.from, longest.to, texts),
  });
  const others = facts.ties - 1;
  return others > 0 ? `${said} ${t('patterns.gaps-ties', { count: others, number: format.number(others) })}` : said;
}

export function gapsNotes(source: PatternSource, listed: readonly Gap[], texts: Texts): readonly string[] {
  const closed = source.closed.filter(({ from, to }) => listed.some((gap) => from < gap.to && to > gap.from + 1));
  return [
    texts.t('patterns.gaps-ends'),
    ...(closed.length > 0 ? [texts.t('patterns.gaps-notSearched', { months: monthsText(closed, texts) })] : []),
    ...leftOutNotes(source, texts),
  ];
}

/** The longest gaps, each with the incidents at its ends. A press on the dates shows only them, on an incident opens it. */
export function gapsTable(source: PatternSource, { longest }: GapFacts, texts: Texts): ChartTable {
  const { t, format } = texts;
  const { known, state } = source;
  const rows = longest.map((gap): ChartRow => {
    const dates = daysRange(gap.from, gap.to, texts);
    const inside = insideOf(source, gap);
    return {
      cells: [
        textCell(dates, isoDays(gap.from, gap.to)),
        textCell(format.number(gap.days), gap.days),
        incidentCell(source, rowsOn(known, gap.from), 'last', texts),
        incidentCell(source, rowsOn(known, gap.to), 'first', texts),
        textCell(format.number(inside), inside),
      ],
      press: {
        label: t('patterns.gaps-show', { dates }),
        isOn: false,
        run: () => state.setWindow(gap.from * MINUTES_PER_DAY, (gap.to + 1) * MINUTES_PER_DAY),
      },
    };
  });
  const columns = ['between', 'days', 'before', 'after', 'inside'] as const;
  return { columns: columns.map((column) => t(`patterns.gaps-${column}`)), rows };
}

/** Gaps by value; a press on a value filters by it. */
export function valueGapsTable(
  { atlas, state }: PatternSource,
  dimension: Dimension,
  values: readonly ValueGaps[],
  texts: Texts,
): ChartTable {
  const { t, format } = texts;
  const rows = values.slice(0, MOST_VALUES).map(({ code, facts }): ChartRow => {
    const value = dimension.values[code] ?? '';
    const label = valueLabel(atlas, texts, dimension.id, value);
    const [gap] = facts.longest;
    return {
      cells: [
        textCell(label),
        textCell(format.number(facts.incidents), facts.incidents),
        textCell(format.quantity(facts.median ?? 0), facts.median),
        textCell(format.number(gap?.days ?? 0), gap?.days ?? 0),
        gap ? textCell(daysRange(gap.from, gap.to, texts), isoDays(gap.from, gap.to)) : textCell('–', null),
      ],
      press: {
        label: t('patterns.gaps-filter', { label }),
        isOn: state.filters[dimension.id]?.includes(value) ?? false,
        run: () => state.toggleFilter(dimension.id, value),
      },
    };
  });
  const names = ['incidents', 'median', 'longest', 'between'] as const;
  return { columns: [dimensionLabel(texts, dimension.id), ...names.map((name) => t(`patterns.gaps-${name}`))], rows };
}

/** How many of the values the table has; '' where it has all. */
export function valuesNote(values: readonly ValueGaps[], { t, format }: Texts): string {
  if (values.length <= MOST_VALUES) return '';
  return t('patterns.gaps-groups', { number: format.number(MOST_VALUES), all: format.number(values.length) });
}

/** Dated incidents that are not known to their day and may have happened inside the gap. */
function insideOf({ atlas, known }: PatternSource, { from, to }: Gap): number {
  const { start, end } = atlas.engine.table;
  const [first, last] = [(from + 1) * MINUTES_PER_DAY, to * MINUTES_PER_DAY];
  return known.vague.reduce((sum, row) => sum + ((start[row] ?? 0) < last && (end[row] ?? 0) > first ? 1 : 0), 0);
}

function rowsOn({ rows, days }: DayRows, day: number): readonly number[] {
  return Array.from(rows).filter((_, at) => days[at] === day);
}

/** A cell that opens the first or the last incident of a day, and says how many others the day has. */
export function incidentCell(
  { atlas, state }: PatternSource,
  rows: readonly number[],
  which: 'first' | 'last',
  texts: Texts,
): ChartCell {
  const row = rows.at(which === 'first' ? 0 : -1);
  if (row === undefined) return textCell('–', null);
  const incident = atlas.engine.table.incident[row] ?? 0;
  const summary = atlas.summary(incident);
  const title = titleText(summary, texts);
  const text =
    rows.length > 1 ? texts.t('patterns.more', { title, number: texts.format.number(rows.length - 1) }) : title;
  const press = { label: texts.t('patterns.open', { title }), run: () => state.select(incident) };
  return { text, value: summary.id, press };
}
