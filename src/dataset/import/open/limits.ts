/** What one import may cost. A file beyond a limit is refused with a message, because the page would stop answering. */
export const LIMITS = {
  /** Columns of a table. */
  columns: 4096,
  /** Bytes of one record: a row of text, a JSON element. */
  recordBytes: 16 * 1024 * 1024,
  /** Bytes at each end of a file in which a note about the whole file is looked for. */
  sniffBytes: 64 * 1024,
  /** Levels of nested JSON. */
  depth: 100,
  /** Bytes that a packed file may have once it is unpacked. */
  unpackedBytes: 4 * 1024 ** 3,
  /** How many times larger than its packed size an unpacked file may be, beyond `ratioFloor` bytes. Text packs about 40 times. */
  ratio: 200,
  ratioFloor: 32 * 1024 * 1024,
  /** Bytes of all parts of a workbook. */
  workbookBytes: 512 * 1024 * 1024,
  /** Bytes of a shapefile, a FlatGeobuf or a SQLite file, which are read whole. */
  layerBytes: 256 * 1024 * 1024,
  /** Bytes of an Incident Atlas dataset, which is read whole. */
  datasetBytes: 64 * 1024 * 1024,
} as const;
