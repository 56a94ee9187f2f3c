import type { Cell } from '../rows/cell';
import { type DateFailure, type DateOrder, type ParsedDate, parseCivilDate } from './civil-date';
import { dateInWords } from './date-in-words';
import { dateSpan } from './date-span';
import { asciiDigits } from './number';

/** `night of 3-4 June 2015`, `overnight 3/4 June`: the days count. */
const PART_OF_DAY =
  /^(?:(?:the\s+|in der\s+|la\s+)?(?:overnight|night|evening|morning|afternoon|dawn|nuit|soir|nacht|abend|noche|madrugada|noite|ночь|ночью|вечер|ليلة|مساء|صباح|فجر|gece|شب)\s+(?:(?:of|on|from|between|du|des|de|del|vom|zum|на|من)\s+)*(?:the\s+)?)(?=\d)/iu;

/**
 * Reads a date in any of the spellings that incident files use: one date, a span such as `10-12 May 2015`, or a date in words such
 * as `early June 2015`, `c. 1994`, `2015-Q2`.
 */
export function parseDate(cell: Cell, order: DateOrder): ParsedDate | DateFailure {
  const parsed = parseCivilDate(cell, order);
  if (typeof cell !== 'string' || (parsed !== 'dateInvalid' && !isTimeTail(parsed))) return parsed;
  const text = asciiDigits(cell.trim())
    .replace(PART_OF_DAY, '')
    .replace(/\s(?:г\.?|года|р\.?|року)$/u, '');
  const read = (part: string) => parseCivilDate(part, order);
  return dateSpan(text, (part) => readPart(part, read)) ?? dateInWords(text, read) ?? parsed;
}

/** `1 May 2015 - 3 May 2015` reads as a day with an unreadable time behind it. */
function isTimeTail(parsed: ParsedDate | DateFailure): boolean {
  return typeof parsed !== 'string' && parsed.doubt === 'timeUnreadable';
}

function readPart(part: string, read: (part: string) => ParsedDate | DateFailure): ParsedDate | null {
  const parsed = read(part);
  if (typeof parsed !== 'string') return parsed.doubt === 'timeUnreadable' ? null : parsed;
  return dateInWords(part, read);
}
