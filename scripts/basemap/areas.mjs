/** The world archive ends here; deeper zooms draw it larger, except in the areas. */
export const WORLD_MAX_ZOOM = 5;
/** Archives of the areas end here. */
export const DETAIL_MAX_ZOOM = 10;

/** Areas with detail: whole tiles of zoom 5, so that a tile of the world is either all in an area or all outside. */
export const AREAS = [
  { name: 'region', x: [19, 20], y: [12, 13], center: { lon: 44.4, lat: 33.3, zoom: 6 } },
  { name: 'kabul', x: [22, 22], y: [12, 12], center: { lon: 69.2, lat: 34.5, zoom: 8 } },
];

/** The area that a tile lies in, or null; tiles above `WORLD_MAX_ZOOM` are in none. */
export function areaOfTile(z, x, y) {
  if (z < WORLD_MAX_ZOOM) return null;
  const scale = 2 ** (z - WORLD_MAX_ZOOM);
  const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
  const found = AREAS.find((area) => isWithin(column, area.x) && isWithin(row, area.y));
  return found ?? null;
}

/** `[west, south, east, north]` in degrees. */
export function boundsOf({ x, y }) {
  return [longitude(x[0]), latitude(y[1] + 1), longitude(x[1] + 1), latitude(y[0])];
}

export function isInside([west, south, east, north], [lon, lat], margin = 0) {
  return lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin;
}

function isWithin(value, [first, last]) {
  return value >= first && value <= last;
}

function longitude(x) {
  return (x / 2 ** WORLD_MAX_ZOOM) * 360 - 180;
}

function latitude(y) {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** WORLD_MAX_ZOOM))) * 180) / Math.PI;
}
