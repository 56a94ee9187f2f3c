/** Bytes whose buffer ends with a whole number of words of `RowBits`. */
export function paddedBytes(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(((length + 31) >>> 5) << 5), 0, length);
}

/** Bytes that can be read as words. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

/** Four bytes in a word, the first one in its lowest bits, as every processor that runs a browser has them; without the last few. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}
