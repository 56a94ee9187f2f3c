import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/dataset/archive/archive-answer';
import { createArchiveReader } from '../../../src/dataset/archive/archive-reader';
import type { FetchPart } from '../../../src/dataset/archive/part-fetch';
import { createPartShelf, type ShelfPart } from '../../../src/dataset/archive/part-shelf';
import { MINUTES_PER_DAY } from '../../../src/domain/time-interval';
import type { CountRuns } from '../../../src/spacetime/cells/count-runs';
import { createAppStore } from '../../../src/state/store';
import { testServices } from '../../fixtures/import/library-services';
import { tinyArchive } from '../../fixtures/tiny-archive';
import { MANIFEST, serveArchive } from './serve-archive';

const EVENT = {
  start: 18_300,
  end: 18_301,
  lasted: false,
  class: 0,
  point: [44, 33],
  killed: null,
  wounded: null,
} as const;

/** A host that answers a Parquet file when the test says so, or never when it is not wanted any more. */
function slowHost() {
  const { fetch } = serveArchive(tinyArchive([EVENT, { ...EVENT, start: 18_400, end: 18_401 }], { levels: [0, 4] }));
  const waiting: { name: string; answer(): void; signal: AbortSignal | undefined }[] = [];
  const slow: FetchPart = async (url, init) => {
    if (!url.endsWith('.parquet')) return await fetch(url, init);
    await new Promise<void>((answer, fail) => {
      const name = url.replace(/.*\//, '');
      waiting.push({ name, answer, signal: init.signal });
      init.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
    });
    return await fetch(url, init);
  };
  return { slow, waiting };
}

const months = { table: 'months', level: 4, cells: [0, 255], month: 0 } as const;

describe('a part that nobody waits for any more', () => {
  it('is not fetched to its end, and is fetched anew when it is wanted again', async () => {
    const { slow, waiting } = slowHost();
    const reader = createArchiveReader(slow);
    await reader.open(MANIFEST);
    const stop = new AbortController();
    const dropped = reader.table(months, stop.signal);
    await expect.poll(() => waiting.length).toBe(1);
    stop.abort();
    expect(waiting[0]?.signal?.aborted).toBe(true);
    const again = reader.table(months);
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.answer();
    expect((await again).ok).toBe(true);
    expect((await dropped).ok).toBe(false);
  });

  it('is fetched on for another who waits for it', async () => {
    const { slow, waiting } = slowHost();
    const reader = createArchiveReader(slow);
    await reader.open(MANIFEST);
    const stop = new AbortController();
    void reader.table(months, stop.signal);
    const other = reader.table({ ...months, cells: [0, 3] });
    await expect.poll(() => waiting.length).toBe(1);
    stop.abort();
    expect(waiting[0]?.signal?.aborted).toBe(false);
    waiting[0]?.answer();
    expect((await other).ok).toBe(true);
  });
});

describe('the shelf', () => {
  it('drops what is loading and not wanted, keeps the rest, and loads a dropped part again', async () => {
    const asked: { month: number; signal: AbortSignal | undefined; answer(value: Answer<CountRuns>): void }[] = [];
    const shelf = createPartShelf({
      table: ({ month }, signal) => new Promise((answer) => asked.push({ month, signal, answer })),
    });
    const part = (month: number): ShelfPart => ({ table: 'days', level: 4, regionLevel: 0, region: 0, month });
    void shelf.load(part(1));
    const kept = shelf.load(part(2));
    shelf.dropAllBut([part(2), part(3)]);
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    const again = shelf.load(part(1));
    expect(asked.map(({ month }) => month)).toEqual([1, 2, 1]);
    const none = new Int32Array();
    const runs = { cells: none, keyFrom: new Uint32Array(1), classes: new Uint8Array(), rowFrom: new Uint32Array(1) };
    // The answer to what was dropped comes late, and changes nothing.
    asked[0]?.answer({ ok: false, problem: { code: 'archiveOffline', params: { file: '' } } });
    for (const { answer } of asked.slice(1)) answer({ ok: true, value: { ...runs, times: none, sums: none } });
    expect([await kept, await again]).toEqual([
      { ok: true, value: true },
      { ok: true, value: true },
    ]);
    expect([shelf.has(part(1)), shelf.has(part(2)), shelf.has(part(3))]).toEqual([true, true, false]);
  });
});

describe('a window that moves on before its counts are there', () => {
  it('stops what it passed over, and shows the counts of where it is', async () => {
    const events = Array.from({ length: 500 }, (_, at) => ({ ...EVENT, start: 18_000 + at, end: 18_001 + at }));
    const { fetch } = serveArchive(tinyArchive(events, { levels: [0, 4], groupRows: 10 }));
    const held: { answer(): void; signal: AbortSignal | undefined }[] = [];
    let isSlow = false;
    const reader = createArchiveReader(async (url, init) => {
      if (isSlow && init.headers?.Range) {
        await new Promise<void>((answer, fail) => {
          held.push({ answer, signal: init.signal });
          init.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
        });
      }
      return await fetch(url, init);
    });
    const store = createAppStore(testServices({ startArchiveReader: () => reader }));
    await store.getState().openArchive('https://atlas.test/archive');
    await vi.waitFor(() => expect(store.getState().archive?.status).toBe('ready'));
    const end = (day: number) => store.getState().setWindow(18_000 * MINUTES_PER_DAY, day * MINUTES_PER_DAY);
    const incidents = () => {
      const { dataset } = store.getState();
      return dataset.status === 'ready' ? dataset.atlas.engine.totals.incidents : -1;
    };
    isSlow = true;
    end(18_105);
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
    const passed = [...held];
    end(18_405);
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(passed.length));
    expect(passed.map(({ signal }) => signal?.aborted)).toEqual(passed.map(() => true));
    isSlow = false;
    for (const { answer } of held) answer();
    await vi.waitFor(() => expect(store.getState().archive).toMatchObject({ status: 'ready', isOld: false }));
    expect(incidents()).toBe(405);
    expect(store.getState().archive?.problem).toBeNull();
  });
});
