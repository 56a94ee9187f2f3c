import { describe, expect, test } from 'vitest';
import { ArchiveSource } from '../../../src/map/basemap/archive-source';
import { parseArchiveUrl } from '../../../src/map/basemap/pmtiles-protocol';

const ARCHIVE = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const URL_HERE = 'https://example.org/a.pmtiles';

function rangeOf(init: RequestInit | undefined): [number, number] {
  const [, first, last] = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
  return [Number(first), Number(last)];
}

/** A host that counts its requests. */
function host(answer: (init: RequestInit | undefined) => Response | Promise<Response>) {
  const asked = { times: 0 };
  const fetcher: typeof fetch = (_input, init) => {
    asked.times += 1;
    return Promise.resolve(answer(init));
  };
  return { asked, source: new ArchiveSource(URL_HERE, fetcher) };
}

const bytesOf = async (source: ArchiveSource, offset: number, length: number) => [
  ...new Uint8Array((await source.getBytes(offset, length)).data),
];

describe('an archive on a host with HTTP Range', () => {
  test('is read part by part', async () => {
    const { asked, source } = host((init) => {
      const [first, last] = rangeOf(init);
      return new Response(ARCHIVE.slice(first, last + 1), { status: 206 });
    });
    expect(await bytesOf(source, 10, 5)).toEqual([10, 11, 12, 13, 14]);
    expect(await bytesOf(source, 260, 2)).toEqual([9, 10]);
    expect(asked.times).toBe(2);
  });
});

describe('an archive on a host without HTTP Range', () => {
  test('is fetched once, whole, and then read from memory', async () => {
    const { asked, source } = host(() => new Response(ARCHIVE, { status: 200 }));
    expect(await bytesOf(source, 10, 5)).toEqual([10, 11, 12, 13, 14]);
    expect(await bytesOf(source, 260, 2)).toEqual([9, 10]);
    expect(asked.times).toBe(1);
  });

  test('returns the right bytes to readers that read at the same time', async () => {
    const { source } = host(() => new Response(ARCHIVE, { status: 200 }));
    const [one, other] = await Promise.all([bytesOf(source, 0, 3), bytesOf(source, 500, 2)]);
    expect(one).toEqual([0, 1, 2]);
    expect(other).toEqual([500 % 251, 501 % 251]);
  });

  test('is refused when it is too large to keep in memory', async () => {
    const headers = { 'content-length': String(65 * 1024 * 1024) };
    const { source } = host(() => new Response(ARCHIVE, { status: 200, headers }));
    await expect(source.getBytes(0, 10)).rejects.toThrow(/no HTTP Range/);
  });
});

describe('an archive that cannot be read', () => {
  test('fails with its address and the status', async () => {
    const { source } = host(() => new Response(null, { status: 404 }));
    await expect(source.getBytes(0, 10)).rejects.toThrow(`${URL_HERE}: HTTP 404`);
  });

  test('is fetched again after a download of the whole archive broke off', async () => {
    let isFirst = true;
    const { source } = host(() => {
      if (!isFirst) return new Response(ARCHIVE, { status: 200 });
      isFirst = false;
      const broken = new ReadableStream({ start: (controller) => controller.error(new Error('broke off')) });
      return new Response(broken, { status: 200 });
    });
    await expect(source.getBytes(0, 3)).rejects.toThrow('broke off');
    expect(await bytesOf(source, 0, 3)).toEqual([0, 1, 2]);
  });
});

describe('an address of the protocol', () => {
  test('names an archive, or a tile in it', () => {
    expect(parseArchiveUrl(`pmtiles://${URL_HERE}`)).toEqual({ address: URL_HERE, tile: null });
    expect(parseArchiveUrl(`pmtiles://${URL_HERE}/6/39/25`)).toEqual({
      address: URL_HERE,
      tile: { z: 6, x: 39, y: 25 },
    });
  });
});
