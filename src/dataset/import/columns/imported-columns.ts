import { ACTOR_TYPES, type ActorType } from '../../../domain/actor';
import { casualtyClass } from '../../../domain/casualties';
import { INCIDENT_KINDS } from '../../../domain/incident';
import type { PlacePrecision } from '../../../domain/place';
import { TIME_PRECISIONS } from '../../../domain/time-interval';
import { CASUALTY_COLUMNS, type Dimension, NO_PLACE } from '../../../spacetime/event-table';
import type { NumberColumn } from '../../../spacetime/number-column';
import type { Outlines } from '../../outlines';
import type { RowDraft } from '../rows/row-draft';
import { countedBest, countedHigh, countedLow } from './counted-figure';
import { NameCodes } from './name-codes';
import { type PlaceColumns, PlaceDictionary } from './place-dictionary';
import { type RowMarks, RowMarksBuilder } from './row-marks';
import { detached, type TextColumn, TextColumnBuilder, textColumnOf } from './text-column';
import { DimensionBuilder } from './value-dictionary';

/** An imported table as typed arrays, one row an incident, in the order of the file. The browser stores them. */
export interface ImportedColumns extends Readonly<Record<(typeof CASUALTY_COLUMNS)[number], Int32Array<ArrayBuffer>>> {
  readonly length: number;
  readonly start: Int32Array<ArrayBuffer>;
  readonly end: Int32Array<ArrayBuffer>;
  readonly lasted: Uint8Array<ArrayBuffer>;
  /** Index into `TIME_PRECISIONS`. */
  readonly precision: Uint8Array<ArrayBuffer>;
  /** Zone of all times of day: `UTC`, an offset, '' where none is stated. Absent without times, or when rows differ. */
  readonly timeZone?: string;
  /** Index into `INCIDENT_KINDS`; decides the icon. */
  readonly kind: Uint8Array<ArrayBuffer>;
  readonly place: Int32Array<ArrayBuffer>;
  /** Number of the record in the file, from 0, by which a detail is read again. */
  readonly record: Uint32Array<ArrayBuffer>;
  readonly ids: TextColumn;
  readonly titles: TextColumn;
  readonly places: PlaceColumns;
  /** For rows without a point: index into `unplacedNames`, else -1. */
  readonly unplaced: Int32Array<ArrayBuffer>;
  readonly unplacedNames: TextColumn;
  /** What the cells of a row do not show when a detail is read again. */
  readonly marks: RowMarks;
  readonly dimensions: readonly Dimension[];
  /** Absent in columns that an earlier version of the page stored. */
  readonly numbers?: readonly NumberColumn[];
  /** How many incidents each row stands for; absent where each is one. */
  readonly weight?: Int32Array<ArrayBuffer>;
  /** Lines and areas of the rows; absent where all are points, and in columns that an earlier version stored. */
  readonly outlines?: Outlines;
  /** What each value of the dimension `actor` is, as an index into `ACTOR_TYPES`; absent where the format does not say. */
  readonly actorTypes?: Uint8Array<ArrayBuffer>;
}

type EngineColumn = 'start' | 'end' | 'lasted' | 'place' | 'weight' | 'dimensions' | 'numbers';

/** The columns that the engine's table does not have, by incident and so in the order of the file. */
export type RecordColumns = Omit<ImportedColumns, EngineColumn | (typeof CASUALTY_COLUMNS)[number]>;

export function recordColumnsOf(columns: ImportedColumns): RecordColumns {
  const { length, precision, timeZone, kind, record, ids, titles, places, unplaced, unplacedNames, marks } = columns;
  const { outlines, actorTypes } = columns;
  return {
    ...{ length, precision, kind, record, ids, titles, places, unplaced, unplacedNames, marks },
    ...(timeZone !== undefined && { timeZone }),
    ...(outlines && { outlines }),
    ...(actorTypes && { actorTypes }),
  };
}

/** Bytes of titles that are kept for the list. Rows beyond them are listed by kind and place. */
const MOST_TITLE_BYTES = 96_000_000;

const INT_COLUMNS = ['start', 'end', 'place', 'unplaced', ...CASUALTY_COLUMNS] as const;
const BYTE_COLUMNS = ['lasted', 'precision', 'kind'] as const;

function ints(size: number): Record<(typeof INT_COLUMNS)[number], Int32Array<ArrayBuffer>> {
  const entries = INT_COLUMNS.map((name) => [name, new Int32Array(size)] as const);
  return Object.fromEntries(entries) as Record<(typeof INT_COLUMNS)[number], Int32Array<ArrayBuffer>>;
}

