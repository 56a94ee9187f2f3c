import { foldWords } from '../../fold-text';
import { countryCode } from '../../gazetteer/country-code';
import type { LoadCountry } from '../../gazetteer/country-file';
import { Gazetteer, type PlaceKind } from '../../gazetteer/gazetteer';
import type { Mapping } from '../mapping/mapping';
import type { RowDraft } from '../rows/row-draft';

/** Names of columns that hold divisions and no towns, folded. */
const AREA_COLUMN =
  /\b(?:admin ?1|adm1|province|governorate|state|region|oblast|wilaya|departement|department)\b|محافظه|ولايه|اقليم|استان/;

/**
 * Puts rows without coordinates on the map by the name of their place. A name is looked up within one country only: the one that
 * the row names, or else the one that the reader chose. A name that several places of the country have stays off the map unless
 * one of them stands out by its size; either is a doubt of the row, and so is a name that the gazetteer does not have.
 */
export class NamePlacer {
  private readonly gazetteers = new Map<string, Promise<Gazetteer | null>>();
  private readonly column: string;
  private readonly prefers: PlaceKind;

  constructor(
    private readonly chosen: string,
    { columns }: Mapping,
    private readonly load: LoadCountry,
  ) {
    this.column = columns.place ?? '';
    this.prefers = AREA_COLUMN.test(foldWords(this.column.replace(/_/g, ' ')).join(' ')) ? 'area' : 'town';
  }

  /** Fills in the point of a draft that has none. Returns whether it did. */
  async place(draft: RowDraft): Promise<boolean> {
    const { placeName } = draft;
    if (placeName === '') return false;
    const code = draft.country === '' ? this.chosen : countryCode(draft.country);
    const gazetteer = code ? await this.gazetteerOf(code) : null;
    const { place, several } = gazetteer?.find(placeName, this.prefers) ?? { place: null, several: 0 };
    if (several > 1) draft.doubt('placeNameShared', this.column, placeName);
    else if (!place) draft.doubt('placeNameUnknown', this.column, placeName);
    if (!place) return false;
    draft.lon = place.lon;
    draft.lat = place.lat;
    draft.placePrecision = place.precision;
    draft.radiusKm = place.radiusKm;
    return true;
  }

  private gazetteerOf(code: string): Promise<Gazetteer | null> {
    const known = this.gazetteers.get(code);
    if (known) return known;
    const loading = this.load(code).then((file) => file && new Gazetteer(file));
    this.gazetteers.set(code, loading);
    return loading;
  }
}

/** The placer that a mapping asks for; null where the reader did not choose one. */
export function placerOf(mapping: Mapping | null, load: LoadCountry): NamePlacer | null {
  const { byName, columns } = mapping ?? {};
  if (!mapping || !byName || columns?.place === undefined) return null;
  return byName.country === '' && columns.country === undefined ? null : new NamePlacer(byName.country, mapping, load);
}
