const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Longer cells seldom occur twice. */
const LONGEST = 64;
const MOST_TEXTS = 1 << 18;
const FIRST_SLOTS = 1 << 10;
/** After so many cells the cells of a column count as unique or not. */
const TRIES = 1 << 16;

/**
 * Codes for texts of cells, compared by their bytes. Files repeat the same few texts: a text that occurred before needs no decoding,
 * and a million equal cells share one string. Columns whose cells hardly ever repeat, such as ids, are noticed and get no codes.
 */
export class CellTexts {
  private texts: string[] = [];
  private count = 0;
  private bytes = new Uint8Array(1 << 14);
  private starts = new Uint32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS);
  /** 0 is empty, else code + 1. */
  private slots = new Uint32Array(FIRST_SLOTS * 2);
  private readonly tries: number[] = [];
  private readonly misses: number[] = [];
  private readonly unique = new Set<number>();

  /** Code of `bytes[from, to)`, which is UTF-8, in a column; -1 for a text that is unlikely to occur again. */
  codeOf(bytes: Uint8Array, from: number, to: number, column: number): number {
    if (to - from > LONGEST || this.isUnique(column)) return -1;
    const hash = hashOf(bytes, from, to);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let taken = this.slots[slot] ?? 0; taken !== 0; taken = this.slots[slot] ?? 0) {
      if (this.hashes[taken - 1] === hash && this.isText(taken - 1, bytes, from, to)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    this.misses[column] = (this.misses[column] ?? 0) + 1;
    if (this.count >= MOST_TEXTS) return -1;
    this.texts.push(decodeCell(bytes, from, to));
    this.keep(hash, slot, bytes.subarray(from, to));
    return this.count - 1;
  }

  /** Texts that got a code since the last call. */
  takeNew(): readonly string[] {
    const { texts } = this;
    this.texts = [];
    return texts;
  }

  private isUnique(column: number): boolean {
    const tries = (this.tries[column] ?? 0) + 1;
    this.tries[column] = tries;
    if (tries === TRIES && (this.misses[column] ?? 0) > TRIES * 0.75) this.unique.add(column);
    return tries >= TRIES && this.unique.has(column);
  }

  private isText(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[index] ?? 0;
    if ((this.starts[index + 1] ?? 0) - start !== to - from) return false;
    for (let at = from, own = start; at < to; at += 1, own += 1) if (bytes[at] !== this.bytes[own]) return false;
    return true;
  }

  private keep(hash: number, slot: number, own: Uint8Array): void {
    const code = this.count;
    this.count += 1;
    if (code + 2 > this.starts.length) this.widen();
    const start = this.starts[code] ?? 0;
    if (start + own.length > this.bytes.length)
      this.bytes = copyInto(new Uint8Array(this.bytes.length * 2), this.bytes);
    this.bytes.set(own, start);
    this.starts[code + 1] = start + own.length;
    this.hashes[code] = hash;
    this.slots[slot] = code + 1;
    if (this.count * 2 > this.slots.length) this.rehash();
  }

  private widen(): void {
    this.starts = copyInto(new Uint32Array(this.starts.length * 2), this.starts);
    this.hashes = copyInto(new Int32Array(this.hashes.length * 2), this.hashes);
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let index = 0; index < this.count; index += 1) {
      let slot = (this.hashes[index] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    }
  }
}

const SHORT = 24;

/** To put a short ASCII text together costs less than a call of the decoder. */
export function decodeCell(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  if (part.length > SHORT) return decoder.decode(part);
  for (let at = 0; at < part.length; at += 1) if ((part[at] ?? 0) > 127) return decoder.decode(part);
  return String.fromCharCode(...part);
}

/** FNV-1a, mixed at the end so that the low bits depend on all bytes. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function copyInto<T extends Uint8Array | Uint32Array | Int32Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
