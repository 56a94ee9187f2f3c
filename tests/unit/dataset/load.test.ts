import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { checkedHash } from '../../../scripts/vite/checked-data';
import { loadDataset } from '../../../src/dataset/curated/load';
import { markFile } from '../../../src/dataset/storage/file-mark';
import { bundledText } from './bundled';

const URL_OF_FILE = 'https://atlas.example/data/x.json';

function answer(respond: () => Response) {
  vi.stubGlobal('fetch', async () => respond());
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a good file loads', async () => {
  const text = await bundledText();
  answer(() => new Response(text));
  const loaded = await loadDataset(URL_OF_FILE);
  expect(loaded.ok && loaded.dataset.incidents.length).toBeGreaterThanOrEqual(53);
});

test.each([
  ['a 404', () => new Response('', { status: 404 }), 'datasetMissing'],
  ['a start page instead of a 404', () => new Response('<!doctype html><p>hello'), 'datasetMissing'],
  ['a server error', () => new Response('', { status: 503 }), 'datasetNetwork'],
  ['a truncated file', () => new Response('{"id": "x", '), 'datasetNotJson'],
  ['an empty file', () => new Response(''), 'datasetNotJson'],
  ['another JSON file', () => new Response('{"type": "FeatureCollection"}'), 'datasetInvalid'],
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
    'datasetNetwork',
  ],
])('%s is a problem that says so', async (_, respond, code) => {
  answer(respond);
  const loaded = await loadDataset(URL_OF_FILE);
  expect(loaded.ok ? null : loaded.problem.code).toBe(code);
});

test('the problem of a missing file names its address', async () => {
  answer(() => new Response('', { status: 404 }));
  expect(await loadDataset(URL_OF_FILE)).toMatchObject({ problem: { params: { url: URL_OF_FILE } } });
});

describe('a file that the build has checked', () => {
  const strange = JSON.stringify({ incidents: [], title: 'not read by the check' });

  it('is not checked again', async () => {
    answer(() => new Response(strange));
    const { hash } = await markFile(new Blob([strange]), '');
    expect(await loadDataset(URL_OF_FILE, hash)).toMatchObject({
      ok: true,
      dataset: { title: 'not read by the check' },
    });
  });

  it('is checked when somebody has put another file in its place', async () => {
    answer(() => new Response(strange));
    const other = await markFile(new Blob(['another file']), '');
    expect(await loadDataset(URL_OF_FILE, other.hash)).toMatchObject({ ok: false });
  });
});

describe('the build', () => {
  it('notes the hash of the bundled dataset', async () => {
    const text = await bundledText();
    expect(await checkedHash(text)).toBe((await markFile(new Blob([text]), 'x.json')).hash);
  });

  it('notes nothing for a file that the page would mend or upgrade', async () => {
    const dataset: Record<string, unknown> = JSON.parse(await bundledText());
    expect(await checkedHash(JSON.stringify({ ...dataset, title: '' }))).toBe(null);
    expect(await checkedHash(JSON.stringify({ ...dataset, version: 1 }))).toBe(null);
    expect(await checkedHash('{"incidents": []}')).toBe(null);
  });
});
