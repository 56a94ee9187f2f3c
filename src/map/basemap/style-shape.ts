import type { StyleSpecification } from 'maplibre-gl';
import * as v from 'valibot';
import { type Checked, checkAddress, refuse } from './basemap-address';

/** The parts without which MapLibre draws nothing. MapLibre checks the rest when the style is set. */
const STYLE = v.looseObject({
  version: v.literal(8),
  sources: v.record(v.string(), v.looseObject({ type: v.string() })),
  layers: v.pipe(v.array(v.looseObject({ id: v.string(), type: v.string() })), v.minLength(1)),
});

/**
 * Checks the shape of a style and that its addresses may be fetched (see `checkAddress`). The addresses may be relative
 * to the style's own address: the result has them absolute.
 */
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
  // STYLE checks every part that this code reads; MapLibre checks the whole when it takes the style.
  return { ok: true, value: parsed.output as unknown as StyleSpecification };
}

function absolute(address: string, base: string): string {
  const checked = checkAddress(address, base);
  return checked.ok ? checked.value : address;
}
