import type { PlacePrecision } from '../../../domain/place';
import type { PrecisionMeaning } from '../mapping/mapping';
import { parseDecimal } from '../parse/number';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { type PrecisionStep, UNSTATED } from './precision-scale';

const WORDS: readonly (readonly [RegExp, PlacePrecision, number])[] = [
  [/^(site|exact|precise|point|building|address|rooftop|house|high|exact location.*|دقيق|موقع)$/i, 'site', 0.5],
  [
    /^(neighbou?rhood|neighbou?rhood\s*\/\s*area|quarter|suburb|street|road|district|block|nearby landmark|landmark|حي|منطقة سكنية)$/i,
    'neighbourhood',
    2,
  ],
  [/^(town|city|village|settlement|place|locality|medium|بلدة|مدينة|قرية)$/i, 'town', 5],
  [
    /^(area|admin(?:istrative)? (?:area|unit|division)|approximate|approx\.?|region|province|governorate|state|county|low|admin\d?|country|محافظة|إقليم|تقريبي)$/i,
    'area',
    50,
  ],
];

/** Codebooks write `(1) Exact`, `2 - Town`, `3: Admin area`. */
const CODE_BEFORE = /^(?:\(?\d{1,2}\)?\s*[-–—:.)=]?\s*(?=\p{L}{3})|\[\d{1,2}\]\s*)/u;
/** `Exact (1)`, `Town - 2`. */
const CODE_AFTER = /\s*[-–—:=]?\s*[([]?\d{1,2}[)\]]?$/u;
/** Words that add nothing: `exact location`, `city level`. */
const FILLER = /\s+(?:location|level|position|coordinates?|point|precision|accuracy|known|centroid|cent(?:er|re))$/iu;
const WITHIN =
  /^(?:within|up to|less than|<|±|\+\/-)?\s*(\d+(?:[.,]\d+)?)\s*(km|kilomet(?:er|re)s?|m|met(?:er|re)s?)$/i;
/** A code alone, whose meaning only its codebook tells. */
const CODE_ALONE = /^(?:[([]?-?\d{1,2}(?:\.0+)?[)\]]?|\p{L}{1,5}[-_ ]?\d{1,2}|\p{L})$/iu;

/** Whether a cell states a precision in words. A bare code is left alone: without its codebook it says nothing. */
export function statesPrecision(cell: Cell): boolean {
  return !isBlank(cell) && !CODE_ALONE.test(cellText(cell));
}

/** Reads the precision column of a mapped table: a word, or the radius of a circle that holds the place. */
export function placeOfCell(cell: Cell, meaning: PrecisionMeaning): PrecisionStep {
  if (isBlank(cell)) return UNSTATED;
  if (meaning !== 'words') return placeOfRadius(parseDecimal(cell), meaning === 'radiusKm' ? 1 : 1000);
  const text = cellText(cell);
  const word = text.replace(CODE_BEFORE, '');
  const within = WITHIN.exec(word);
  if (within) return placeOfRadius(parseDecimal(within[1]), /^km|kilom/i.test(within[2] ?? '') ? 1 : 1000);
  const found = stepOf(word) ?? stepOf(word.replace(CODE_AFTER, '')) ?? stepOf(word.replace(FILLER, ''));
  if (!found) return UNSTATED;
  return { precision: found[1], radiusKm: found[2], basis: `“${text}” in the file; the radius is a rule of thumb` };
}

function stepOf(word: string) {
  return WORDS.find(([pattern]) => pattern.test(word));
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
