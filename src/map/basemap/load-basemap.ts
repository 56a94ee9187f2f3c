import type { StyleSpecification } from 'maplibre-gl';
import { PMTiles, TileType } from 'pmtiles';
import type { Basemap } from '../../state/app-state';
import { type Checked, checkAddress, refuse } from './basemap-address';
import { pmtilesStyle } from './pmtiles-style';
import { checkStyle } from './style-shape';

export type OtherBasemap = Exclude<Basemap, { readonly type: 'bundled' }>;

interface LoadContext {
  /** Address of the page; addresses may be relative to it. */
  readonly page: string;
  readonly theme: 'light' | 'dark';
  readonly signal?: AbortSignal;
}

/** Fetches a basemap and checks that it can be used, before the screen changes. Never throws: a failure is a value. */
export async function prepareBasemap(
  basemap: OtherBasemap,
  context: LoadContext,
): Promise<Checked<StyleSpecification>> {
  const address = checkAddress(basemap.url, context.page);
  if (!address.ok) return address;
  try {
    if (basemap.type === 'xyz') return await prepareXyz(address.value, context);
    if (basemap.type === 'pmtiles') return await preparePmtiles(address.value, context);
    return await prepareStyle(address.value, context);
  } catch {
    return refuse('map.reasonNetwork');
  }
}

async function fetchOk(url: string, { signal }: LoadContext): Promise<Checked<Response>> {
  const response = await fetch(url, { signal: signal ?? null, referrerPolicy: 'no-referrer' });
  return response.ok ? { ok: true, value: response } : refuse('map.reasonStatus', { status: response.status });
}

async function prepareXyz(template: string, context: LoadContext): Promise<Checked<StyleSpecification>> {
  if (!['{z}', '{x}', '{y}'].every((part) => template.includes(part))) return refuse('map.reasonTemplate');
  const url = template.replace('{z}', '0').replace('{x}', '0').replace('{y}', '0').replace('{s}', 'a');
  const fetched = await fetchOk(url, context);
  if (!fetched.ok) return fetched;
  if (!fetched.value.headers.get('content-type')?.startsWith('image/')) return refuse('map.reasonNotImage', { url });
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

async function preparePmtiles(url: string, context: LoadContext): Promise<Checked<StyleSpecification>> {
  const fetched = await fetch(url, {
    headers: { range: 'bytes=0-6' },
    signal: context.signal ?? null,
    referrerPolicy: 'no-referrer',
  });
  if (!fetched.ok) return refuse('map.reasonStatus', { status: fetched.status });
  const magic = new TextDecoder().decode((await readStart(fetched, 7)).subarray(0, 7));
  if (magic !== 'PMTiles') return refuse('map.reasonNotPmtiles');
  const archive = new PMTiles(url);
  const header = await archive.getHeader();
  const isVector = header.tileType === TileType.Mvt;
  if (header.tileType === TileType.Unknown) return refuse('map.reasonTiles');
  return { ok: true, value: pmtilesStyle(url, header, isVector ? await archive.getMetadata() : null, context.theme) };
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
