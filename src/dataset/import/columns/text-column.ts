/** Strings as UTF-8 in one buffer, off the JS heap: `bytes[offsets[i] .. offsets[i + 1])`. */
export interface TextColumn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly offsets: Uint32Array<ArrayBuffer>;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function textAt({ bytes, offsets }: TextColumn, index: number): string {
  const from = offsets[index] ?? 0;
  const to = offsets[index + 1] ?? from;
  return from === to ? '' : decoder.decode(bytes.subarray(from, to));
}

/** Texts that are decoded at once by `textReader`. */
const BLOCK = 512;

/**
 * Reads texts as `textAt` does, for a pass over all of them in order: it decodes many at once, which takes a fraction of the
 * time where they are ASCII.
 */
export function textReader(column: TextColumn): (index: number) => string {
  const { bytes, offsets } = column;
  let first = -1;
  let start = 0;
  let block = '';
  let isAscii = false;
  return (index) => {
    if (first < 0 || index < first || index >= first + BLOCK) {
      first = index - (index % BLOCK);
      start = offsets[first] ?? 0;
      const end = offsets[Math.min(first + BLOCK, offsets.length - 1)] ?? start;
      block = decoder.decode(bytes.subarray(start, end));
      isAscii = block.length === end - start;
    }
    if (!isAscii) return textAt(column, index);
    return block.slice((offsets[index] ?? 0) - start, (offsets[index + 1] ?? 0) - start);
  };
}

export function textLength({ offsets }: TextColumn): number {
  return offsets.length - 1;
}

/** UTF-16 units of a title or name that are kept. The detail reads the whole text from the file. */
const LONGEST = 1000;

/** Collects texts, row after row. */
export class TextColumnBuilder {
  private bytes = new Uint8Array(1 << 12);
  private offsets = new Uint32Array(1 << 10);
  private used = 0;
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** Bytes collected so far. */
  get size(): number {
    return this.used;
  }

  push(text: string): void {
    const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
    this.reserve(short.length * 3);
    this.used += this.write(short);
    this.count += 1;
    if (this.count >= this.offsets.length) this.offsets = grown(this.offsets, this.count + 1);
    this.offsets[this.count] = this.used;
  }

  at(index: number): string {
    return decoder.decode(this.bytes.subarray(this.offsets[index] ?? 0, this.offsets[index + 1] ?? 0));
  }

  finish(): TextColumn {
    return { bytes: this.bytes.slice(0, this.used), offsets: this.offsets.slice(0, this.count + 1) };
  }

  private reserve(extra: number): void {
    const needed = this.used + extra;
    if (needed <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    wider.set(this.bytes.subarray(0, this.used));
    this.bytes = wider;
  }

  /** Most texts are short ASCII, which is faster to copy byte by byte than to encode. */
  private write(text: string): number {
    const { bytes, used } = this;
    if (text.length > 48) return encoder.encodeInto(text, bytes.subarray(used)).written;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) return encoder.encodeInto(text, bytes.subarray(used)).written;
      bytes[used + at] = code;
    }
    return text.length;
  }
}

function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(needed, array.length * 2));
  wider.set(array);
  return wider;
}

export function textColumnOf(texts: readonly string[]): TextColumn {
  const builder = new TextColumnBuilder();
  for (const text of texts) builder.push(text);
  return builder.finish();
}

const SHORTEST_VIEW = 13;

/** A copy of the text. A substring would keep the whole block of the file alive that it was cut from. */
export function detached(text: string): string {
  // Engines copy substrings that are this short.
  if (text.length < SHORTEST_VIEW) return text;
  return decoder.decode(encoder.encode(text));
}
