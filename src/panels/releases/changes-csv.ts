import { type CsvValue, csvText } from '../../dataset/csv-text';
import { civilText } from '../../domain/civil-time';
import type { ComparedFigure, ReleaseChange, ReleaseEntry } from '../../domain/release-changes';
import { isUndated } from '../../domain/time-interval';

const FIELDS = [
  ...['id', 'title', 'kind', 'class', 'start', 'end', 'place', 'latitude', 'longitude'],
  ...['killed_low', 'killed_best', 'killed_high', 'wounded_low', 'wounded_best', 'wounded_high', 'incidents'],
];

/** The changes as a table: a line for each, with both releases side by side. The end of a date is the first moment after it. */
export function changesCsv(changes: readonly ReleaseChange[]): string {
  const header = [
    ...['change', 'fields', 'matched_by', 'moved_km'],
    ...FIELDS.map((name) => `older_${name}`),
    ...FIELDS.map((name) => `newer_${name}`),
  ];
  return csvText(header, changes.map(lineOf));
}

function lineOf(change: ReleaseChange): readonly CsvValue[] {
  const isChanged = change.type === 'changed';
  const moved = isChanged && change.fields.includes('place') ? change.movedKm : null;
  return [
    change.type,
    isChanged ? change.fields.join(' ') : '',
    isChanged ? change.rule : '',
    moved === null ? null : Number(moved.toFixed(3)),
    ...cellsOf(change.type === 'added' ? null : change.older),
    ...cellsOf(change.type === 'removed' ? null : change.newer),
  ];
}

function cellsOf(entry: ReleaseEntry | null): readonly CsvValue[] {
  if (!entry) return FIELDS.map(() => null);
  const dates = isUndated(entry.start) ? [null, null] : [civilText(entry.start), civilText(entry.end)];
  return [
    ...[entry.id, entry.title, entry.kind, entry.line, ...dates],
    ...[entry.place, entry.point?.lat ?? null, entry.point?.lon ?? null],
    ...figureCells(entry.killed),
    ...figureCells(entry.wounded),
    entry.weight,
  ];
}

function figureCells(figure: ComparedFigure): readonly CsvValue[] {
  return figure ? [figure.low, figure.best, figure.high] : [null, null, null];
}
