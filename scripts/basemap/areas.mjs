/** The highest zoom of the world archive. Outside the areas, higher zooms enlarge its tiles. */
export const WORLD_MAX_ZOOM = 5;
/** The highest zoom of the archives of the areas. */
export const DETAIL_MAX_ZOOM = 10;

/**
 * The areas with more detail. They consist of whole tiles of zoom 5, so that no tile of the world is half in an area.
 */
export const AREAS = [
  { name: 'region', x: [19, 20], y: [12, 13], center: { lon: 44.4, lat: 33.3, zoom: 6 } },
  { name: 'kabul', x: [22, 22], y: [12, 12], center: { lon: 69.2, lat: 34.5, zoom: 8 } },
];

/** The area that a tile lies in, or null. It is null for all tiles of zooms below `WORLD_MAX_ZOOM`. */
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
