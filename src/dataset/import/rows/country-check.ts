import boxes from './country-boxes.json';

type Box = readonly number[];

/** Names that formats use, and the names of the same countries in Natural Earth; both folded. */
const ALIASES: Readonly<Record<string, string>> = {
  'united states': 'united states of america',
  usa: 'united states of america',
  us: 'united states of america',
  uk: 'united kingdom',
  'great britain': 'united kingdom',
  'bosnia and herzegovina': 'bosnia and herz',
  'bosnia herzegovina': 'bosnia and herz',
  'democratic republic of congo': 'dem rep congo',
  'democratic republic of the congo': 'dem rep congo',
  'dr congo': 'dem rep congo',
  'republic of congo': 'congo',
  'republic of the congo': 'congo',
  'central african republic': 'central african rep',
  'dominican republic': 'dominican rep',
  'equatorial guinea': 'eq guinea',
  'ivory coast': 'cote d ivoire',
  'south sudan': 's sudan',
  'czech republic': 'czechia',
  'north macedonia': 'macedonia',
  'cape verde': 'cabo verde',
  swaziland: 'eswatini',
  'kingdom of eswatini': 'eswatini',
  'east timor': 'timor leste',
  burma: 'myanmar',
  'western sahara': 'w sahara',
  'solomon islands': 'solomon is',
  turkiye: 'turkey',
  'syrian arab republic': 'syria',
  'islamic republic of iran': 'iran',
  العراق: 'iraq',
  سوريا: 'syria',
  سورية: 'syria',
};

/** Former states, whose territory was larger than that of today's country of a similar name. */
const FORMER = /soviet|yugoslavia|ussr|czechoslovakia|ottoman/i;
/** Degrees beyond a box that still pass, because of coasts, islands and disputed borders. */
const MARGIN = 1.5;

const BY_NAME: ReadonlyMap<string, readonly Box[]> = new Map(
  Object.entries(boxes as Readonly<Record<string, readonly Box[]>>).map(([name, list]) => [fold(name), list]),
);

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, readonly Box[] | null>();

function boxesOf(country: string): readonly Box[] | null {
  const known = remembered.get(country);
  if (known !== undefined) return known;
  const folded = fold(country);
  const found = FORMER.test(country) ? null : (BY_NAME.get(ALIASES[folded] ?? folded) ?? null);
  if (remembered.size < MOST_REMEMBERED) remembered.set(country, found);
  return found;
}

/**
 * True when a point lies clearly outside the country that its row names: beyond the boxes around the country's parts.
 * Coarse on purpose, and false for unknown names. Boxes: Natural Earth, public domain.
 */
export function isOutside(country: string, lon: number, lat: number): boolean {
  if (country === '' || Number.isNaN(lon) || Number.isNaN(lat)) return false;
  const list = boxesOf(country);
  if (!list) return false;
  for (const [west = 0, south = 0, east = 0, north = 0] of list) {
    if (lat < south - MARGIN || lat > north + MARGIN) continue;
    if (lon >= west - MARGIN && lon <= east + MARGIN) return false;
  }
  return true;
}
