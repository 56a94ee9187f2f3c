import { isPersons } from './counted-persons';
import { numberOfWords } from './number-words';

export interface WordedCount {
  readonly low: number;
  readonly high: number;
}

/** What stands behind a number and does not change it: a remark in brackets, a mark of a footnote, who is among them. */
const REMARK =
  /^(.+?)(?:\s*(?:\([^)]*\)|\[[^\]]*\]|\*+|[†‡])|[\s,;]+(?:incl\.?|including|of whom|among them|dont|davon|darunter|einschlie(?:ss|ß)lich|inklusive|incluid[oa]s?|incluyendo|entre ellos|inclu[ií]dos|в том числе|включая|у тому числі|بينهم|منهم|من بينهم|از جمله)\s.+)$/iu;
const OR = /^(\d+)\s*[/~]\s*(\d+)$/;
/** A number in brackets. */
const BRACKETED = /^[([]\s*([^()[\]]+?)\s*[)\]]$/;
const SPAN =
  /^(?:(?:between|from|entre|de|zwischen|von|بين|من|от|между)\s+)?(.+?)\s*(?:\s(?:to|or|and|à|ou|et|bis|oder|und|a|o|y|إلى|الى|أو|до|или|и)\s|[-–—])\s*(.+)$/u;
const PARTS = /\s*(?:,|;|&|\+|\s(?:and|plus|et|und|y|e|и)\s|\sو\s?)\s*/u;

/**
 * Reads a count that is more than a number: `ten`, `1 (a child)`, `12/15`, `five to eight`, `3 civilians and 2 soldiers`. Null for
 * text whose words are not all known.
 * @param text with ASCII digits
 */
export function wordedCount(text: string): WordedCount | null {
  const inner = BRACKETED.exec(text)?.[1] ?? text;
  const bare = REMARK.exec(inner)?.[1] ?? inner;
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
  const match = /^(\S+(?:\s+(?:hundred|dozen))?)\s+(.+)$/.exec(text.trim());
  return match && isPersons(match[2] ?? '') ? personsOf(match[1] ?? '') : Number.NaN;
}

/** `a woman` is one, and `a` alone is no number. */
function personsOf(text: string): number {
  return /^an?$/i.test(text) ? 1 : numberOf(text);
}

function numberOf(text: string): number {
  return /^\d{1,8}$/.test(text.trim()) ? Number(text) : numberOfWords(text);
}

function ordered(low: number, high: number): WordedCount | null {
  return low <= high ? { low, high } : null;
}
