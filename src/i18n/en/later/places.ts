/** The place of an incident in other maps. */
export const places = {
  otherMaps: 'In other maps',
  knownWithin:
    'Known only to: {{precision}}, within {{radius}} km of this point. Other maps show the point as if it were exact.',
  radiusNotStated: 'Nobody states how closely the place is known. Other maps show the point as if it were exact.',
  'map-openStreetMap': 'OpenStreetMap',
  'map-copernicus': 'Copernicus Browser (Sentinel satellites)',
  'map-googleSatellite': 'Google Maps, satellite',
  'map-googleEarth': 'Google Earth',
  'map-geo': 'A map app on this device (geo:)',
  outward: 'Each opens only when you choose it. That site then sees the coordinates, and not which page you came from.',
} as const;
