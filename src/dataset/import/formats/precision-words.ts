import type { PlacePrecision } from '../../../domain/place';
import type { PrecisionMeaning } from '../mapping/mapping';
import { parseDecimal } from '../parse/number';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { type PrecisionStep, UNSTATED } from './precision-scale';

const WORDS: readonly (readonly [RegExp, PlacePrecision, number])[] = [
  [/^(site|exact|precise|point|building|address|rooftop|high|دقيق|موقع)$/i, 'site', 0.5],
  [/^(neighbou?rhood|quarter|suburb|street|district|block|حي|منطقة سكنية)$/i, 'neighbourhood', 2],
  [/^(town|city|village|settlement|place|locality|medium|بلدة|مدينة|قرية)$/i, 'town', 5],
  [
    /^(area|approximate|approx\.?|region|province|governorate|state|county|low|admin\d?|country|محافظة|إقليم|تقريبي)$/i,
    'area',
    50,
  ],
];

/** Reads the precision column of a mapped table: a word, or the radius of a circle that holds the place. */
export function placeOfCell(cell: Cell, meaning: PrecisionMeaning): PrecisionStep {
  if (isBlank(cell)) return UNSTATED;
  if (meaning !== 'words') return placeOfRadius(parseDecimal(cell), meaning === 'radiusKm' ? 1 : 1000);
  const text = cellText(cell);
  const found = WORDS.find(([pattern]) => pattern.test(text));
  if (!found) return UNSTATED;
  return { precision: found[1], radiusKm: found[2], basis: `“${text}” in the file; the radius is a rule of thumb` };
}

function placeOfRadius(value: number, unitsPerKm: number): PrecisionStep {
  if (!(value >= 0) || !Number.isFinite(value)) return UNSTATED;
  const radiusKm = value / unitsPerKm;
  return { precision: precisionOfRadius(radiusKm), radiusKm, basis: 'Radius given in the file' };
}

/** The precision whose places have circles of that size. */
export function precisionOfRadius(radiusKm: number): PlacePrecision {
  if (radiusKm <= 1) return 'site';
  if (radiusKm <= 3) return 'neighbourhood';
  return radiusKm <= 8 ? 'town' : 'area';
}
