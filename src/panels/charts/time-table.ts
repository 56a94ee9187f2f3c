import { MS_PER_MINUTE } from '../../domain/civil-time';
import type { Minutes } from '../../domain/time-interval';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { windowText } from '../../i18n/window-text';
import { hasAny } from '../../spacetime/figure-lanes';
import type { Measure } from '../../spacetime/figure-measure';
import {
  type ChartCell,
  type ChartRow,
  type ChartTable,
  figureCells,
  figureColumns,
  rangeCell,
  textCell,
} from './chart-table';
import type { TimeData } from './time-data';

interface TimeTableInput {
  readonly measure: Measure;
  /** Name of the measure, with its class where the chart shows one class. */
  readonly name: string;
  readonly window: readonly [Minutes, Minutes];
  readonly range: readonly [Minutes, Minutes];
  readonly choose: (from: Minutes, to: Minutes, extend: boolean) => void;
}

/** The bins with incidents, or every point of a line. Pressing a period shows only it. */
export function timeTable({ points, line, parts: labels }: TimeData, input: TimeTableInput, texts: Texts): ChartTable {
  const { measure, window, range, choose } = input;
  const { t, format } = texts;
  const rowOf = (from: Minutes, to: Minutes, cells: readonly ChartCell[]): ChartRow => {
    const period = windowText([from, to], format);
    const [low, high] = [Math.max(from, range[0]), Math.min(to, range[1])];
    return {
      cells: [textCell(period, isoPeriod(from, to)), ...cells],
      press: {
        label: t('charts.time-row', { period }),
        isOn: window[0] === low && window[1] === high,
        run: (extend) => choose(low, high, extend),
      },
      isOut: from >= window[1] || to <= window[0],
    };
  };
  const { name } = input;
  if (line) {
    const isRange = measure !== 'incidents';
    const number = (value: number) => textCell(format.quantity(Number(value.toFixed(2))), Number(value.toFixed(4)));
    return {
      columns: [t('charts.period'), name, ...(isRange ? [t('charts.low'), t('charts.high')] : [])],
      rows: line.map(({ from, to, low, best, high }) =>
        rowOf(from, to, (isRange ? [best, low, high] : [best]).map(number)),
      ),
    };
  }
  return {
    columns: [t('charts.period'), ...figureColumns(measure, name, texts), ...labels],
    rows: points
      .filter(({ total }) => hasAny(total))
      .map(({ from, to, total, parts }) =>
        rowOf(from, to, [
          ...figureCells(total, measure, texts),
          ...parts.map((part) => rangeCell(part, measure, texts)),
        ]),
      ),
  };
}

/** An interval as ISO 8601 writes it: its first moment, and the first moment after it. */
export function isoPeriod(from: Minutes, to: Minutes): string {
  const length = from % MINUTES_PER_DAY === 0 && to % MINUTES_PER_DAY === 0 ? 10 : 16;
  const iso = (minute: Minutes) => new Date(minute * MS_PER_MINUTE).toISOString().slice(0, length);
  return `${iso(from)}/${iso(to)}`;
}
