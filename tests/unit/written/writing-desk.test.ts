import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { emptyIncident, emptyPlace, emptySource } from '../../../src/dataset/written/written-file';
import type { DraftEntry } from '../../../src/library/draft-store';
import { createWritingDesk, SAVE_MS, SETTLE_MS, type WritingDesk } from '../../../src/library/writing-desk';
import type { WritingState } from '../../../src/library/writing-state';
import { type MemoryDrafts, memoryDrafts } from '../../fixtures/memory-drafts';

const HEAD = { title: 'Harbour watch', description: '', licence: '' };

interface Tab {
  readonly desk: WritingDesk;
  readonly shown: { atlas: Atlas | null; times: number };
  readonly problems: string[];
  state(): WritingState;
  drafts(): readonly DraftEntry[];
}

function openTab(browser: MemoryDrafts): Tab {
  let writing: WritingState | null = null;
  let drafts: readonly DraftEntry[] = [];
  const shown: Tab['shown'] = { atlas: null, times: 0 };
  const problems: string[] = [];
  const desk = createWritingDesk(
    {
      show(atlas) {
        shown.atlas = atlas;
        shown.times += 1;
      },
      tell: (next) => {
        writing = next;
      },
      tellDrafts: (next) => {
        drafts = next;
      },
      notify: ({ code }) => problems.push(code),
      forget: () => {
        shown.atlas = null;
      },
      now: () => Date.now(),
    },
    browser.tab(),
  );
  return {
    desk,
    shown,
    problems,
    drafts: () => drafts,
    state() {
      if (!writing) throw new Error('nothing is open');
      return writing;
    },
  };
}

/** Writes an incident that lacks nothing. */
function addFinished({ desk }: Tab, id: string, title = `Title of ${id}`): void {
  desk.edit({ type: 'putPlace', place: { ...emptyPlace('p'), name: 'Quay', point: { lon: 44, lat: 33 } } });
  desk.edit({ type: 'putSource', source: { ...emptySource('s'), publisher: 'Gazette', title: 'Two hurt' } });
  desk.edit({
    type: 'addIncident',
    incident: {
      ...emptyIncident(id),
      title,
      time: { date: '2024-03-04', precision: 'day' },
      sites: [{ place: 'p', role: 'target' }],
    },
  });
}

const titles = (tab: Tab) => tab.state().file.incidents.map(({ title }) => title);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let browser: MemoryDrafts;
let first: Tab;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-28T01:20:00Z') });
  browser = memoryDrafts();
  first = openTab(browser);
  await first.desk.start(HEAD);
  await wait(0);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the desk', () => {
  it('shows a finished incident at once, and an unfinished one not', async () => {
    first.desk.edit({ type: 'addIncident', incident: emptyIncident('unfinished') });
    addFinished(first, 'i1');
    expect(first.shown.atlas?.indexOf('i1')).toBe(0);
    expect(first.shown.atlas?.indexOf('unfinished')).toBe(-1);
    expect([...first.state().faults.keys()]).toEqual(['unfinished']);
  });

  it('does not draw the map again while only an unfinished incident changes', async () => {
    first.desk.edit({ type: 'addIncident', incident: emptyIncident('unfinished') });
    const before = first.shown.times;
    first.desk.edit({ type: 'changeIncident', id: 'unfinished', change: { summary: 'Half a sen' } });
    await wait(SETTLE_MS);
    expect(first.shown.times).toBe(before);
  });

  it('keeps what is written without being asked, and opens it in another tab', async () => {
    addFinished(first, 'i1');
    expect(first.state().kept.status).toBe('waiting');
    await wait(SAVE_MS);
    expect(first.state().kept.status).toBe('saved');
    const second = openTab(browser);
    expect(await second.desk.open(first.state().file.id)).toBe(true);
    expect(titles(second)).toEqual(['Title of i1']);
    expect(second.shown.atlas?.indexOf('i1')).toBe(0);
  });

  it('takes back a typed word as one step, and an added incident as another', async () => {
    addFinished(first, 'i1', '');
    for (const title of ['F', 'Fi', 'Fire']) {
      first.desk.edit({ type: 'changeIncident', id: 'i1', change: { title } });
      await wait(100);
    }
    first.desk.undo();
    expect(titles(first)).toEqual(['']);
    first.desk.undo();
    expect(titles(first)).toEqual([]);
    first.desk.redo();
    first.desk.redo();
    expect(titles(first)).toEqual(['Fire']);
  });

  it('takes back a deleted incident', () => {
    addFinished(first, 'i1');
    first.desk.edit({ type: 'removeIncident', id: 'i1' });
    expect(first.shown.atlas?.indexOf('i1')).toBe(-1);
    expect(first.desk.undo()).toMatchObject({ type: 'removeIncident' });
    expect(first.shown.atlas?.indexOf('i1')).toBe(0);
  });

  it('does not undo history: what a revision says did happen', () => {
    addFinished(first, 'i1');
    first.desk.revise('Huda');
    first.desk.undo();
    expect(titles(first)).toEqual([]);
    expect(first.state().file.history).toHaveLength(1);
    first.desk.revise('Huda', 'Not confirmed');
    expect(first.state().file.history?.at(-1)).toMatchObject({
      by: 'Huda',
      why: 'Not confirmed',
      changes: [{ entry: 'incident', action: 'removed', id: 'i1' }],
    });
  });

  it('says that nothing is kept when the browser is full, goes on, and keeps it once there is room', async () => {
    browser.failure = new DOMException('full', 'QuotaExceededError');
    addFinished(first, 'i1');
    await wait(SAVE_MS);
    expect(first.state().kept).toMatchObject({ status: 'failed', problem: { code: 'draftsFull' } });
    expect(titles(first)).toEqual(['Title of i1']);
    expect(await first.desk.close()).toBe(false);
    browser.failure = null;
    first.desk.edit({ type: 'changeIncident', id: 'i1', change: { title: 'Fire' } });
    await wait(SAVE_MS);
    expect(first.state().kept.status).toBe('saved');
  });
});

