import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import type { Relation } from '../../domain/related';
import { NO_PLACE } from '../../spacetime/event-table';

/** A related incident. */
export interface RelatedLine {
  readonly incident: number;
  readonly relation: Relation;
  readonly note?: string;
}

/** Number of incidents at the same place that are shown when the dataset states no relations. */
const NEAREST = 12;

/** The related incidents of the dataset. When it states none, the nearest in time at the same primary place. */
export function relatedLines(atlas: Atlas, incident: number, detail: IncidentDetail): readonly RelatedLine[] {
  if (!detail.related) return nearestAtPlace(atlas, incident);
  return detail.related.flatMap(({ incident: id, ...rest }) => {
    const index = atlas.indexOf(id);
    return index < 0 ? [] : [{ ...rest, incident: index }];
  });
}

function nearestAtPlace({ engine, rowOf }: Atlas, incident: number): readonly RelatedLine[] {
  const { place, primary, start, incident: incidentOf, length } = engine.table;
  const own = rowOf(incident);
  const here = place[own] ?? NO_PLACE;
  if (here === NO_PLACE) return [];
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    if (place[row] === here && primary[row] === 1 && row !== own) rows.push(row);
  }
  const distance = (row: number) => Math.abs((start[row] ?? 0) - (start[own] ?? 0));
  const nearest = rows.sort((a, b) => distance(a) - distance(b)).slice(0, NEAREST);
  return nearest.map((row) => ({ relation: 'samePlace', incident: incidentOf[row] ?? -1 }));
}
