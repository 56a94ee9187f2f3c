import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArchiveReader } from '../../../src/dataset/archive/archive-reader';
import { MINUTES_PER_DAY } from '../../../src/domain/time-interval';
import { createTexts, loadLaterMessages } from '../../../src/i18n/texts';
import { openPlace } from '../../../src/map/words/place-entries';
import { placesInView } from '../../../src/map/words/places-in-view';
import { shownViewOf, viewWords } from '../../../src/map/words/view-words';
import { formatLink } from '../../../src/state/link/link-table';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { testServices } from '../../fixtures/import/library-services';
import { tinyArchive } from '../../fixtures/tiny-archive';
import { serveArchive, type Trouble } from './serve-archive';
import { type SmallEvent, scan } from './small-events';

const ADDRESS = 'https://atlas.test/archive';
const IRAQ = { west: 40, south: 30, east: 48, north: 37 };

/** A hundred events at two places and some without a point, a day or a month long. */
const EVENTS: readonly SmallEvent[] = Array.from({ length: 120 }, (_, at) => ({
  start: 18_270 + at * 3,
  end: 18_271 + at * 3 + (at % 10 === 0 ? 30 : 0),
  lasted: at % 20 === 0,
  class: at % 3,
  point: at % 7 === 0 ? null : at % 2 === 0 ? [44.36, 33.31] : [-70, -33],
  killed: at % 4 === 0 ? null : [1, 2, 3],
  wounded: [0, 1, 1],
}));

let store: AppStore;
let trouble: Trouble;
let asked: string[];

async function open(options: { readonly wholeBelow?: number } = {}, before: Trouble = {}) {
  const host = serveArchive(tinyArchive(EVENTS, { levels: [0, 4, 6, 8], groupRows: 20, ...options }), before);
  ({ trouble, asked } = host);
  store = createAppStore(testServices({ startArchiveReader: () => createArchiveReader(host.fetch) }));
  await store.getState().openArchive(ADDRESS);
}

const atlas = () => {
  const { dataset } = store.getState();
  if (dataset.status !== 'ready') throw new Error(dataset.status);
  return dataset.atlas;
};
const days = (from: number, to: number) => store.getState().setWindow(from * MINUTES_PER_DAY, to * MINUTES_PER_DAY);
const isReady = () =>
  vi.waitFor(() =>
    expect([store.getState().archive?.status, store.getState().archive?.isOld]).toEqual(['ready', false]),
  );

beforeAll(loadLaterMessages);
beforeEach(() => void vi.useRealTimers());

