import { distanceKm } from '../../domain/geo';
import { foldWords } from '../fold-text';
import { spellingKey } from '../search/spelling-key';
import type { CountryFile, PlaceEntry } from './country-file';

/** A place that a name can mean. */
export interface NamedPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision: 'town' | 'area';
  readonly radiusKm: number;
  /** Inhabitants of a town; 0 where nobody states them, and for an area. */
  readonly people: number;
}

/** What a name means. `several`: how many places have it; `place` is then the one that stands out, or null. */
export interface FoundName {
  readonly place: NamedPlace | null;
  readonly several: number;
}

/** Which of two places of one name is meant: a town, or the division around it. */
export type PlaceKind = NamedPlace['precision'];

/** Words that say what kind of place a name is of, folded. */
const AREA_WORDS = new Set(
  'governorate province state region oblast division muhafazah muhafazat wilayat wilaya محافظه ولايه استان اقليم область'.split(
    ' ',
  ),
);
const TOWN_WORDS = new Set('city town village مدينه قريه بلده شهر город місто'.split(' '));

/** A town whose inhabitants are so many times those of the next of its name is what people mean by it. */
const STANDS_OUT = 10;
const LEAST_TO_STAND_OUT = 10_000;
/** Entries of one name that are nearer than this are one place: a town and its old quarter. */
const SAME_PLACE_KM = 12;

/** By inhabitants, the radius in km of a circle that holds a town of that size. Our assumption: nobody states one. */
const TOWN_RADII = [
  { people: 1_000_000, km: 15 },
  { people: 200_000, km: 10 },
  { people: 30_000, km: 5 },
  { people: 0, km: 3 },
] as const;

/** The named places of one country. */
export class Gazetteer {
  private readonly exact = new Map<string, NamedPlace[]>();
  private readonly alike = new Map<string, NamedPlace[]>();

  constructor({ towns, areas }: CountryFile) {
    for (const entry of towns) this.add(entry, townOf(entry));
    for (const entry of areas) this.add(entry, areaOf(entry));
  }

  /**
   * What a name means in this country. A name with parts, "Taji, Baghdad", is looked up by its first part, and the others decide
   * between places of one name. Spellings that the search takes for one name are one name here.
   */
  find(name: string, prefers: PlaceKind): FoundName {
    const [first = '', ...rest] = name.split(/[,،;]/);
    const words = foldWords(first);
    const wanted = kindIn(words) ?? prefers;
    const found = this.named(words);
    const other = wanted === 'town' ? 'area' : 'town';
    const ofKind = [wanted, other].map((kind) => found.filter(({ precision }) => precision === kind));
    const places = ofKind.find(({ length }) => length > 0) ?? [];
    return choose(within(onePlaceEach(places), this.areasNamed(rest)));
  }

  private areasNamed(names: readonly string[]): readonly NamedPlace[] {
    return names.flatMap((name) => this.named(foldWords(name)).filter(({ precision }) => precision === 'area'));
  }

  private named(words: readonly string[]): readonly NamedPlace[] {
    const bare = words.filter((word) => !AREA_WORDS.has(word) && !TOWN_WORDS.has(word));
    for (const each of [words, bare]) {
      if (each.length === 0) continue;
      const found = this.exact.get(each.join(' ')) ?? this.alike.get(alikeKey(each));
      if (found) return found;
    }
    return [];
  }

  private add([name, , , , ...others]: PlaceEntry, place: NamedPlace): void {
    for (const each of [name, ...others]) {
      const words = foldWords(each);
      if (words.length === 0) continue;
      push(this.exact, words.join(' '), place);
      push(this.alike, alikeKey(words), place);
    }
  }
}

function push(map: Map<string, NamedPlace[]>, key: string, place: NamedPlace): void {
  const known = map.get(key);
  if (!known) map.set(key, [place]);
  else if (!known.includes(place)) known.push(place);
}

function alikeKey(words: readonly string[]): string {
  return words.map((word) => spellingKey(word) || word).join(' ');
}

function kindIn(words: readonly string[]): PlaceKind | null {
  if (words.some((word) => AREA_WORDS.has(word))) return 'area';
  return words.some((word) => TOWN_WORDS.has(word)) ? 'town' : null;
}

/** The places that lie in one of the areas; all of them where no area is named, or none of them lies in it. */
function within(places: readonly NamedPlace[], areas: readonly NamedPlace[]): readonly NamedPlace[] {
  const inside = places.filter((place) => areas.some((area) => distanceKm(place, area) <= area.radiusKm));
  return inside.length > 0 ? inside : places;
}

/** The largest of entries that are so near to each other that they are one place. */
function onePlaceEach(places: readonly NamedPlace[]): readonly NamedPlace[] {
  const kept: NamedPlace[] = [];
  for (const place of [...places].sort((a, b) => b.people - a.people)) {
    if (!kept.some((other) => distanceKm(place, other) < SAME_PLACE_KM)) kept.push(place);
  }
  return kept;
}

function choose(places: readonly NamedPlace[]): FoundName {
  const [first, second] = places;
  if (!first) return { place: null, several: 0 };
  if (!second) return { place: first, several: 1 };
  const standsOut = first.people >= LEAST_TO_STAND_OUT && first.people >= STANDS_OUT * second.people;
  return { place: standsOut ? first : null, several: places.length };
}

function townOf([name, lat, lon, people]: PlaceEntry): NamedPlace {
  const radiusKm = TOWN_RADII.find((step) => people >= step.people)?.km ?? 0;
  return { name, lat, lon, people, precision: 'town', radiusKm };
}

function areaOf([name, lat, lon, radiusKm]: PlaceEntry): NamedPlace {
  return { name, lat, lon, people: 0, precision: 'area', radiusKm };
}
