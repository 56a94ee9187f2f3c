import type { ChosenEncoding } from './reading';
import { likelyScript } from './single-byte-script';

/** `mixed` is UTF-8 but for single lines, which are read as Windows-1252 and marked. */
export type TextEncoding = ChosenEncoding | 'mixed';

/** Encodings that the readers of text understand. Other text is made UTF-8 first. */
export const NATIVE_ENCODINGS: ReadonlySet<TextEncoding> = new Set(['utf-8', 'windows-1252', 'mixed']);

export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark. */
  readonly bom: number;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin = new TextDecoder('windows-1252');
const SAMPLE_BYTES = 1 << 16;
const SAMPLES = 16;

/** Guesses from the start of the file and from samples spread over it, unless the reader has chosen an encoding. */
export async function detectEncoding(blob: Blob, chosen?: ChosenEncoding): Promise<EncodingGuess> {
  const head = new Uint8Array(await blob.slice(0, 4 * SAMPLE_BYTES).arrayBuffer());
  const marked = byMark(head);
  if (chosen !== undefined) return { encoding: chosen, bom: marked?.encoding === chosen ? marked.bom : 0 };
  if (marked) return marked;
  const wide = looksWide(head);
  if (wide) return { encoding: wide, bom: 0 };
  let tally = tallyUtf8(head);
  let script = likelyScript(head);
  for (let sample = 1; sample < SAMPLES && blob.size > head.length; sample += 1) {
    const from = Math.floor((blob.size / SAMPLES) * sample);
    const bytes = new Uint8Array(await blob.slice(from, from + SAMPLE_BYTES).arrayBuffer());
    const more = tallyUtf8(bytes);
    tally = { valid: tally.valid + more.valid, invalid: tally.invalid + more.invalid };
    script ??= likelyScript(bytes);
  }
  if (tally.invalid === 0) return { encoding: 'utf-8', bom: 0 };
  return { encoding: tally.valid > tally.invalid ? 'mixed' : (script ?? 'windows-1252'), bom: 0 };
}

function byMark(head: Uint8Array): EncodingGuess | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  return null;
}

/** UTF-16 text without a byte order mark has a zero in nearly every second byte. */
function looksWide(head: Uint8Array): TextEncoding | null {
  const size = Math.min(head.length, 2048) & ~1;
  if (size < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const pairs = size / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

interface Utf8Tally {
  readonly valid: number;
  readonly invalid: number;
}

/** Counts multi-byte sequences that are UTF-8, and bytes that are not. Counts no sequence that the ends of the sample cut. */
export function tallyUtf8(bytes: Uint8Array): Utf8Tally {
  let valid = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length && at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
    if (length > 0 && at + length > bytes.length) break;
    if (length > 0 && continues(bytes, at, length)) {
      valid += 1;
      at += length;
    } else {
      invalid += 1;
      at += 1;
    }
  }
  return { valid, invalid };
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** Text of whole lines, with the parts of it that come from lines that are not UTF-8. */
export interface DecodedLines {
  readonly text: string;
  /** [from, to) in UTF-16 units, ascending; null when there are none. */
  readonly foreign: readonly (readonly [number, number])[] | null;
}

export function decodeLines(bytes: Uint8Array, encoding: TextEncoding): DecodedLines {
  if (encoding === 'windows-1252') return { text: latin.decode(bytes), foreign: null };
  try {
    return { text: strict.decode(bytes), foreign: null };
  } catch {
    return decodeMixed(bytes);
  }
}

const LINE_FEED = 10;

function decodeMixed(bytes: Uint8Array): DecodedLines {
  const parts: string[] = [];
  const foreign: [number, number][] = [];
  let length = 0;
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, to);
    const part = decodeStrictly(line);
    const text = part ?? latin.decode(line);
    if (part === null) foreign.push([length, length + text.length]);
    parts.push(text);
    length += text.length;
    from = to;
  }
  return { text: parts.join(''), foreign };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes of the file the text holds from `cursor` to its end. */
export function bytesAfter({ text, foreign }: DecodedLines, cursor: number, encoding: TextEncoding): number {
  if (encoding === 'windows-1252') return text.length - cursor;
  let bytes = 0;
  let at = cursor;
  for (const [from, to] of foreign ?? []) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    bytes += utf8Length(text, at, start) + (to - start);
    at = to;
  }
  return bytes + utf8Length(text, at, text.length);
}

function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Each half of a surrogate pair stands for two of its four bytes.
    else bytes += code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}
