/** Files in `public/samples`: one a format, with invented rows. */
export const SAMPLES = [
  'acled.csv',
  'acled-before-2023.csv',
  'ged.csv',
  'gtd.csv',
  'timemap.json',
  'incidents.geojson',
  'incidents.ndjson',
  'table-semicolon.csv',
  'table-arabic.tsv',
  'workbook.xlsx',
  'incidents.parquet',
  'dataset.json',
  'ged.csv.gz',
] as const;

/** Address of a sample beside the page. */
export function sampleUrl(name: string): string {
  return new URL(`samples/${name}`, document.baseURI).href;
}