function byteColumns(size: number): Record<(typeof BYTE_COLUMNS)[number], Uint8Array<ArrayBuffer>> {
  const entries = BYTE_COLUMNS.map((name) => [name, new Uint8Array(size)] as const);
  return Object.fromEntries(entries) as Record<(typeof BYTE_COLUMNS)[number], Uint8Array<ArrayBuffer>>;
}

/** Collects drafts in growing typed arrays. */
export class EventColumnsBuilder {
  private size = 1 << 13;
  private ints = ints(this.size);
  private bytes = byteColumns(this.size);
  private record = new Uint32Array(this.size);
  private count = 0;
  private readonly ids = new TextColumnBuilder();
  private readonly titles = new TextColumnBuilder();
  private readonly places = new PlaceDictionary();
  private readonly names = new NameCodes();
  private readonly marks = new RowMarksBuilder();
  private readonly kinds = new DimensionBuilder('kind');
  private readonly subkinds = new DimensionBuilder('subkind');
  private readonly placeNames = new DimensionBuilder('place');
  private readonly countries = new DimensionBuilder('country');
  private readonly actors = new DimensionBuilder('actor');
  private readonly sources = new DimensionBuilder('source');
  private readonly actorTypes = new Map<string, ActorType>();
  private readonly casualties = new DimensionBuilder('casualties');
  private readonly placePrecisions = new DimensionBuilder('precision');
  private readonly doubts = new DimensionBuilder('doubt');

  /** Rows that stand for another number of incidents than one. */
  private readonly weights = new Map<number, number>();
  /** Zones of the rows that have a time of day. */
  private readonly zones = new Set<string>();

  get length(): number {
    return this.count;
  }

  idAt(row: number): string {
    return this.ids.at(row);
  }

  /**
   * @param isOwn whether the texts of the draft may be kept as they are
   * @param placeText number that stands for the name of the place among the texts of the file; -1 where it has none
   */
  add(draft: RowDraft, record: number, isOwn = false, placeText = -1): void {
    const row = this.count;
    if (row >= this.size) this.widen();
    const name = this.names.codeOfText(draft.placeName, isOwn, placeText);
    this.addNumbers(row, draft, record, name);
    this.ids.push(draft.id);
    this.titles.push(this.titles.size > MOST_TITLE_BYTES ? '' : draft.title);
    this.kinds.pushOne(draft.kindLabel, isOwn);
    this.subkinds.pushOne(draft.subkindLabel, isOwn);
    this.placeNames.pushForeign(name, () => this.names.nameOf(name));
    this.countries.pushOne(draft.country, isOwn);
    this.actors.pushMany(draft.actors, isOwn);
    if (draft.actorTypes.length > 0) this.addTypes(draft);
    this.sources.pushMany(draft.sources, isOwn);
    this.casualties.pushOne(casualtyClass(this.ints.killedBest[row] ?? -1, this.ints.woundedBest[row] ?? -1));
    this.placePrecisions.pushOne(precisionOf(draft));
    this.doubts.pushOne(draft.problems.length > 0 ? 'yes' : 'no');
    if (draft.problems.length > 0) this.marks.add(row, draft);
    if (draft.events !== 1) this.weights.set(row, draft.events);
    this.count = row + 1;
  }

  finish(): ImportedColumns {
    const { count, ints: int, bytes } = this;
    const dimensions = [
      this.kinds,
      this.subkinds,
      this.actors,
      this.placeNames,
      this.countries,
      this.sources,
      this.casualties,
      this.placePrecisions,
      this.doubts,
    ].filter(({ size }) => size > 0);
    const [timeZone] = this.zones;
    const finished = dimensions.map((dimension) => dimension.finish());
    const cut = (name: (typeof INT_COLUMNS)[number]) => int[name].slice(0, count);
    return {
      length: count,
      start: cut('start'),
      end: cut('end'),
      lasted: bytes.lasted.slice(0, count),
      precision: bytes.precision.slice(0, count),
      ...(timeZone !== undefined && this.zones.size === 1 && { timeZone }),
      kind: bytes.kind.slice(0, count),
      place: cut('place'),
      unplaced: cut('unplaced'),
      killedLow: cut('killedLow'),
      killedBest: cut('killedBest'),
      killedHigh: cut('killedHigh'),
      woundedLow: cut('woundedLow'),
      woundedBest: cut('woundedBest'),
      woundedHigh: cut('woundedHigh'),
      record: this.record.slice(0, count),
      ids: this.ids.finish(),
      titles: this.titles.finish(),
      places: this.places.finish(),
      unplacedNames: int.unplaced.subarray(0, count).some((code) => code >= 0)
        ? textColumnOf(this.names.all())
        : textColumnOf([]),
      marks: this.marks.finish(),
      dimensions: finished,
      ...(this.weights.size > 0 && { weight: this.weightOfRows() }),
      ...(this.actorTypes.size > 0 && { actorTypes: this.typesOf(finished) }),
    };
  }

