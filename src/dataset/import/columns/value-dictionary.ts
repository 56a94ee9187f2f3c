import type { Dimension } from '../../../spacetime/event-table';
import { detached } from './text-column';

/** A dimension's codes have 16 bits. */
export const MOST_VALUES = 65_535;
/** Stands for all values beyond the limit. */
export const OVERFLOW_VALUE = '…';

const UNSEEN = -1;
const BLANK = -2;

/** Collects the values of one dimension; a row has none, one or several. */
export class DimensionBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly values: string[] = [];
  private codes = new Uint16Array(1 << 12);
  private ends: Uint32Array | null = null;
  private used = 0;
  private rows = 0;
  private lastValue = '';
  private lastCode = 0;
  private foreignCodes = new Int32Array(1 << 11).fill(UNSEEN);
  /** True once a value was counted as `OVERFLOW_VALUE`. */
  overflowed = false;

  constructor(readonly id: string) {}

  /**
   * Adds a row with one value. A row with '' has no value, so that no filter shows an invented one.
   * @param isOwn whether the value may be kept as it is: it is no part of a longer text, which it would keep alive
   */
  pushOne(value: string, isOwn = false): void {
    if (value !== '') this.append(this.likelyCode(value, isOwn));
    this.endRow(value === '' ? 0 : 1);
  }

  /** Adds a row with one value that has a code in another dictionary. `nameOf` is called for a value that is new here. */
  pushForeign(foreign: number, nameOf: () => string): void {
    let code = this.foreignCodes[foreign] ?? UNSEEN;
    if (code === UNSEEN) {
      const value = nameOf();
      code = value === '' ? BLANK : this.code(value, value);
      this.keepForeign(foreign, code);
    }
    if (code !== BLANK) this.append(code);
    this.endRow(code === BLANK ? 0 : 1);
  }

  /** Adds a row with several values; a repeated value counts once. */
  pushMany(values: readonly string[], isOwn = false): void {
    const from = this.used;
    for (const value of values) {
      const code = this.code(value, isOwn ? value : '');
      if (!this.hasSince(from, code)) this.append(code);
    }
    this.endRow(this.used - from);
  }

  private hasSince(from: number, code: number): boolean {
    for (let at = from; at < this.used; at += 1) if (this.codes[at] === code) return true;
    return false;
  }

  get size(): number {
    return this.values.length;
  }

  /** Puts the most frequent values first, because rings and facets show the first few. */
  finish(): Dimension {
    const counts = new Uint32Array(this.values.length);
    for (let at = 0; at < this.used; at += 1) {
      const code = this.codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    const order = Uint32Array.from(counts, (_, code) => code).sort(
      (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
    );
    const rank = new Uint16Array(order.length);
    order.forEach((code, at) => {
      rank[code] = at;
    });
    const codes = this.codes.slice(0, this.used);
    for (let at = 0; at < codes.length; at += 1) codes[at] = rank[codes[at] ?? 0] ?? 0;
    const values = Array.from(order, (code) => this.values[code] ?? '');
    return { id: this.id, values, offsets: this.offsets(), codes };
  }

  private offsets(): Uint32Array | null {
    return this.ends ? this.ends.slice(0, this.rows + 1) : null;
  }

  private keepForeign(foreign: number, code: number): void {
    if (foreign >= this.foreignCodes.length) {
      const wider = new Int32Array(Math.max(foreign + 1, this.foreignCodes.length * 2)).fill(UNSEEN);
      wider.set(this.foreignCodes);
      this.foreignCodes = wider;
    }
    this.foreignCodes[foreign] = code;
  }

  /** Neighbouring rows often have the same value, and to compare costs less than to hash. */
  private likelyCode(value: string, isOwn: boolean): number {
    if (value === this.lastValue) return this.lastCode;
    const code = this.code(value, isOwn ? value : '');
    this.lastValue = this.values[code] ?? '';
    this.lastCode = code;
    return code;
  }

  /** @param kept a copy of the value that does not keep a longer text alive, where there is one */
  private code(value: string, kept = ''): number {
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    if (this.values.length >= MOST_VALUES - 1 && value !== OVERFLOW_VALUE) {
      this.overflowed = true;
      return this.code(OVERFLOW_VALUE);
    }
    const own = kept === '' ? detached(value) : kept;
    const code = this.values.length;
    this.values.push(own);
    this.codeOf.set(own, code);
    return code;
  }

  private append(code: number): void {
    if (this.used >= this.codes.length) {
      const wider = new Uint16Array(this.codes.length * 2);
      wider.set(this.codes);
      this.codes = wider;
    }
    this.codes[this.used] = code;
    this.used += 1;
  }

  /** Offsets are written only after the first row whose number of values is not one. */
  private endRow(count: number): void {
    this.rows += 1;
    if (!this.ends && count === 1) return;
    if (!this.ends) this.ends = Uint32Array.from({ length: Math.max(1 << 12, this.rows * 2) }, (_, row) => row);
    if (this.rows >= this.ends.length) {
      const wider = new Uint32Array(this.ends.length * 2);
      wider.set(this.ends);
      this.ends = wider;
    }
    this.ends[this.rows] = this.used;
  }
}
