import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../src/i18n/texts';
import type { Histogram } from '../../../src/spacetime/engine';
import type { Axis } from '../../../src/timeline/axis';
import { barScale, shortNumber, yNumbers } from '../../../src/timeline/bar-scale';
import { binText, coverageText, unitText } from '../../../src/timeline/bin-text';
import { costOfBins, stripHeights } from '../../../src/timeline/cost-of-bins';
import { countsRows } from '../../../src/timeline/counts-rows';
import { coverageGaps } from '../../../src/timeline/coverage';
import { minutesPerPx, windowOfDrag } from '../../../src/timeline/drag-window';
import { placeUnit } from '../../../src/timeline/handle-layout';
import { bringBack, followWindow, outsideEdges } from '../../../src/timeline/outside-edges';
import { axisAfterKey, centreAt, dragOverview, gripAt } from '../../../src/timeline/overview-moves';
import { presetsFor } from '../../../src/timeline/presets';
import { trackRows } from '../../../src/timeline/track-rows';

/** Bars of incidents, without filters. */
const UNSPLIT = { lines: [], ghosts: null, tallies: null };

const DAY = 1440;
const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;
const range = [0, 1000 * DAY] as const;
const axis: Axis = { from: 400 * DAY, to: 500 * DAY, width: 1000 };
const texts = createTexts('en');
/** The browser puts thin spaces around the dash of a range. */
const plain = (text: string) => text.replaceAll('\u2009', ' ');

function histogram(certain: number[], possible: number[] = certain.map(() => 0)): Histogram {
  const none = () => new Int32Array(certain.length);
  return {
    edges: Float64Array.from([...certain.keys(), certain.length], (index) => day('2019-07-01') + index * 31 * DAY),
    certain: Int32Array.from(certain),
    possible: Int32Array.from(possible),
    killed: none(),
    wounded: none(),
    lines: [],
  };
}

describe('a window off the axis', () => {
  it('is said at the side where it lies, whole or by its end', () => {
    expect(outsideEdges(axis, [0, 10 * DAY])).toEqual({ left: 'window', right: null });
    expect(outsideEdges(axis, [600 * DAY, 610 * DAY])).toEqual({ left: null, right: 'window' });
    expect(outsideEdges(axis, [300 * DAY, 450 * DAY])).toEqual({ left: 'end', right: null });
    expect(outsideEdges(axis, [450 * DAY, 600 * DAY])).toEqual({ left: null, right: 'end' });
    expect(outsideEdges(axis, [0, 1000 * DAY])).toEqual({ left: 'end', right: 'end' });
    expect(outsideEdges(axis, [400 * DAY, 500 * DAY])).toEqual({ left: null, right: null });
  });

  it('comes back into the plot, and the axis keeps its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        const window = [Math.min(a, b) * DAY, Math.max(a, b) * DAY] as const;
        const outside = outsideEdges(axis, window);
        for (const side of ['left', 'right'] as const) {
          if (outside[side] === null) continue;
          const next = bringBack(axis, window, side, range);
          expect(next.to - next.from).toBeCloseTo(100 * DAY, 3);
          expect(outsideEdges(next, window)[side]).toBeNull();
        }
      }),
    );
  });

  it('may keep an end outside while the other end is dragged', () => {
    const before = [100 * DAY, 450 * DAY] as const;
    expect(followWindow(axis, before, [100 * DAY, 480 * DAY], range)).toBe(axis);
    const next = followWindow(axis, before, [100 * DAY, 510 * DAY], range);
    expect(next).toMatchObject({ from: 410 * DAY, to: 510 * DAY });
  });

  it('is followed when all of it moves', () => {
    const next = followWindow(axis, [450 * DAY, 460 * DAY], [495 * DAY, 505 * DAY], range);
    expect(next.to).toBe(505 * DAY);
    expect(followWindow(axis, [450 * DAY, 460 * DAY], range, range)).toBe(axis);
  });
});

describe('the overview', () => {
  it('is held at an end, in the shown period, or beside it', () => {
    expect(gripAt(axis, 400, range)).toBe('start');
    expect(gripAt(axis, 500, range)).toBe('end');
    expect(gripAt(axis, 450, range)).toBe('period');
    expect(gripAt(axis, 100, range)).toBe('draw');
    expect(gripAt({ ...axis, from: 0, to: range[1] }, 450, range)).toBe('draw');
  });

  it('moves, resizes and draws the shown period', () => {
    expect(dragOverview(axis, 'period', 450, 550, range, DAY)).toMatchObject({ from: 500 * DAY, to: 600 * DAY });
    expect(dragOverview(axis, 'period', 450, -900, range, DAY)).toMatchObject({ from: 0, to: 100 * DAY });
    expect(dragOverview(axis, 'start', 400, 300, range, DAY)).toMatchObject({ from: 300 * DAY, to: 500 * DAY });
    expect(dragOverview(axis, 'end', 500, 300, range, 7 * DAY)).toMatchObject({ from: 400 * DAY, to: 407 * DAY });
    expect(dragOverview(axis, 'draw', 800, 700, range, DAY)).toMatchObject({ from: 700 * DAY, to: 800 * DAY });
    expect(centreAt(axis, 700, range).from).toBeCloseTo(650 * DAY, 3);
  });

  it('stays in the range for every key, and not shorter than allowed', () => {
    const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End', '+', '-');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
        let now: Axis = axis;
        for (const each of keys) now = axisAfterKey(each, now, range, 7 * DAY) ?? now;
        expect(now.from).toBeGreaterThanOrEqual(range[0] - 1e-3);
        expect(now.to).toBeLessThanOrEqual(range[1] + 1e-3);
        expect(now.to - now.from).toBeGreaterThanOrEqual(7 * DAY - 1e-3);
      }),
    );
    expect(axisAfterKey('a', axis, range, DAY)).toBeNull();
  });
});

