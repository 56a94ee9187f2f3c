import { MS_PER_MINUTE } from '../../domain/civil-time';
import { DAYS_PER_WEEK, MINUTES_PER_DAY, type Minutes } from '../../domain/time-interval';
import { figureText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { ALL_INCIDENTS } from '../../spacetime/tallies';
import { BY_DAY, type TimeGroups } from '../../spacetime/time-groups';
import { type CalendarDay, calendarDays } from './calendar-days';
import { totalAt } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartTable, figureCells, figureColumns, textCell } from './chart-table';
import { type HeatPicture, mostOf } from './draw-heat';
import { isoPeriod } from './time-table';

/** What the calendar of a year shows. */
export interface CalendarData {
  readonly newYear: Minutes;
  readonly days: readonly CalendarDay[];
  /** The incidents that are not known to the day, of all years of the window. */
  readonly longer: MeasureTotal;
}

export function calendarData(
  { atlas, state, line }: ChartSource,
  { firstDay }: TimeGroups,
  year: number,
  { format }: Texts,
): CalendarData {
  const { measure, window } = state;
  const tallies = atlas.engine.tallies({ measure, dimension: BY_DAY });
  const days = calendarDays(tallies, firstDay, year, window, line, format.weekStart);
  return { newYear: newYearOf(year), days, longer: totalAt(tallies, tallies.groups - 1, line) };
}

function newYearOf(year: number): Minutes {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / MS_PER_MINUTE;
}

export function calendarSummary({ days, newYear }: CalendarData, { state }: ChartSource, texts: Texts): string {
  const { t, format } = texts;
  const counted = days.filter(({ total }) => total.incidents > 0).length;
  const year = format.year(newYear);
  if (counted === 0) return t('charts.calendar-none', { year });
  const found = t('charts.calendar-days', { year, count: counted, number: format.number(counted) });
  const peak = days.reduce<CalendarDay | null>(
    (most, day) => (isKnown(day.total) && day.total.best > (most?.total.best ?? 0) ? day : most),
    null,
  );
  if (!peak) return found;
  const figure = figureText(peak.total, state.measure, texts);
  return `${t('charts.calendar-summary', { year, day: format.date(peak.minute), figure })} ${found}`;
}

export function calendarNotes({ days, longer }: CalendarData, { t, format }: Texts): readonly string[] {
  const most = mostOf(days);
  const count = longer.incidents;
  return [
    ...(most > 0 ? [t('charts.shades', { most: format.quantity(Number(most.toFixed(2))) })] : []),
    ...(count > 0 ? [t('charts.calendar-longer', { count, number: format.number(count) })] : []),
  ];
}

/** The days with incidents. Pressing a day shows only it. */
export function calendarTable(
  { days }: CalendarData,
  { state, name }: ChartSource,
  choose: (minute: Minutes) => void,
  texts: Texts,
): ChartTable {
  const { t, format } = texts;
  const { measure, window } = state;
  return {
    columns: [t('charts.day'), ...figureColumns(measure, name, texts)],
    rows: days
      .filter(({ total }) => total.incidents > 0)
      .map(({ minute, total }) => ({
        cells: [
          textCell(format.date(minute), isoPeriod(minute, minute).slice(0, 10)),
          ...figureCells(total, measure, texts),
        ],
        press: {
          label: t('charts.calendar-row', { day: format.date(minute) }),
          isOn: window[0] === minute && window[1] === minute + MINUTES_PER_DAY,
          run: () => choose(minute),
        },
      })),
  };
}

/** Columns of a year: it can touch 54 weeks. */
const WEEKS = 54;
/** Months have no short names in Arabic: every third has room. */
const LONG_MONTHS = 3;
/** 1970-01-05 was a Monday. */
const A_MONDAY = 4 * MINUTES_PER_DAY;

/** A day of the week, short; 0 is Monday. */
export function weekdayName(weekday: number, { format }: Texts, weekdayStyle: 'short' | 'long' = 'short'): string {
  return format.dateWith(A_MONDAY + weekday * MINUTES_PER_DAY, { weekday: weekdayStyle });
}

export function calendarPicture(
  days: readonly CalendarDay[],
  { state }: ChartSource,
  { width, id, label }: Pick<HeatPicture, 'width' | 'id' | 'label'>,
  texts: Texts,
): HeatPicture {
  const { format } = texts;
  const months = new Map<number, string>();
  for (const { minute, week } of days) {
    const date = new Date(minute * MS_PER_MINUTE);
    const hasRoom = texts.language === 'en' || date.getUTCMonth() % LONG_MONTHS === 0;
    if (date.getUTCDate() === 1 && hasRoom) months.set(week, format.dateWith(minute, { month: 'short' }));
  }
  return {
    cells: days.map(({ minute, week, weekday, total }) => ({
      column: week,
      row: weekday,
      total,
      title: `${format.date(minute)}: ${figureText(total, state.measure, texts)}`,
    })),
    columns: WEEKS,
    rows: DAYS_PER_WEEK,
    columnLabel: (column) => months.get(column) ?? '',
    rowLabel: (row) => weekdayName((row + format.weekStart - 1) % DAYS_PER_WEEK, texts),
    labelled: [...months.keys()],
    rowHeight: 12,
    labelWidth: 34,
    width,
    id,
    label,
  };
}

/** All incidents of the selection on the chosen line. */
export function wholeOf({ atlas, state, line }: ChartSource): MeasureTotal {
  return totalAt(atlas.engine.tallies({ measure: state.measure, dimension: ALL_INCIDENTS }), 0, line);
}
