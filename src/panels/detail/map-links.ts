import { coordinateTexts } from '../../domain/coordinates';
import type { LonLat } from '../../domain/place';

export type OtherMap = 'openStreetMap' | 'copernicus' | 'googleSatellite' | 'googleEarth' | 'geo';

export interface MapLink {
  readonly map: OtherMap;
  readonly url: string;
}

/** Metres in a pixel of a web map at zoom 0 on the equator, tiles of 256 px. */
const METRES_PER_PIXEL = 156_543;
/** Pixels over which the circle of uncertainty is to spread. */
const CIRCLE_PIXELS = 400;
const CLOSEST = 16;
/** For a place whose radius nobody states: about a town. */
const UNSTATED = 12;

/** Addresses of a point in other maps, each zoomed so that the circle in which the place lies is in view. */
export function mapLinks(point: LonLat, radiusKm: number | null): readonly MapLink[] {
  // The digits that the detail shows: no finer than the place is known.
  const [y = '', x = ''] = coordinateTexts(point, radiusKm).decimal.split(', ');
  const zoom = zoomFor(point.lat, radiusKm);
  const uncertainty = radiusKm === null ? '' : `;u=${Math.round(radiusKm * 1000)}`;
  return [
    { map: 'openStreetMap', url: `https://www.openstreetmap.org/?mlat=${y}&mlon=${x}#map=${zoom}/${y}/${x}` },
    { map: 'copernicus', url: `https://browser.dataspace.copernicus.eu/?zoom=${zoom}&lat=${y}&lng=${x}` },
    {
      map: 'googleSatellite',
      url: `https://www.google.com/maps/@?api=1&map_action=map&center=${y}%2C${x}&zoom=${zoom}&basemap=satellite`,
    },
    { map: 'googleEarth', url: `https://earth.google.com/web/search/${y},${x}` },
    { map: 'geo', url: `geo:${y},${x}${uncertainty}` },
  ];
}

function zoomFor(lat: number, radiusKm: number | null): number {
  if (radiusKm === null || radiusKm <= 0) return UNSTATED;
  const metres = (2 * radiusKm * 1000) / CIRCLE_PIXELS;
  const zoom = Math.log2((METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180)) / metres);
  return Math.max(2, Math.min(CLOSEST, Math.floor(zoom)));
}
