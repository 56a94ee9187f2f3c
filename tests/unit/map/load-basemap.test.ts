import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAddress } from '../../../src/map/basemap/basemap-address';
import { type OtherBasemap, prepareBasemap } from '../../../src/map/basemap/load-basemap';

const fetched = vi.fn<typeof fetch>();
const page = 'http://127.0.0.1:4173/map/';

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const prepare = (basemap: OtherBasemap) => prepareBasemap(basemap, { page, theme: 'light' });
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const keyOf = async (basemap: OtherBasemap) => {
  const prepared = await prepare(basemap);
  return prepared.ok ? 'ok' : prepared.refusal.key;
};
const style = (url = 'https://maps.example/style.json'): OtherBasemap => ({ type: 'style', url });

describe('an address', () => {
  it('must be https, or on the host of the page', () => {
    expect(checkAddress('https://a.example/x', page)).toEqual({ ok: true, value: 'https://a.example/x' });
    expect(checkAddress('own/style.json', page)).toEqual({ ok: true, value: `${page}own/style.json` });
    for (const bad of ['http://a.example/x', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
      expect(checkAddress(bad, page)).toMatchObject({ ok: false, refusal: { key: 'map.reasonScheme' } });
    }
    for (const bad of ['', '   ', 'https://']) {
      expect(checkAddress(bad, page)).toMatchObject({ ok: false, refusal: { key: 'map.reasonUrl' } });
    }
  });

  it('may be http on this computer, at any port, by a name that the policy can allow', () => {
    for (const host of ['localhost:8080', '127.0.0.1:3000']) {
      expect(checkAddress(`http://${host}/x`, page)).toEqual({ ok: true, value: `http://${host}/x` });
    }
    expect(checkAddress('http://[::1]:8080/x', page)).toEqual({ ok: true, value: 'http://localhost:8080/x' });
    for (const other of ['http://localhost.example/x', 'http://127.0.0.1.example/x', 'http://192.168.1.5/x']) {
      expect(checkAddress(other, page)).toMatchObject({ ok: false, refusal: { key: 'map.reasonScheme' } });
    }
  });

  it('keeps the braces of a template', () => {
    expect(checkAddress('https://a.example/{z}/{x}/{y}.png', page)).toMatchObject({
      value: 'https://a.example/{z}/{x}/{y}.png',
    });
  });
});

describe('a style', () => {
  it('is used when it has version 8 and layers, and its addresses become absolute', async () => {
    fetched.mockImplementation(async () =>
      json({
        version: 8,
        sources: { a: { type: 'vector', url: 'tiles.json' } },
        layers: [{ id: 'a', type: 'background' }],
      }),
    );
    const prepared = await prepare(style());
    expect(prepared).toMatchObject({ ok: true, value: { sources: { a: { url: 'https://maps.example/tiles.json' } } } });
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([
      'https://maps.example/style.json',
      'https://maps.example/tiles.json',
    ]);
  });

  it('is refused when the file is not a style', async () => {
    for (const value of [
      {},
      [],
      null,
      { version: 7, sources: {}, layers: [{ id: 'a', type: 'line' }] },
      { version: 8, sources: {}, layers: [] },
    ]) {
      fetched.mockResolvedValueOnce(json(value));
      expect(await keyOf(style())).toBe('map.reasonNotStyle');
    }
    fetched.mockResolvedValueOnce(new Response('<html>'));
    expect(await keyOf(style())).toBe('map.reasonNotStyle');
  });

  it('is refused when the server answers with an error, or not at all', async () => {
    fetched.mockResolvedValueOnce(json({}, 403));
    expect(await prepare(style())).toMatchObject({ refusal: { key: 'map.reasonStatus', params: { status: 403 } } });
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await keyOf(style())).toBe('map.reasonNetwork');
  });

  it('is refused when one of its sources is not https, or does not answer', async () => {
    const withSource = (url: string) =>
      json({ version: 8, sources: { a: { type: 'vector', url } }, layers: [{ id: 'a', type: 'background' }] });
    fetched.mockResolvedValueOnce(withSource('http://other.example/tiles.json'));
    expect(await keyOf(style())).toBe('map.reasonSource');
    fetched.mockResolvedValueOnce(withSource('https://other.example/tiles.json')).mockResolvedValueOnce(json({}, 404));
    expect(await keyOf(style())).toBe('map.reasonSource');
  });
});

