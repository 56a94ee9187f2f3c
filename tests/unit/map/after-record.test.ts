import { describe, expect, it, vi } from 'vitest';
import type { IncidentDetail } from '../../../src/dataset/atlas';
import { afterRecord } from '../../../src/map/after-record';
import { createAppStore } from '../../../src/state/store';
import { handClock } from '../../fixtures/frame-clock';
import { smallAtlas } from '../state/small-atlas';

/** A store whose records arrive when the test says so. */
function openingStore() {
  const clock = handClock();
  const store = createAppStore(undefined, clock);
  const atlas = smallAtlas();
  const arrivals: (() => void)[] = [];
  vi.spyOn(atlas, 'detail').mockImplementation(
    () =>
      new Promise((resolve) => {
        arrivals.push(() => resolve({ ok: true, detail: {} as IncidentDetail }));
      }),
  );
  store.getState().showAtlas(atlas);
  const run = vi.fn();
  const drawing = afterRecord(store, run);
  const arrive = async () => {
    for (const each of arrivals) each();
    await Promise.resolve().then(() => Promise.resolve());
  };
  return { clock, store, run, drawing, arrive };
}

describe('a map that waits for the text of an incident', () => {
  it('draws in the frame after the record has been read', async () => {
    const { clock, store, run, drawing, arrive } = openingStore();
    store.getState().select(1);
    drawing.request();
    clock.pass(16);
    expect(run).not.toHaveBeenCalled();
    expect(drawing.isWaiting()).toBe(true);
    await arrive();
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
    expect(drawing.isWaiting()).toBe(false);
  });

  it('draws at once when the record is known, or when nothing is open', async () => {
    const { clock, store, run, drawing, arrive } = openingStore();
    drawing.request();
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
    store.getState().select(1);
    await arrive();
    drawing.request();
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not wait longer than a glance, and not again when the record comes late', async () => {
    const { clock, store, run, drawing, arrive } = openingStore();
    store.getState().select(1);
    drawing.request();
    clock.pass(16);
    clock.pass(140);
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
    await arrive();
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
