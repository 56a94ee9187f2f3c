import { columnOfDimension } from '../../domain/column-dimension';
import { formatRange, type NumberRange } from '../../domain/number-range';
import { measureName } from '../../i18n/measure-text';
import { rangeLabel } from '../../i18n/range-label';
import type { Texts } from '../../i18n/texts';
import type { Filters } from '../../live/selection-values';
import type { NumberId, NumberPairs } from '../../spacetime/number-pairs';
import type { PairCell, PairScale } from '../../spacetime/pair-cells';
import type { NumberPair } from '../../spacetime/pair-rows';
import type { ChartSource } from './chart-source';
import { type ChartRow, type ChartTable, textCell } from './chart-table';

/** What the scatter of two numbers shows. */
export interface ScatterData {
  readonly x: NumberId;
  readonly y: NumberId;
  readonly names: readonly [x: string, y: string];
  readonly found: NumberPairs;
}

/** The ranges of the two numbers that a brush or a press chooses. */
export type NumberRanges = readonly [x: NumberRange, y: NumberRange];

export function scatterData({ atlas, line }: ChartSource, x: NumberId, y: NumberId, texts: Texts): ScatterData {
  const found = atlas.engine.pairs({ x, y, line: line === 'all' ? null : line });
  return { x, y, names: [numberName(x, texts), numberName(y, texts)], found };
}

/** "Killed", or the name of a column. */
export function numberName(id: NumberId, texts: Texts): string {
  return columnOfDimension(id) ?? measureName(id, texts);
}

export function scatterSummary({ names: [x, y], found }: ScatterData, texts: Texts): string {
  const { t, format } = texts;
  const { both, scales } = found;
  if (both === 0) return t('charts.scatter-none', { x, y });
  const ends = ({ from, to }: PairScale) => rangeLabel({ low: from, high: to, below: false }, texts);
  const all = both + found.withoutX + found.withoutY + found.neither + found.together;
  const params = { x, y, xs: ends(scales[0]), ys: ends(scales[1]) };
  return t('charts.scatter-summary', { ...params, count: both, number: format.number(both), all: format.number(all) });
}

export function scatterNotes({ names: [x, y], found }: ScatterData, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const { pairs, scales, withoutX, withoutY, neither, together } = found;
  const counted = (count: number) => ({ count, number: format.number(count) });
  const isRanged = pairs?.some(({ xRange, yRange }) => xRange[0] !== xRange[1] || yRange[0] !== yRange[1]);
  const rooted = [x, y].filter((_, at) => scales[at]?.isRooted);
  return [
    t('charts.scatter-help'),
    pairs ? t('charts.scatter-dots') : t('charts.scatter-cells'),
    ...(isRanged ? [t('charts.scatter-ranges')] : []),
    ...(rooted.length > 0 ? [t('charts.scatter-rooted', { names: format.list(rooted) })] : []),
    ...(withoutX > 0 ? [t('charts.scatter-without', { ...counted(withoutX), name: x })] : []),
    ...(withoutY > 0 ? [t('charts.scatter-without', { ...counted(withoutY), name: y })] : []),
    ...(neither > 0 ? [t('charts.scatter-neither', counted(neither))] : []),
    ...(together > 0 ? [t('charts.scatter-together', counted(together))] : []),
  ];
}

/** The pairs or the cells, each with its incidents. Pressing one filters by its two numbers. */
export function scatterTable(data: ScatterData, { state }: ChartSource, texts: Texts): ChartTable {
  const { names, found } = data;
  const { t, format } = texts;
  const range = (each: NumberRange) => textCell(rangeLabel(each, texts), formatRange(each));
  const rowOf = (ranges: NumberRanges, cells: ChartRow['cells'], isIn: boolean): ChartRow => ({
    cells,
    isOut: !isIn,
    press: {
      label: t('charts.scatter-row', { x: rangeLabel(ranges[0], texts), y: rangeLabel(ranges[1], texts) }),
      isOn: isChosen(state.filters, data, ranges),
      run: () => void state.update({ filters: filtersOfRanges(state.filters, data, ranges) }, 'reader'),
    },
  });
  const count = (incidents: number) => textCell(format.number(incidents), incidents);
  const columns = [...names, t('charts.incidents')];
  if (!found.pairs) {
    const rows = found.cells.map((cell) => {
      const ranges = rangesOfCells([cell], found.scales);
      return rowOf(ranges, [...ranges.map(range), count(cell.incidents)], cell.inside > 0);
    });
    return { columns, rows };
  }
  const ends = names.flatMap((name) => [t('charts.scatter-lowest', { name }), t('charts.scatter-highest', { name })]);
  const number = (value: number) => textCell(format.quantity(value), value);
  const rows = found.pairs.map((pair) => {
    const { x, y, xRange, yRange, incidents, isIn } = pair;
    return rowOf(
      rangesOfPairs([pair]),
      [number(x), number(y), count(incidents), ...[...xRange, ...yRange].map(number)],
      isIn,
    );
  });
  return { columns: [...columns, ...ends], rows };
}

/** From the least to the largest numbers of the pairs. */
export function rangesOfPairs(pairs: readonly NumberPair[]): NumberRanges {
  const span = (numbers: readonly number[]): NumberRange => ({
    low: Math.min(...numbers),
    high: Math.max(...numbers),
    below: false,
  });
  return [span(pairs.map(({ x }) => x)), span(pairs.map(({ y }) => y))];
}

/** The numbers that the cells hold. Of whole numbers the last one is named, of others the first one beyond. */
export function rangesOfCells(cells: readonly PairCell[], [x, y]: NumberPairs['scales']): NumberRanges {
  const span = (from: number, to: number, { isWhole, to: last }: PairScale): NumberRange => {
    const high = isWhole ? to - 1 : to;
    return high >= last ? { low: from, high: last, below: false } : { low: from, high, below: !isWhole };
  };
  return [
    span(Math.min(...cells.map(({ x1 }) => x1)), Math.max(...cells.map(({ x2 }) => x2)), x),
    span(Math.min(...cells.map(({ y1 }) => y1)), Math.max(...cells.map(({ y2 }) => y2)), y),
  ];
}

/** The ranges of what lies between two places of the drawing; null where nothing does. */
export function rangesBetween(
  { found: { pairs, cells, scales } }: ScatterData,
  a: readonly [number, number],
  b: readonly [number, number],
): NumberRanges | null {
  const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [bottom, top] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  if (pairs) {
    const inside = pairs.filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top);
    return inside.length > 0 ? rangesOfPairs(inside) : null;
  }
  const inside = cells.filter(({ x1, x2, y1, y2 }) => x1 <= right && x2 > left && y1 <= top && y2 > bottom);
  return inside.length > 0 ? rangesOfCells(inside, scales) : null;
}

function isChosen(filters: Filters, { x, y }: ScatterData, ranges: NumberRanges): boolean {
  const is = (id: string, range: NumberRange) => filters[id]?.length === 1 && filters[id]?.[0] === formatRange(range);
  return is(x, ranges[0]) && is(y, ranges[1]);
}

/** The filters of the two numbers set to the ranges; removed where they are so already. */
export function filtersOfRanges(filters: Filters, data: ScatterData, ranges: NumberRanges): Filters {
  const { [data.x]: _, [data.y]: __, ...others } = filters;
  if (isChosen(filters, data, ranges)) return others;
  return { ...others, [data.x]: [formatRange(ranges[0])], [data.y]: [formatRange(ranges[1])] };
}
