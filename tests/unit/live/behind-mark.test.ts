import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEHIND, createBehindMark, QUIET } from '../../../src/live/behind-mark';

describe('createBehindMark', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const marked = () => {
    const told: boolean[] = [];
    return { told, mark: createBehindMark((isBehind) => void told.push(isBehind)) };
  };

  it('says nothing of rows that follow in time', () => {
    const { told, mark } = marked();
    for (let step = 0; step < 10; step += 1) {
      mark.changed();
      vi.advanceTimersByTime(BEHIND - 1);
      mark.shown();
    }
    vi.advanceTimersByTime(QUIET);
    expect(told).toEqual([false]);
  });

  it('marks rows that changes have left behind, counted from the first change, and once while time plays on', () => {
    const { told, mark } = marked();
    for (let step = 0; step < 3; step += 1) {
      mark.changed();
      vi.advanceTimersByTime(BEHIND / 2);
    }
    expect(told).toEqual([true]);
    mark.shown();
    mark.changed();
    vi.advanceTimersByTime(BEHIND - 1);
    expect(told).toEqual([true]);
  });

  it('takes the mark away once the rows are new and nothing changes', () => {
    const { told, mark } = marked();
    mark.changed();
    vi.advanceTimersByTime(BEHIND);
    mark.shown();
    vi.advanceTimersByTime(QUIET - 1);
    expect(told).toEqual([true]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([true, false]);
  });

  it('tells nothing after its end', () => {
    const { told, mark } = marked();
    mark.changed();
    mark.dispose();
    vi.advanceTimersByTime(BEHIND + QUIET);
    expect(told).toEqual([]);
  });
});
