import { addProtocol, removeProtocol } from 'maplibre-gl';
import { PMTiles, TileType } from 'pmtiles';
import { archiveSource } from './file-archives';

const SCHEME = 'pmtiles';
const TILE = /^(.+)\/(\d+)\/(\d+)\/(\d+)$/;

/** A request to an archive: for one tile, or with `tile` null for the description of the archive. */
export interface ArchiveRequest {
  readonly address: string;
  readonly tile: { readonly z: number; readonly x: number; readonly y: number } | null;
}

/** Archives whose first bytes were asked for before a map wants them. */
const early = new Map<string, PMTiles>();

/** The maps that read archives now: the screen's, and the one of a picture beside it. */
let readers = 0;

/**
 * Asks for the first bytes of archives before there is a map: where each tile lies. A map that waits for them asks for its tiles only
 * when the page has been drawn.
 */
export function readHeads(addresses: readonly string[]): void {
  for (const address of addresses) {
    const archive = new PMTiles(archiveSource(address));
    early.set(address, archive);
    // The map asks again, and says what is wrong.
    archive.getHeader().catch(() => early.delete(address));
  }
}

/**
 * Lets styles name archives as `pmtiles://<address>`. A failure becomes an `error` event of the map, and its message
 * names the archive. Returns a function that removes the protocol when no other map needs it.
 */
export function registerPmtilesProtocol(): () => void {
  readers += 1;
  if (readers === 1) addPmtilesProtocol();
  return () => {
    readers -= 1;
    if (readers === 0) removeProtocol(SCHEME);
  };
}

function addPmtilesProtocol(): void {
  const archives = new Map<string, PMTiles>();
  addProtocol(SCHEME, async ({ url }, { signal }) => {
    const { address, tile } = parseArchiveUrl(url);
    const archive = archives.get(address) ?? early.get(address) ?? new PMTiles(archiveSource(address));
    archives.set(address, archive);
    early.delete(address);
    try {
      return { data: tile ? await readTile(archive, tile, signal) : await describe(archive, url) };
    } catch (cause) {
      // The library keeps a failed header or directory for good. Another reader of the same bytes asks again.
      if (archives.get(address) === archive) archives.set(address, new PMTiles(archive.source));
      throw signal.aborted ? cause : new Error(failureText(address, cause), { cause });
    }
  });
}

/** Splits `pmtiles://<address>` and `pmtiles://<address>/<z>/<x>/<y>`. */
export function parseArchiveUrl(url: string): ArchiveRequest {
  const rest = url.slice(`${SCHEME}://`.length);
  const [, address, z, x, y] = TILE.exec(rest) ?? [];
  if (address === undefined) return { address: rest, tile: null };
  return { address, tile: { z: Number(z), x: Number(x), y: Number(y) } };
}

/** The bytes of a tile. Archives leave out tiles without features: for these it returns an empty tile. */
async function readTile(
  archive: PMTiles,
  { z, x, y }: NonNullable<ArchiveRequest['tile']>,
  signal: AbortSignal,
): Promise<ArrayBuffer | ImageBitmap> {
  const found = await archive.getZxy(z, x, y, signal);
  if (found) return found.data;
  const { tileType } = await archive.getHeader();
  return tileType === TileType.Mvt ? new ArrayBuffer(0) : createImageBitmap(new ImageData(1, 1));
}

async function describe(archive: PMTiles, url: string): Promise<object> {
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const bounds = [minLon, minLat, maxLon, maxLat];
  return { tiles: [`${url}/{z}/{x}/{y}`], minzoom: minZoom, maxzoom: maxZoom, bounds };
}

function failureText(address: string, cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.includes(address) ? text : `${address}: ${text}`;
}
