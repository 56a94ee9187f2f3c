import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../src/i18n/formats';
import { binAt, binsFor, binWindow, chooseStep } from '../../../src/spacetime/bins';
import { type Axis, panBy, reveal, toMinute, toX, zoomAt } from '../../../src/timeline/axis';
import { LABEL_OFFSET, layTicks, ticksFor } from '../../../src/timeline/ticks';

const at = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const range = [at('2019-05-01T00:00'), at('2021-01-01T00:00')] as const;
const whole: Axis = { from: range[0], to: range[1], width: 1000 };

const anyAxis = fc
  .record({
    from: fc.integer({ min: -50_000_000, max: 50_000_000 }),
    span: fc.integer({ min: 60, max: 60_000_000 }),
    width: fc.integer({ min: 60, max: 2600 }),
  })
  .map(({ from, span, width }) => ({ from, to: from + span, width }));

describe('the axis', () => {
  it('converts minutes to px and back', () => {
    fc.assert(
      fc.property(anyAxis, fc.double({ min: -1, max: 2, noNaN: true }), (axis, part) => {
        const x = part * axis.width;
        expect(toX(axis, toMinute(axis, x))).toBeCloseTo(x, 3);
      }),
    );
  });

  it('zooms about the pointer and never leaves the range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0.2, max: 5, noNaN: true })), {
          maxLength: 20,
        }),
        (steps) => {
          let axis = whole;
          for (const [x, factor] of steps) {
            axis = zoomAt(axis, x, factor, range, 360);
            expect(axis.from).toBeGreaterThanOrEqual(range[0] - 1e-3);
            expect(axis.to).toBeLessThanOrEqual(range[1] + 1e-3);
            expect(axis.to - axis.from).toBeGreaterThanOrEqual(360 - 1e-3);
          }
        },
      ),
    );
    const zoomed = zoomAt(whole, 400, 4, range, 360);
    expect(toMinute(zoomed, 400)).toBeCloseTo(toMinute(whole, 400), 3);
  });

  it('pans to the ends and stops there', () => {
    const zoomed = zoomAt(whole, 500, 4, range, 360);
    expect(panBy(zoomed, -100_000, range).from).toBe(range[0]);
    expect(panBy(zoomed, 100_000, range).to).toBe(range[1]);
  });

  it('moves only as far as is needed to show a window', () => {
    const zoomed = zoomAt(whole, 0, 8, range, 360);
    expect(reveal(zoomed, zoomed.from, zoomed.from + 10, range)).toBe(zoomed);
    const moved = reveal(zoomed, zoomed.to, zoomed.to + 1440, range);
    expect(moved.to).toBe(zoomed.to + 1440);
  });
});

describe('bins', () => {
  it('are days, weeks, months or quarters, whichever fits', () => {
    expect(chooseStep({ from: 0, to: 60 * 1440, width: 1000 })).toEqual(['day', 1]);
    expect(chooseStep(whole)).toEqual(['week', 1]);
    expect(chooseStep({ ...whole, width: 200 })).toEqual(['month', 1]);
    expect(chooseStep({ from: 0, to: 20 * 525_960, width: 1000 })).toEqual(['quarter', 1]);
  });

  it('are hours and minutes for data that knows them, and never finer than the data', () => {
    const week = { from: 0, to: 7 * 1440, width: 1000 };
    const hour = { from: 0, to: 60, width: 1000 };
    expect(chooseStep(week, 'minute')).toEqual(['hour', 6]);
    expect(chooseStep(hour, 'minute')).toEqual(['minute', 1]);
    expect(chooseStep(hour, 'hour')).toEqual(['hour', 1]);
    expect(chooseStep(week, 'day')).toEqual(['day', 1]);
    expect([...binsFor({ from: 7, to: 100, width: 30 }, 1, 'minute').edges]).toEqual([0, 60, 120]);
  });

  it('have a period that is cut to the range', () => {
    const { edges } = binsFor(whole, 1);
    expect(binWindow({ edges }, 0, range)).toEqual([range[0], edges[1]]);
  });

  it('cover the axis without a gap, with bars wide enough to see', () => {
    fc.assert(
      fc.property(anyAxis, (axis) => {
        const { edges } = binsFor(axis, 1);
        expect(edges[0]).toBeLessThanOrEqual(axis.from);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(axis.to);
        expect(edges.length - 1).toBeLessThanOrEqual(200);
        for (let index = 1; index < edges.length; index += 1) {
          expect(edges[index]).toBeGreaterThan(edges[index - 1] ?? 0);
        }
      }),
    );
  });

  it('are found by a minute that lies in them', () => {
    fc.assert(
      fc.property(anyAxis, fc.double({ min: 0, max: 0.999, noNaN: true }), (axis, part) => {
        const bins = binsFor(axis, 6);
        const minute = axis.from + part * (axis.to - axis.from);
        const bin = binAt(bins, minute);
        expect(bins.edges[bin]).toBeLessThanOrEqual(minute);
        expect(bins.edges[bin + 1]).toBeGreaterThan(minute);
      }),
    );
  });
});

describe('ticks', () => {
  it('keep a distance from each other and stay on the axis', () => {
    const format = createFormats('en');
    fc.assert(
      fc.property(anyAxis, (axis) => {
        const ticks = ticksFor(axis, format);
        for (const [index, { minute }] of ticks.entries()) {
          expect(minute).toBeGreaterThanOrEqual(axis.from);
          expect(minute).toBeLessThan(axis.to);
          const before = ticks[index - 1];
          if (before) expect(toX(axis, minute) - toX(axis, before.minute)).toBeGreaterThan(55);
        }
      }),
    );
  });

  it('have labels that never overlap or leave the track', () => {
    const format = createFormats('en');
    fc.assert(
      fc.property(anyAxis, fc.integer({ min: 1, max: 30 }), (axis, perLetter) => {
        const widthOf = (label: string) => label.length * perLetter;
        const ticks = ticksFor(axis, format);
        const laid = layTicks(ticks, axis, widthOf);
        expect(laid.length).toBe(ticks.length);
        let end = Number.NEGATIVE_INFINITY;
        for (const { x, label } of laid.filter(({ label }) => label !== '')) {
          expect(x).toBeGreaterThan(end);
          end = x + LABEL_OFFSET + widthOf(label);
          expect(end).toBeLessThanOrEqual(axis.width);
        }
      }),
    );
  });

  it('are times of day on a short axis, and the first and each midnight name the day', () => {
    const axis = { from: at('2018-02-05T20:10'), to: at('2018-02-06T03:00'), width: 800 };
    const labels = ticksFor(axis, createFormats('en')).map(({ label }) => label);
    expect(labels).toEqual(['5 Feb, 21:00', '22:00', '23:00', '6 Feb', '01:00', '02:00']);
  });

  it('name the year at its start', () => {
    const labels = ticksFor(whole, createFormats('en')).map(({ label }) => label);
    expect(labels).toContain('Jan 2020');
  });
});
