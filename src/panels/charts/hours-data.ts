import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../../domain/time-interval';
import { formatWeekHours, HOUR_FILTER, isInWeekHours, parseWeekHours, type WeekHours } from '../../domain/week-hours';
import { figureText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { hoursText, weekdayName } from '../../i18n/week-hours-label';
import { hasAny } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { BY_WEEK_HOUR, HOURS_PER_DAY, WEEK_HOURS } from '../../spacetime/time-groups';
import type { CellPlace } from './attach-brush';
import { canAdd, largestOf, totalAt } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartTable, figureCells, figureColumns, textCell } from './chart-table';
import type { HeatPicture } from './draw-heat';
import { shadeNotes } from './shade-notes';

/** An hour of the week; weekday 0 is Monday. */
export interface WeekHour {
  readonly weekday: number;
  readonly hour: number;
  readonly total: MeasureTotal;
  /** Whether the filter by hours lets it pass. */
  readonly isIn: boolean;
}

/** What the chart by weekday and hour shows. */
export interface HoursData {
  /** In the reader's order of weekdays. */
  readonly hours: readonly WeekHour[];
  /** Incidents whose hour is not known. */
  readonly without: number;
  readonly all: number;
}

export function hoursData({ atlas, state, line }: ChartSource, { format }: Texts): HoursData {
  const { measure, filters } = state;
  const tallies = atlas.engine.tallies({ measure, dimension: BY_WEEK_HOUR, free: [HOUR_FILTER] });
  const blocks = filters[HOUR_FILTER]?.flatMap((value) => parseWeekHours(value) ?? []);
  const hours = Array.from({ length: WEEK_HOURS }, (_, at): WeekHour => {
    const weekday = (Math.floor(at / HOURS_PER_DAY) + format.weekStart - 1) % DAYS_PER_WEEK;
    const hour = at % HOURS_PER_DAY;
    const isIn = !blocks || blocks.some((block) => isInWeekHours(weekday + 1, hour, block));
    return { weekday, hour, total: totalAt(tallies, weekday * HOURS_PER_DAY + hour, line), isIn };
  });
  const without = totalAt(tallies, WEEK_HOURS, line).incidents;
  return { hours, without, all: hours.reduce((sum, { total }) => sum + total.incidents, without) };
}

export function hoursSummary({ hours }: HoursData, { state }: ChartSource, texts: Texts): string {
  const { t } = texts;
  const shown = hours.filter(({ isIn }) => isIn);
  const peak = largestOf(shown, ({ total }) => total, canAdd(state.measure));
  if (!hours.some(({ total }) => hasAny(total))) return t('charts.hours-none');
  if (!peak) return t('charts.nothing');
  return t('charts.hours-summary', {
    weekday: weekdayName(peak.weekday, texts, 'long'),
    hours: hoursText(peak.hour, peak.hour, texts),
    figure: figureText(peak.total, state.measure, texts),
  });
}

export function hoursNotes(
  { hours, without, all }: HoursData,
  { state }: ChartSource,
  texts: Texts,
): readonly string[] {
  const { t, format } = texts;
  const totals = hours.map(({ total }) => total);
  const params = { count: without, number: format.number(without), all: format.number(all) };
  return [
    ...(totals.some(hasAny) ? [t('charts.hours-help')] : []),
    ...shadeNotes(totals, canAdd(state.measure), texts),
    ...(without > 0 ? [t('charts.hours-without', params)] : []),
  ];
}

/** Pressing an hour filters by it, and with Shift by the hours that are chosen and it. */
export function hoursTable({ hours }: HoursData, { state, name }: ChartSource, texts: Texts): ChartTable {
  const { t } = texts;
  const { filters, setFilter } = state;
  return {
    columns: [t('charts.weekday'), t('charts.hour'), ...figureColumns(state.measure, name, texts)],
    rows: hours
      .filter(({ total }) => hasAny(total))
      .map(({ weekday, hour, total, isIn }) => {
        const [day, time] = [weekdayName(weekday, texts, 'long'), hoursText(hour, hour, texts)];
        const value = formatWeekHours({ days: [weekday + 1, weekday + 1], hours: [hour, hour] });
        return {
          cells: [textCell(day), textCell(time, hour), ...figureCells(total, state.measure, texts)],
          press: {
            label: t('charts.hours-row', { weekday: day, hours: time }),
            isOn: isIn && filters[HOUR_FILTER] !== undefined,
            run: (extend: boolean) => setFilter(HOUR_FILTER, hoursAfter(filters[HOUR_FILTER] ?? [], value, extend)),
          },
          isOut: !isIn,
        };
      }),
  };
}

/** The filter after a press on one value or a drag: it alone, or beside the others; null where it was the only one. */
export function hoursAfter(now: readonly string[], value: string, extend: boolean): readonly string[] | null {
  if (now.length === 1 && now[0] === value) return null;
  if (!extend) return [value];
  const others = now.filter((each) => each !== value);
  return others.length === now.length ? [...now, value] : others;
}

/** The hours between two cells of the picture, whose rows are in the reader's order of weekdays. */
export function hoursBetween(a: CellPlace, b: CellPlace, weekStart: number): WeekHours {
  const dayOf = (row: number) => ((row + weekStart - 1) % DAYS_PER_WEEK) + 1;
  return {
    days: [dayOf(Math.min(a.row, b.row)), dayOf(Math.max(a.row, b.row))],
    hours: [Math.min(a.column, b.column), Math.max(a.column, b.column)],
  };
}

export function hoursPicture(
  { hours }: HoursData,
  { state }: ChartSource,
  { width, id, label }: Pick<HeatPicture, 'width' | 'id' | 'label'>,
  texts: Texts,
): HeatPicture {
  const { format } = texts;
  const rowOf = (weekday: number) => (weekday + 1 - format.weekStart + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return {
    cells: hours.map(({ weekday, hour, total, isIn }) => ({
      column: hour,
      row: rowOf(weekday),
      total,
      isOut: !isIn,
      title: `${weekdayName(weekday, texts, 'long')} ${hoursText(hour, hour, texts)}: ${figureText(total, state.measure, texts)}`,
    })),
    columns: HOURS_PER_DAY,
    rows: DAYS_PER_WEEK,
    columnLabel: (column) => format.time(column * MINUTES_PER_HOUR),
    rowLabel: (row) => weekdayName((row + format.weekStart - 1) % DAYS_PER_WEEK, texts),
    labelled: [0, 6, 12, 18],
    rowHeight: 14,
    labelWidth: 34,
    adds: canAdd(state.measure),
    width,
    id,
    label,
  };
}
