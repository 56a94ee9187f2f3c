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
 *
 * Bytes are hashed and compared four at a time, and a slot holds the hash beside the code, so that a text that is known costs one
 * look at each of two places in memory.
 */
export class CellTexts {
  private texts: string[] = [];
  private count = 0;
  /** The bytes of all texts as words; the last word of each is filled up with zeros. */
  private words = new Int32Array(1 << 12);
  /** Where the words of each text begin, and its length in bytes, code after code. */
  private spans = new Uint32Array(FIRST_SLOTS * 2);
  private usedWords = 0;
  /** Hash and code + 1 of each slot; a code of 0 is an empty slot. */
  private slots = new Int32Array(FIRST_SLOTS * 4);
  /** By column, the code of the cell before; -1 where it had none. */
  private readonly lastCodes: number[] = [];
  private readonly tries: number[] = [];
  private readonly misses: number[] = [];
  private readonly unique = new Set<number>();

  /** Code of the bytes from `from` to `to`, which are UTF-8, in a column; -1 for a text that is unlikely to occur again. */
  codeOf(bytes: DataView, from: number, to: number, column: number): number {
    if (to - from > LONGEST || this.isUnique(column)) return -1;
    // Rows that follow each other often have the same date, country or source.
    const last = this.lastCodes[column] ?? -1;
    if (last >= 0 && this.isText(last, bytes, from, to)) return last;
    const code = this.find(bytes, from, to, column);
    this.lastCodes[column] = code;
    return code;
  }

  private find(bytes: DataView, from: number, to: number, column: number): number {
    const hash = hashOf(bytes, from, to);
    const mask = this.slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let taken = this.slots[slot + 1] ?? 0; taken !== 0; taken = this.slots[slot + 1] ?? 0) {
      if (this.slots[slot] === hash && this.isText(taken - 1, bytes, from, to)) return taken - 1;
      slot = (slot + 2) & mask;
    }
    this.misses[column] = (this.misses[column] ?? 0) + 1;
    if (this.count >= MOST_TEXTS) return -1;
    this.texts.push(decodeCell(new Uint8Array(bytes.buffer, bytes.byteOffset + from, to - from)));
    this.keep(hash, slot, bytes, from, to);
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

  private isText(code: number, bytes: DataView, from: number, to: number): boolean {
    if (this.spans[code * 2 + 1] !== to - from) return false;
    let own = this.spans[code * 2] ?? 0;
    let at = from;
    for (; at + 4 <= to; at += 4, own += 1) if (bytes.getInt32(at, true) !== this.words[own]) return false;
    return at === to || lastWord(bytes, at, to) === this.words[own];
  }

  private keep(hash: number, slot: number, bytes: DataView, from: number, to: number): void {
    const code = this.count;
    this.count += 1;
    if (code * 2 + 2 > this.spans.length) this.spans = wider(new Uint32Array(this.spans.length * 2), this.spans);
    if (this.usedWords + LONGEST / 4 + 1 > this.words.length) {
      this.words = wider(new Int32Array(this.words.length * 2), this.words);
    }
    this.spans[code * 2] = this.usedWords;
    this.spans[code * 2 + 1] = to - from;
    for (let at = from; at < to; at += 4) {
      this.words[this.usedWords] = at + 4 <= to ? bytes.getInt32(at, true) : lastWord(bytes, at, to);
      this.usedWords += 1;
    }
    this.slots[slot] = hash;
    this.slots[slot + 1] = code + 1;
    if (this.count * 4 > this.slots.length) this.rehash();
  }

  private rehash(): void {
    const before = this.slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 2;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let slot = ((before[at] ?? 0) << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[at] ?? 0;
      slots[slot + 1] = before[at + 1] ?? 0;
    }
    this.slots = slots;
  }
}

const SHORT = 24;

/** The text of a cell's bytes. To put a short ASCII text together costs less than a call of the decoder. */
export function decodeCell(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return decoder.decode(bytes);
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 127) return decoder.decode(bytes);
  return String.fromCharCode(...bytes);
}

/** Mixes words of four bytes as MurmurHash3 does, so that the low bits depend on all bytes. */
function hashOf(bytes: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash, bytes.getInt32(at, true));
  if (at < to) hash = mixed(hash, lastWord(bytes, at, to));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function mixed(hash: number, word: number): number {
  const scrambled = Math.imul(word, 0xcc9e2d51);
  const turned = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64;
}

/** One to three bytes as a word that is filled up with zeros. */
function lastWord(bytes: DataView, at: number, to: number): number {
  let word = bytes.getUint8(at);
  if (at + 1 < to) word |= bytes.getUint8(at + 1) << 8;
  if (at + 2 < to) word |= bytes.getUint8(at + 2) << 16;
  return word;
}

function wider<T extends Uint32Array | Int32Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
