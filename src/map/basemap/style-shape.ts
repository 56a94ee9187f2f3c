import type { StyleSpecification } from 'maplibre-gl';
import * as v from 'valibot';
import { type Checked, checkAddress, refuse } from './basemap-address';

/** What must be there for MapLibre to draw anything; MapLibre itself checks the rest when the style is set. */
const STYLE = v.looseObject({
  version: v.literal(8),
  sources: v.record(v.string(), v.looseObject({ type: v.string() })),
  layers: v.pipe(v.array(v.looseObject({ id: v.string(), type: v.string() })), v.minLength(1)),
});

/** Checks a style's shape, makes its addresses absolute (they are relative to the style's own), and that all are https. */
export function checkStyle(json: unknown, url: string): Checked<StyleSpecification> {
  const parsed = v.safeParse(STYLE, json);
  if (!parsed.success) return refuse('map.reasonNotStyle');
  const { sources } = parsed.output;
  for (const [source, each] of Object.entries(sources)) {
    const addresses = [each.url, each.data, ...(Array.isArray(each.tiles) ? each.tiles : [])];
    for (const address of addresses) {
      if (typeof address !== 'string' || address.startsWith('pmtiles:')) continue;
      const checked = checkAddress(address, url);
      if (!checked.ok) return refuse('map.reasonSource', { source, reason: address });
    }
    if (typeof each.url === 'string') each.url = absolute(each.url, url);
    if (Array.isArray(each.tiles)) each.tiles = each.tiles.map((tile) => absolute(String(tile), url));
  }
  // The parser has looked at all that is read here; MapLibre validates the whole when it takes the style.
  return { ok: true, value: parsed.output as unknown as StyleSpecification };
}

function absolute(address: string, base: string): string {
  const checked = checkAddress(address, base);
  return checked.ok ? checked.value : address;
}
