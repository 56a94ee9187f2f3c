import { describe, expect, it } from 'vitest';
import type { MeasureTotal, Tallies } from '../../../src/spacetime/measure-sums';
import { incidentShares, type MeasureBars, measureBars } from '../../../src/timeline/bar-columns';
import { axisNumbers, measureScale, zeroLine } from '../../../src/timeline/bar-scale';

const total = (best: number, incidents = 1, notStated = 0, low = best, high = best): MeasureTotal => ({
  incidents,
  notStated,
  low,
  best,
  high,
});
const EDGES = Float64Array.from([0, 10, 20]);

/** `cells[bin][line]`; the parts of every cell are the given shares of it. */
function talliesOf(cells: readonly (readonly MeasureTotal[])[], parts: readonly number[] = []): Tallies {
  const at = (bin: number, line: number, part?: number) => {
    const cell = cells[bin]?.[line] ?? total(0, 0);
    const share = part === undefined ? 1 : (parts[part] ?? 0);
    return { ...cell, best: cell.best * share, incidents: cell.incidents * share };
  };
  const lines = cells[0]?.map((_, line) => `line ${line}`) ?? [];
  return {
    groups: cells.length,
    lines,
    parts: parts.length,
    at,
    byLine: (bin, part) => lines.map((_, i) => at(bin, i, part)),
  };
}

describe('the bars of a measure', () => {
  it('stand one before the other for several classes, the largest behind', () => {
    const { bins } = measureBars(talliesOf([[total(3), total(25)]]), 'killed', EDGES);
    expect(bins[0]?.columns.map(({ best }) => best)).toEqual([25, 3]);
  });

  it('are unknown where incidents state nothing, and none where sources say that there were none', () => {
    const { bins } = measureBars(talliesOf([[total(0, 2, 2)], [total(0, 2, 1)], [total(0, 0)]]), 'killed', EDGES);
    expect(bins.map(({ isUnknown, columns }) => [isUnknown, columns.length])).toEqual([
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  it('are divided in proportion to the parts, but not for a mean', () => {
    const tallies = talliesOf([[total(8)]], [0.75, 0.5]);
    expect(measureBars(tallies, 'killed', EDGES).bins[0]?.columns[0]?.shares).toEqual([0.6, 0.4]);
    expect(measureBars(tallies, 'mean:column:m', EDGES).bins[0]?.columns[0]?.shares).toEqual([]);
  });

  it('share the incidents of all classes', () => {
    expect(incidentShares(talliesOf([[total(1, 4), total(1, 4)]], [0.25, 0.75]))).toEqual([[0.25, 0.75]]);
  });
});

describe('the axis of a measure', () => {
  const bars = (measure: MeasureBars['measure'], ...bests: number[]): MeasureBars =>
    measureBars(talliesOf(bests.map((best) => [total(best, 1, 0, best - 1, best + 1)])), measure, EDGES);

  it('holds the whole range of each bar', () => {
    expect(measureScale(bars('killed', 4, 7), null)).toMatchObject({ most: 8, least: 0 });
  });

  it('goes below zero for negative figures, and the bars begin there', () => {
    const scale = measureScale(bars('mean:column:m', -9, 9), null);
    expect(scale).toMatchObject({ most: 10, least: -10 });
    expect(zeroLine({ top: 0, baseline: 100, scale })).toBe(50);
    const numbers = axisNumbers({ top: 0, baseline: 100, scale }).map(({ number }) => number);
    expect(numbers).toEqual([5, 10, -5, -10]);
  });

  it('has fractions only for a column of the file', () => {
    const plot = (measure: MeasureBars['measure']) => ({
      top: 0,
      baseline: 40,
      scale: measureScale(measureBars(talliesOf([[total(0.4)]]), measure, EDGES), null),
    });
    expect(axisNumbers(plot('mean:column:m')).map(({ number }) => number)).toEqual([0.2, 0.4]);
    expect(axisNumbers(plot('killed'))).toEqual([]);
  });

  it('has no numbers where nothing is stated', () => {
    const scale = measureScale(measureBars(talliesOf([[total(0, 1, 1)]]), 'killed', EDGES), null);
    expect(axisNumbers({ top: 0, baseline: 40, scale })).toEqual([]);
    expect(zeroLine({ top: 0, baseline: 40, scale })).toBe(40);
  });
});
