import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { CsvValue } from '../csv-text';
import { GEOMETRY, geoMetadata, pointCells } from './parquet-file';
import type { RowStream } from './row-stream';
import { NUMBER_COLUMNS } from './site-rows';

/**
 * The table as GeoParquet: see `parquetFile`. Each call of `add` is a row group. The type of a column is known by its name, because
 * the first rows of a table do not tell that of the others.
 */
export function parquetStream(columns: readonly string[]): RowStream {
  const writer = new ByteWriter();
  const dataOf = (rows: readonly (readonly CsvValue[])[]) => [
    ...columns.map((name, at) => columnOf(name, rows, at)),
    { name: GEOMETRY, data: pointCells(columns, rows), type: 'BYTE_ARRAY' as const, nullable: true },
  ];
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: dataOf([]) }),
    kvMetadata: [geoMetadata()],
  });
  const written = () => {
    const bytes = writer.getBytes().slice() as Uint8Array<ArrayBuffer>;
    writer.index = 0;
    return [bytes];
  };
  return {
    async add(rows) {
      if (rows.length === 0) return [];
      await parquet.write({ columnData: dataOf(rows), rowGroupSize: rows.length });
      return written();
    },
    async end() {
      await parquet.finish();
      return written();
    },
  };
}

function columnOf(name: string, rows: readonly (readonly CsvValue[])[], at: number) {
  const isNumber = NUMBER_COLUMNS.has(name);
  const data = rows.map((cells) => {
    const cell = cells[at] ?? null;
    if (cell === null || cell === '') return null;
    return isNumber ? Number(cell) : String(cell);
  });
  return { name, data, type: isNumber ? ('DOUBLE' as const) : ('STRING' as const), nullable: true };
}