describe('two tabs with one dataset', () => {
  let second: Tab;

  beforeEach(async () => {
    addFinished(first, 'i1');
    await wait(SAVE_MS);
    second = openTab(browser);
    await second.desk.open(first.state().file.id);
    first.desk.edit({ type: 'changeIncident', id: 'i1', change: { title: 'From the first tab' } });
    second.desk.edit({ type: 'changeIncident', id: 'i1', change: { title: 'From the second tab' } });
    await wait(SAVE_MS);
  });

  const stored = async (id: string) => {
    const third = openTab(browser);
    await third.desk.open(id);
    return titles(third);
  };

  it('tell the one that comes second, and write nothing over', async () => {
    expect(first.state().conflict).toBe(null);
    expect(second.state().conflict).toBe('saved');
    second.desk.edit({ type: 'changeIncident', id: 'i1', change: { summary: 'More' } });
    await wait(SAVE_MS * 2);
    expect(titles(second)).toEqual(['From the second tab']);
    expect(await stored(first.state().file.id)).toEqual(['From the first tab']);
  });

  it('find out by the save where no news comes from the other tab', async () => {
    await second.desk.resolve('theirs');
    browser.isSilent = true;
    first.desk.edit({ type: 'changeIncident', id: 'i1', change: { title: 'Once more' } });
    await wait(SAVE_MS);
    second.desk.edit({ type: 'changeIncident', id: 'i1', change: { title: 'Too late' } });
    await wait(SAVE_MS);
    expect(second.state().conflict).toBe('saved');
    expect(await stored(first.state().file.id)).toEqual(['Once more']);
  });

  it('go on with the version of the other tab where the writer chooses it', async () => {
    await second.desk.resolve('theirs');
    expect(titles(second)).toEqual(['From the first tab']);
    expect(second.state().conflict).toBe(null);
  });

  it('go on with the version of this tab, of which the other is told then', async () => {
    await second.desk.resolve('mine');
    await wait(SAVE_MS);
    expect(await stored(first.state().file.id)).toEqual(['From the second tab']);
    expect(first.state().conflict).toBe('saved');
  });

  it('keep both where the writer chooses so', async () => {
    await second.desk.resolve('both');
    await wait(SAVE_MS);
    expect(second.state().file.id).not.toBe(first.state().file.id);
    expect(await stored(first.state().file.id)).toEqual(['From the first tab']);
    expect(await stored(second.state().file.id)).toEqual(['From the second tab']);
  });

  it('lose nothing when the second tab opens another dataset without choosing', async () => {
    await second.desk.start({ ...HEAD, title: 'Another' });
    await wait(SAVE_MS);
    const kept = await Promise.all(second.drafts().map(({ id }) => stored(id)));
    expect(kept.flat().sort()).toEqual(['From the first tab', 'From the second tab']);
  });

  it('tell that the dataset was deleted in the other tab, and can write it again', async () => {
    await first.desk.remove(first.state().file.id);
    await wait(0);
    expect(second.state().conflict).toBe('deleted');
    await second.desk.resolve('mine');
    await wait(SAVE_MS);
    expect(await stored(second.state().file.id)).toEqual(['From the second tab']);
  });
});
