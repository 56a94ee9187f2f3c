import type { Atlas } from '../../dataset/atlas';
import { textIn } from '../../domain/language';
import type { Place } from '../../domain/place';
import { kindLabel, saysKind } from '../../i18n/kind-label';
import type { Texts } from '../../i18n/texts';
import type { Engine } from '../../spacetime/engine';
import { nodeTotals } from '../../spacetime/node-figures';
import { statedMeasures } from '../../spacetime/table-facts';
import type { ShownName } from '../overlays/twin-names';
import type { LabelParts } from './label-forms';
import type { Marker } from './marker';
import { type MarkerLine, type MarkerNumbers, markerName } from './marker-name';
import type { NodeDescription } from './node-description';

/** The place's name in the reader's language, or the only name that the dataset has. */
export function placeName({ name, nameAr }: Place, { language }: Texts): string {
  return textIn(language, name, nameAr);
}

const NO_LABEL: LabelParts = { name: '', radius: '', second: '' };

/** What stands beside a marker. A cluster has a name when half of its incidents, or more, are at one place. */
export function labelText(atlas: Atlas, { description }: Marker, texts: Texts): LabelParts {
  const place = atlas.placeAt(description.place);
  const name = placeName(place, texts);
  if (description.type === 'cluster') {
    if (!description.isMostlyOnePlace) return NO_LABEL;
    return { name, radius: texts.t('map.andMorePlaces', { count: description.places - 1 }), second: '' };
  }
  const isVague = place.precision === 'area' && place.radiusKm !== null;
  const radius = isVague ? texts.t('map.plusMinusKm', { km: texts.format.number(place.radiusKm ?? 0) }) : '';
  return { name, radius, second: texts.language === 'ar' && place.name !== name ? place.name : '' };
}

/** The names of the labels on the screen, in both languages, and where their markers are. */
export function shownNames(markers: readonly Marker[], atlas: Atlas): readonly ShownName[] {
  return markers
    .filter(({ isLabelled }) => isLabelled)
    .map(({ description, x, y }) => {
      const { name, nameAr } = atlas.placeAt(description.place);
      return { names: nameAr ? [name, nameAr] : [name], x, y };
    });
}

/** The accessible name of a marker, with the current counts. */
export function nameOfMarker(atlas: Atlas, { node, description }: Marker, texts: Texts): string {
  return nameOfNode(atlas, description, numbersAt(atlas, node), texts);
}

/** The name of what a description and its numbers stand for, as a marker has it. */
export function nameOfNode(atlas: Atlas, description: NodeDescription, numbers: MarkerNumbers, texts: Texts): string {
  const nameAt = (place: number) => placeName(atlas.placeAt(place), texts);
  const place = nameAt(description.place);
  const farthest = description.type === 'cluster' ? nameAt(description.farthest) : place;
  const incident = description.type === 'incident' ? atlas.summary(description.incident) : null;
  const kind = incident && saysKind(incident) ? kindLabel(incident, texts) : '';
  return markerName(description, numbers, { place, farthest, kind }, texts);
}

/** Up to this many rows at a node, its name states the casualties of each line. Counting them reads every row. */
const MOST_ROWS_BY_LINE = 2000;

/** The figures of the measure at a node, line by line; null while the measure is the number of incidents. */
export function measuredAt({ engine }: Atlas, node: number): MarkerNumbers['measured'] {
  const { figures, measure, lines } = engine;
  if (!figures) return null;
  return { measure, lines: nodeTotals(figures, node).map((total, line) => ({ ...total, id: lines[line] ?? '' })) };
}

function numbersAt(atlas: Atlas, node: number): MarkerNumbers {
  const { engine } = atlas;
  const { counts, lines, table } = engine;
  const numbers = {
    incidents: counts.incidents[node] ?? 0,
    possible: counts.possible[node] ?? 0,
    undated: counts.undated[node] ?? 0,
    killed: counts.killed[node] ?? 0,
    wounded: counts.wounded[node] ?? 0,
    killedNotStated: counts.killedNotStated[node] ?? 0,
    woundedNotStated: counts.woundedNotStated[node] ?? 0,
    stated: statedMeasures(table),
    measured: measuredAt(atlas, node) ?? null,
  };
  if (lines.length === 0 || (counts.sites[node] ?? 0) > MOST_ROWS_BY_LINE) return numbers;
  return { ...numbers, lines: linesAt(engine, node) };
}

/** The numbers of each line of the totals at a node. Reads all rows of the node. */
export function linesAt({ lines, totalsAtByLine }: Engine, node: number): MarkerLine[] {
  return totalsAtByLine(node).map(({ incidents, killed, wounded }, line) => ({
    id: lines[line] ?? '',
    incidents,
    killed: killed.best,
    wounded: wounded.best,
    killedNotStated: killed.notStated,
    woundedNotStated: wounded.notStated,
  }));
}