describe('an archive that a link opens', () => {
  beforeEach(() => open());

  it('shows all of its incidents and stands in the link', async () => {
    expect(atlas().engine.totals.incidents).toBe(EVENTS.length);
    expect(atlas().archive).toEqual({ events: EVENTS.length, area: null });
    expect(formatLink(store.getState(), '')).toContain(`archive=${encodeURIComponent(ADDRESS).replaceAll('%3A', ':')}`);
  });

  it('says in words what cells are, and neither a number in view nor that incidents lie at a point', () => {
    const words = viewWords(atlas(), shownViewOf(store.getState()), createTexts('en')).join(' ');
    expect(words).toContain('120 incidents in all, counted by cell of the map.');
    expect(words).toMatch(/Of the cells in view, the one around .* has the most: \d+\./);
    expect(words).not.toMatch(/in this view|lie at|in the list/);
    const [first] = placesInView(atlas().engine, null);
    if (!first) throw new Error('no cell');
    const before = store.getState().filters;
    openPlace(store, atlas(), first);
    expect(store.getState().filters).toBe(before);
  });

  it('counts a window that cuts months once its days have arrived', async () => {
    days(18_300, 18_415);
    await isReady();
    const [incidents, , , best] = scan(EVENTS, [18_300, 18_415]);
    expect(atlas().engine.totals).toMatchObject({
      incidents,
      possible: scan(EVENTS, [18_300, 18_415])[9],
      killed: { best },
    });
  });

  it('keeps whole days and the class, and leaves out what counts by cell cannot answer', () => {
    const unknown = store.getState().update(
      {
        window: [18_300.4 * MINUTES_PER_DAY, 18_300.6 * MINUTES_PER_DAY],
        filters: { class: ['strike'], kind: ['rocket'] },
        query: 'Taji',
        comparison: { type: 'before' },
      },
      'link',
    );
    expect(unknown.filters).toEqual(['kind=rocket', 'q=Taji']);
    const { window, filters, query, comparison } = store.getState();
    expect(window).toEqual([18_300 * MINUTES_PER_DAY, 18_301 * MINUTES_PER_DAY]);
    expect({ filters, query, comparison }).toEqual({ filters: { class: ['strike'] }, query: '', comparison: null });
  });

  it('keeps the last numbers and says that they are old while the connection is lost, and goes on by itself', async () => {
    vi.useFakeTimers();
    trouble.offline = true;
    days(18_300, 18_415);
    await vi.waitFor(() => expect(store.getState().archive?.problem?.code).toBe('archiveOffline'));
    expect([store.getState().archive?.isOld, atlas().engine.totals.incidents]).toEqual([true, EVENTS.length]);
    trouble.offline = false;
    await vi.advanceTimersByTimeAsync(6000);
    vi.useRealTimers();
    await isReady();
    expect(atlas().engine.totals.incidents).toBe(scan(EVENTS, [18_300, 18_415])[0]);
    expect(store.getState().archive?.problem).toBeNull();
  });

  it('says which part is broken, and reads it when the reader tries again', async () => {
    trouble.other = 'days-0';
    days(18_300, 18_415);
    await vi.waitFor(() => expect(store.getState().archive?.status).toBe('failed'));
    expect(store.getState().archive?.problem?.code).toBe('archivePartOther');
    delete trouble.other;
    store.getState().tryArchiveAgain();
    await isReady();
    expect(atlas().engine.totals.incidents).toBe(scan(EVENTS, [18_300, 18_415])[0]);
  });

  it('loads the incidents in view where they are few, with all that a table has, and says for which area', async () => {
    days(18_300, 18_415);
    store.getState().reportView({ lon: 44, lat: 33.5, zoom: 6 }, IRAQ);
    await vi.waitFor(() => expect(atlas().archive?.area).not.toBeNull());
    const area = atlas().archive?.area;
    const inside = EVENTS.filter(
      ({ point }) =>
        point &&
        area &&
        point[0] >= area.west &&
        point[0] <= area.east &&
        point[1] >= area.south &&
        point[1] <= area.north,
    );
    const [incidents, , , best, , , , , , possible] = scan(inside, [18_300, 18_415]);
    expect(atlas().engine.totals).toMatchObject({ incidents, possible, killed: { best } });
    expect(incidents).toBeGreaterThan(0);
    expect(store.getState().window).toEqual([18_300 * MINUTES_PER_DAY, 18_415 * MINUTES_PER_DAY]);
    expect(atlas().engine.rows('date').length).toBe(incidents);
    expect((await atlas().search('Town 44.36'))?.mask.reduce((sum, each) => sum + each, 0)).toBe(inside.length);
    expect(atlas().engine.lines).toEqual(['attack', 'strike', 'Abduction']);
  });

  it('goes back to counts when the map leaves the area for too many incidents, and names the filters that it drops', async () => {
    store.getState().reportView({ lon: 44, lat: 33.5, zoom: 6 }, IRAQ);
    await vi.waitFor(() => expect(atlas().archive?.area).not.toBeNull());
    store.getState().setFilter('kind', ['attack']);
    trouble.missing = 'rows';
    store.getState().reportView({ lon: -60, lat: -70, zoom: 3 }, { west: -62, south: -72, east: -58, north: -68 });
    await vi.waitFor(() => expect(atlas().archive?.area).toBeNull());
    expect(store.getState().notices.map(({ problem }) => [problem.code, problem.params.values])).toEqual([
      ['archiveFilters', 'kind=attack'],
    ]);
  });
});

describe('an archive on a host without ranges', () => {
  it('shows its coarse cells and says what the rest would cost', async () => {
    await open({ wholeBelow: 6 }, { noRange: true });
    store.getState().reportView({ lon: 44, lat: 33.5, zoom: 6 }, IRAQ);
    await vi.waitFor(() => expect(store.getState().archive?.problem?.code).toBe('archiveNoRange'));
    await isReady();
    expect(store.getState().archive?.problem?.params.bytes).toBeGreaterThan(1000);
    expect(atlas().engine.totals.incidents).toBe(EVENTS.length);
    days(18_300, 18_415);
    await isReady();
    expect(atlas().engine.totals.incidents).toBe(scan(EVENTS, [18_300, 18_415])[0]);
  });
});

describe('an archive that cannot be opened', () => {
  it('leaves the screen as it is and says why', async () => {
    await open({}, { missing: 'manifest.json' });
    expect(store.getState().notices.map(({ problem }) => problem.code)).toEqual(['fetchFailed']);
    expect(asked).toEqual(['manifest.json']);
    expect(store.getState().archive).toBeNull();
  });

  it('asks before it requests anything of another host', async () => {
    await open({}, { missing: 'manifest.json' });
    asked.length = 0;
    await store.getState().openLink('https://elsewhere.example/archive', true);
    expect(store.getState().importSession).toEqual({
      status: 'consent',
      address: 'https://elsewhere.example/archive',
      host: 'elsewhere.example',
      isArchive: true,
    });
    expect(asked).toEqual([]);
  });
});
