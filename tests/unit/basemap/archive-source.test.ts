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
  const paused: number[] = [];
  const fetcher: typeof fetch = (_input, init) => {
    asked.times += 1;
    return Promise.resolve(answer(init));
  };
  const pause = (ms: number) => {
    paused.push(ms);
    return Promise.resolve();
  };
  return { asked, paused, source: new ArchiveSource(URL_HERE, fetcher, pause) };
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

const broken = () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new Error('broke off')) }), {
    status: 200,
  });
const lost = () => {
  throw new TypeError('Failed to fetch');
};
const whole = () => new Response(ARCHIVE, { status: 200 });

/** A host that gives these answers one after another, the last one from then on. */
function hostOf(...answers: readonly (() => Response)[]) {
  let next = 0;
  return host(() => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? whole;
    next += 1;
    return answer();
  });
}

describe('a read that fails', () => {
  test.each([
    ['a connection that was lost', lost],
    ['a download that broke off', broken],
    ['a host that is busy', () => new Response(null, { status: 503 })],
  ])('is tried again after %s, and its bytes are the right ones', async (_name, fails) => {
    const { asked, paused, source } = hostOf(fails, fails, whole);
    expect(await bytesOf(source, 10, 5)).toEqual([10, 11, 12, 13, 14]);
    expect(asked.times).toBe(3);
    expect(paused).toEqual([250, 1000]);
  });

  test('is given up after two more tries, and a later read asks again', async () => {
    const { asked, source } = hostOf(lost, lost, lost, whole);
    await expect(source.getBytes(0, 3)).rejects.toThrow('Failed to fetch');
    expect(asked.times).toBe(3);
    expect(await bytesOf(source, 0, 3)).toEqual([0, 1, 2]);
  });

  test('is not tried again where the archive is missing, and names it with the status', async () => {
    const { asked, source } = hostOf(() => new Response(null, { status: 404 }));
    await expect(source.getBytes(0, 10)).rejects.toThrow(`${URL_HERE}: HTTP 404`);
    expect(asked.times).toBe(1);
  });

  test('is not tried again when nobody waits for it any more', async () => {
    const given = new AbortController();
    const { asked, source } = host(() => {
      given.abort();
      return lost();
    });
    await expect(source.getBytes(0, 10, given.signal)).rejects.toThrow('Failed to fetch');
    expect(asked.times).toBe(1);
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
