import { INCIDENT_KINDS } from '../../../domain/incident';
import { PLACE_PRECISIONS, type Place, type PlacePrecision } from '../../../domain/place';
import { createEngineFrom } from '../../../spacetime/create-engine';
import { type Dimension, type EventTable, NOT_STATED } from '../../../spacetime/event-table';
import { rowsInFileOrder } from '../../../spacetime/reorder-rows';
import type { Atlas, CountRange, IncidentSummary } from '../../atlas';
import { outlinesByRow } from '../../outlines';
import { rowOfId } from '../columns/id-index';
import type { RecordColumns } from '../columns/imported-columns';
import { placeNameAt } from '../columns/place-dictionary';
import { marksOf } from '../columns/row-marks';
import { textAt } from '../columns/text-column';
import { readerOf } from '../formats/choose-format';
import { cellTexts, correctorOf } from '../rows/correction';
import { createRecordReader } from '../rows/read-record';
import { incidentDetailOf } from './imported-detail';
import { createImportedSearch } from './imported-search';
import { actorTypes, sidesReader } from './imported-sides';
import type { ImportedTable } from './imported-table';

/** Dimensions whose values are codes of this app, which `i18n/` has labels for. */
const OURS = new Set(['casualties', 'precision', 'doubt', 'dated']);

/** An atlas over an imported table. */
export interface ImportedAtlas extends Atlas {
  /** From now on details are read from this copy of the records, such as the stored copy. */
  readFrom(store: Blob): void;
}

export function createImportedAtlas(imported: ImportedTable): ImportedAtlas {
  const { meta, columns, idSlots, blocks, prepared } = imported;
  const readerOfStore = (store: Blob) => createRecordReader(store, blocks, meta.codec, meta.columns);
  let records = readerOfStore(imported.store);
  const { corrections = [] } = meta;
  const corrector = correctorOf(corrections);
  const engine = createEngineFrom(prepared);
  const { table } = prepared;
  const rowOf = rowReader(table);
  const reader = readerOf(meta.format, meta.columns, meta.mapping);
  const { used } = reader.describe([]);
  const search = createImportedSearch(columns, table);
  const isNumber = (dimension: string) => table.numbers?.some(({ id }) => id === dimension) ?? false;
  const actorType = actorTypes(table, columns.actorTypes);
  const sidesAt = sidesReader(table, meta.format, actorType);
  const kindOf = valueReader(table, 'kind');
  const subkindOf = valueReader(table, 'subkind');

  /** A repeated or missing id is completed by the number of the record, so that each incident has an id of its own. */
  const idOf = (incident: number) => {
    const own = textAt(columns.ids, incident);
    if (own !== '' && rowOfId(columns.ids, idSlots, own) === incident) return own;
    return `${own === '' ? 'row' : own}~${(columns.record[incident] ?? 0) + 1}`;
  };
  const placeAt = (index: number) => placeOf(columns, index);
  const placeOfIncident = (incident: number): Place => {
    const index = table.place[rowOf(incident)] ?? -1;
    return index >= 0 ? placeAt(index) : unplacedPlace(columns, columns.unplaced[incident] ?? -1);
  };
  const outlines = columns.outlines && outlinesByRow(columns.outlines, rowOf);

  return {
    id: meta.id,
    origin: 'imported',
    title: meta.title,
    description: '',
    licence: meta.licence,
    updated: new Date(meta.importedAt).toISOString().slice(0, 10),
    openingBounds: imported.openingBounds,
    size: meta.size,
    ...(meta.receipt && { imported: { file: meta.file, format: meta.format, receipt: meta.receipt } }),
    ...(columns.timeZone !== undefined && { timeZone: columns.timeZone }),
    rows: {
      columns: meta.columns,
      unused: meta.columns.filter((column) => !used.has(column)),
      corrections,
      async cells(record) {
        const cells = await records.read(record).catch(() => undefined);
        return cells ? cellTexts(cells) : null;
      },
    },
    engine,
    ...(outlines && { outlines }),
    sourceCount: Math.max(1, table.dimensions.find(({ id }) => id === 'source')?.values.length ?? 0),
    placeAt,
    summary(incident): IncidentSummary {
      const row = rowOf(incident);
      const place = placeOfIncident(incident);
      const label = subkindOf(row) || kindOf(row);
      const sides = sidesAt(row, kindOf(row));
      return {
        id: idOf(incident),
        title: textAt(columns.titles, incident) || null,
        kind: INCIDENT_KINDS[columns.kind[incident] ?? 0] ?? 'other',
        ...(label && { kindLabel: label }),
        ...(sides && { sides, killed: killedRange(table, row) }),
        placeName: place.name,
        precision: place.precision,
        discrepancies: 0,
      };
    },
    async detail(incident) {
      const record = columns.record[incident];
      if (record === undefined)
        return { ok: false, problem: { code: 'incidentUnknown', params: { id: String(incident) } } };
      try {
        const read = await records.read(record);
        if (!read) return unreadable('recordMoved');
        const cells = corrector.cellsOf(record, read);
        const marks = marksOf(columns.marks, incident);
        const detail = incidentDetailOf(cells, {
          fileCells: read,
          meta,
          reader,
          id: idOf(incident),
          place: placeOfIncident(incident),
          marks,
        });
        return detail ? { ok: true, detail } : unreadable('recordMoved');
      } catch (error) {
        return unreadable(error instanceof Error ? error.message : String(error));
      }
    },
    indexOf(id) {
      const own = rowOfId(columns.ids, idSlots, id);
      return own >= 0 ? own : incidentOfRecordId(columns, id);
    },
    rowOf,
    search: (query) => search.find(query),
    labelOf: (dimension, value) => (OURS.has(dimension) || isNumber(dimension) ? undefined : value),
    actorType,
    dispose() {},
    readFrom(copy) {
      records = readerOfStore(copy);
    },
  };
}

