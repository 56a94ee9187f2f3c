export const map = {
  aboutBundled: 'The basemap is part of this page.',
  'note-noRoads': 'It has no roads.',
  'note-riversApproximate':
    'Rivers and lakes come from maps of 1:3 million and may lie about 3 km off; the line of a river does not show its width.',
  'note-coastsApproximate':
    'Coasts may be about half a km off, borders about 2 km. These figures are our estimates. All of these lines fade as you zoom in.',
  'note-bordersDeFacto': 'Borders show who holds the ground, not who has a right to it.',
  aboutOther: 'Basemap from {{host}}, chosen by you.',
  aboutFile: 'Basemap from your file {{name}}.',
  close: 'Close',

  basemap: 'Basemap',
  basemapIntro:
    'The basemap of this page works offline and contacts no other server. Another basemap may show more, but its server sees which part of the map you look at.',
  basemapKind: 'Basemap',
  basemapBundled: 'Comes with this page, works offline',
  basemapStyle: 'MapLibre style',
  basemapXyz: 'Raster tiles (XYZ)',
  basemapPmtiles: 'PMTiles archive at an address',
  basemapFile: 'PMTiles file on this computer',
  basemapFileLabel: 'File',
  basemapFileAbout:
    'The file is read where it is, part by part. It is not uploaded, and the map forgets it when you close the page.',
  basemapUrl: 'Address',
  basemapUse: 'Use this basemap',
  basemapChecking: 'Checking the address…',
  basemapInUse: 'In use.',
  basemapKept: 'The previous basemap was kept. {{reason}}',
  density: 'Density of incidents under the markers',
  densityHint: 'A glow where incidents of the chosen dates lie close together.',
  layers: 'Layers',

  reasonTemplate: 'The address needs {z}, {x} and {y} where the tile numbers go.',
  reasonStatus: 'The server answered with status {{status}} for {{url}}. Check the path of the address.',
  reasonNotImage: 'The tile at {{url}} is not an image. For vector tiles, give the address of a MapLibre style.',
  reasonNotPmtilesFile: '{{name}} is not a PMTiles archive of version 3. Choose a file that ends in .pmtiles.',
  reasonFile: '{{name}} cannot be read: it is damaged, or it was moved or changed. Choose it again.',
  reasonNotStyle: 'This is not a MapLibre style: it has no version 8 with sources and layers.',
  reasonNotPmtiles: 'The file at this address is not a PMTiles archive of version 3.',
  reasonTiles: 'The archive holds tiles of a type that the map does not draw.',
  reasonSource: 'The style names a source that cannot be used: {{source}}. {{reason}}',
} as const;
