import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { Timeline } from '../../../src/timeline/Timeline';
import { day, smallAtlas } from '../../unit/state/small-atlas';

let store: AppStore;

function show() {
  render(
    <StoreContext value={store}>
      <Timeline />
    </StoreContext>,
  );
}

/** Waits until the next frame has drawn. */
const nextFrame = () => act(() => new Promise((resolve) => setTimeout(resolve, 40)));
const slider = (name: string) => screen.getByRole('slider', { name });

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  store = createAppStore();
  store.getState().showAtlas(smallAtlas());
  store.getState().setWindow(day('2020-03-11'), day('2020-03-14'));
});

describe('Timeline', () => {
  it('has thumbs with a name and a full date; the end is the last day in the window', async () => {
    show();
    await nextFrame();
    expect(slider('Window start')).toHaveAttribute('aria-valuetext', 'Wednesday 11 March 2020');
    expect(slider('Window end')).toHaveAttribute('aria-valuetext', 'Friday 13 March 2020');
  });

  it('says how long the window is, and how many incidents it shows', async () => {
    show();
    await nextFrame();
    expect(screen.getByText('3 days · 1 of 3 incidents')).toBeInTheDocument();
  });

  it('moves a thumb with keys', async () => {
    show();
    act(() => slider('Window end').focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().window).toEqual([day('2020-03-11'), day('2020-03-15')]);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(store.getState().window).toEqual([day('2020-03-07'), day('2020-03-08')]);
  });

  it('moves the whole window with keys on its body', async () => {
    show();
    act(() => slider('Window').focus());
    await userEvent.keyboard('{ArrowLeft}');
    expect(store.getState().window).toEqual([day('2020-03-10'), day('2020-03-13')]);
  });

  it('jumps from incident to incident with the bracket keys, unless single keys are off', async () => {
    show();
    await userEvent.keyboard(']');
    expect(store.getState().window[0]).toBe(day('2020-03-12'));
    store.getState().setWindow(day('2020-01-01'), day('2020-01-02'));
    await userEvent.keyboard(']');
    expect(store.getState().window).toEqual([day('2020-03-11'), day('2020-03-12')]);
    store.getState().setShortcuts(false);
    await userEvent.keyboard('[[');
    expect(store.getState().window).toEqual([day('2020-03-11'), day('2020-03-12')]);
  });

  it('shows the whole extent again', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'All: show the whole period' }));
    expect(store.getState().window).toEqual(store.getState().range);
  });

  it('moves the window to a typed date', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'First day of the window' }));
    await userEvent.type(await screen.findByRole('spinbutton', { name: /^day/ }), '05');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(store.getState().window).toEqual([day('2020-03-05'), day('2020-03-14')]);
  });

  it('offers to move to an open incident that lies outside the window', async () => {
    show();
    act(() => void store.getState().selectById('riot'));
    await userEvent.click(screen.getByRole('button', { name: 'Move the window to it' }));
    expect(store.getState().window[0]).toBe(day('2019-12-31'));
    expect(screen.queryByText(/is outside the window/)).not.toBeInTheDocument();
  });

  it('changes mode, step and speed', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /Mode, step and speed/ }));
    await userEvent.click(await screen.findByRole('radio', { name: /Up to date/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Next incident' }));
    await userEvent.click(screen.getByRole('radio', { name: '4×' }));
    const { mode, step, speed } = store.getState();
    expect({ mode, step, speed }).toEqual({ mode: 'upToDate', step: 'incident', speed: 4 });
  });

  it('plays and pauses', async () => {
    show();
    // Play starts at the beginning, so that a slow machine does not reach the end between the two presses.
    const [first] = store.getState().range;
    act(() => store.getState().setWindow(first, first + 1440));
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(store.getState().playing).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(store.getState().playing).toBe(false);
  });

  it('moves the window when its body is dragged', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(760);
    show();
    await nextFrame();
    const [from, to] = store.getState().range;
    const perDay = 760 / ((to - from) / 1440);
    const body = slider('Window');
    fireEvent.pointerDown(body, { button: 0, pointerId: 1, clientX: 300 });
    fireEvent.pointerMove(body, { pointerId: 1, clientX: 300 - 5 * perDay });
    await nextFrame();
    fireEvent.pointerUp(body, { pointerId: 1, clientX: 300 - 5 * perDay });
    expect(store.getState().window).toEqual([day('2020-03-06'), day('2020-03-09')]);
    vi.restoreAllMocks();
  });
});
