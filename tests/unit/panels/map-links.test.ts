import { expect, test } from 'vitest';
import { mapLinks } from '../../../src/panels/detail/map-links';

const taji = { lon: 44.2775, lat: 33.52944 };
const urlOf = (map: string, radiusKm: number | null) => mapLinks(taji, radiusKm).find((each) => each.map === map)?.url;

test('each map is asked for the point, latitude and longitude in its own order', () => {
  expect(urlOf('openStreetMap', 3)).toBe(
    'https://www.openstreetmap.org/?mlat=33.5294&mlon=44.2775#map=13/33.5294/44.2775',
  );
  expect(urlOf('googleSatellite', 3)).toContain('center=33.5294%2C44.2775');
  expect(urlOf('copernicus', 3)).toContain('lat=33.5294&lng=44.2775');
  expect(urlOf('googleEarth', 3)).toMatch(/33\.5294,44\.2775$/);
});

test('a place that is known less closely is shown from further away', () => {
  const zoom = (radiusKm: number | null) => Number(/zoom=(\d+)/.exec(urlOf('copernicus', radiusKm) ?? '')?.[1]);
  expect([zoom(0.05), zoom(3), zoom(25), zoom(null)]).toEqual([16, 13, 10, 12]);
});

test('a geo address carries the uncertainty in metres, and none where nobody states it', () => {
  expect(urlOf('geo', 6.5)).toMatch(/^geo:33\.529\d*,44\.27\d*;u=6500$/);
  expect(urlOf('geo', null)).toMatch(/^geo:33\.529\d*,44\.277\d*$/);
});
