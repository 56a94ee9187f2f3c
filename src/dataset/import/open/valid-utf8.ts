/** True when the bytes are UTF-8 from end to end, as the decoder of the platform understands it. */
export function isValidUtf8(bytes: Uint8Array): boolean {
  let at = nextForeign(bytes, 0);
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length === 0) return false;
    at += length;
    if ((bytes[at] ?? 0) < 0x80) at = nextForeign(bytes, at);
  }
  return true;
}

const HIGH_BITS = 0x80808080;

/** Position of the next byte beyond ASCII. Compares four bytes in one step. */
function nextForeign(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length && (bytes.byteOffset + at) % 4 !== 0; at += 1) if ((bytes[at] ?? 0) > 0x7f) return at;
  if (at >= bytes.length) return at;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2);
  let word = 0;
  while (word < words.length && ((words[word] ?? 0) & HIGH_BITS) === 0) word += 1;
  for (at += word * 4; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return at;
  return at;
}

/** Length of the UTF-8 sequence that begins here; 0 where none does: cut short, overlong, a surrogate, beyond U+10FFFF. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isContinuation(bytes[at + 2]) ? 3 : 0;
  }
  if (lead < 0xf0 || lead > 0xf4) return 0;
  const low = lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xf4 ? 0x8f : 0xbf;
  const rest = isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]);
  return second >= low && second <= high && rest ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
