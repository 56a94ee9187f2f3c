import { type Area, ringOf, squareKm } from '../domain/area';
import { lengthKm } from '../domain/geo';
import type { Texts } from './texts';

/** What an area is: "25 km around 33.52, 44.33", "a rectangle of 1,240 km²", "10 km on both sides of a line of 86 km". */
export function areaLabel(area: Area, { t, format }: Texts): string {
  const round = (value: number) => format.number(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
  if (area.type === 'circle') {
    const { lat, lon } = area.centre;
    // A point has Latin digits in every language, as maps and other programs take it.
    const point = format.leftToRight(`${Number(lat.toFixed(2))}, ${Number(lon.toFixed(2))}`);
    return t('tools.areaCircle', { km: round(area.km), point });
  }
  if (area.type === 'strip') {
    return t('tools.areaStrip', { km: round(area.km), length: round(lengthKm(area.way)) });
  }
  const size = round(squareKm(area) ?? 0);
  if (area.name !== undefined) return t('tools.areaNamed', { name: area.name, size });
  if (area.corners.length === 2) return t('tools.areaRectangle', { size });
  return t('tools.areaShape', { size, count: ringOf(area.corners).length });
}
