import type { Atlas } from '../dataset/atlas';
import type { SiteRole } from '../domain/incident';
import type { LonLat } from '../domain/place';
import { NO_PLACE, ROLE_CODES } from '../spacetime/event-table';

/** A site as the map draws it: its point, its uncertainty in km (0 when exact), and its role. */
export interface SiteCircle extends LonLat {
  readonly radiusKm: number;
  readonly place: number;
  readonly role: SiteRole;
}

/** Sites of an incident that have coordinates, the primary one first. Empty for -1. */
export function circlesOfIncident(atlas: Atlas, incident: number): SiteCircle[] {
  if (incident < 0) return [];
  const { table, places } = atlas.engine;
  const circles: SiteCircle[] = [];
  for (let row = atlas.rowOf(incident); row >= 0 && table.incident[row] === incident; row += 1) {
    const place = table.place[row] ?? NO_PLACE;
    if (place === NO_PLACE) continue;
    circles.push({
      lon: places.lon[place] ?? 0,
      lat: places.lat[place] ?? 0,
      radiusKm: atlas.placeAt(place).radiusKm ?? 0,
      place,
      role: ROLE_CODES[table.role[row] ?? 0] ?? 'target',
    });
  }
  return circles;
}

/** Points of the nodes of the current level that have a match. Their bounds frame all matches. */
export function circlesOfMatches({ engine }: Atlas): (LonLat & { readonly radiusKm: number })[] {
  const { counts, tree } = engine;
  const points: (LonLat & { readonly radiusKm: number })[] = [];
  for (const node of counts.nodes) {
    if ((counts.sites[node] ?? 0) === 0) continue;
    points.push({ lon: tree.lon[node] ?? 0, lat: tree.lat[node] ?? 0, radiusKm: 0 });
  }
  return points;
}
