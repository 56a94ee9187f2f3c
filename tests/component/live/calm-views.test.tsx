import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FIGURE_KINDS } from '../../../src/live/change';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { type LivePhase, useLiveState } from '../../../src/state/use-live-state';
import { handClock } from '../../fixtures/frame-clock';
import { bundledAtlas } from '../../unit/map/bundled-atlas';

function Incidents({ phase }: { phase: LivePhase }) {
  const { dataset } = useLiveState(FIGURE_KINDS, phase);
  const engine = dataset.status === 'ready' ? dataset.atlas.engine : null;
  return <output aria-label={phase}>{engine?.totals.incidents}</output>;
}

it('views that may wait keep their old numbers until the counts have caught up, while the totals change at once', () => {
  const clock = handClock();
  const store = createAppStore(undefined, clock);
  const atlas = bundledAtlas(5);
  store.getState().showAtlas(atlas);
  render(
    <StoreContext value={store}>
      <Incidents phase="draw" />
      <Incidents phase="calm" />
    </StoreContext>,
  );
  const passFrame = () => act(() => clock.pass(100));
  for (let frame = 0; frame < 5; frame += 1) passFrame();
  const shown = () => (['draw', 'calm'] as const).map((phase) => Number(screen.getByLabelText(phase).textContent));
  const all = atlas.engine.totals.incidents;
  expect(shown()).toEqual([all, all]);

  const catchUp = vi.spyOn(atlas.engine, 'catchUp').mockReturnValue(false);
  act(() => store.getState().setFilter('class', ['strike']));
  const left = atlas.engine.totals.incidents;
  expect(left).toBeLessThan(all);
  for (let frame = 0; frame < 3; frame += 1) {
    passFrame();
    expect(shown()).toEqual([left, all]);
  }
  expect(catchUp.mock.calls.length).toBeGreaterThan(1);

  catchUp.mockReturnValue(true);
  passFrame();
  expect(shown()).toEqual([left, left]);
});
