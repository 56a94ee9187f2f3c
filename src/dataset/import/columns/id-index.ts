import { type TextColumn, textAt } from './text-column';

/** Rows by the hash of their id, open addressing: 0 is empty, else row + 1. */
export type IdSlots = Uint32Array<ArrayBuffer>;

/** FNV-1a over UTF-16 units, mixed so that the low bits are good. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Finds ids that were there before while the rows come in. */
export class IdIndexBuilder {
  private slots = new Uint32Array(1 << 12);
  private hashes = new Uint32Array(1 << 11);
  private used = 0;
  private hashedId = '';
  private hash = hashOf('');

  /** `textOf` gives the id of an earlier row. */
  constructor(private readonly textOf: (row: number) => string) {}

  /** Whether a row that was added has the id. */
  has(id: string): boolean {
    return (this.slots[this.slotOf(id)] ?? 0) !== 0;
  }

  /** Keeps the first row of each id; rows without an id are passed over. */
  add(id: string, row: number): void {
    if (id === '') return;
    if (this.used * 2 >= this.slots.length) this.widen();
    const slot = this.slotOf(id);
    if (this.slots[slot] !== 0) return;
    this.slots[slot] = row + 1;
    this.keepHash(row, this.hash);
    this.used += 1;
  }

  /** The slot that holds the id's first row, or the empty one in which it belongs. */
  private slotOf(id: string): number {
    // Each id is looked up and then added.
    if (id !== this.hashedId) {
      this.hash = hashOf(id);
      this.hashedId = id;
    }
    const mask = this.slots.length - 1;
    let slot = this.hash & mask;
    for (;;) {
      const taken = this.slots[slot] ?? 0;
      if (taken === 0) return slot;
      if (this.hashes[taken - 1] === this.hash && this.textOf(taken - 1) === id) return slot;
      slot = (slot + 1) & mask;
    }
  }

  finish(): IdSlots {
    return this.slots;
  }

  private keepHash(row: number, hash: number): void {
    if (row >= this.hashes.length) {
      const wider = new Uint32Array(Math.max(row + 1, this.hashes.length * 2));
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[row] = hash;
  }

  private widen(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (const taken of this.slots) {
      if (taken === 0) continue;
      let slot = (this.hashes[taken - 1] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = taken;
    }
    this.slots = slots;
  }
}

/** First row with the id, or -1. */
export function rowOfId(ids: TextColumn, slots: IdSlots, id: string): number {
  if (id === '' || slots.length === 0) return -1;
  const mask = slots.length - 1;
  let slot = hashOf(id) & mask;
  for (;;) {
    const taken = slots[slot] ?? 0;
    if (taken === 0) return -1;
    if (textAt(ids, taken - 1) === id) return taken - 1;
    slot = (slot + 1) & mask;
  }
}
