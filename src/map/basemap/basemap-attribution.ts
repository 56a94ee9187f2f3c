export interface BasemapCredit {
  readonly name: string;
  readonly licence: string;
  readonly url: string;
}

/** The sources of the bundled basemap. NOTICE has their full terms. */
export const BASEMAP_CREDITS: readonly BasemapCredit[] = [
  { name: 'Natural Earth', licence: 'Public domain', url: 'https://www.naturalearthdata.com/' },
  { name: 'GSHHG', licence: 'LGPL-3.0', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  { name: 'OurAirports', licence: 'Public domain', url: 'https://ourairports.com/data/' },
  { name: 'NASA SRTM / KDE Marble', licence: 'LGPL-2.1', url: 'https://marble.kde.org/' },
  { name: 'Noto Sans', licence: 'OFL-1.1', url: 'https://fonts.google.com/noto' },
];

/** Limits of the bundled basemap: it has no roads, its lines are approximate, its borders show control, not law. */
export type BasemapNote = 'noRoads' | 'riversApproximate' | 'coastsApproximate' | 'bordersDeFacto';
export const BASEMAP_NOTES: readonly BasemapNote[] = [
  'noRoads',
  'riversApproximate',
  'coastsApproximate',
  'bordersDeFacto',
];
