import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { attachPace } from '../../../src/panels/paced-state';
import type { AppStore } from '../../../src/state/store';
import { smallDataset } from '../../fixtures/small-dataset';
import { storeWith } from './with-store';

/** The small atlas with a table that says it is long. */
function longAtlas(length: number): Atlas {
  const atlas = createCuratedAtlas(smallDataset());
  const engine = Object.create(atlas.engine, { table: { value: { ...atlas.engine.table, length } } });
  return { ...atlas, engine };
}

/** Moves the window once every 20 ms, as a drag does. */
function drag(store: AppStore, ms: number): void {
  for (let passed = 0; passed < ms; passed += 20) {
    const { range, window } = store.getState();
    store.getState().setWindow(window[0] + 1440, range[1]);
    vi.advanceTimersByTime(20);
  }
}

describe('attachPace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('reads numbers once a frame at most, and the last always', () => {
    const store = storeWith();
    const seen = vi.fn();
    const detach = attachPace(store, 'frame', seen);
    store.getState().setWindow(store.getState().range[0] + 1440, store.getState().range[1]);
    store.getState().setWindow(store.getState().range[0] + 2880, store.getState().range[1]);
    vi.advanceTimersByTime(40);
    expect(seen).toHaveBeenCalledTimes(2);
    expect(seen.mock.lastCall?.[0]).toBe(store.getState());
    detach();
  });

  it('reads rows ten times a second at most', () => {
    const store = storeWith();
    const seen = vi.fn();
    const detach = attachPace(store, 'calm', seen);
    drag(store, 1000);
    vi.advanceTimersByTime(300);
    expect(seen.mock.calls.length).toBeGreaterThan(5);
    expect(seen.mock.calls.length).toBeLessThan(14);
    expect(seen.mock.lastCall?.[0].window).toBe(store.getState().window);
    detach();
  });

  it('waits for a rest when there are many rows, but not for ever', () => {
    const store = storeWith(longAtlas(1_000_000));
    const seen = vi.fn();
    const detach = attachPace(store, 'calm', seen);
    drag(store, 500);
    expect(seen).toHaveBeenCalledTimes(1);
    drag(store, 1000);
    expect(seen.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(seen.mock.calls.length).toBeLessThanOrEqual(4);
    vi.advanceTimersByTime(300);
    expect(seen.mock.lastCall?.[0].window).toBe(store.getState().window);
    detach();
  });

  it('does not look at what changes no number', () => {
    const store = storeWith();
    const seen = vi.fn();
    const detach = attachPace(store, 'frame', seen);
    store.getState().hover(2);
    vi.advanceTimersByTime(40);
    expect(seen).toHaveBeenCalledTimes(1);
    detach();
    store.getState().setWindow(0, 1);
    vi.advanceTimersByTime(40);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
