import type { Atlas } from '../../dataset/atlas';
import { compassOf, mapBearing } from '../../domain/compass';
import { distanceKm } from '../../domain/geo';
import type { LonLat } from '../../domain/place';
import { isolated } from '../../i18n/isolate';
import type { Texts } from '../../i18n/texts';
import { windowText } from '../../i18n/window-text';
import type { Bounds } from '../../spacetime/engine';
import { hasDates } from '../../spacetime/undated-rows';
import type { AppState } from '../../state/app-state';
import { countOutside } from '../chrome/count-outside';
import { placeName } from '../markers/marker-text';
import { type Direction, describeView, isMostInCore, type ViewDescription } from './describe-view';
import { boundsOfPlaces, countPlaces, placesInView, reachOf } from './places-in-view';

/** What the words about the map are made from. */
export interface ShownView {
  readonly window: readonly [number, number];
  /** What the map shows; null without a map, which stands for everywhere. */
  readonly bounds: Bounds | null;
  readonly middle: LonLat | null;
}

/** What the map shows in a state of the page. */
export function shownViewOf({ window, bounds, view }: Pick<AppState, 'window' | 'bounds' | 'view'>): ShownView {
  return { window, bounds, middle: bounds && view ? { lon: view.lon, lat: view.lat } : null };
}

/** Two places with one point do not lie within 0 km of each other in a reader's ears. */
const LEAST_KM = 0.1;

/**
 * What a reader of the map sees: how many incidents, where most of them lie, what is where from there, what is out of view. All
 * is counted now, under window and filters, and says its dates.
 */
export function viewWords(atlas: Atlas, { window, bounds, middle }: ShownView, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const { engine } = atlas;
  if (engine.cells) return cellWords(atlas, { window, bounds }, texts);
  const places = countPlaces(engine, bounds);
  const description = describeView(places, reachOf(bounds ?? boundsOfPlaces(places)));
  const start = description ? countWords(atlas, description, texts) : t('viewWords.none');
  const dated = hasDates(engine.table)
    ? t('viewWords.dated', { dates: windowText(window, format), text: start })
    : start;
  const only = places.place.length - (description?.places ?? 0);
  const { possible, undated } = bounds ? engine.totalsIn(bounds) : engine.totals;
  const outside = bounds ? countOutside(atlas, bounds) : { outside: 0, unplaced: 0 };
  const sentence = (text: string) => `${text}.`;
  return [
    dated,
    ...(description ? spreadWords(atlas, description, texts) : nearestWords(atlas, middle, texts)),
    ...(only > 0 ? [t('viewWords.onlyOther', { count: only, number: format.number(only) })] : []),
    ...(description && possible > 0 ? [sentence(t('map.somePossible', { count: possible }))] : []),
    ...(description && undated > 0
      ? [sentence(t('undated.inWindow', { count: undated, number: format.number(undated) }))]
      : []),
    ...(outside.outside > 0
      ? [sentence(t('map.outside', { count: outside.outside, number: format.number(outside.outside) }))]
      : []),
    ...(outside.unplaced > 0
      ? [sentence(t('map.unplaced', { count: outside.unplaced, number: format.number(outside.unplaced) }))]
      : []),
  ];
}

/**
 * What the map of an archive shows. Nobody knows how many incidents the visible part of a cell holds. So the words give no number in
 * view, and say of a cell's incidents only that they are around its point.
 */
function cellWords(atlas: Atlas, { window, bounds }: Omit<ShownView, 'middle'>, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const { engine } = atlas;
  const { incidents, possible } = engine.totals;
  const [most] = [...placesInView(engine, bounds)].sort((a, b) => b.incidents - a.incidents);
  const text = t('viewWords.cells', { incidents: t('map.incidents', { count: incidents }) });
  return [
    t('viewWords.dated', { dates: windowText(window, format), text }),
    ...(most
      ? [t('viewWords.cellMost', { place: nameAt(atlas, most.place, texts), number: format.number(most.incidents) })]
      : []),
    ...(possible > 0 ? [`${t('map.somePossible', { count: possible })}.`] : []),
  ];
}

