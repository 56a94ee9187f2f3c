import type { MapLibreMap } from 'maplibre-gl';
import { BASEMAP_PALETTES, type BasemapTheme } from './basemap-palette';

const PIXEL_RATIO = 2;
const SIDE = 18;
/** An aircraft seen from above, nose up, on a grid of 18 by 18. */
const AIRCRAFT =
  'M9 2c.6 0 1 .7 1 1.6v3.6l5.6 3.3v1.5L10 10.300V13.600l1.700 1.300v1L9 15.100l-2.700.800v-1L8 13.600v-3.300L2.400 12v-1.500L8 7.200V3.600C8 2.700 8.400 2 9 2z';
const STAR = 'M9 2.600l1.900 4.100 4.500.500-3.300 3 .9 4.400L9 12.400l-4 2.200.9-4.400-3.300-3 4.500-.5z';

interface Sign {
  readonly path: string | null;
  readonly fill: keyof ReturnType<typeof signColours>;
}

const SIGNS: Readonly<Record<'airfield' | 'capital' | 'town', Sign>> = {
  airfield: { path: AIRCRAFT, fill: 'airfield' },
  capital: { path: STAR, fill: 'place' },
  town: { path: null, fill: 'place' },
};

/** Adds the icons of the basemap to the style, in the theme's colours. Call this on every `style.load`. */
export function installBasemapImages(map: MapLibreMap, theme: BasemapTheme): void {
  const colours = signColours(theme);
  for (const [name, { path, fill }] of Object.entries(SIGNS)) {
    const image = drawSign(path, colours[fill], colours.halo);
    if (!image) continue;
    const id = `basemap-${name}`;
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  }
}

function signColours(theme: BasemapTheme) {
  const { airfield, place, halo } = BASEMAP_PALETTES[theme];
  return { airfield, place, halo };
}

function drawSign(path: string | null, fill: string, halo: string): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * PIXEL_RATIO;
  canvas.height = SIDE * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  const shape = path === null ? dot() : new Path2D(path);
  context.lineJoin = 'round';
  context.lineWidth = 2.4;
  context.strokeStyle = halo;
  context.fillStyle = fill;
  context.stroke(shape);
  context.fill(shape);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function dot(): Path2D {
  const shape = new Path2D();
  shape.arc(SIDE / 2, SIDE / 2, 2.6, 0, 2 * Math.PI);
  return shape;
}
