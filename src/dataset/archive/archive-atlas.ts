import { KM_PER_DEGREE } from '../../domain/geo';
import { INCIDENT_CLASSES } from '../../domain/incident-class';
import type { Place } from '../../domain/place';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { CellEngine } from '../../spacetime/cells/cell-engine';
import { LINE_DIMENSION } from '../../spacetime/count-lines';
import { createEngine } from '../../spacetime/create-engine';
import type { Bounds, Engine } from '../../spacetime/engine';
import type { Atlas } from '../atlas';
import type { ImportedAtlas } from '../import/atlas/imported-atlas';
import type { Manifest } from './manifest';
import type { AreaRows } from './read-rows';

/** An atlas over the counts of an archive. */
export interface CellAtlas extends Atlas {
  readonly engine: CellEngine;
}

const WORLD = [-170, -58, 170, 72] as const;
/** The import counts the header of a table of text as its first record. */
const HEADER_RECORDS = 1;

/** The ids of the classes as the page knows them: those that it has words for, else the words of the archive. */
export function classIdsOf({ classes }: Pick<Manifest, 'classes'>): readonly string[] {
  const ids = classes.map(
    ({ id, label }) => INCIDENT_CLASSES.find((known) => known === camelCase(id)) ?? sentenceCase(label || id),
  );
  return ids.map((id, at) => (ids.indexOf(id) === at ? id : `${id} (${classes[at]?.id ?? at})`));
}

/** A file's own word stands beside the words of the page, which begin with a capital. */
function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function createCellAtlas(manifest: Manifest, engine: CellEngine): CellAtlas {
  return {
    ...aboutOf(manifest),
    archive: { events: manifest.events, area: null },
    engine,
    sourceCount: 0,
    placeAt: (index) => cellPlace(engine, index),
    // There are no incidents to ask for: lists of this engine are empty.
    summary: () => ({ id: '', title: null, kind: 'other', placeName: '', precision: 'area', discrepancies: 0 }),
    detail: async (incident) => ({ ok: false, problem: { code: 'incidentUnknown', params: { id: String(incident) } } }),
    indexOf: () => -1,
    rowOf: () => -1,
    search: async () => null,
    labelOf: () => undefined,
    actorType: () => 'unknown',
    dispose() {},
  };
}

/** The part of a manifest that every atlas of the archive has. */
function aboutOf({ id, title, credits, licence, updated, bounds }: Manifest) {
  return {
    id: `archive-${id.slice(0, 16)}`,
    origin: 'imported',
    title,
    description: '',
    licence: [licence, ...credits].filter(Boolean).join(' · '),
    updated,
    openingBounds: bounds ?? WORLD,
  } as const;
}

/** A cell as a place: its middle, as exact as the cell is large. */
function cellPlace({ places, boundsOf }: Engine, index: number): Place {
  const [lon, lat] = [places.lon[index] ?? 0, places.lat[index] ?? 0];
  const { north, south } = boundsOf(index);
  return {
    id: `cell-${index}`,
    name: `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(1)}° ${lon < 0 ? 'W' : 'E'}`,
    otherNames: [],
    point: { lon, lat },
    precision: 'area',
    radiusKm: Math.round(((north - south) / 2) * KM_PER_DEGREE * Math.SQRT2),
    basis: '',
    alternatives: [],
  };
}

/**
 * An atlas over the events of an area, as the import read them, with what a table of text cannot say: the classes of the archive, and
 * which events lasted. Its time is that of the whole archive.
 */
export function createAreaAtlas(
  manifest: Manifest,
  imported: ImportedAtlas,
  records: Uint32Array | Int32Array,
  rows: AreaRows,
  area: Bounds,
): Atlas {
  const { table, places, tree } = imported.engine;
  const { length } = table;
  const ids = classIdsOf(manifest);
  const recordOf = (row: number) => (records[table.incident[row] ?? 0] ?? 0) - HEADER_RECORDS;
  const codes = Uint16Array.from({ length }, (_, row) => rows.classes[recordOf(row)] ?? 0);
  const lasted = Uint8Array.from({ length }, (_, row) => rows.lasted[recordOf(row)] ?? 0);
  const others = table.dimensions.filter(({ id }) => id !== LINE_DIMENSION);
  const dimensions = [{ id: LINE_DIMENSION, values: ids, offsets: null, codes }, ...others];
  const engine = createEngine({ ...table, lasted, dimensions }, places, tree);
  const [first, last] = manifest.days;
  const extent = [first * MINUTES_PER_DAY, last * MINUTES_PER_DAY] as const;
  // All else is the engine's own: its time is that of the archive, so that the slider stays where it is.
  const own: Engine = Object.setPrototypeOf({ extent }, engine);
  const classOf = (incident: number) =>
    INCIDENT_CLASSES.find((each) => each === ids[codes[imported.rowOf(incident)] ?? 0]) ?? 'other';
  return {
    ...imported,
    ...aboutOf(manifest),
    archive: { events: manifest.events, area },
    engine: own,
    summary: (incident) => ({ ...imported.summary(incident), class: classOf(incident) }),
    async detail(incident) {
      const read = await imported.detail(incident);
      if (!read.ok) return read;
      return { ok: true, detail: { ...read.detail, incident: { ...read.detail.incident, class: classOf(incident) } } };
    },
    labelOf: (dimension, value, language) =>
      dimension === LINE_DIMENSION ? undefined : imported.labelOf(dimension, value, language),
  };
}
