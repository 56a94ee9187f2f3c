import { IdIndexBuilder, type IdSlots } from '../columns/id-index';
import { EventColumnsBuilder, type ImportedColumns } from '../columns/imported-columns';
import type { RowReader } from '../formats/format';
import type { RecordBatch, RecordFlaw, RecordTable } from '../readers/record-table';
import { type Cell, cellText } from './cell';
import { isOutside } from './country-check';
import { type ProblemGroup, ProblemTally } from './import-report';
import { RejectLog } from './reject-log';
import { type DraftProblem, RowDraft } from './row-draft';
import { type DoubtCode, REJECTION_CODES, type RejectionCode } from './row-problem';

/** Where the records of the store's blocks begin: bytes and record numbers, with the end as the last entry. */
export interface BlockIndex {
  readonly bytes: Float64Array<ArrayBuffer>;
  readonly records: Uint32Array<ArrayBuffer>;
}

export interface ImportCounts {
  rows: number;
  loaded: number;
  doubtful: number;
  rejected: number;
  blank: number;
}

/** A table read to its end. */
export interface ReadTable {
  readonly columns: ImportedColumns;
  readonly idSlots: IdSlots;
  readonly blocks: BlockIndex;
  readonly counts: ImportCounts;
  readonly groups: readonly ProblemGroup[];
  readonly rejects: Blob | null;
  readonly overflowing: readonly string[];
  readonly lacks: readonly string[];
}

export interface ReadHooks {
  /** After each batch, with what was counted so far. What it throws ends the reading. */
  readonly onBatch?: (counts: Readonly<ImportCounts>, position: number, groups: () => readonly ProblemGroup[]) => void;
}

/** Reads all records through the adapter: rows in = loaded + rejected. */
export async function importTable(table: RecordTable, reader: RowReader, hooks: ReadHooks = {}): Promise<ReadTable> {
  const run = new ImportRun(table, reader);
  for await (const batch of table.batches(reader.reads)) {
    run.take(batch);
    await run.recordRejects(batch);
    hooks.onBatch?.(run.counts, table.position(), () => run.groups());
  }
  return run.finish();
}

const REJECTIONS: ReadonlySet<string> = new Set(REJECTION_CODES);

function isRejection(code: DoubtCode | RejectionCode): code is RejectionCode {
  return REJECTIONS.has(code);
}

class ImportRun {
  readonly counts: ImportCounts = { rows: 0, loaded: 0, doubtful: 0, rejected: 0, blank: 0 };
  private readonly builder = new EventColumnsBuilder();
  private readonly ids: IdIndexBuilder;
  private readonly tally = new ProblemTally();
  private readonly rejects = new RejectLog();
  private readonly draft = new RowDraft();
  private readonly rejected: { readonly record: number; readonly problem: DraftProblem }[] = [];
  private readonly blockBytes: number[] = [];
  private readonly blockRecords: number[] = [];
  private end = 0;
  private records = 0;
  private readonly width: number;
  private readonly checksWidth: boolean;

  constructor(
    private readonly table: RecordTable,
    private readonly reader: RowReader,
  ) {
    this.ids = new IdIndexBuilder((row) => this.builder.idAt(row));
    this.width = table.columns.length;
    this.checksWidth = table.container === 'csv';
  }

  take(batch: RecordBatch): void {
    this.blockBytes.push(batch.start);
    this.blockRecords.push(batch.firstRecord);
    this.end = batch.end;
    this.records = batch.firstRecord + batch.rows.length;
    const flaws = batch.flaws.length > 0 ? new Map(batch.flaws.map((flaw) => [flaw.index, flaw])) : null;
    for (let index = 0; index < batch.rows.length; index += 1) {
      const cells = batch.rows[index];
      const record = batch.firstRecord + index;
      if (!cells) {
        if (record >= this.table.headerRecords) this.counts.blank += 1;
        continue;
      }
      this.draft.reset();
      const flaw = flaws?.get(index);
      if (flaw) this.noteFlaw(flaw);
      this.read(cells, record);
    }
  }

  private noteFlaw({ code, value }: RecordFlaw): void {
    if (isRejection(code)) this.draft.reject(code, '', value);
    else this.draft.doubt(code, '', value);
  }

  private read(cells: readonly Cell[], record: number): void {
    const { draft, counts } = this;
    counts.rows += 1;
    if (!draft.rejected) this.reader.read(cells, draft);
    if (draft.rejected) {
      this.rejectRow(record);
      return;
    }
    this.check(cells);
    const first = this.ids.add(draft.id, counts.loaded);
    if (first >= 0) draft.doubt('idDuplicate', 'id', draft.id);
    this.builder.add(draft, record);
    counts.loaded += 1;
    if (draft.problems.length === 0) return;
    counts.doubtful += 1;
    this.note(record);
  }

  private rejectRow(record: number): void {
    this.counts.rejected += 1;
    const [first] = this.draft.problems;
    if (!first) return;
    this.note(record);
    this.rejected.push({ record, problem: first });
  }

  /** Puts the rejected rows of a batch on record, with all that they say. */
  async recordRejects(batch: RecordBatch): Promise<void> {
    if (this.rejected.length === 0) return;
    const rows = batch.whole ? await batch.whole() : batch.rows;
    for (const { record, problem } of this.rejected) {
      const cells = rows[record - batch.firstRecord] ?? [];
      this.rejects.add(this.rowNumber(record), problem.code, problem.column, problem.value, cells);
    }
    this.rejected.length = 0;
  }

  private note(record: number): void {
    for (const { code, column, value } of this.draft.problems)
      this.tally.add(this.rowNumber(record), code, column, value);
  }

  /** As a spreadsheet counts: the first record of the file is row 1. */
  private rowNumber(record: number): number {
    return record + 1;
  }

  /** What holds for every format. */
  private check(cells: readonly Cell[]): void {
    const { draft, width } = this;
    if (isOutside(draft.country, draft.lon, draft.lat) && !(draft.lon === 0 && draft.lat === 0)) {
      draft.doubt('outOfCountry', 'country', `${draft.country}: ${draft.lat}, ${draft.lon}`);
    }
    if (!this.checksWidth || cells.length === width) return;
    if (cells.length < width) draft.doubt('cellsMissing', '', `${cells.length} / ${width}`);
    else if (cells.slice(width).some((cell) => cellText(cell) !== '')) {
      draft.doubt('cellsExtra', '', cells.slice(width).map(cellText).join(', '));
    }
  }

  groups(): readonly ProblemGroup[] {
    return this.tally.finish();
  }

  finish(): ReadTable {
    return {
      columns: this.builder.finish(),
      idSlots: this.ids.finish(),
      blocks: {
        bytes: Float64Array.from([...this.blockBytes, this.end]),
        records: Uint32Array.from([...this.blockRecords, this.records]),
      },
      counts: this.counts,
      groups: this.tally.finish(),
      rejects: this.rejects.finish(),
      overflowing: this.builder.overflowing,
      lacks: this.reader.lacks ?? [],
    };
  }
}
