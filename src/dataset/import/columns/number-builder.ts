import type { NumberColumn } from '../../../spacetime/number-column';

/** Codes have 16 bits, and one of them stands for a row without a number. */
const MOST_STEPS = 65_535;
const NONE = 0xffff;

/** Collects the numbers of one column: as codes while there are few different ones, so that a row needs two bytes. */
export class NumberColumnBuilder {
  private readonly codeOf = new Map<number, number>();
  private codes = new Uint16Array(1 << 10);
  /** Once there are more numbers than codes, the number of each row. */
  private values: Float64Array | null = null;
  private rows = 0;

  /** How many different numbers there are, as far as they are counted. */
  get size(): number {
    return this.codeOf.size;
  }

  /** Adds a row. NaN for one without a number. */
  push(value: number): void {
    if (this.rows >= (this.values ?? this.codes).length) this.widen();
    if (this.values) this.values[this.rows] = value;
    else this.pushCode(value);
    this.rows += 1;
  }

  finish(id: string): NumberColumn {
    if (this.values) return { id, steps: this.values.slice(0, this.rows), codes: null };
    const steps = Float64Array.from(this.codeOf.keys()).sort();
    const rank = new Uint16Array(NONE + 1).fill(steps.length, NONE);
    steps.forEach((step, at) => {
      rank[this.codeOf.get(step) ?? NONE] = at;
    });
    return { id, steps, codes: this.codes.slice(0, this.rows).map((code) => rank[code] ?? steps.length) };
  }

  private pushCode(value: number): void {
    // A Map has 0 and -0 as one key, and a Float64Array sorts them apart.
    const code = Number.isNaN(value) ? NONE : this.code(value + 0);
    if (code === null) {
      this.spread();
      if (this.values) this.values[this.rows] = value;
    } else this.codes[this.rows] = code;
  }

  private code(value: number): number | null {
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    if (this.codeOf.size >= MOST_STEPS) return null;
    const code = this.codeOf.size;
    this.codeOf.set(value, code);
    return code;
  }

  /** From codes to numbers. */
  private spread(): void {
    const steps = Float64Array.from(this.codeOf.keys());
    this.values = Float64Array.from(this.codes, (code) => steps[code] ?? Number.NaN);
  }

  private widen(): void {
    const size = this.rows * 2;
    if (this.values) {
      const wider = new Float64Array(size);
      wider.set(this.values);
      this.values = wider;
      return;
    }
    const wider = new Uint16Array(size);
    wider.set(this.codes);
    this.codes = wider;
  }
}