/** The row of an incident; -1 for an incident that the table does not have. */
function rowReader(table: EventTable): (incident: number) => number {
  const rows = rowsInFileOrder(table);
  return (incident) => (incident >= 0 && incident < table.length ? (rows ? (rows[incident] ?? -1) : incident) : -1);
}

function killedRange({ killedLow, killedHigh }: EventTable, row: number): CountRange | null {
  const high = killedHigh[row] ?? NOT_STATED;
  return high === NOT_STATED ? null : { low: Math.max(0, killedLow[row] ?? 0), high };
}

function unreadable(reason: string) {
  return { ok: false, problem: { code: 'detailUnreadable', params: { reason } } } as const;
}

/** First value of a row in a dimension; '' for a row without a value. */
function valueReader({ dimensions }: EventTable, wanted: string): (row: number) => string {
  const dimension: Dimension | undefined = dimensions.find(({ id }) => id === wanted);
  if (!dimension) return () => '';
  const { offsets, codes, values } = dimension;
  return (row) => {
    const at = offsets ? (offsets[row] ?? 0) : row;
    if (offsets && at === (offsets[row + 1] ?? at)) return '';
    return values[codes[at] ?? 0] ?? '';
  };
}

function placeOf({ places }: RecordColumns, index: number): Place {
  const radius = places.radiusKm[index] ?? Number.NaN;
  const lon = places.lon[index] ?? 0;
  const lat = places.lat[index] ?? 0;
  return {
    id: `place-${index}`,
    name: placeNameAt(places, index),
    otherNames: [],
    point: { lon, lat },
    precision: precisionOf(places.precision[index]),
    radiusKm: Number.isNaN(radius) ? null : radius,
    basis: '',
    alternatives: [],
  };
}

function unplacedPlace({ unplacedNames }: RecordColumns, code: number): Place {
  return {
    id: code < 0 ? 'unplaced' : `unplaced-${code}`,
    name: code < 0 ? '' : textAt(unplacedNames, code),
    otherNames: [],
    point: null,
    precision: 'unknown',
    radiusKm: null,
    basis: '',
    alternatives: [],
  };
}

/** Incident of an id such as `row~17` or `IRQ5~17`, which ends in the number of its record. Records ascend with the incidents. */
function incidentOfRecordId({ record, length }: RecordColumns, id: string): number {
  const match = /~(\d{1,10})$/.exec(id);
  if (!match) return -1;
  const wanted = Number(match[1]) - 1;
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = record[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Columns that were stored before `notStated` was a precision have `unknown` for a point whose exactness nobody states. */
function precisionOf(code: number | undefined): PlacePrecision {
  const stored = PLACE_PRECISIONS[code ?? -1] ?? 'notStated';
  return stored === 'unknown' ? 'notStated' : stored;
}
