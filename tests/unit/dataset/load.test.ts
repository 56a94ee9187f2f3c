import { afterEach, expect, test, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/curated/load';
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