describe('an XYZ template', () => {
  it('is refused without {z}, {x} and {y}', async () => {
    expect(await keyOf({ type: 'xyz', url: 'https://a.example/{z}/{x}.png' })).toBe('map.reasonTemplate');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('of a region is used when it has the tile under the middle of the map', async () => {
    fetched.mockImplementation(async (url) =>
      String(url).includes('/0/0/0')
        ? new Response('', { status: 404 })
        : new Response('', { headers: { 'content-type': 'image/png' } }),
    );
    const basemap: OtherBasemap = { type: 'xyz', url: 'http://localhost:8080/{z}/{x}/{y}.png' };
    const view = { lon: 44.4, lat: 33.3, zoom: 6.4 };
    expect((await prepareBasemap(basemap, { page, theme: 'light', view })).ok).toBe(true);
    expect(fetched.mock.calls.at(-1)?.[0]).toBe('http://localhost:8080/6/39/25.png');
  });

  it('is refused when a tile is not an image', async () => {
    fetched.mockResolvedValueOnce(new Response('', { headers: { 'content-type': 'text/html' } }));
    expect(await keyOf({ type: 'xyz', url: 'https://a.example/{z}/{x}/{y}.png' })).toBe('map.reasonNotImage');
  });
});

describe('a PMTiles archive', () => {
  const archive = (): OtherBasemap => ({ type: 'pmtiles', url: 'https://a.example/map.pmtiles' });

  it('is refused when its first bytes are not those of PMTiles', async () => {
    fetched.mockResolvedValueOnce(new Response('SQLite format 3'));
    expect(await keyOf(archive())).toBe('map.reasonNotPmtiles');
    fetched.mockResolvedValueOnce(new Response(''));
    expect(await keyOf(archive())).toBe('map.reasonNotPmtiles');
  });

  it('is drawn by the layers that its metadata names', async () => {
    fetched.mockImplementation(async (_url, init) => rangeOf(pmtiles(), init));
    const prepared = await prepare(archive());
    expect(prepared.ok && prepared.value.layers.map(({ id }) => id)).toEqual(['ground', 'water-fill', 'water-line']);
    expect(prepared).toMatchObject({ value: { sources: { archive: { type: 'vector', minzoom: 0, maxzoom: 4 } } } });
  });
});

describe('a PMTiles file on the disk', () => {
  it('is read by its slices, without any request', async () => {
    const file = new File([pmtiles()], 'mine.pmtiles');
    const prepared = await prepare({ type: 'file', file });
    expect(prepared.ok && prepared.value.layers.map(({ id }) => id)).toEqual(['ground', 'water-fill', 'water-line']);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is refused by its name when it is another kind of file', async () => {
    const prepared = await prepare({ type: 'file', file: new File(['a;b'], 'rows.csv') });
    expect(prepared).toMatchObject({ refusal: { key: 'map.reasonNotPmtilesFile', params: { name: 'rows.csv' } } });
  });
});

/**
 * A PMTiles v3 archive without tiles: a header of 127 bytes, an empty root directory, metadata. Nothing is compressed.
 */
function pmtiles(): Uint8Array<ArrayBuffer> {
  const metadata = new TextEncoder().encode(JSON.stringify({ vector_layers: [{ id: 'water' }] }));
  const bytes = new Uint8Array(127 + 1 + metadata.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'), 0);
  view.setUint8(7, 3);
  view.setBigUint64(8, 127n, true);
  view.setBigUint64(16, 1n, true);
  view.setBigUint64(24, 128n, true);
  view.setBigUint64(32, BigInt(metadata.length), true);
  view.setUint8(97, 1);
  view.setUint8(98, 1);
  view.setUint8(99, 1);
  view.setUint8(101, 4);
  bytes.set(metadata, 128);
  return bytes;
}

function rangeOf(bytes: Uint8Array<ArrayBuffer>, init?: RequestInit): Response {
  const headers = new Headers(init?.headers);
  const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.get('range') ?? '') ?? [];
  return new Response(bytes.slice(Number(from), Number(to) + 1), { status: 206 });
}
