import { guessMapping } from '../mapping/guess-mapping';
import type { Mapping } from '../mapping/mapping';
import { parseDecimal } from '../parse/number';
import type { Cell } from '../rows/cell';
import { ColumnIndex, cellAt } from './column-index';
import type { Adapter, EventDraft, RowDescription, RowReader, TableHead } from './format';
import { fitMapping } from './generic-table';
import { precisionOfRadius } from './precision-words';

/** Columns that the GeoJSON and GeoParquet readers put beside a feature's properties. */
export const GEOMETRY_COLUMNS = {
  id: '@id',
  lon: '@longitude',
  lat: '@latitude',
  /** Type of a geometry that is no point, '' for points. */
  shape: '@geometry',
  /** Radius in km that holds the whole geometry. */
  radius: '@radius_km',
} as const;

const SURE_OF_DATE = 0.5;

/**
 * Features of any GeoJSON, with meanings guessed from the names of their properties. The position is the geometry's; lines
 * and areas stand at a point of their own and carry the radius of what they cover.
 */
export const geojson: Adapter = {
  id: 'geojson',
  publisher: '',
  licence: '',
  detect(head) {
    if (!head.columns.includes(GEOMETRY_COLUMNS.lon)) return 0;
    const { confidence } = guessMapping(head);
    return Math.max(confidence.date ?? 0, confidence.year ?? 0) >= SURE_OF_DATE ? 0.65 : 0.2;
  },
  fit: (head) => fitFeatures(head, guessMapping(head).mapping),
};

/** Reads features by a mapping, which may have been edited; shapes keep their extent whatever it says. */
export function fitFeatures(head: Pick<TableHead, 'columns'>, mapping: Mapping): RowReader {
  return new FeatureReader(new ColumnIndex(head.columns), fitMapping(head, mapping));
}

class FeatureReader implements RowReader {
  private readonly shape: number;
  private readonly radius: number;

  constructor(
    index: ColumnIndex,
    private readonly mapped: RowReader,
  ) {
    this.shape = index.of(GEOMETRY_COLUMNS.shape);
    this.radius = index.of(GEOMETRY_COLUMNS.radius);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    this.mapped.read(cells, draft);
    const shape = cellAt(cells, this.shape);
    if (draft.rejected || typeof shape !== 'string' || shape === '' || Number.isNaN(draft.lon)) return;
    draft.doubt('coordinatesRepresentative', GEOMETRY_COLUMNS.shape, shape);
    const radius = parseDecimal(cellAt(cells, this.radius));
    if (Number.isNaN(radius)) return;
    draft.radiusKm = Math.max(radius, Number.isNaN(draft.radiusKm) ? 0 : draft.radiusKm);
    draft.placePrecision = precisionOfRadius(draft.radiusKm);
  }

  describe(cells: readonly Cell[]): RowDescription {
    const described = this.mapped.describe(cells);
    const shape = cellAt(cells, this.shape);
    const used = new Set([...described.used, ...Object.values(GEOMETRY_COLUMNS)]);
    if (typeof shape !== 'string' || shape === '') return { ...described, used };
    return { ...described, used, placeBasis: `A point of the ${shape} that the file gives` };
  }
}
