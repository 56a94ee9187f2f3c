import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { Timeline } from '../../../src/timeline/Timeline';
import { day, smallAtlas } from '../../unit/state/small-atlas';

let store: AppStore;

const nextFrame = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
/** The code loads with the first comparison. */
const LOADS = { timeout: 15_000 };
const slider = (name: string) => screen.findByRole('slider', { name }, LOADS);

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  store = createAppStore();
  store.getState().showAtlas(smallAtlas());
  store.getState().setWindow(day('2020-03-11'), day('2020-03-14'));
  render(
    <StoreContext value={store}>
      <Timeline />
    </StoreContext>,
  );
});

const compareBefore = () => act(() => store.getState().compare({ type: 'before' }));

describe('the window of side B', () => {
  it('has two thumbs and a body with full dates, beside those of A', async () => {
    compareBefore();
    expect(await slider('Start of B')).toBeVisible();
    await nextFrame();
    expect(await slider('Start of B')).toHaveAttribute('aria-valuetext', 'Sunday 8 March 2020');
    expect(await slider('End of B')).toHaveAttribute('aria-valuetext', 'Tuesday 10 March 2020');
    expect(await slider('Dates of B')).toHaveAttribute('aria-valuetext', expect.stringMatching(/^8.–.10 Mar 2020$/));
    expect(await slider('Window start')).toHaveAttribute('aria-valuetext', 'Wednesday 11 March 2020');
  });

  it('follows A by its rule, until a key moves it', async () => {
    compareBefore();
    await slider('Start of B');
    act(() => store.getState().setWindow(day('2020-03-12'), day('2020-03-15')));
    await act(() => new Promise((resolve) => setTimeout(resolve, 160)));
    expect(await slider('Start of B')).toHaveAttribute('aria-valuetext', 'Monday 9 March 2020');
    (await slider('Dates of B')).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(store.getState().comparison).toEqual({ type: 'window', window: [day('2020-03-08'), day('2020-03-11')] });
    (await slider('End of B')).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().comparison).toEqual({ type: 'window', window: [day('2020-03-08'), day('2020-03-12')] });
    expect(store.getState().window).toEqual([day('2020-03-12'), day('2020-03-15')]);
  });

  it('goes with Escape, and the focus goes to the window of A', async () => {
    compareBefore();
    (await slider('Start of B')).focus();
    await userEvent.keyboard('{Escape}');
    await nextFrame();
    expect(store.getState().comparison).toBeNull();
    expect(screen.queryByRole('slider', { name: /of B$/ })).toBeNull();
    expect(screen.getByRole('slider', { name: 'Window' })).toHaveFocus();
  });

  it('is not there while filters are compared', async () => {
    compareBefore();
    await slider('Start of B');
    act(() => store.getState().compare({ type: 'filters', filters: { kind: ['riot'] } }));
    await nextFrame();
    expect(screen.queryByRole('slider', { name: /of B$/ })).toBeNull();
  });
});
