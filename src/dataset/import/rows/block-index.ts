/** Where each block of the record store begins, in bytes and as a record number. The last entry is the end of the store. */
export interface BlockIndex {
  readonly bytes: Float64Array<ArrayBuffer>;
  readonly records: Uint32Array<ArrayBuffer>;
}
