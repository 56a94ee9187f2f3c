import type { RecordTable } from '../readers/record-table';
import type { Cell } from '../rows/cell';
import type { Join, JoinCounts } from './gather';
import { keyText } from './key-text';

/** Rows of a table by their key, held in memory while other rows look up theirs. */
export class JoinIndex {
  /** Null for a key of several different rows. */
  private readonly rows = new Map<string, readonly Cell[] | null>();
  private readonly used = new Set<string>();
  private readonly texts = new Map<string, string>();
  private total = 0;
  private keyless = 0;
  private matched = 0;
  private unmatched = 0;
  private ambiguous = 0;

  /** @param wanted positions of the columns that the rows get */
  private constructor(
    private readonly join: Join,
    private readonly file: string,
    private readonly wanted: readonly number[],
  ) {}

  static async of(table: RecordTable, file: string, join: Join): Promise<JoinIndex> {
    const keyAt = table.columns.indexOf(join.otherKey);
    const wanted = table.columns.map((_, at) => at).filter((at) => at !== keyAt);
    const index = new JoinIndex(join, file, wanted);
    for await (const { rows, flaws, firstRecord } of table.batches()) {
      const flawed = new Set(flaws.map(({ index: at }) => at));
      rows.forEach((row, at) => {
        if (row && firstRecord + at >= table.headerRecords && !flawed.has(at)) index.add(row, keyAt);
      });
    }
    return index;
  }

  private add(row: readonly Cell[], keyAt: number): void {
    this.total += 1;
    const key = keyText(row[keyAt]);
    if (key === '') {
      this.keyless += 1;
      return;
    }
    const cells = this.wanted.map((at) => row[at]);
    const text = JSON.stringify(cells);
    const known = this.texts.get(key);
    if (known === undefined) {
      this.texts.set(key, text);
      this.rows.set(key, cells);
    } else if (known !== text) this.rows.set(key, null);
  }

  /** The cells that a row with this key gets: blank ones where no row, or more than one, has the key. */
  find(cell: Cell): readonly Cell[] {
    const key = keyText(cell);
    const row = key === '' ? undefined : this.rows.get(key);
    if (row === undefined) this.unmatched += 1;
    else if (row === null) this.ambiguous += 1;
    else this.matched += 1;
    if (row !== undefined) this.used.add(key);
    return row ?? this.wanted.map(() => null);
  }

  /** Forgets the rows that were looked up so far. */
  restart(): void {
    this.used.clear();
    this.matched = 0;
    this.unmatched = 0;
    this.ambiguous = 0;
  }

  counts(): JoinCounts {
    const { file, join, matched, unmatched, ambiguous } = this;
    const used = this.used.size;
    const unused = this.rows.size - used + this.keyless;
    return { file, key: join.key, otherKey: join.otherKey, matched, unmatched, ambiguous, used, unused };
  }
}
