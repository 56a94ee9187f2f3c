import type { MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => vi.useRealTimers());

/** The module as a page that has just opened has it, and a map that comes to rest when the test says so. */
async function openedPage() {
  const { afterFirstRest, noteFirstRest } = await import('../../../src/map/first-rest');
  let rest = () => {};
  const once = (_: string, run: () => void) => {
    rest = run;
  };
  noteFirstRest({ once } as unknown as MapLibreMap);
  return { afterFirstRest, comeToRest: () => rest() };
}

it('waits for the first picture, and so long after it', async () => {
  const { afterFirstRest, comeToRest } = await openedPage();
  const run = vi.fn();
  afterFirstRest(5000, run);
  await vi.advanceTimersByTimeAsync(9000);
  expect(run).not.toHaveBeenCalled();
  comeToRest();
  await vi.advanceTimersByTimeAsync(4999);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(1);
});

it('does not wait for a map that never comes to rest', async () => {
  const { afterFirstRest } = await openedPage();
  const run = vi.fn();
  afterFirstRest(5000, run);
  await vi.advanceTimersByTimeAsync(24_999);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(1);
});

it('is called off', async () => {
  const { afterFirstRest, comeToRest } = await openedPage();
  const run = vi.fn();
  const callOff = afterFirstRest(5000, run);
  callOff();
  comeToRest();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(run).not.toHaveBeenCalled();
});