  private weightOfRows(): Int32Array<ArrayBuffer> {
    const weight = new Int32Array(this.count).fill(1);
    for (const [row, events] of this.weights) weight[row] = events;
    return weight;
  }

  /** Dimensions with more values than there are codes. */
  get overflowing(): readonly string[] {
    const all = [this.kinds, this.subkinds, this.actors, this.placeNames, this.countries, this.sources];
    return all.filter(({ overflowed }) => overflowed).map(({ id }) => id);
  }

  /** The first type that the file gives an actor stands for all its rows. */
  private addTypes({ actors, actorTypes }: RowDraft): void {
    for (let at = 0; at < actors.length; at += 1) {
      const name = actors[at] ?? '';
      const type = actorTypes[at] ?? 'unknown';
      if (type !== 'unknown' && !this.actorTypes.has(name)) this.actorTypes.set(detached(name), type);
    }
  }

  private typesOf(dimensions: readonly Dimension[]): Uint8Array<ArrayBuffer> {
    const names = dimensions.find(({ id }) => id === this.actors.id)?.values ?? [];
    return Uint8Array.from(names, (name) => ACTOR_TYPES.indexOf(this.actorTypes.get(name) ?? 'unknown'));
  }

  private addNumbers(row: number, draft: RowDraft, record: number, name: number): void {
    const { ints: int, bytes } = this;
    int.start[row] = draft.start;
    int.end[row] = draft.end;
    int.killedLow[row] = countedLow(draft.killedLow, draft.killedBest, draft.killedHigh);
    int.killedBest[row] = countedBest(draft.killedLow, draft.killedBest, draft.killedHigh);
    int.killedHigh[row] = countedHigh(draft.killedLow, draft.killedBest, draft.killedHigh);
    int.woundedLow[row] = countedLow(draft.woundedLow, draft.woundedBest, draft.woundedHigh);
    int.woundedBest[row] = countedBest(draft.woundedLow, draft.woundedBest, draft.woundedHigh);
    int.woundedHigh[row] = countedHigh(draft.woundedLow, draft.woundedBest, draft.woundedHigh);
    bytes.lasted[row] = draft.lasted ? 1 : 0;
    if (draft.precision === 'minute') this.zones.add(draft.zone);
    bytes.precision[row] = TIME_PRECISIONS.indexOf(draft.precision);
    bytes.kind[row] = INCIDENT_KINDS.indexOf(draft.kind);
    this.record[row] = record;
    const isPlotted = hasPoint(draft);
    int.unplaced[row] = isPlotted ? -1 : name;
    int.place[row] = isPlotted
      ? this.places.indexOf(draft.lon, draft.lat, name, draft.placeName, precisionOf(draft), draft.radiusKm)
      : NO_PLACE;
  }

  private widen(): void {
    this.size *= 2;
    const before = { ints: this.ints, bytes: this.bytes, record: this.record };
    this.ints = ints(this.size);
    this.bytes = byteColumns(this.size);
    this.record = new Uint32Array(this.size);
    for (const name of INT_COLUMNS) this.ints[name].set(before.ints[name]);
    for (const name of BYTE_COLUMNS) this.bytes[name].set(before.bytes[name]);
    this.record.set(before.record);
  }
}

function hasPoint({ lon, lat }: RowDraft): boolean {
  return !Number.isNaN(lon) && !Number.isNaN(lat);
}

/** A point of which the file does not say how exact it is, is not an unknown place, and a row without a point is one. */
function precisionOf(draft: RowDraft): PlacePrecision {
  const { placePrecision } = draft;
  if (placePrecision !== 'unknown' && placePrecision !== 'notStated') return placePrecision;
  return hasPoint(draft) ? 'notStated' : 'unknown';
}
