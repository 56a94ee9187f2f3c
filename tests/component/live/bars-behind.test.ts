import { afterEach, expect, it, vi } from 'vitest';
import { createTexts } from '../../../src/i18n/texts';
import { BEHIND, QUIET } from '../../../src/live/behind-mark';
import { MANY_ROWS } from '../../../src/live/pace';
import { createAppStore } from '../../../src/state/store';
import { createBars } from '../../../src/timeline/bars';
import { handClock } from '../../fixtures/frame-clock';
import { bundledAtlas } from '../../unit/map/bundled-atlas';

afterEach(() => vi.useRealTimers());

it('bars of many rows are marked as old while their counts lag behind the totals, and no longer once they have caught up', () => {
  vi.useFakeTimers();
  const clock = handClock();
  const store = createAppStore(undefined, clock);
  const atlas = bundledAtlas(5);
  const { table } = atlas.engine;
  const engine = Object.create(atlas.engine, { table: { value: { ...table, length: MANY_ROWS + 1 } } });
  store.getState().showAtlas({ ...atlas, engine });
  const canvas = document.createElement('canvas');
  const bars = createBars(store, createTexts('en'), canvas, () => {}, false);
  bars.fit({ from: table.start[0] ?? 0, to: (table.start[0] ?? 0) + 600 * 1440, width: 600 });
  const pass = (ms: number) => {
    clock.pass(100);
    vi.advanceTimersByTime(ms);
  };
  const isMarked = () => canvas.hasAttribute('data-behind');
  const incidents = () => bars.histogram?.certain.reduce((sum, each) => sum + each, 0) ?? 0;
  for (let frame = 0; frame < 20; frame += 1) pass(100);
  const all = incidents();
  expect(isMarked()).toBe(false);

  const catchUp = vi.spyOn(engine, 'catchUp').mockReturnValue(false);
  store.getState().setFilter('class', ['strike']);
  pass(BEHIND - 10);
  expect(isMarked()).toBe(false);
  pass(20);
  expect(isMarked()).toBe(true);
  expect(incidents()).toBe(all);

  catchUp.mockReturnValue(true);
  pass(1);
  pass(QUIET + 10);
  expect(incidents()).toBeLessThan(all);
  expect(isMarked()).toBe(false);
  bars.dispose();
});
