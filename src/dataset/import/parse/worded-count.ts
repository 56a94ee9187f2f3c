import { foldPhrase } from './fold-phrase';
import { numberOfWords } from './number-words';

export interface WordedCount {
  readonly low: number;
  readonly high: number;
}

/** Who is counted. The list is closed, because "5 wounded" in a column of the killed must not be read as 5 killed. */
const PERSONS = new Set(
  [
    'people|persons|person|individuals|civilian|civilians|soldier|soldiers|troops|policeman|policemen|policewoman|police|police officer|police officers',
    'officer|officers|militant|militants|insurgent|insurgents|fighter|fighters|guard|guards|man|men|woman|women|child|children|boy|boys|girl|girls',
    'student|students|worker|workers|passenger|passengers|driver|drivers|journalist|journalists|attacker|attackers|contractor|contractors|security personnel|security forces|others|other',
    'civils|civil|soldats|soldat|policiers|policier|enfants|enfant|femmes|femme|hommes|homme|personnes|zivilisten|soldaten|polizisten|kinder|frauen|personen',
    'civiles|soldados|soldado|policias|policia|ninos|ninas|mujeres|hombres|personas',
    'مدني|مدنيين|مدنيون|مدنيا|جندي|جنود|شرطي|شرطيين|شرطة|طفل|أطفال|امرأة|نساء|شخص|أشخاص|مسلح|مسلحين',
    'человек|человека|мирных|солдат|солдата|полицейских|детей',
  ]
    .flatMap((line) => line.split('|'))
    .map(foldPhrase),
);

const REMARK = /^(.+?)\s*(?:\([^)]*\)|\[[^\]]*\])$/;
const OR = /^(\d+)\s*\/\s*(\d+)$/;
const SPAN =
  /^(?:(?:between|from|entre|de|zwischen|von|بين|من|от|между)\s+)?(.+?)\s*(?:\s(?:to|or|and|à|ou|et|bis|oder|und|a|o|y|إلى|الى|أو|до|или|и)\s|[-–—])\s*(.+)$/u;
const PARTS = /\s*(?:,|;|&|\+|\s(?:and|plus|et|und|y|e|и)\s|\sو\s?)\s*/u;

/**
 * Reads a count that is more than a number: `ten`, `1 (a child)`, `12/15`, `five to eight`, `3 civilians and 2 soldiers`. Null for
 * text whose words are not all known.
 * @param text with ASCII digits
 */
export function wordedCount(text: string): WordedCount | null {
  const bare = REMARK.exec(text)?.[1] ?? text;
  const single = countOf(bare);
  if (!Number.isNaN(single)) return { low: single, high: single };
  const either = OR.exec(bare);
  if (either) return ordered(Number(either[1]), Number(either[2]));
  const parts = bare.split(PARTS).map(countedPersons);
  if (parts.length > 1 && parts.every((part) => !Number.isNaN(part))) {
    const sum = parts.reduce((total, part) => total + part, 0);
    return { low: sum, high: sum };
  }
  const span = SPAN.exec(bare);
  return span ? ordered(countOf(span[1] ?? ''), countOf(span[2] ?? '')) : null;
}

/** A number in digits or words, with or without the persons who are counted. */
function countOf(text: string): number {
  const plain = numberOf(text);
  return Number.isNaN(plain) ? countedPersons(text) : plain;
}

function countedPersons(text: string): number {
  const match = /^(\S+(?:\s+hundred)?)\s+(.+)$/.exec(text.trim());
  return match && PERSONS.has(foldPhrase(match[2] ?? '')) ? numberOf(match[1] ?? '') : Number.NaN;
}

function numberOf(text: string): number {
  return /^\d{1,8}$/.test(text.trim()) ? Number(text) : numberOfWords(text);
}

function ordered(low: number, high: number): WordedCount | null {
  return low <= high ? { low, high } : null;
}