function countWords(atlas: Atlas, { incidents, places, core }: ViewDescription, texts: Texts): string {
  const { t, format } = texts;
  if (places === 1) {
    const place = nameAt(atlas, core.anchor.place, texts);
    return t('viewWords.onlyAt', { count: incidents, number: format.number(incidents), place });
  }
  return t('viewWords.inView', {
    incidents: t('map.incidents', { count: incidents }),
    places: t('viewWords.places', { count: places, number: format.number(places) }),
  });
}

function spreadWords(atlas: Atlas, description: ViewDescription, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const { places, core, directions } = description;
  if (places === 1) return [];
  const place = nameAt(atlas, core.anchor.place, texts);
  const km = format.number(Math.max(LEAST_KM, roundUp(core.withinKm)));
  const number = format.number(core.incidents);
  const where = { count: core.incidents, number, km, place };
  const isOne = core.places === 1;
  if (directions.length === 0) return [t('viewWords.allNear', where)];
  const lead = isMostInCore(description)
    ? t(isOne ? 'viewWords.mostAt' : 'viewWords.mostNear', where)
    : t(isOne ? 'viewWords.someAt' : 'viewWords.someNear', where);
  const list = directions.map((each) => directionWords(atlas, each, texts));
  return [lead, t('viewWords.fromThere', { list: list.join(t('figures.separator')) })];
}

function directionWords(atlas: Atlas, { toward, incidents, places, nearKm, farKm }: Direction, texts: Texts): string {
  const { t, format } = texts;
  const isOne = nearKm === farKm;
  const value = isOne ? format.number(nearest(nearKm)) : format.range(roundDown(nearKm), roundUp(farKm));
  return t('viewWords.direction', {
    incidents: t('map.incidents', { count: incidents }),
    toward: t(`viewWords.toward-${toward}`),
    distance: t('map.km', { value }),
    places: placesWords(atlas, places, texts),
  });
}

/** Where to look when the view is empty: the nearest place with an incident. */
function nearestWords(atlas: Atlas, middle: LonLat | null, texts: Texts): readonly string[] {
  if (!middle) return [];
  const [first] = placesInView(atlas.engine, null)
    .filter(({ incidents }) => incidents > 0)
    .map((each) => ({ ...each, km: distanceKm(middle, each) }))
    .sort((a, b) => a.km - b.km);
  if (!first) return [];
  const { t, format } = texts;
  return [
    t('viewWords.nearest', {
      place: nameAt(atlas, first.place, texts),
      distance: t('map.km', { value: format.number(nearest(first.km)) }),
      toward: t(`viewWords.toward-${compassOf(mapBearing(middle, first))}`),
    }),
  ];
}

function nameAt(atlas: Atlas, place: number, texts: Texts): string {
  return isolated(placeName(atlas.placeAt(place), texts), texts.direction);
}

/** Reading the names of more places takes longer than anything else in the sentences. */
const MOST_NAMED = 200;

/** Two places by name, of more the first. Places of one name are one; of very many, each counts, as in the number of places in view. */
function placesWords(atlas: Atlas, places: readonly number[], texts: Texts): string {
  const names = new Set<string>();
  for (const place of places.slice(0, MOST_NAMED)) names.add(placeName(atlas.placeAt(place), texts));
  const [first = '', ...more] = [...names].slice(0, 2).map((name) => isolated(name, texts.direction));
  if (names.size <= 2 && places.length <= MOST_NAMED) return texts.format.list([first, ...more]);
  const others = (places.length > MOST_NAMED ? places.length : names.size) - 1;
  return texts.t('panels.placeAndOthers', { place: first, count: others, number: texts.format.number(others) });
}

/** Two digits, so that "340 to 360 km" holds each distance. */
const roundDown = (km: number) => rounded(km, Math.floor);
const roundUp = (km: number) => rounded(km, Math.ceil);

function rounded(km: number, round: (value: number) => number): number {
  if (km === 0) return 0;
  const step = 10 ** Math.max(-1, Math.floor(Math.log10(km)) - 1);
  return Number((round(km / step) * step).toFixed(1));
}

/** A distance to read: tenths below 10 km. */
export function nearest(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}
