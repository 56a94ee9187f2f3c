import { describe, expect, it, vi } from 'vitest';
import { attachReadAhead } from '../../../src/app/attach-read-ahead';
import { createAppStore } from '../../../src/state/store';
import { handClock } from '../../fixtures/frame-clock';
import { smallAtlas } from '../../unit/state/small-atlas';

function hoveringStore() {
  const clock = handClock();
  const store = createAppStore(undefined, clock);
  const atlas = smallAtlas();
  const detail = vi.spyOn(atlas, 'detail');
  store.getState().showAtlas(atlas);
  return { clock, store, detail, detach: attachReadAhead(store) };
}

describe('reading ahead', () => {
  it('reads the record of the incident under the pointer, and again none that is known', () => {
    const { clock, store, detail } = hoveringStore();
    store.getState().hover(1);
    clock.pass(16);
    expect(detail.mock.calls).toEqual([[1]]);
    store.getState().select(1);
    expect(detail).toHaveBeenCalledTimes(1);
  });

  it('reads at most one record in a quarter of a second, the last under the pointer', () => {
    const { clock, store, detail } = hoveringStore();
    for (const incident of [0, 1, 2]) {
      store.getState().hover(incident);
      clock.pass(16);
    }
    expect(detail.mock.calls).toEqual([[0]]);
    clock.pass(300);
    clock.pass(16);
    expect(detail.mock.calls).toEqual([[0], [2]]);
  });

  it('ends when the page is taken down', () => {
    const { clock, store, detail, detach } = hoveringStore();
    detach();
    store.getState().hover(1);
    clock.pass(16);
    expect(detail).not.toHaveBeenCalled();
  });
});
