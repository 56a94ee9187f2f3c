import type { StyleSpecification } from 'maplibre-gl';
import { FileSource, PMTiles, TileType } from 'pmtiles';
import type { Basemap, MapCamera } from '../../state/app-state';
import { type Checked, checkAddress, parseUrl, refuse } from './basemap-address';
import { addressOfFile } from './file-archives';
import { pmtilesStyle } from './pmtiles-style';
import { checkStyle } from './style-shape';

export type OtherBasemap = Exclude<Basemap, { readonly type: 'bundled' }>;

/** The first bytes of an archive. */
const MAGIC = 'PMTiles';

interface LoadContext {
  /** Address of the page; addresses may be relative to it. */
  readonly page: string;
  readonly theme: 'light' | 'dark';
  /** Where the map looks: a server of a region has tiles there, and may have none of the whole world. */
  readonly view?: MapCamera | null;
  readonly signal?: AbortSignal;
}

/** Fetches a basemap and checks that it can be used, before the screen changes. Never throws: a failure is a value. */
export async function prepareBasemap(
  basemap: OtherBasemap,
  context: LoadContext,
): Promise<Checked<StyleSpecification>> {
  if (basemap.type === 'file') return prepareFile(basemap.file, context);
  const address = checkAddress(basemap.url, context.page);
  if (!address.ok) return address;
  try {
    if (basemap.type === 'xyz') return await prepareXyz(address.value, context);
    if (basemap.type === 'pmtiles') return await preparePmtiles(address.value, context);
    return await prepareStyle(address.value, context);
  } catch {
    return refuse('map.reasonNetwork', { host: parseUrl(address.value)?.host ?? address.value });
  }
}

async function fetchOk(url: string, { signal }: LoadContext): Promise<Checked<Response>> {
  const response = await fetch(url, { signal: signal ?? null, referrerPolicy: 'no-referrer' });
  return response.ok ? { ok: true, value: response } : refuse('map.reasonStatus', { status: response.status, url });
}

async function prepareXyz(template: string, context: LoadContext): Promise<Checked<StyleSpecification>> {
  if (!['{z}', '{x}', '{y}'].every((part) => template.includes(part))) return refuse('map.reasonTemplate');
  let refusal: Checked<never> | null = null;
  for (const { z, x, y } of tilesToTry(context.view ?? null)) {
    const url = template
      .replace('{z}', String(z))
      .replace('{x}', String(x))
      .replace('{y}', String(y))
      .replace('{s}', 'a');
    const fetched = await fetchOk(url, context);
    if (fetched.ok && fetched.value.headers.get('content-type')?.startsWith('image/')) {
      refusal = null;
      break;
    }
    refusal = fetched.ok ? refuse('map.reasonNotImage', { url }) : fetched;
  }
  if (refusal) return refusal;
  const tiles = [template.replace('{s}', 'a')];
  return {
    ok: true,
    value: {
      version: 8,
      sources: { tiles: { type: 'raster', tiles, tileSize: 256, maxzoom: 19 } },
      layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
    },
  };
}

/** The tile of the whole world, and the tile under the middle of the map at a zoom that most servers have. */
function tilesToTry(view: MapCamera | null) {
  const world = { z: 0, x: 0, y: 0 };
  if (!view) return [world];
  const z = Math.max(0, Math.min(12, Math.floor(view.zoom)));
  const side = 2 ** z;
  const down = (1 - Math.asinh(Math.tan((view.lat * Math.PI) / 180)) / Math.PI) / 2;
  const x = Math.floor(((((view.lon / 360 + 0.5) % 1) + 1) % 1) * side);
  return [world, { z, x, y: Math.max(0, Math.min(side - 1, Math.floor(down * side))) }];
}

async function preparePmtiles(url: string, context: LoadContext): Promise<Checked<StyleSpecification>> {
  const fetched = await fetch(url, {
    headers: { range: 'bytes=0-6' },
    signal: context.signal ?? null,
    referrerPolicy: 'no-referrer',
  });
  if (!fetched.ok) return refuse('map.reasonStatus', { status: fetched.status, url });
  const magic = new TextDecoder().decode(await readStart(fetched, MAGIC.length));
  if (magic !== MAGIC) return refuse('map.reasonNotPmtiles');
  return styleOf(new PMTiles(url), url, context);
}

async function prepareFile(file: File, context: LoadContext): Promise<Checked<StyleSpecification>> {
  try {
    const magic = await file.slice(0, MAGIC.length).text();
    if (magic !== MAGIC) return refuse('map.reasonNotPmtilesFile', { name: file.name });
    return await styleOf(new PMTiles(new FileSource(file)), addressOfFile(file), context);
  } catch {
    return refuse('map.reasonFile', { name: file.name });
  }
}

async function styleOf(
  archive: PMTiles,
  address: string,
  { theme }: LoadContext,
): Promise<Checked<StyleSpecification>> {
  const header = await archive.getHeader();
  const isVector = header.tileType === TileType.Mvt;
  if (header.tileType === TileType.Unknown) return refuse('map.reasonTiles');
  return { ok: true, value: pmtilesStyle(address, header, isVector ? await archive.getMetadata() : null, theme) };
}

/** The first bytes of a body. It cancels the rest, because a server may answer a range request with the whole file. */
async function readStart(response: Response, length: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const start = new Uint8Array(length);
  let filled = 0;
  while (reader && filled < length) {
    const { done, value } = await reader.read();
    if (done) break;
    start.set(value.subarray(0, length - filled), filled);
    filled += value.length;
  }
  await reader?.cancel();
  return start;
}

async function prepareStyle(url: string, context: LoadContext): Promise<Checked<StyleSpecification>> {
  const fetched = await fetchOk(url, context);
  if (!fetched.ok) return fetched;
  let json: unknown;
  try {
    json = await fetched.value.json();
  } catch {
    return refuse('map.reasonNotStyle');
  }
  const style = checkStyle(json, url);
  if (!style.ok) return style;
  for (const [source, each] of Object.entries(style.value.sources)) {
    if (!('url' in each) || typeof each.url !== 'string' || each.url.startsWith('pmtiles:')) continue;
    const tileJson = await fetchOk(each.url, context);
    if (!tileJson.ok) return refuse('map.reasonSource', { source, reason: each.url });
  }
  return style;
}