describe('a drag', () => {
  const grab = { handle: 'end', startWindow: [10 * DAY, 20 * DAY], startMinute: 20 * DAY, moved: 0 } as const;

  it('that is fine has several px for each unit of the data, on an axis of any length', () => {
    expect(minutesPerPx(16_000, DAY, false)).toBe(16_000);
    expect(minutesPerPx(16_000, DAY, true)).toBe(DAY / 6);
    expect(minutesPerPx(10, DAY, true)).toBe(10);
    expect(minutesPerPx(10, 1, true)).toBe(1 / 6);
  });

  it('ends on whole steps', () => {
    expect(windowOfDrag({ ...grab, moved: 1.6 * DAY }, DAY, range, false)).toEqual([10 * DAY, 22 * DAY]);
    expect(windowOfDrag({ ...grab, handle: 'body', moved: -3.2 * DAY }, DAY, range, false)).toEqual([
      7 * DAY,
      17 * DAY,
    ]);
    expect(windowOfDrag({ ...grab, handle: 'body', moved: 2 * DAY }, DAY, range, true)).toEqual([10 * DAY, 22 * DAY]);
    expect(windowOfDrag({ ...grab, handle: 'draw', moved: -90 }, 15, range, false)).toEqual([
      20 * DAY - 90,
      20 * DAY + 15,
    ]);
  });
});

describe('the scale of the bars', () => {
  it('is that of the ghosts, unless the bars would be too flat', () => {
    expect(barScale(histogram([4, 2]), null)).toEqual({ most: 4, isCut: false });
    expect(barScale(histogram([4, 2]), histogram([10, 20]))).toEqual({ most: 20, isCut: false });
    expect(barScale(histogram([4, 2]), histogram([10, 400]))).toEqual({ most: 5, isCut: true });
    expect(barScale(histogram([0, 0]), histogram([10, 400]))).toEqual({ most: 400, isCut: false });
  });

  it('has round numbers with room between them', () => {
    expect(yNumbers(13, 60)).toEqual([5, 10]);
    expect(yNumbers(1, 60)).toEqual([1]);
    expect(yNumbers(0, 60)).toEqual([]);
    expect(yNumbers(2400, 60)).toEqual([1000, 2000]);
    expect(shortNumber(1200, texts.format.number)).toBe('1,200');
    expect(shortNumber(12_000, texts.format.number)).toBe('12k');
    expect(shortNumber(1_000_000, texts.format.number)).toBe('1M');
    expect(shortNumber(1_500_000, texts.format.number)).toBe('1.5M');
  });

  it('counts casualties of the heaviest line, because lines are not added up', () => {
    const lines = [
      { killed: Int32Array.from([1, 0]), wounded: Int32Array.from([2, 0]) },
      { killed: Int32Array.from([5, 0]), wounded: Int32Array.from([0, 0]) },
    ];
    const { killed, wounded, most } = costOfBins({ ...histogram([2, 1]), lines });
    expect([[...killed], [...wounded], most]).toEqual([[5, 0], [0, 0], 5]);
  });
});

describe('the strip of casualties', () => {
  it('shows small numbers beside one that is a hundred times as large, and never leaves its room', () => {
    expect(stripHeights(23_000, 0, 23_000, 12)).toEqual([12, 0]);
    expect(stripHeights(5_750, 0, 23_000, 12)).toEqual([6, 0]);
    expect(stripHeights(0, 0, 23_000, 12)).toEqual([0, 0]);
    const persons = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(persons, persons, (killed, wounded) => {
        const [a, b] = stripHeights(killed, wounded, 10_000, 12);
        expect(a > 0).toBe(killed > 0);
        expect(b > 0).toBe(wounded > 0);
        expect(a + b).toBeLessThanOrEqual(12 + 1e-9);
      }),
    );
  });
});

