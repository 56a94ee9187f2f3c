import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST, expect, test } from './fixtures';

/** Hosts whose names are in the code although it never sends them a request, each with the reason. */
const NAMED_ONLY: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML vocabularies',
  'aomediacodec.github.io': "notes in Mediabunny's warnings",
  'www.webmproject.org': "notes in Mediabunny's warnings",
  'react.dev': "React's explanations of its error codes",
  'example.org': 'shown as an example of an address to type',
  'github.com': "notes in MapLibre's and PMTiles' warnings",
  'maplibre.invalid': "MapLibre's base for reading relative addresses; .invalid never resolves",
  'maplibre.org': "MapLibre's logo, a link to press",
  'wiki.openstreetmap.org': "a note in MapLibre's error about WebGL",
  'www.garmin.com': 'name of an XML vocabulary',
  'schemas.openxmlformats.org': 'names of XML vocabularies of workbooks',
  'schemas.microsoft.com': 'names of XML vocabularies of workbooks',
  'sheetjs.openxmlformats.org': 'name of an XML vocabulary of workbooks',
  'purl.org': 'name of an XML vocabulary of workbooks',
  'purl.oclc.org': 'names of XML vocabularies of workbooks',
  'openoffice.org': 'names of XML vocabularies of workbooks',
  'docs.oasis-open.org': 'name of an XML vocabulary of workbooks',
  'www.opengis.net': 'name of the XML vocabulary of KML',
  'sheetjs.com': "a note in SheetJS's code",
  '127.0.0.1': 'shown as an example of an address on this computer',
  'www.openstreetmap.org': 'another map of a place, a link to press',
  'browser.dataspace.copernicus.eu': 'another map of a place, a link to press',
  'www.google.com': 'another map of a place, a link to press',
  'earth.google.com': 'another map of a place, a link to press',
  'fonts.google.com': 'a basemap credit, a link to press',
  'marble.kde.org': 'a basemap credit, a link to press',
  'ourairports.com': 'a basemap credit, a link to press',
  'www.geonames.org': 'a basemap credit, a link to press',
  'www.naturalearthdata.com': 'a basemap credit, a link to press',
  'www.soest.hawaii.edu': 'a basemap credit, a link to press',
};

/** What is in it: docs/performance.md. Code that the first picture does not need is fetched later (`ui/late-code.ts`). */
const FIRST_LOAD_KB = 249;

const built = (...endings: string[]) =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => endings.some((end) => path.endsWith(end)));
const text = (path: string) => readFileSync(join(DIST, path), 'utf8');
const hosts = (source: string) =>
  [...source.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host ?? '');

test('the built code contains no host except those that it never calls', () => {
  const found = built('.js', '.mjs').flatMap((path) => hosts(text(path)));
  expect([...new Set(found)].filter((host) => !(host in NAMED_ONLY)).sort()).toEqual([]);
});

test('styles, page and icons load nothing from other hosts', () => {
  const styles = built('.css').flatMap((path) => [
    ...text(path).matchAll(/(?:url\(|@import)\s*["']?(https?:|\/\/)[^)"']+/g),
  ]);
  expect(styles.map(([match]) => match)).toEqual([]);
  const markup = built('.html', '.svg').flatMap((path) => [
    ...text(path).matchAll(/(?:src|href)=["'](?:https?:)?\/\/[^"']+/g),
  ]);
  expect(markup.map(([match]) => match)).toEqual([]);
});

/** Scripts and styles that the browser fetches before the page does anything: those of the page, and what they import. */
function firstLoad(): readonly string[] {
  const first = new Set(
    [...text('index.html').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? ''),
  );
  for (const path of first) {
    if (!path.endsWith('.js')) continue;
    for (const [, name = ''] of text(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      first.add(`assets/${name}`);
  }
  return [...first];
}

test('the first load has at most 249 kB of scripts and styles beside MapLibre, gzipped', () => {
  const own = firstLoad().filter((path) => !path.includes('maplibre'));
  expect(own.some((path) => path.includes('react'))).toBe(true);
  const bytes = own.reduce((sum, path) => sum + gzipSync(text(path)).length, 0);
  expect(Math.ceil(bytes / 1000)).toBeLessThanOrEqual(FIRST_LOAD_KB);
});

test('the page has a strict content security policy and no inline script', () => {
  const page = text('index.html').replaceAll('&#39;', "'");
  expect(page).toContain("default-src 'self'");
  expect(page).toContain("worker-src 'self'");
  expect(page).not.toContain('unsafe-eval');
  expect(page).not.toMatch(/script-src[^;]*unsafe-inline/);
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
});
