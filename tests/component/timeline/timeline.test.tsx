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
/** The code of a dialog loads when it is first opened. */
const LOADS = { timeout: 15_000 };
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

  it('moves the window to typed dates, and says what it cannot read', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^First day of the window:/ }));
    const field = await screen.findByRole('textbox', { name: 'From – to' }, LOADS);
    expect(field).toHaveValue('11 Mar 2020 – 13 Mar 2020');
    await userEvent.clear(field);
    await userEvent.type(field, 'no date{Enter}');
    expect(screen.getByText(/Write two dates/)).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, '1 – 5 March 2011{Enter}');
    expect(screen.getByText(/It covers 31 Dec 2019\s–\s14 Mar 2020/)).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, '5–13 March 2020{Enter}');
    expect(store.getState().window).toEqual([day('2020-03-05'), day('2020-03-14')]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says how it reads a date while it is typed, and has the other reading at hand', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
    show();
    await userEvent.click(screen.getByRole('button', { name: /^First day of the window:/ }));
    const field = await screen.findByRole('textbox', { name: 'From – to' }, LOADS);
    await userEvent.clear(field);
    await userEvent.type(field, '3/2/2020');
    expect(screen.getByText('Read with the day first: 3 February 2020.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Use 2 March 2020 instead' }));
    expect(store.getState().window).toEqual([day('2020-03-02'), day('2020-03-03')]);
  });

  it('offers to move to an open incident that lies outside the window', async () => {
    show();
    act(() => void store.getState().selectById('riot'));
    await userEvent.click(screen.getByRole('button', { name: 'Move the window to it' }));
    expect(store.getState().window[0]).toBe(day('2019-12-31'));
    expect(screen.queryByText(/is outside the window/)).not.toBeInTheDocument();
  });

  it('changes mode, step, speed, silence and loop', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Settings of play: Window · 4 days per second' }));
    await userEvent.click(await screen.findByRole('radio', { name: /Cumulative/ }, LOADS));
    await userEvent.click(screen.getByRole('radio', { name: '2 days per second' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Skip periods without incidents' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Repeat from the start' }));
    const { mode, pace, skipSilence, loop } = store.getState();
    expect({ mode, pace, skipSilence, loop }).toEqual({
      mode: 'cumulative',
      pace: 2 * 1440,
      skipSilence: true,
      loop: true,
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Next incident' }));
    await userEvent.click(screen.getByRole('radio', { name: '4 incidents per second' }));
    const { step, incidentPace } = store.getState();
    expect({ step, incidentPace }).toEqual({ step: 'incident', incidentPace: 4 });
  });

  it('sets the window by a preset', async () => {
    show();
    act(() => void store.getState().selectById('first'));
    await userEvent.click(screen.getByRole('button', { name: /^Last day of the window:/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Open incident ± 7 days' }, LOADS));
    expect(store.getState().window).toEqual([day('2020-03-04'), day('2020-03-15')]);
    await userEvent.click(screen.getByRole('button', { name: /^Last day of the window:/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'March 2020' }));
    expect(store.getState().window).toEqual([day('2020-03-01'), day('2020-03-15')]);
  });

  it('sets the window by two days of the calendar', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^First day of the window:/ }));
    await userEvent.click(await screen.findByRole('button', { name: /Monday, March 2, 2020/ }, LOADS));
    await userEvent.click(screen.getByRole('button', { name: /Thursday, March 5, 2020/ }));
    expect(store.getState().window).toEqual([day('2020-03-02'), day('2020-03-06')]);
  });

  it('shows the bars as a table', async () => {
    show();
    await nextFrame();
    await userEvent.click(screen.getByRole('button', { name: 'Counts as a table' }));
    expect(await screen.findByRole('dialog', { name: /^Counts: incidents per/ }, LOADS)).toBeInTheDocument();
    const rows = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows.join()).toMatch(/2020/);
    expect(screen.getByText(/31 Dec 2019\s–\s14 Mar 2020/)).toBeInTheDocument();
  });

  it('zooms by keys on the overview, and back by a button that then goes away', async () => {
    show();
    await nextFrame();
    expect(screen.queryByRole('button', { name: 'Zoom out to the whole period' })).not.toBeInTheDocument();
    act(() => slider('Shown period').focus());
    await userEvent.keyboard('+++{Home}');
    await nextFrame();
    expect(slider('Shown period')).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^31 Dec 2019\s–\s\d+ Jan 2020$/),
    );
    expect(slider('Window start')).toHaveAttribute('data-away');
    const arrow = screen.getByRole('button', { name: /^Window, 11\s–\s13 Mar 2020, is outside the shown period/ });
    await userEvent.click(arrow);
    await nextFrame();
    expect(slider('Window start')).not.toHaveAttribute('data-away');
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out to the whole period' }));
    await nextFrame();
    expect(slider('Shown period')).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^31 Dec 2019\s–\s14 Mar 2020$/),
    );
    expect(screen.queryByRole('button', { name: 'Zoom out to the whole period' })).not.toBeInTheDocument();
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
