import { writtenDoubt } from '../export/written-dataset';
import type { DraftIncident } from './written-file';

/**
 * Members that a file has only where there is something to say, wherever they stand. A writer who empties a field takes back what
 * it said; the schema does not know empty texts.
 */
const OPTIONAL_TEXTS: ReadonlySet<string> = new Set([
  'titleAr',
  'descriptionAr',
  'summaryAr',
  'nameAr',
  'admin',
  'note',
  'weapon',
  'weaponAr',
  'kindLabel',
  'contentWarning',
  'attributedTo',
  'voice',
  'stated',
  'quote',
  'condition',
  'actor',
  'by',
  'date',
  'end',
  'language',
  'archivedUrl',
  'accessed',
]);

/** An entry as the file has it: texts without space around them, and none that is empty where a member can be left out. */
export function fileShape(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(fileShape);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, fileShape(member)]);
  return Object.fromEntries(members.filter(([name, member]) => !(member === '' && OPTIONAL_TEXTS.has(name))));
}

/** An incident as the file has it, whether or not it is finished. */
export function incidentShape(draft: DraftIncident): unknown {
  // What an import found and mended is mended in the copy.
  const doubts = draft.doubts
    .filter((doubt) => doubt.type === 'found' || (doubt.type === 'written' && doubt.text.trim() !== ''))
    .map(writtenDoubt);
  return fileShape({ ...draft, time: timeShape(draft), doubts });
}

/** A time of day without its zone, or a zone without a time, says nothing that can be kept; the form asks for the other. */
function timeShape({ time }: DraftIncident): object {
  const { timeOfDay, ...rest } = time;
  const isEmpty = timeOfDay === undefined || (timeOfDay.text.trim() === '' && timeOfDay.zone.trim() === '');
  return isEmpty ? rest : { ...rest, timeOfDay };
}
