import { guessMapping } from '../mapping/guess-mapping';
import { parseDecimal } from '../parse/number';
import { GEOMETRY_COLUMNS } from '../readers/geometry-columns';
import { isShapeCell, type ShapeCell } from '../readers/shape-cell';
import { type Cell, cellText } from '../rows/cell';
import { ColumnIndex, cellAt } from './column-index';
import type { MappedFormat } from './format';
import { genericTable } from './generic-table';
import { precisionOfRadius } from './precision-words';
import type { EventDraft, RowDescription, RowReader } from './row-reader';

const SURE_OF_DATE = 0.5;

/**
 * Features of any GeoJSON, with meanings guessed from the names of their properties. The geometry has the position: a line or
 * an area stands at a representative point, with a radius that holds the whole shape.
 */
export const geojson: MappedFormat = {
  meaning: 'mapping',
  id: 'geojson',
  label: 'imports.format-geojson',
  extensions: ['geojson', 'json', 'ndjson', 'jsonl', 'topojson', 'parquet', 'kml', 'kmz', 'gpx', 'shp', 'fgb', 'gpkg'],
  samples: ['incidents.geojson', 'incidents.ndjson'],
  publisher: '',
  licence: '',
  detect(head) {
    if (!geojson.takes(head.columns)) return 0;
    const { confidence } = guessMapping(head);
    return Math.max(confidence.date ?? 0, confidence.year ?? 0) >= SURE_OF_DATE ? 0.65 : 0.2;
  },
  takes: (columns) => columns.includes(GEOMETRY_COLUMNS.lon),
  // A line or an area keeps its extent, whatever the mapping says.
  fit: (head, mapping) => new FeatureReader(new ColumnIndex(head.columns), genericTable.fit(head, mapping)),
};

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
    const shape = cellText(cellAt(cells, this.shape));
    if (draft.rejected || shape === '' || Number.isNaN(draft.lon)) return;
    draft.doubt('coordinatesRepresentative', GEOMETRY_COLUMNS.shape, shape);
    const radius = parseDecimal(cellAt(cells, this.radius));
    if (Number.isNaN(radius)) return;
    draft.radiusKm = Math.max(radius, Number.isNaN(draft.radiusKm) ? 0 : draft.radiusKm);
    draft.placePrecision = precisionOfRadius(draft.radiusKm);
  }

  outline(cells: readonly Cell[]): ShapeCell | null {
    const shape = cellAt(cells, this.shape);
    return isShapeCell(shape) ? shape : null;
  }

  describe(cells: readonly Cell[]): RowDescription {
    const described = this.mapped.describe(cells);
    const shape = cellText(cellAt(cells, this.shape));
    const used = new Set([...described.used, ...Object.values(GEOMETRY_COLUMNS)]);
    if (shape === '') return { ...described, used };
    return { ...described, used, placeBasis: `A point of the ${shape} that the file gives` };
  }
}
