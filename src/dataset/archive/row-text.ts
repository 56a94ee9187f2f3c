import { isoDate } from '../../domain/civil-time';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { CASUALTY_COLUMNS } from '../../spacetime/event-table';
import { csvQuoted } from '../csv-text';
import { EMPTY_MAPPING, type FieldTarget, type Mapping } from '../import/mapping/mapping';

/** The columns of numbers of an event, in the order in which `rowText` takes them. */
export const ROW_COLUMNS = ['cell', 'start', 'end', 'lasted', 'class', 'lon', 'lat', ...CASUALTY_COLUMNS] as const;

const OWN: readonly (readonly [FieldTarget, string])[] = [
  ['date', 'first day'],
  ['endDate', 'last day'],
  ['kind', 'class'],
  ['lon', 'longitude'],
  ['lat', 'latitude'],
  ['killedLow', 'killed low'],
  ['killed', 'killed'],
  ['killedHigh', 'killed high'],
  ['woundedLow', 'wounded low'],
  ['wounded', 'wounded'],
  ['woundedHigh', 'wounded high'],
];

/** What a text column means, by its name or label. */
const MEANINGS: readonly (readonly [RegExp, FieldTarget])[] = [
  [/^id$/i, 'id'],
  [/^(place|location|site|town|city)\b/i, 'place'],
  [/^country\b/i, 'country'],
  [/^title\b/i, 'title'],
  [/^actors?\b|^side/i, 'actor'],
  [/^(notes?|summary|description|text)\b/i, 'summary'],
  [/^sources?\b/i, 'source'],
  [/^url\b/i, 'url'],
];

/** The header of the table of events, and what its columns mean. */
export function rowsMapping(text: readonly { readonly name: string; readonly label: string }[]): {
  readonly header: string;
  readonly mapping: Mapping;
} {
  const columns: Partial<Record<FieldTarget, string>> = Object.fromEntries(OWN);
  const taken = new Set(OWN.map(([, name]) => name));
  const names = text.map(({ name, label }) => {
    const wanted = label || name;
    const own = taken.has(wanted) ? `${wanted} (${name})` : wanted;
    taken.add(own);
    const target = MEANINGS.find(([pattern]) => pattern.test(name) || pattern.test(label))?.[1];
    if (target && columns[target] === undefined) columns[target] = own;
    return own;
  });
  const header = [...OWN.map(([, name]) => name), ...names].map(quoted).join(',');
  return { header, mapping: { ...EMPTY_MAPPING, columns } };
}

/** One event as a line of the table. `values` are in the order of `ROW_COLUMNS`. */
export function rowText(
  values: readonly unknown[],
  texts: readonly unknown[],
  classes: readonly { readonly label: string }[],
): string {
  const [, start, end, , code, lon, lat, ...figures] = values;
  const [first, last] = [Number(start), Number(end) - 1];
  const cells = [
    dayText(first),
    last > first ? dayText(last) : '',
    classes[Number(code)]?.label ?? '',
    lon,
    lat,
    ...figures,
    ...texts,
  ];
  return `${cells.map(quoted).join(',')}\n`;
}

function dayText(day: number): string {
  return isoDate(day * MINUTES_PER_DAY);
}

function quoted(value: unknown): string {
  return value === null || value === undefined ? '' : csvQuoted(String(value));
}
