export interface BasemapArchive {
  readonly id: 'world' | 'region' | 'kabul';
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north; degrees. */
  readonly bounds: [number, number, number, number];
}

/**
 * The vector archives in `public/basemap`. scripts/basemap/areas.mjs cuts them; a test compares its bounds with these.
 */
export const VECTOR_ARCHIVES: readonly BasemapArchive[] = [
  { id: 'world', minZoom: 0, maxZoom: 5, bounds: [-180, -85, 180, 85] },
  { id: 'region', minZoom: 6, maxZoom: 10, bounds: [33.75, 21.9430455, 56.25, 40.9798981] },
  { id: 'kabul', minZoom: 6, maxZoom: 10, bounds: [67.5, 31.9521622, 78.75, 40.9798981] },
];

/** How many zooms an archive may be enlarged until nothing new appears and its lines are wrong by many pixels. */
const ENLARGED = 1;

/** The zoom after which the bundled basemap shows no more at a place. */
export function lastDetailedZoom(lon: number, lat: number): number {
  const here = VECTOR_ARCHIVES.filter(
    ({ bounds: [west, south, east, north] }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return Math.max(...here.map(({ maxZoom }) => maxZoom), 0) + ENLARGED;
}

export interface ReliefArchive {
  /** The archive is `<id>-<theme>.pmtiles`. */
  readonly id: 'relief-world' | 'relief-region';
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north; degrees. */
  readonly bounds: [number, number, number, number];
}

/** The relief archives, from coarse to fine, because the finer one must be drawn over the coarser one. */
export const RELIEF_ARCHIVES: readonly ReliefArchive[] = [
  { id: 'relief-world', minZoom: 0, maxZoom: 3, bounds: [-180, -85, 180, 85] },
  { id: 'relief-region', minZoom: 4, maxZoom: 5, bounds: [22.5, 21.9430455, 90, 40.9798981] },
];
