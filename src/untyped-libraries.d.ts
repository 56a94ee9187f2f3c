declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  export { Database, default } from 'sql.js';
}

declare module 'shpjs' {
  /** One geometry of GeoJSON for each record, in their order; null for an empty one. Stops without a word where the file is cut. */
  export function parseShp(shp: ArrayBuffer, prj?: string): (object | null)[];
}
