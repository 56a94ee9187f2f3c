import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowLayout, rowWindow, scrollTopFor } from '../../../src/panels/list/row-window';

const layouts = fc
  .record({
    count: fc.integer({ min: 1, max: 20_000_000 }),
    rowHeight: fc.integer({ min: 24, max: 96 }),
    viewport: fc.integer({ min: 100, max: 2000 }),
  })
  .map(({ count, rowHeight, viewport }) => rowLayout(count, rowHeight, viewport));

describe('the window of a list', () => {
  it('draws all rows of a short list', () => {
    expect(rowWindow(rowLayout(4, 70, 600), 0)).toEqual({ first: 0, last: 4, top: 0 });
  });

  it('never needs a higher box than browsers can lay out', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(layout.height).toBeLessThanOrEqual(12_000_000);
      }),
    );
  });

  it('covers the viewport with few rows at every scroll position', () => {
    fc.assert(
      fc.property(layouts, fc.double({ min: 0, max: 1, noNaN: true }), (layout, part) => {
        const scrollTop = part * Math.max(0, layout.height - layout.viewport);
        const { first, last, top } = rowWindow(layout, scrollTop);
        const bottom = top + (last - first) * layout.rowHeight;
        expect(top).toBeLessThanOrEqual(scrollTop + 0.01);
        expect(bottom >= scrollTop + layout.viewport - 0.01 || last === layout.count).toBe(true);
        expect(last - first).toBeLessThanOrEqual(layout.viewport / layout.rowHeight + 15);
      }),
    );
  });

  it('can bring every row fully into view', () => {
    fc.assert(
      fc.property(layouts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (layout, part, pick) => {
        const index = pick % layout.count;
        const from = part * Math.max(0, layout.height - layout.viewport);
        const scrollTop = scrollTopFor(layout, index, from);
        const { first, last, top } = rowWindow(layout, scrollTop);
        expect(first <= index && index < last).toBe(true);
        const start = top + (index - first) * layout.rowHeight;
        expect(start).toBeGreaterThanOrEqual(scrollTop - 0.01);
        expect(start + layout.rowHeight).toBeLessThanOrEqual(scrollTop + layout.viewport + 0.01);
      }),
    );
  });

  it('does not scroll for a row that is in view', () => {
    const layout = rowLayout(1000, 50, 500);
    expect(scrollTopFor(layout, 12, 300)).toBe(300);
  });
});
