import type { Atlas } from '../../dataset/atlas';
import { whenText } from '../../i18n/date-words';
import { titleText } from '../../i18n/incident-title';
import { linesText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import { columnOfMeasure } from '../../spacetime/figure-measure';
import { busiestPlaces } from '../../spacetime/node-extent';
import { statedMeasures } from '../../spacetime/table-facts';
import { actionOf, type MarkerAction } from '../activate-marker';
import { clusterName } from '../markers/cluster-name';
import type { Marker } from '../markers/marker';
import { costByLine, type StatedMeasures } from '../markers/marker-name';
import { measuredAt, placeName } from '../markers/marker-text';
import { FEW_ROWS } from '../markers/node-description';
import { rolesOfMask } from '../markers/role-shape';
import { type SplitPart, splitParts } from '../split-parts';

/** The most titles and the most places that a card lists. */
const MOST_TITLES = 4;
const MOST_PLACES = 6;

const COST_KEYS = { killed: 'map.cardKilled', wounded: 'map.cardWounded' } as const;

/** The lines of a marker's card, each plain text. */
export interface CardLines {
  readonly heading: string;
  /** Describes a place: how many incidents, its roles, how exactly it is known; and that the open incident is drawn apart. */
  readonly about: string;
  /** What a comparison says: the change, side A and side B. Empty without one. */
  readonly change: readonly string[];
  /** The column of the file that is the measure, then killed and wounded, as ranges. */
  readonly cost: readonly string[];
  readonly titles: readonly { readonly title: string; readonly date: string }[];
  /** The places of a cluster with the most incidents, with their numbers. Empty for a site. */
  readonly places: readonly { readonly name: string; readonly count: string }[];
  /** "12 more", of titles or of places, or empty. */
  readonly more: string;
  readonly parts: readonly SplitPart[];
  /** What a click does. */
  readonly action: string;
}

const ACTION_KEYS = {
  zoom: 'map.actionZoom',
  list: 'map.actionList',
  open: 'map.actionOpen',
} as const satisfies Record<MarkerAction, string>;

export function cardLines(atlas: Atlas, marker: Marker, split: string, texts: Texts): CardLines {
  const { t } = texts;
  const { description, node, sites, incidents } = marker;
  const isCluster = description.type === 'cluster';
  const rows = !isCluster && sites <= FEW_ROWS ? atlas.engine.rowsAt(node) : new Int32Array(0);
  const { table } = atlas.engine;
  const shown = [...new Set([...rows].map((row) => table.incident[row] ?? -1))];
  const places = isCluster && description.places > 0 ? busiestPlaces(atlas.engine, node, MOST_PLACES) : [];
  return {
    heading: headingOf(atlas, marker, texts),
    about: aboutMarker(atlas, marker, texts),
    change: marker.changeLines,
    cost:
      marker.changeLines.length > 0
        ? []
        : incidents > 0
          ? [...columnLines(atlas, node, texts), ...costLines(atlas, node, texts)]
          : [t('map.cardCountedElsewhere')],
    titles: shown.slice(0, MOST_TITLES).map((incident) => titleLine(atlas, incident, texts)),
    places: (marker.changeLines.length > 0 ? [] : places).map((place) => ({
      name: placeName(atlas.placeAt(place), texts),
      count: texts.format.number(atlas.engine.incidentsOf(place)),
    })),
    more:
      marker.changeLines.length > 0
        ? ''
        : isCluster
          ? moreOf('map.cardMorePlaces', description.places - places.length, texts)
          : moreOf('map.cardMore', shown.length - MOST_TITLES, texts),
    parts: incidents > 1 && marker.changeLines.length === 0 ? splitParts(atlas, node, split, texts) : [],
    action: t(ACTION_KEYS[actionOf(atlas, marker)]),
  };
}

/** The same words as in the marker's accessible name. */
function headingOf(atlas: Atlas, { description, incidents, otherIncidents }: Marker, texts: Texts): string {
  const from = placeName(atlas.placeAt(description.place), texts);
  if (description.type !== 'cluster') return from;
  const to = placeName(atlas.placeAt(description.farthest), texts);
  return clusterName(
    { incidents: incidents || Math.max(0, otherIncidents), places: description.places, from, to },
    texts,
  );
}

function moreOf(key: 'map.cardMore' | 'map.cardMorePlaces', count: number, { t }: Texts): string {
  return count > 0 ? t(key, { count }) : '';
}

function aboutMarker(atlas: Atlas, marker: Marker, texts: Texts): string {
  const open = marker.holdsOpen ? texts.t('map.openIsApart') : '';
  return [aboutPlace(atlas, marker, texts), open].filter((part) => part !== '').join(' · ');
}

function aboutPlace(atlas: Atlas, { description, incidents }: Marker, texts: Texts): string {
  const { t, format } = texts;
  if (description.type === 'cluster') return '';
  const { precision, radiusKm } = atlas.placeAt(description.place);
  const known = precision !== 'site' && radiusKm !== null && radiusKm > 0;
  return [
    description.type === 'place' ? t('map.incidents', { count: incidents || description.related }) : '',
    ...rolesOfMask(description.roles).map((role) => t(`terms.role-${role}`)),
    known ? t('map.cardKnownTo', { km: format.number(radiusKm) }) : texts.tOr(`terms.precision-${precision}`, ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The measure, where it is a column of the file: the other measures are in the costs. */
function columnLines(atlas: Atlas, node: number, texts: Texts): string[] {
  const measured = measuredAt(atlas, node);
  if (!measured || columnOfMeasure(atlas.engine.measure) === null) return [];
  return linesText(measured.lines, measured.measure, texts);
}

/** Killed and wounded at the node, as ranges, as far as the dataset states them at all; separately for each line of the totals when there is more than one. */
function costLines({ engine }: Atlas, node: number, texts: Texts): string[] {
  const lines = engine.totalsAtByLine(node).map((totals, line) => ({ ...totals, id: engine.lines[line] ?? '' }));
  const stated = statedMeasures(engine.table);
  if (stated.length === 0) return [];
  const whole = () => costTexts(engine.totalsAt(node), stated, texts);
  return costByLine(lines, whole, (line) => costTexts(line, stated, texts), texts);
}

function costTexts(totals: MatchTotals, stated: StatedMeasures, texts: Texts): string[] {
  return stated.map((measure) => {
    const total = totals[measure];
    const text = texts.t(COST_KEYS[measure], { range: texts.format.range(total.low, total.high) });
    if (total.notStated === 0) return text;
    return `${text} (${texts.t('map.cardNotStated', { count: total.notStated })})`;
  });
}

function titleLine(atlas: Atlas, incident: number, texts: Texts): { title: string; date: string } {
  const { start, end } = atlas.engine.table;
  const row = atlas.rowOf(incident);
  return {
    title: titleText(atlas.summary(incident), texts),
    date: whenText(start[row] ?? 0, end[row] ?? 0, texts.format),
  };
}
