import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';

type Handler = (request: { url: string }, abort: AbortController) => Promise<{ data: unknown }>;
const handlers = vi.hoisted(() => new Map<string, unknown>());
vi.mock('maplibre-gl', () => ({
  addProtocol: (scheme: string, handler: unknown) => handlers.set(scheme, handler),
  removeProtocol: (scheme: string) => handlers.delete(scheme),
}));

afterEach(() => vi.unstubAllGlobals());

/** The module anew: another test of this process may have loaded it with the true map. */
async function freshProtocol() {
  vi.resetModules();
  return await import('../../../src/map/basemap/pmtiles-protocol');
}

/** Serves the archive of the world by ranges; the first `refused` requests fail for good. */
function serve(refused = 0) {
  const asked = vi.fn(async (_: string, init: RequestInit) => {
    const [, from = 0, to = 0] =
      /bytes=(\d+)-(\d+)/.exec(new Headers(init.headers).get('range') ?? '')?.map(Number) ?? [];
    if (asked.mock.calls.length <= refused) return new Response(null, { status: 404 });
    const bytes = await readFile('public/basemap/world.pmtiles');
    return new Response(bytes.subarray(from, to + 1), { status: 206 });
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

const describeArchive = (address: string) => {
  const handler = handlers.get('pmtiles') as Handler;
  return handler({ url: `pmtiles://${address}` }, new AbortController());
};

describe('the heads of archives', () => {
  it('are read once: the map takes what was asked for before it', async () => {
    const asked = serve();
    const { readHeads, registerPmtilesProtocol } = await freshProtocol();
    readHeads(['https://atlas.test/once.pmtiles']);
    const release = registerPmtilesProtocol();
    const { data } = await describeArchive('https://atlas.test/once.pmtiles');
    release();
    expect(data).toMatchObject({ minzoom: 0, maxzoom: 5 });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('are asked for again when the first answer was a refusal', async () => {
    const asked = serve(1);
    const { readHeads, registerPmtilesProtocol } = await freshProtocol();
    readHeads(['https://atlas.test/again.pmtiles']);
    const release = registerPmtilesProtocol();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve));
    const { data } = await describeArchive('https://atlas.test/again.pmtiles');
    release();
    expect(data).toMatchObject({ minzoom: 0 });
  });
});