describe('the parts of the track', () => {
  it('leave room for what the dataset has', () => {
    const all = trackRows(120, true, true);
    const bare = trackRows(120, false, false);
    expect(bare).toMatchObject({ cost: null, coverage: null });
    expect(all.baseline).toBeLessThan(bare.baseline);
    expect(all.baseline).toBeLessThan(all.cost?.top ?? 0);
    expect((all.cost?.top ?? 0) + (all.cost?.height ?? 0)).toBeLessThanOrEqual(all.coverage?.top ?? 0);
    expect((all.coverage?.top ?? 0) + (all.coverage?.height ?? 0)).toBeLessThanOrEqual(all.axis);
  });

  it('leave bars and ticks alone where the control is one row, and grow with the text', () => {
    const low = trackRows(56, true, true);
    expect(low).toMatchObject({ cost: null, coverage: null });
    expect(low.baseline - low.top).toBeGreaterThan(30);
    expect(trackRows(112, true, true, 2)).toMatchObject({ cost: null, foot: 2 * low.foot });
    const large = trackRows(240, true, true, 2);
    expect(large).toMatchObject({ labels: 52, foot: 36 });
    expect(large.cost).not.toBeNull();
  });

  it('keep the name of the unit off the date labels', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 800 }), fc.integer({ min: 90, max: 500 }), (start, gap) => {
        const labels = { start, end: start + gap };
        const x = placeUnit(labels, [80, 80], 120, -20, 1020);
        if (x === null) return;
        const isApart = (left: number) => x + 120 <= left || x >= left + 80;
        expect(isApart(labels.start) && isApart(labels.end)).toBe(true);
      }),
    );
  });
});

describe('months that were not searched', () => {
  const months = [
    { month: '2019-06', searched: 'yes' },
    { month: '2019-07', searched: 'no' },
    { month: '2019-08', searched: 'thin' },
    { month: '2019-09', searched: 'thin' },
  ] as const;

  it('are joined where they follow each other in one state', () => {
    expect(coverageGaps(months)).toEqual([
      { from: day('2019-07-01'), to: day('2019-08-01'), searched: 'no' },
      { from: day('2019-08-01'), to: day('2019-10-01'), searched: 'thin' },
    ]);
    expect(coverageGaps(undefined)).toEqual([]);
  });

  it('are said in words, all together and in the bin where they lie', () => {
    const gaps = coverageGaps(months);
    expect(plain(coverageText(gaps, texts))).toBe(
      'Not searched: July 2019 · Searched only in part: August – September 2019 · A gap there does not mean calm',
    );
    expect(plain(binText(histogram([0, 2]), 0, UNSPLIT, gaps, texts))).toBe(
      '1 – 31 Jul 2019 · 0 incidents · Not searched: July 2019',
    );
  });

  it('have a row in the table of counts, also without an incident', () => {
    const rows = countsRows(histogram([0, 0, 3], [0, 0, 1]), coverageGaps(months));
    expect(rows.map(({ bin, incidents, possible }) => [bin, incidents, possible])).toEqual([
      [0, 0, 0],
      [2, 4, 1],
    ]);
  });
});

describe('the words of a bin', () => {
  it('group digits, say what is possible, and how many pass a filter', () => {
    const counted = histogram([1200], [1]);
    expect(plain(binText(counted, 0, UNSPLIT, [], texts))).toBe('1 – 31 Jul 2019 · 1,201 incidents · 1 possible');
    expect(plain(binText(histogram([3]), 0, { ...UNSPLIT, ghosts: counted }, [], texts))).toBe(
      '1 – 31 Jul 2019 · 3 of 1,201 incidents',
    );
  });

  it('name the unit of the bars', () => {
    expect(unitText({ unit: 'week', count: 1 }, texts)).toBe('incidents per week');
    expect(unitText({ unit: 'minute', count: 15 }, texts)).toBe('incidents per 15 minutes');
  });
});

describe('the presets', () => {
  const thirtyYears = [day('1989-01-01'), day('2018-12-26')] as const;

  it('are the last days, the year, the month and the open incident', () => {
    const incident = [day('2014-06-10'), day('2014-06-11')] as const;
    expect(presetsFor(thirtyYears, [day('2014-06-05'), day('2014-06-09')], incident)).toEqual([
      { id: 'lastDays', window: [day('2018-11-26'), day('2018-12-26')] },
      { id: 'year', window: [day('2014-01-01'), day('2015-01-01')] },
      { id: 'month', window: [day('2014-06-01'), day('2014-07-01')] },
      { id: 'incident', window: [day('2014-06-03'), day('2014-06-18')] },
    ]);
  });

  it('are the last year and month while the window shows everything', () => {
    expect(presetsFor(thirtyYears, thirtyYears, null).map(({ window }) => window[0])).toEqual([
      day('2018-11-26'),
      day('2018-01-01'),
      day('2018-12-01'),
    ]);
  });

  it('are the last day for data of a week', () => {
    const week = [day('2018-01-30'), day('2018-02-07')] as const;
    expect(presetsFor(week, week, null)).toEqual([{ id: 'lastDay', window: [day('2018-02-06'), day('2018-02-07')] }]);
  });
});
