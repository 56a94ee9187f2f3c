/** A place: its name, latitude and longitude in degrees, a number (see `CountryFile`), and its other names. */
export type PlaceEntry = readonly [string, number, number, number, ...string[]];

/** The named places of one country, as `scripts/gazetteer` writes them. */
export interface CountryFile {
  /** GeoNames; the number is the inhabitants, 0 where nobody states them. */
  readonly towns: readonly PlaceEntry[];
  /** First-order divisions of Natural Earth; the number is the distance in km from the point to the farthest corner. */
  readonly areas: readonly PlaceEntry[];
}

/** Gives the places of a country by its two letters; null where there is no file for it. */
export type LoadCountry = (code: string) => Promise<CountryFile | null>;

const FILES = import.meta.glob<CountryFile>('./countries/*.json', { import: 'default' });

/** Reads a country's file out of the page's own folder, once it is needed. */
export const loadCountry: LoadCountry = async (code) => (await FILES[`./countries/${code}.json`]?.()) ?? null;
