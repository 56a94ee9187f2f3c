import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../../domain/time-interval';
import { figureText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { BY_WEEK_HOUR, HOURS_PER_DAY, WEEK_HOURS } from '../../spacetime/time-groups';
import { weekdayName, wholeOf } from './calendar-data';
import { totalAt } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartTable, figureCells, figureColumns, textCell } from './chart-table';
import { type HeatPicture, mostOf } from './draw-heat';

/** An hour of the week; weekday 0 is Monday. */
export interface WeekHour {
  readonly weekday: number;
  readonly hour: number;
  readonly total: MeasureTotal;
}

/** What the chart by weekday and hour shows. */
export interface HoursData {
  /** In the reader's order of weekdays. */
  readonly hours: readonly WeekHour[];
  /** Incidents whose hour is not known. */
  readonly without: number;
  readonly all: number;
}

export function hoursData(source: ChartSource, { format }: Texts): HoursData {
  const { atlas, state, line } = source;
  const tallies = atlas.engine.tallies({ measure: state.measure, dimension: BY_WEEK_HOUR });
  const hours = Array.from({ length: WEEK_HOURS }, (_, at): WeekHour => {
    const weekday = (Math.floor(at / HOURS_PER_DAY) + format.weekStart - 1) % DAYS_PER_WEEK;
    const hour = at % HOURS_PER_DAY;
    return { weekday, hour, total: totalAt(tallies, weekday * HOURS_PER_DAY + hour, line) };
  });
  return { hours, without: totalAt(tallies, WEEK_HOURS, line).incidents, all: wholeOf(source).incidents };
}

/** "19:00–20:00" */
function hourText(hour: number, { format }: Texts): string {
  return format.timeRange(hour * MINUTES_PER_HOUR, (hour + 1) * MINUTES_PER_HOUR);
}

export function hoursSummary({ hours }: HoursData, { state }: ChartSource, texts: Texts): string {
  const { t } = texts;
  const peak = hours.reduce<WeekHour | null>(
    (most, each) => (isKnown(each.total) && each.total.best > (most?.total.best ?? 0) ? each : most),
    null,
  );
  if (!hours.some(({ total }) => total.incidents > 0)) return t('charts.hours-none');
  if (!peak) return t('charts.nothing');
  return t('charts.hours-summary', {
    weekday: weekdayName(peak.weekday, texts, 'long'),
    hours: hourText(peak.hour, texts),
    figure: figureText(peak.total, state.measure, texts),
  });
}

export function hoursNotes({ hours, without, all }: HoursData, { t, format }: Texts): readonly string[] {
  const most = mostOf(hours);
  const params = { count: without, number: format.number(without), all: format.number(all) };
  return [
    ...(most > 0 ? [t('charts.shades', { most: format.quantity(Number(most.toFixed(2))) })] : []),
    ...(without > 0 ? [t('charts.hours-without', params)] : []),
  ];
}

export function hoursTable({ hours }: HoursData, { state, name }: ChartSource, texts: Texts): ChartTable {
  const { t } = texts;
  return {
    columns: [t('charts.weekday'), t('charts.hour'), ...figureColumns(state.measure, name, texts)],
    rows: hours
      .filter(({ total }) => total.incidents > 0)
      .map(({ weekday, hour, total }) => ({
        cells: [
          textCell(weekdayName(weekday, texts, 'long')),
          textCell(hourText(hour, texts), hour),
          ...figureCells(total, state.measure, texts),
        ],
      })),
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
    cells: hours.map(({ weekday, hour, total }) => ({
      column: hour,
      row: rowOf(weekday),
      total,
      title: `${weekdayName(weekday, texts, 'long')} ${hourText(hour, texts)}: ${figureText(total, state.measure, texts)}`,
    })),
    columns: HOURS_PER_DAY,
    rows: DAYS_PER_WEEK,
    columnLabel: (column) => format.time(column * MINUTES_PER_HOUR),
    rowLabel: (row) => weekdayName((row + format.weekStart - 1) % DAYS_PER_WEEK, texts),
    labelled: [0, 6, 12, 18],
    rowHeight: 14,
    labelWidth: 34,
    width,
    id,
    label,
  };
}
