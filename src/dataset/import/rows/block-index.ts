/** Where the records of the store's blocks begin: bytes and record numbers, with the end as the last entry. */
export interface BlockIndex {
  readonly bytes: Float64Array<ArrayBuffer>;
  readonly records: Uint32Array<ArrayBuffer>;
}
