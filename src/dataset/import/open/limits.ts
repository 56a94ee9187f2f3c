/** What one import may cost. Beyond these a clear message is better than a page that stops answering. */
export const LIMITS = {
  /** Columns of a table. */
  columns: 4096,
  /** Bytes of one record: a row of text, a JSON element. */
  recordBytes: 16 * 1024 * 1024,
  /** Levels of nested JSON. */
  depth: 100,
  /** Bytes that a packed file may come to. */
  unpackedBytes: 4 * 1024 ** 3,
  /** How many times its size a packed file may come to, once past `ratioFloor`; text packs up to about 40 times. */
  ratio: 200,
  ratioFloor: 32 * 1024 * 1024,
  /** Bytes of all parts of a workbook. */
  workbookBytes: 512 * 1024 * 1024,
  /** Bytes of a file in our own dataset format, which is read whole. */
  datasetBytes: 64 * 1024 * 1024,
} as const;
