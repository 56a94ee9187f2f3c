import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zeroSlots } from '../../../src/spacetime/cells/cell-bins';
import { WINDOW_LANES } from '../../../src/spacetime/cells/cell-lanes';
import { firstDayOf, monthOfDay } from '../../../src/spacetime/cells/day-months';
import { addWindow, needsOf } from '../../../src/spacetime/cells/window-count';
import { scan, smallEvents, smallWindows, tablesOf, timeOf } from './small-events';

describe('the counts of a window', () => {
  it('are those of a scan of all events, with all lanes and the possible ones', () => {
    fc.assert(
      fc.property(smallEvents, smallWindows, (events, window) => {
        const lanes = new Float64Array(3 * WINDOW_LANES);
        addWindow(
          tablesOf(events, 0),
          window,
          timeOf(events),
          { lanes, perSlot: 0, perClass: WINDOW_LANES },
          zeroSlots(),
        );
        const found = [0, 1, 2].map((code) => [...lanes.subarray(code * WINDOW_LANES, (code + 1) * WINDOW_LANES)]);
        expect(found).toEqual(
          [0, 1, 2].map((code) =>
            scan(
              events.filter((event) => event.class === code),
              window,
            ),
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('need no days where the window ends with months, and no spans at the ends of the archive', () => {
    const time = { days: [18_262, 18_628], months: [24_240, 24_252] } as const;
    expect(needsOf([18_262, 18_628], time)).toEqual({ days: [], spans: [] });
    const march = [firstDayOf(monthOfDay(18_330)), firstDayOf(monthOfDay(18_330) + 1)] as const;
    expect(needsOf(march, time)).toEqual({ days: [], spans: [24_242, 24_243] });
    expect(needsOf([18_300, 18_310], time)).toEqual({ days: [24_241], spans: [24_241] });
  });
});

describe('months', () => {
  it('are counted from the year 0, before 1970 too', () => {
    expect(monthOfDay(0)).toBe(1970 * 12);
    expect(monthOfDay(-1)).toBe(1970 * 12 - 1);
    expect(firstDayOf(1970 * 12 + 1)).toBe(31);
  });
});
