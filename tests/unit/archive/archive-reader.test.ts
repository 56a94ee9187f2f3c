import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/dataset/archive/archive-reader';
import { tinyArchive } from '../../fixtures/tiny-archive';
import { MANIFEST, serveArchive, type Trouble } from './serve-archive';
import { cellOfEvent, type SmallEvent, smallEvents, tablesOf, timeOf } from './small-events';

const event = (part: Partial<SmallEvent>): SmallEvent => ({
  start: 18_300,
  end: 18_301,
  lasted: false,
  class: 0,
  point: [44.36, 33.31],
  killed: [1, 2, 3],
  wounded: null,
  ...part,
});
const EVENTS = [
  event({}),
  event({ start: 18_320, end: 18_340, class: 1 }),
  event({ point: [35.2, 33.9] }),
  event({ point: null }),
];
const ALL: readonly [number, number] = [0, 4 ** 6 - 1];

async function openWith(trouble: Trouble, events: readonly SmallEvent[] = EVENTS, version: 1 | 2 = 2) {
  const host = serveArchive(tinyArchive(events, { levels: [0, 4, 6], groupRows: 2, version }));
  const reader = createArchiveReader(host.fetch);
  const opened = await reader.open(MANIFEST);
  Object.assign(host.trouble, trouble);
  return { ...host, reader, opened };
}

const months = { table: 'months', level: 6, cells: ALL, month: 0 } as const;

describe('reading an archive', () => {
  it('gives the counts of the cells and the month that are asked for, group by group, in both versions', async () => {
    await fc.assert(
      fc.asyncProperty(smallEvents, fc.nat(4 ** 6 - 1), fc.constantFrom(1, 2), async (events, last, version) => {
        const { reader } = await openWith({}, events, version);
        const own = tablesOf(events, 6, (cell) => cell >= 0 && cell <= last);
        const [month] = timeOf(events).months;
        const read = (table: 'months' | 'days' | 'spans') => reader.table({ table, level: 6, cells: [0, last], month });
        expect(await read('months')).toEqual({ ok: true, value: own.months });
        expect(await read('days')).toEqual({ ok: true, value: own.days(month) });
        expect(await read('spans')).toEqual({ ok: true, value: own.spans(month) });
      }),
      { numRuns: 25 },
    );
  });

  it('gives the events of cells with their text, their class and whether they lasted', async () => {
    const { reader } = await openWith({});
    const cell = cellOfEvent(event({}), 6);
    const rows = await reader.rows({ level: 6, cells: [[cell, cell]] });
    if (!rows.ok) throw new Error(rows.problem.code);
    const lines = (await rows.value.file.text()).trim().split('\n');
    expect(lines[0]).toBe(
      'first day,last day,class,longitude,latitude,killed low,killed,killed high,wounded low,wounded,wounded high,id,place',
    );
    expect(lines[1]).toBe('2020-02-08,,attack,44.36,33.31,1,2,3,,,,E0,Town 44.36');
    expect(lines[2]).toBe('2020-02-28,2020-03-18,strike,44.36,33.31,1,2,3,,,,E1,Town 44.36');
    expect([...rows.value.classes]).toEqual([0, 1]);
  });

  it.each<[string, Trouble, string]>([
    ['is missing', { missing: 'months-6' }, 'archivePartMissing'],
    ['ends in the middle', { cut: 'months-6' }, 'archivePartCut'],
    ['is another file', { other: 'months-6' }, 'archivePartOther'],
    ['comes whole from a host without ranges', { noRange: true }, 'archiveNoRange'],
    ['does not come because the connection is lost', { offline: true }, 'archiveOffline'],
  ])('says so when a part %s, and reads it once that is mended', async (_, trouble, code) => {
    const { reader, trouble: now } = await openWith({});
    Object.assign(now, trouble);
    const failed = await reader.table(months);
    expect(failed.ok ? 'read' : failed.problem.code).toBe(code);
    for (const key of Object.keys(now)) delete now[key as keyof Trouble];
    expect((await reader.table(months)).ok).toBe(true);
  });

  it('fetches a part once while it keeps it', async () => {
    const { reader, asked } = await openWith({});
    await reader.table(months);
    const before = asked.length;
    await reader.table(months);
    expect(asked.length).toBe(before);
  });
});

describe('a manifest', () => {
  const openText = async (change: (manifest: Record<string, unknown>) => unknown, version: 1 | 2 = 2) => {
    const files = new Map(tinyArchive(EVENTS, { levels: [0, 4], version }));
    const manifest: unknown = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    files.set('manifest.json', new TextEncoder().encode(JSON.stringify(change(manifest as Record<string, unknown>))));
    const opened = await createArchiveReader(serveArchive(files).fetch).open(MANIFEST);
    return opened.ok
      ? 'opened'
      : [opened.problem.code, opened.problem.params.path ?? opened.problem.params.version ?? ''];
  };

  it('opens as it was written, in both versions', async () => {
    expect(await openText((manifest) => manifest)).toBe('opened');
    expect(await openText((manifest) => manifest, 1)).toBe('opened');
  });
  it('of another version is refused by its number', async () => {
    expect(await openText((manifest) => ({ ...manifest, version: 3 }))).toEqual(['archiveVersion', '3']);
  });
  it('that is none is refused', async () => {
    expect(await openText(() => ({ type: 'FeatureCollection' }))).toEqual(['archiveNone', '']);
  });
  it('whose entry contradicts the format is refused by its place', async () => {
    expect(await openText((manifest) => ({ ...manifest, days: ['x', 1] }))).toEqual(['archiveInvalid', 'days.0']);
  });
  it('whose id is not that of its files is refused', async () => {
    expect(await openText((manifest) => ({ ...manifest, id: '0'.repeat(64) }))).toEqual(['archiveInvalid', 'id']);
  });
  it('that names a file outside its folder is refused', async () => {
    const outside = { file: '../secret.parquet', bytes: 1, sha256: '0'.repeat(64), rows: 1, start: 0, end: 1 };
    const named = (files: unknown) => (manifest: object) => ({ ...manifest, rows: { text: [], ranged: 0, files } });
    expect(await openText(named(outside))).toEqual(['archiveInvalid', 'rows.files.file']);
    expect(await openText(named([outside]), 1)).toEqual(['archiveInvalid', 'rows.files.0.file']);
  });
});
