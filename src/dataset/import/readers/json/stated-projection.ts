import { LIMITS } from '../../open/limits';
import type { Projection } from '../../parse/projected';

/** The projection of a file's coordinates: one that is converted, or the name of one that is not. */
export type StatedProjection =
  | Projection
  | { readonly type: 'unknown'; readonly name: string }
  /** Coordinates that are no degrees, in a file that does not name their projection. */
  | { readonly type: 'unnamed' }
  /** Was converted while the file was read. `datum` is one whose shift to WGS 84 is not known, so that points may be off. */
  | { readonly type: 'converted'; readonly name: string; readonly datum: string | null };

const CRS = /"crs"\s*:\s*\{[^}]*"name"\s*:\s*"([^"]+)"/;
const WKID = /"(?:latestWkid|wkid)"\s*:\s*(\d{4,6})/;
const DEGREES = /CRS:?:?(?:84|83|27)|EPSG:+(?:\d*:)?4326$|^4326$/i;
const MERCATOR = new Set(['3857', '900913', '102100', '102113', '3785']);

/** Reads the projection that GeoJSON or Esri JSON states at its start or end; null for degrees, and where nothing is stated. */
export async function statedProjection(blob: Blob): Promise<StatedProjection | null> {
  const ends = [blob.slice(0, LIMITS.sniffBytes), blob.slice(Math.max(0, blob.size - LIMITS.sniffBytes))];
  for (const end of ends) {
    const text = await end.text();
    const crs = CRS.exec(text)?.[1];
    if (crs) return projectionOfCode(crs);
    const codes = [...text.matchAll(new RegExp(WKID, 'g'))].map(([, code = '']) => code);
    const code = codes.find((each) => each !== '4326');
    if (code) return projectionOfCode(code);
  }
  return null;
}

/** The projection of a name or code, such as `EPSG:32638`; null for degrees. */
export function projectionOfCode(name: string): StatedProjection | null {
  if (DEGREES.test(name)) return null;
  const code = /(\d{4,6})$/.exec(name)?.[1] ?? '';
  if (MERCATOR.has(code)) return { type: 'webMercator' };
  const utm = /^32([67])(\d{2})$/.exec(code);
  if (utm) return { type: 'utm', zone: Number(utm[2]), north: utm[1] === '6' };
  return { type: 'unknown', name };
}
