import type { Atlas } from '../../dataset/atlas';
import { whenText } from '../../i18n/date-words';
import { titleText } from '../../i18n/incident-title';
import type { Texts } from '../../i18n/texts';
import type { FigureTotal, MatchTotals } from '../../spacetime/engine';
import { actionOf, type MarkerAction } from '../activate-marker';
import type { Marker } from '../markers/marker';
import { costByLine } from '../markers/marker-name';
import { placeName } from '../markers/marker-text';
import { FEW_ROWS } from '../markers/node-description';
import { rolesOfMask } from '../markers/role-shape';
import { type SplitPart, splitParts } from '../split-parts';

/** The most titles that a card lists. */
const MOST_TITLES = 4;

/** The lines of a marker's card, each plain text. */
export interface CardLines {
  readonly heading: string;
  /** Describes a place: how many incidents, its roles, how exactly it is known. Empty for a cluster. */
  readonly about: string;
  /** Killed and wounded, as ranges. */
  readonly cost: readonly string[];
  readonly titles: readonly { readonly title: string; readonly date: string }[];
  /** "12 more", or empty. */
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
  const { description, node, sites } = marker;
  const { incidents } = marker;
  const place = atlas.placeAt(description.place);
  const name = placeName(place, texts);
  const isCluster = description.type === 'cluster';
  const rows = sites <= FEW_ROWS ? atlas.engine.rowsAt(node) : new Int32Array(0);
  const { table } = atlas.engine;
  const shown = [...new Set([...rows].map((row) => table.incident[row] ?? -1))];
  return {
    heading: isCluster && incidents > 0 ? t('map.near', { count: incidents, place: name }) : name,
    about: isCluster ? '' : aboutPlace(atlas, marker, texts),
    cost: incidents > 0 ? costLines(atlas, node, texts) : [t('map.cardCountedElsewhere')],
    titles: shown.slice(0, MOST_TITLES).map((incident) => titleLine(atlas, incident, texts)),
    more: shown.length > MOST_TITLES ? t('map.cardMore', { count: shown.length - MOST_TITLES }) : '',
    parts: incidents > 1 ? splitParts(atlas, node, split, texts) : [],
    action: t(ACTION_KEYS[actionOf(atlas, marker)]),
  };
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

/** Killed and wounded at the node, as ranges; separately for each line of the totals when there is more than one. */
function costLines({ engine }: Atlas, node: number, texts: Texts): string[] {
  const lines = engine.totalsAtByLine(node).map((totals, line) => ({ ...totals, id: engine.lines[line] ?? '' }));
  const whole = () => costTexts(engine.totalsAt(node), texts);
  return costByLine(lines, whole, (line) => costTexts(line, texts), texts);
}

function costTexts({ killed, wounded }: MatchTotals, texts: Texts): string[] {
  const figure = (total: FigureTotal, key: 'map.cardKilled' | 'map.cardWounded') => {
    const text = texts.t(key, { range: texts.format.range(total.low, total.high) });
    if (total.notStated === 0) return text;
    return `${text} (${texts.t('map.cardNotStated', { count: total.notStated })})`;
  };
  return [figure(killed, 'map.cardKilled'), figure(wounded, 'map.cardWounded')];
}

function titleLine(atlas: Atlas, incident: number, texts: Texts): { title: string; date: string } {
  const { start, end } = atlas.engine.table;
  const row = atlas.rowOf(incident);
  return {
    title: titleText(atlas.summary(incident), texts),
    date: whenText(start[row] ?? 0, end[row] ?? 0, texts.format),
  };
}
