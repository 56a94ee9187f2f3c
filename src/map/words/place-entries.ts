import type { Atlas } from '../../dataset/atlas';
import { type Compass, compassOf, mapBearing } from '../../domain/compass';
import { distanceKm } from '../../domain/geo';
import type { LonLat } from '../../domain/place';
import type { Texts } from '../../i18n/texts';
import { lineTotals } from '../../spacetime/line-totals';
import { markerListOf } from '../../spacetime/place-filter';
import { statedMeasures } from '../../spacetime/table-facts';
import type { AppStore } from '../../state/store';
import { linesAt, nameOfNode } from '../markers/marker-text';
import { describeSite, type SiteDescription } from '../markers/node-description';
import type { MatchingPlace } from './places-in-view';

/** A place of the list, with its way from the point that the reader has chosen. */
export interface PlaceEntry extends MatchingPlace {
  readonly km: number;
  /** Degrees clockwise from north; of no meaning at the point itself. */
  readonly bearing: number;
  readonly toward: Compass;
}

/** The places by distance from a point, the nearest first. */
export function placeEntries(places: readonly MatchingPlace[], from: LonLat): readonly PlaceEntry[] {
  return places
    .map((each) => {
      const bearing = mapBearing(from, each);
      return { ...each, km: distanceKm(from, each), bearing, toward: compassOf(bearing) };
    })
    .sort((a, b) => a.km - b.km || b.incidents - a.incidents || a.place - b.place);
}

/** What stands at a place, as the marker of the place alone would show it. Reads the rows of the place. */
export function describePlace({ engine }: Atlas, { place, incidents }: MatchingPlace): SiteDescription {
  return describeSite(engine, place, place, incidents);
}

/** The name of a place with its numbers, as its marker has it. */
export function nameOfPlace(atlas: Atlas, entry: MatchingPlace, texts: Texts): string {
  const { engine } = atlas;
  const { place } = entry;
  const { incidents, possible, undated, killed, wounded } = engine.totalsAt(place);
  const numbers = {
    incidents,
    possible,
    undated,
    killed: killed.best,
    wounded: wounded.best,
    killedNotStated: killed.notStated,
    woundedNotStated: wounded.notStated,
    stated: statedMeasures(engine.table),
    measured:
      engine.measure === 'incidents'
        ? null
        : { measure: engine.measure, lines: lineTotals(engine.talliesAt(place), 0) },
  };
  const all = engine.lines.length === 0 ? numbers : { ...numbers, lines: linesAt(engine, place) };
  // A cell is no place: its incidents are around its point, and not at it.
  const cell = { type: 'cluster', place, places: 0, farthest: place, isMostlyOnePlace: false } as const;
  return nameOfNode(atlas, engine.cells ? cell : describePlace(atlas, entry), all, texts);
}

/** Opens the one incident of a place, lists its incidents, or zooms to a cell: what a press on the marker of the place does. */
export function openPlace(store: AppStore, atlas: Atlas, entry: MatchingPlace): void {
  if (atlas.engine.cells) {
    store.getState().askMap({ type: 'fitBounds', bounds: atlas.engine.boundsOf(entry.place) });
    return;
  }
  const description = describePlace(atlas, entry);
  if (description.type === 'incident') {
    store.getState().select(description.incident);
    return;
  }
  const { filter, places } = markerListOf(atlas.engine, entry.place);
  store.getState().listPlaces(
    filter,
    places.map((place) => atlas.placeAt(place).id),
  );
}
