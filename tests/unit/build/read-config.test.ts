import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../scripts/vite/build-options';
import { policyFor } from '../../../scripts/vite/content-security-policy';
import { parseConfig, readConfig } from '../../../scripts/vite/read-config';
import { manifestOf } from '../../../scripts/vite/web-manifest';
import { DEFAULT_BUILD } from '../../../src/domain/build-options';
import { parseLink } from '../../../src/state/link/link-table';

const { data } = DEFAULT_BUILD;
const problemsOf = (config: unknown) => {
  try {
    parseConfig(JSON.stringify(config), 'atlas.config.json');
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};

describe('the config file', () => {
  it('may be absent: the page is then as it comes', () => {
    const { config } = readConfig(mkdtempSync(join(tmpdir(), 'atlas-')), {});
    expect(optionsOf(config, data)).toEqual(DEFAULT_BUILD);
  });

  it.each([
    [{ titel: 'x' }, '  - "titel" is not an option.'],
    [{ title: '' }, '  - "title" must not be empty.'],
    [{ language: 'fr' }, '  - "language" must be "en" or "ar".'],
    [{ view: [44, 133, 6] }, '  - "view.1" must be a latitude from -85 to 85.'],
    [{ view: [44, 33, 40] }, '  - "view.2" must be a zoom from 0 to 22.'],
    [{ window: { from: '2020-02-30', to: '2020-03-02' } }, '  - "window.from" must be a day such as "2020-03-11".'],
    [
      { window: { from: '2020-03-02', to: '2020-03-02' } },
      '  - "window" "to" is the first day after the window, and must be later than "from".',
    ],
    [{ window: { from: '2020-03-02' } }, '  - "window.to" is missing.'],
    [{ hosts: ['https://*.example'] }, /^ {2}- "hosts\.0" must be an origin/],
    [{ embedOrigins: ['http://news.example'] }, /^ {2}- "embedOrigins\.0" must be an origin/],
    [{ embedOrigins: ['https://news.example/page'] }, /^ {2}- "embedOrigins\.0" must be an origin/],
    [
      { basemap: { type: 'wms', url: 'https://tiles.example' } },
      '  - "basemap.type" must be "style", "xyz" or "pmtiles".',
    ],
    [{ basemap: { type: 'style', url: 'javascript:alert(1)' } }, /^ {2}- "basemap\.url" must be an https address/],
    [{ data: { mapping: { columns: { dead: 'x' } } } }, '  - "data.mapping.columns.dead" is not an option.'],
    [{ offline: 'no' }, '  - "offline" must be true or false.'],
  ])('%j is refused with its place and its reason', (config, problem) => {
    const problems = problemsOf(config);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('names every problem at once', () => {
    expect(problemsOf({ language: 'fr', offline: 1, x: 2 })).toHaveLength(3);
  });

  it('refuses a basemap on a host that its own policy forbids', () => {
    const basemap = { type: 'style', url: 'https://tiles.example/style.json' };
    expect(problemsOf({ basemap, hosts: [] })[0]).toContain('https://tiles.example');
    expect(problemsOf({ basemap, hosts: ['https://tiles.example'] })).toEqual([]);
  });

  it('is named when it is not JSON, and when it does not exist', () => {
    expect(() => parseConfig('{', '/x/atlas.config.json')).toThrow('/x/atlas.config.json is not JSON');
    expect(() => readConfig('/', { ATLAS_CONFIG: '/nowhere/atlas.json' })).toThrow(
      'ATLAS_CONFIG names /nowhere/atlas.json, which does not exist.',
    );
  });

  it('is read from the path that ATLAS_CONFIG names, and ATLAS_DATA wins over its data file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ data: { file: 'a.csv', licence: 'CC0' } }));
    const named = { ATLAS_CONFIG: join(folder, 'own.json') };
    expect(readConfig('/', named)).toEqual({ config: { data: { file: 'a.csv', licence: 'CC0' } }, folder });
    const { config } = readConfig('/', { ...named, ATLAS_DATA: '/b.csv' });
    expect(config.data).toEqual({ file: '/b.csv', licence: 'CC0' });
  });
});

describe('the options of the page', () => {
  it('open with a query that the page reads as a link', () => {
    const window = { from: '2020-03-01', to: '2020-04-01' };
    const { opening } = optionsOf({ view: [44.3, 33.5, 7], window }, data);
    expect(opening).toBe('?from=2020-03-01&to=2020-04-01&view=44.3,33.5,7');
    const { state, broken } = parseLink(opening);
    expect(broken).toEqual([]);
    expect(state.view).toEqual({ lon: 44.3, lat: 33.5, zoom: 7 });
    expect(state.from).toBe(Date.parse('2020-03-01T00:00Z') / 60_000);
  });

  it('take the title of each language, or one for both', () => {
    expect(optionsOf({ title: { en: 'Watch', ar: 'مرصد' } }, data).title).toEqual({ en: 'Watch', ar: 'مرصد' });
    expect(optionsOf({ title: 'Watch' }, data).title).toEqual({ en: 'Watch' });
  });
});

describe('the policy of the page', () => {
  it('allows requests to the listed hosts alone', () => {
    expect(policyFor(['https://tiles.example'])).toContain("connect-src 'self' blob: data: https://tiles.example;");
    expect(policyFor([])).toMatch(/connect-src 'self' blob: data:;/);
    expect(policyFor([])).not.toContain('https:');
  });

  it('never allows scripts of others, whatever the hosts', () => {
    for (const hosts of [null, [], ['https://tiles.example']]) {
      expect(policyFor(hosts)).toContain("default-src 'self'; script-src 'self'; worker-src 'self';");
    }
  });
});

describe('the manifest', () => {
  it('has paths that are relative, so that a sub-folder needs no setting, and icons of both purposes', () => {
    const manifest = manifestOf({ name: 'مرصد', description: '', language: 'ar' });
    expect(manifest).toMatchObject({ start_url: './', scope: './', dir: 'rtl', lang: 'ar', display: 'standalone' });
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
  });
});
