import { describe, expect, it } from 'vitest';
import { askEarlyForArchive, type EarlyPage } from '../../../src/app/early/ask-early-for-archive';
import { takeEarlyArchive } from '../../../src/dataset/archive/early-archive';
import { createGivenParts } from '../../../src/dataset/archive/given-parts';
import { tinyArchive } from '../../fixtures/tiny-archive';

const EVENT = { start: 1, end: 9, lasted: false, class: 0, point: [44, 33], killed: null, wounded: null } as const;
const FILES = tinyArchive([EVENT, { ...EVENT, start: 40, end: 90 }], { levels: [0, 4, 6] });

function pageAt(search: string, files = FILES) {
  const asked: string[] = [];
  const page: EarlyPage = {
    location: { search, origin: 'https://own.example' },
    document: { baseURI: 'https://own.example/map/' },
    async fetch(url) {
      asked.push(String(url));
      const file = files.get(String(url).replace(/.*\//, ''));
      return file ? new Response(file.slice()) : new Response('', { status: 404 });
    },
  };
  return { page, asked };
}

describe('the first script of the page', () => {
  it.each([
    '',
    '?dataset=x',
    '?archive=https://other.example/a/',
    '?archive=http://own.example/a/',
    '?archive=https://[',
    '?data=x.csv&archive=a/',
  ])('asks for nothing at %s', (search) => {
    const { page, asked } = pageAt(search);
    expect(askEarlyForArchive(page)).toBe(false);
    expect(asked).toEqual([]);
    expect(page.atlasEarlyArchive).toBeUndefined();
  });

  it('asks for the manifest of the link, then for the counts by month of the first two levels and the crossings', async () => {
    const { page, asked } = pageAt('?archive=a/');
    expect(askEarlyForArchive(page)).toBe(true);
    const early = takeEarlyArchive(page as Window, 'https://own.example/map/a/manifest.json');
    const parts = Object.entries((await early?.parts) ?? {});
    expect(asked.map((url) => url.replace('https://own.example/map/a/', '').replace(/\..*/, ''))).toEqual([
      'manifest',
      'months-0',
      'crossings-0',
      'months-4',
    ]);
    for (const [url, bytes] of parts)
      expect(new Uint8Array((await bytes) ?? new ArrayBuffer())).toEqual(FILES.get(url.replace(/.*\//, '')));
  });

  it('leaves a manifest that is none to the reader', async () => {
    const { page } = pageAt('?archive=a/', new Map([['manifest.json', new TextEncoder().encode('<html>')]]));
    askEarlyForArchive(page);
    expect(await page.atlasEarlyArchive?.text).toBe('<html>');
    expect(await page.atlasEarlyArchive?.parts).toEqual({});
  });

  it.each([
    'https://other.example/a.parquet',
    '//other.example/a.parquet',
    '../../secret.parquet',
    '/a.parquet',
    'a.parquet?x',
  ])('asks for no file that a manifest names elsewhere: %s', async (file) => {
    const manifest = JSON.stringify({ levels: [{ months: { file } }] });
    const { page, asked } = pageAt('?archive=a/', new Map([['manifest.json', new TextEncoder().encode(manifest)]]));
    askEarlyForArchive(page);
    expect(await page.atlasEarlyArchive?.parts).toEqual({});
    expect(asked).toEqual(['https://own.example/map/a/manifest.json']);
  });

  it('gives what it has once, and to nobody who opens another archive', () => {
    const { page } = pageAt('?archive=a/manifest.json');
    askEarlyForArchive(page);
    expect(takeEarlyArchive(page as Window, 'https://own.example/map/b/manifest.json')).toBeNull();
    expect(takeEarlyArchive(page as Window, 'https://own.example/map/a/manifest.json')).toBeNull();
  });
});

describe('parts that are given', () => {
  const parts = () => {
    const asked: string[] = [];
    const given = createGivenParts(async (url) => {
      asked.push(url);
      return new Response('host');
    });
    const read = async (url: string) => await (await given.fetch(url, {})).text();
    return { asked, read, ...given };
  };

  it('answer the first reading, whether they come before it or after it, and the host answers the second', async () => {
    const { asked, read, expect: announce, give } = parts();
    announce(['a', 'b']);
    give('a', new TextEncoder().encode('early').buffer);
    const late = read('b');
    give('b', new TextEncoder().encode('late').buffer);
    expect([await read('a'), await late, await read('a'), await read('c')]).toEqual(['early', 'late', 'host', 'host']);
    expect(asked).toEqual(['a', 'c']);
  });

  it('are asked of the host when they could not be had', async () => {
    const { read, expect: announce, give } = parts();
    announce(['a']);
    give('a', null);
    expect(await read('a')).toBe('host');
  });
});
