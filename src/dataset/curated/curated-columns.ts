import { actorsOf, statusesOf } from '../../domain/attribution';
import { type CasualtyMeasure, casualtiesOf, casualtyClass, groupsHit } from '../../domain/casualties';
import { discrepanciesOf } from '../../domain/discrepancy';
import type { Dataset, Incident } from '../../domain/incident';
import { countLine } from '../../domain/incident-class';
import type { Place } from '../../domain/place';
import type { Source } from '../../domain/source';
import { victimNationalities, victimRoles } from '../../domain/victims';
import { voicesOf } from '../../domain/voice';
import { type EventTable, NO_PLACE, NOT_STATED, type PlaceTable, ROLE_CODES } from '../../spacetime/event-table';
import { withDatedDimension } from '../../spacetime/undated-rows';
import { OutlinesBuilder } from '../import/columns/outlines-builder';
import type { Outlines } from '../outlines';
import { buildDimension } from './build-dimension';

/** The columns of a dataset, and the places that the place table's indices mean. */
export interface Columns {
  readonly table: EventTable;
  readonly placeTable: PlaceTable;
  /** By index of the place table. */
  readonly plotted: readonly Place[];
  /** First row of each incident. */
  readonly firstRow: Uint32Array;
  /** Outlines of the sites that have one. */
  readonly outlines: Outlines | undefined;
}

type ValuesOf = (incident: Incident, sources: ReadonlyMap<string, Source>) => readonly string[];

/** Value ids that an incident has in each dimension. */
const DIMENSIONS: Readonly<Record<string, ValuesOf>> = {
  class: (incident) => [countLine(incident) ?? []].flat(),
  kind: ({ kind }) => [kind],
  weapon: ({ codes }) => codes.weapon,
  target: ({ codes }) => codes.target,
  outcome: ({ codes }) => codes.outcome,
  victimRole: victimRoles,
  victimNationality: victimNationalities,
  voices: ({ claims }, sources) => [voiceClass(voicesOf(claims, sources).length)],
  place: ({ sites }) => [sites[0].place],
  status: ({ attributions }) => statusesOf(attributions),
  actor: ({ attributions }) => actorsOf(attributions),
  group: groupsHit,
  casualties: (incident) => [casualtyClass(bestOf(incident, 'killed'), bestOf(incident, 'wounded'))],
  discrepancy: ({ claims }) => [discrepanciesOf(claims).length > 0 ? 'yes' : 'no'],
  documentation: ({ documentation }) => [documentation],
};

/** Incidents to columns, one row a site, the primary first. Only places with a point that an incident names are plotted. */
export function buildColumns({ incidents, places, sources }: Dataset): Columns {
  const rows = incidents.flatMap((incident, index) =>
    incident.sites.map((site, order) => ({ incident, index, site, order })),
  );
  const documents = new Map(sources.map((source) => [source.id, source]));
  const used = new Set(rows.map(({ site }) => site.place));
  const plotted = places.filter(({ id, point }) => point !== null && used.has(id));
  const placeIndex = new Map(plotted.map(({ id }, index) => [id, index]));
  const ints = (pick: (row: (typeof rows)[number]) => number) => Int32Array.from(rows, pick);
  const figures = (measure: CasualtyMeasure) => {
    const byIncident = incidents.map((incident) => casualtiesOf(incident, measure));
    const column = (bound: 'low' | 'best' | 'high') => ints(({ index }) => byIncident[index]?.[bound] ?? NOT_STATED);
    return { low: column('low'), best: column('best'), high: column('high') };
  };
  const [killed, wounded] = [figures('killed'), figures('wounded')];
  const firstRow = new Uint32Array(incidents.length);
  for (const [row, { index, order }] of rows.entries()) if (order === 0) firstRow[index] = row;
  const table: EventTable = withDatedDimension({
    length: rows.length,
    incidentCount: incidents.length,
    start: ints(({ incident }) => incident.time.start),
    end: ints(({ incident }) => incident.time.end),
    lasted: Uint8Array.from(rows, ({ incident }) => (incident.time.extent === 'lasted' ? 1 : 0)),
    place: ints(({ site }) => placeIndex.get(site.place) ?? NO_PLACE),
    incident: Uint32Array.from(rows, ({ index }) => index),
    primary: Uint8Array.from(rows, ({ order }) => (order === 0 ? 1 : 0)),
    role: Uint8Array.from(rows, ({ site }) => ROLE_CODES.indexOf(site.role)),
    killedLow: killed.low,
    killedBest: killed.best,
    killedHigh: killed.high,
    woundedLow: wounded.low,
    woundedBest: wounded.best,
    woundedHigh: wounded.high,
    ...(incidents.some(({ events = 1 }) => events !== 1) && {
      weight: ints(({ incident: { events = 1 } }) => events),
    }),
    dimensions: Object.entries(DIMENSIONS).map(([id, valuesOf]) => {
      const values = incidents.map((incident) => valuesOf(incident, documents));
      return buildDimension(
        id,
        rows.map(({ index }) => values[index] ?? []),
      );
    }),
  });
  const outlines = new OutlinesBuilder();
  for (const [
    row,
    {
      site: { outline },
    },
  ] of rows.entries()) {
    if (outline) outlines.add(row, { '@geometry': outline.type, coordinates: outline.coordinates });
  }
  return { table, placeTable: placeTableOf(plotted), plotted, firstRow, outlines: outlines.finish() };
}

function placeTableOf(places: readonly Place[]): PlaceTable {
  return {
    length: places.length,
    lon: Float64Array.from(places, ({ point }) => point?.lon ?? 0),
    lat: Float64Array.from(places, ({ point }) => point?.lat ?? 0),
  };
}

function bestOf(incident: Incident, measure: CasualtyMeasure): number {
  return casualtiesOf(incident, measure)?.best ?? NOT_STATED;
}

function voiceClass(count: number): 'none' | 'one' | 'several' {
  if (count === 0) return 'none';
  return count === 1 ? 'one' : 'several';
}
