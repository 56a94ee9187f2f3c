import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finestUnit } from '../../../src/spacetime/finest-unit';
import { HANDLE_SIZE, layoutHandles, layoutThumbLabels } from '../../../src/timeline/handle-layout';
import { windowAfterKey } from '../../../src/timeline/keys';
import { snap, snapStep } from '../../../src/timeline/snap';
import { drawWindow, moveBody, moveEnd, windowAround } from '../../../src/timeline/window-moves';
import { smallAtlas } from '../state/small-atlas';

const DAY = 1440;
const at = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;
const range = [at('2019-05-01'), at('2021-01-01')] as const;
const window = [at('2020-03-11'), at('2020-03-15')] as const;
const minuteInRange = fc.integer({ min: range[0] - 100 * DAY, max: range[1] + 100 * DAY });
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, width]): [number, number] => {
    const start = Math.min(range[0] + from * DAY, range[1]);
    return [start, Math.min(start + width * DAY, range[1])];
  });

describe('moving an end', () => {
  it('pushes the other end along when they meet', () => {
    expect(moveEnd('start', at('2020-04-01'), window, DAY, range)).toEqual([at('2020-04-01'), at('2020-04-02')]);
    expect(moveEnd('end', at('2020-02-01'), window, DAY, range)).toEqual([at('2020-01-31'), at('2020-02-01')]);
  });

  it('stays in the range, in order and at least a day wide', () => {
    fc.assert(
      fc.property(fc.constantFrom('start' as const, 'end' as const), minuteInRange, anyWindow, (end, minute, from) => {
        const [a, b] = moveEnd(end, minute, from, DAY, range);
        expect(a).toBeGreaterThanOrEqual(range[0]);
        expect(b).toBeLessThanOrEqual(range[1]);
        expect(b - a).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });
});

describe('moving the window', () => {
  it('keeps its width and stops at the ends', () => {
    fc.assert(
      fc.property(minuteInRange, anyWindow, (minute, from) => {
        const [a, b] = moveBody(minute, from, range);
        expect(b - a).toBe(from[1] - from[0]);
        expect(a).toBeGreaterThanOrEqual(range[0]);
        expect(b).toBeLessThanOrEqual(range[1]);
      }),
    );
  });
});

describe('drawing and snapping', () => {
  it('widens the window to whole days, whichever way the pointer moved', () => {
    const a = window[0] + 100;
    const b = window[1] - 100;
    expect(drawWindow(a, b, DAY, range)).toEqual(window);
    expect(drawWindow(b, a, DAY, range)).toEqual(window);
  });

  it('snaps to the nearest day', () => {
    expect(snap(window[0] + 700, DAY)).toBe(window[0]);
    expect(snap(window[0] + 740, DAY)).toBe(window[0] + DAY);
  });

  it('snaps no finer than the data and than a px, and never coarser than a day', () => {
    expect(snapStep('day', 0.1)).toBe(DAY);
    expect(snapStep('day', 16_000)).toBe(DAY);
    expect(snapStep('minute', 10)).toBe(15);
    expect(snapStep('minute', 0.2)).toBe(1);
    expect(snapStep('hour', 0.2)).toBe(60);
    expect(snapStep('minute', 16_000)).toBe(DAY);
  });

  it('shows an incident in whole units, in a window as wide as before or wider', () => {
    const incident = [at('2020-05-01') + 90, at('2020-05-02') + 10] as const;
    expect(windowAround(incident, window, DAY, range)).toEqual([at('2020-05-01'), at('2020-05-05')]);
    expect(windowAround(incident, [0, DAY], DAY, range)).toEqual([at('2020-05-01'), at('2020-05-03')]);
  });
});

describe('keys', () => {
  const context = { range, step: DAY, pinned: false };
  const press = (key: string, shiftKey = false) => ({ key, shiftKey });

  it('move a thumb by a day, a week and a month', () => {
    expect(windowAfterKey(press('ArrowRight'), 'end', window, context)).toEqual([window[0], at('2020-03-16')]);
    expect(windowAfterKey(press('ArrowLeft', true), 'start', window, context)).toEqual([at('2020-03-04'), window[1]]);
    expect(windowAfterKey(press('PageUp'), 'end', window, context)).toEqual([window[0], at('2020-04-15')]);
  });

  it('move the whole window when its body has the focus', () => {
    expect(windowAfterKey(press('ArrowRight'), 'body', window, context)).toEqual([at('2020-03-12'), at('2020-03-16')]);
    expect(windowAfterKey(press('Home'), 'body', window, context)).toEqual([range[0], range[0] + 4 * DAY]);
    expect(windowAfterKey(press('End'), 'body', window, context)).toEqual([range[1] - 4 * DAY, range[1]]);
  });

  it('move only the end while the start is pinned', () => {
    expect(windowAfterKey(press('ArrowRight'), 'body', window, { ...context, pinned: true })).toEqual([
      window[0],
      at('2020-03-16'),
    ]);
  });

  it('move to the ends with Home and End', () => {
    expect(windowAfterKey(press('Home'), 'start', window, context)).toEqual([range[0], window[1]]);
    expect(windowAfterKey(press('End'), 'end', window, context)).toEqual([window[0], range[1]]);
    expect(windowAfterKey(press('End'), 'start', window, context)).toEqual([at('2020-03-14'), window[1]]);
    expect(windowAfterKey(press('Home'), 'end', window, context)).toEqual([window[0], at('2020-03-12')]);
  });

  it('move by minutes, hours and days where the step is finer than a day', () => {
    const fine = { ...context, step: 1 };
    const quarter = { ...context, step: 15 };
    expect(windowAfterKey(press('ArrowRight'), 'end', window, fine)).toEqual([window[0], window[1] + 1]);
    expect(windowAfterKey(press('ArrowRight', true), 'end', window, quarter)).toEqual([window[0], window[1] + 60]);
    expect(windowAfterKey(press('PageDown'), 'end', window, quarter)).toEqual([window[0], window[1] - DAY]);
    expect(windowAfterKey(press('Home'), 'end', window, fine)).toEqual([window[0], window[0] + 1]);
  });

  it('do nothing for other keys', () => {
    expect(windowAfterKey(press('a'), 'end', window, context)).toBeNull();
  });
});

describe('the handles', () => {
  it('never cover each other and are never too small', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 1500 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 60, max: 1200 }),
        (x0, span, width) => {
          const { startLeft, bodyLeft, bodyWidth, endLeft } = layoutHandles(x0, x0 + span, width);
          expect(startLeft + HANDLE_SIZE).toBeLessThanOrEqual(bodyLeft + 1e-6);
          expect(bodyWidth).toBeGreaterThanOrEqual(HANDLE_SIZE - 1e-6);
          expect(endLeft).toBeGreaterThanOrEqual(bodyLeft + bodyWidth - 1e-6);
        },
      ),
    );
  });

  it('keep their labels apart and on the track', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: 0, max: 900 }), (x0, span) => {
        const { start, end } = layoutThumbLabels(x0, x0 + span, 80, 80, -20, 1020);
        expect(start).toBeGreaterThanOrEqual(-20);
        expect(end + 80).toBeLessThanOrEqual(1020);
        expect(end - start).toBeGreaterThanOrEqual(84);
      }),
    );
  });
});

describe('the finest bin', () => {
  const table = (rows: readonly (readonly [number, number])[]) => {
    const column = (at: 0 | 1) => Int32Array.from(rows, (row) => row[at]);
    return { ...smallTable(), length: rows.length, start: column(0), end: column(1) };
  };
  const smallTable = () => smallAtlas().engine.table;

  it('is a day for data that is known to the day, even when it spans few days', () => {
    expect(
      finestUnit(
        table([
          [0, DAY],
          [DAY, 2 * DAY],
        ]),
      ),
    ).toBe('day');
  });

  it('is the unit of the row that is known best', () => {
    expect(
      finestUnit(
        table([
          [600, 601],
          [90 * DAY, 91 * DAY],
        ]),
      ),
    ).toBe('minute');
    expect(finestUnit(table([[600, 660]]))).toBe('hour');
  });
});
