import { MS_PER_MINUTE } from '../../domain/civil-time';
import { DAYS_PER_WEEK, MINUTES_PER_DAY, type Minutes } from '../../domain/time-interval';
import { figureText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { weekdayName } from '../../i18n/week-hours-label';
import { hasAny } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { BY_DAY, type TimeGroups } from '../../spacetime/time-groups';
import { type CalendarDay, calendarDays } from './calendar-days';
import { canAdd, largestOf, totalAt } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartTable, figureCells, figureColumns, textCell } from './chart-table';
import type { HeatPicture } from './draw-heat';
import { shadeNotes } from './shade-notes';
import { isoPeriod } from './time-table';

/** What the calendar of a year shows. */
export interface CalendarData {
  readonly newYear: Minutes;
  readonly days: readonly CalendarDay[];
  /** The incidents that are not known to the day, of all years. */
  readonly longer: MeasureTotal;
}

export function calendarData(
  { atlas, state, line }: ChartSource,
  { firstDay }: TimeGroups,
  year: number,
  { format }: Texts,
): CalendarData {
  const { measure, window, range } = state;
  // Days outside the dates stay, faint, so that a reader can choose them.
  const tallies = atlas.engine.tallies({ measure, dimension: BY_DAY, anyTime: true });
  const days = calendarDays(tallies, firstDay, year, range, window, line, format.weekStart);
  return { newYear: newYearOf(year), days, longer: totalAt(tallies, tallies.groups - 1, line) };
}

function newYearOf(year: number): Minutes {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / MS_PER_MINUTE;
}

export function calendarSummary({ days, newYear }: CalendarData, { state }: ChartSource, texts: Texts): string {
  const { t, format } = texts;
  const inWindow = days.filter(({ isIn }) => isIn);
  const counted = inWindow.filter(({ total }) => total.incidents > 0).length;
  const year = format.year(newYear);
  const peak = largestOf(inWindow, ({ total }) => total, canAdd(state.measure));
  if (counted === 0 && !peak) return t('charts.calendar-none', { year });
  const found = t('charts.calendar-days', { year, count: counted, number: format.number(counted) });
  if (!peak) return found;
  const figure = figureText(peak.total, state.measure, texts);
  return `${t('charts.calendar-summary', { year, day: format.date(peak.minute), figure })} ${found}`;
}

export function calendarNotes({ days, longer }: CalendarData, { state }: ChartSource, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const count = longer.incidents;
  const totals = days.map(({ total }) => total);
  return [
    t('charts.calendar-help'),
    ...shadeNotes(totals, canAdd(state.measure), texts),
    ...(count > 0 ? [t('charts.calendar-longer', { count, number: format.number(count) })] : []),
  ];
}

/** The days with incidents. Pressing a day shows only it. */
export function calendarTable(
  { days }: CalendarData,
  { state, name }: ChartSource,
  choose: (from: Minutes, to: Minutes, extend: boolean) => void,
  texts: Texts,
): ChartTable {
  const { t, format } = texts;
  const { measure, window } = state;
  return {
    columns: [t('charts.day'), ...figureColumns(measure, name, texts)],
    rows: days
      .filter(({ total }) => hasAny(total))
      .map(({ minute, total, isIn }) => ({
        cells: [
          textCell(format.date(minute), isoPeriod(minute, minute).slice(0, 10)),
          ...figureCells(total, measure, texts),
        ],
        press: {
          label: t('charts.calendar-row', { day: format.date(minute) }),
          isOn: window[0] === minute && window[1] === minute + MINUTES_PER_DAY,
          run: (extend: boolean) => choose(minute, minute + MINUTES_PER_DAY, extend),
        },
        isOut: !isIn,
      })),
  };
}

/** Columns of a year: it can touch 54 weeks. */
const WEEKS = 54;
/** Months have no short names in Arabic: every third has room. On a narrow panel every second one in English. */
const LONG_MONTHS = 3;
const NARROW_MONTHS = 2;
/** Px with room for twelve names of months. */
const WIDE = 460;
export function calendarPicture(
  days: readonly CalendarDay[],
  { state }: ChartSource,
  { width, id, label }: Pick<HeatPicture, 'width' | 'id' | 'label'>,
  texts: Texts,
): HeatPicture {
  const { format } = texts;
  const months = new Map<number, string>();
  const every = texts.language === 'ar' ? LONG_MONTHS : width < WIDE ? NARROW_MONTHS : 1;
  for (const { minute, week } of days) {
    const date = new Date(minute * MS_PER_MINUTE);
    const hasRoom = date.getUTCMonth() % every === 0;
    if (date.getUTCDate() === 1 && hasRoom) months.set(week, format.dateWith(minute, { month: 'short' }));
  }
  return {
    cells: days.map(({ minute, week, weekday, total, isIn }) => ({
      column: week,
      row: weekday,
      total,
      isOut: !isIn,
      title: `${format.date(minute)}: ${figureText(total, state.measure, texts)}`,
    })),
    columns: WEEKS,
    rows: DAYS_PER_WEEK,
    columnLabel: (column) => months.get(column) ?? '',
    rowLabel: (row) => weekdayName((row + format.weekStart - 1) % DAYS_PER_WEEK, texts),
    labelled: [...months.keys()],
    rowHeight: 12,
    labelWidth: 34,
    adds: canAdd(state.measure),
    width,
    id,
    label,
  };
}
