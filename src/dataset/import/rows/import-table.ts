import { ExtraColumnsBuilder } from '../columns/extra-columns';
import { IdIndexBuilder, type IdSlots } from '../columns/id-index';
import { EventColumnsBuilder, type ImportedColumns } from '../columns/imported-columns';
import { OutlinesBuilder } from '../columns/outlines-builder';
import type { RowReader } from '../formats/row-reader';
import type { ExtraColumn } from '../mapping/guess-extras';
import type { NamePlacer } from '../place-names/name-placer';
import { isLeftover } from '../readers/header';
import type { FlawCode, RecordFlaw } from '../readers/record-flaw';
import type { RecordBatch, RecordTable } from '../readers/record-table';
import type { BlockIndex } from './block-index';
import { type Cell, cellText } from './cell';
import { type Correction, type Corrector, correctorOf, rowNumber } from './correction';
import { contextOf, judgeRow, type RowContext } from './judge-row';
import { type ProblemGroup, ProblemTally } from './problem-tally';
import { RejectLog } from './reject-log';
import { type DraftProblem, RowDraft } from './row-draft';
import { shorten } from './row-problem';
import { type TroubledRow, TroubledRows } from './troubled-rows';

export interface ImportCounts {
  rows: number;
  loaded: number;
  /** Loaded rows that have a point. */
  placed: number;
  doubtful: number;
  rejected: number;
  blank: number;
  /** Loaded rows without a date; absent where all have one, and in receipts that were stored before it was counted. */
  undated?: number;
  /** Loaded rows that are on the map by the name of their place; absent where none is. */
  byName?: number;
}

/** A line that is no event, with its number in the file, from 1, and its cells. */
export interface Leftover {
  readonly row: number;
  readonly text: string;
}

const MOST_LEFTOVERS = 5;

/** A table that was read to its end. */
export interface ReadTable {
  readonly columns: ImportedColumns;
  readonly idSlots: IdSlots;
  readonly blocks: BlockIndex;
  readonly counts: ImportCounts;
  readonly groups: readonly ProblemGroup[];
  readonly rejects: Blob | null;
  readonly troubled: readonly TroubledRow[];
  /** The first lines that are no events: notes below the table, rows of totals. */
  readonly leftovers: readonly Leftover[];
  readonly overflowing: readonly string[];
  readonly lacks: readonly string[];
}

export interface ReadHooks {
  /** Columns that the reader does not use and that are kept beside what it reads. */
  readonly extras?: readonly ExtraColumn[];
  readonly corrections?: readonly Correction[];
  /** Puts rows without coordinates on the map by name. */
  readonly placer?: NamePlacer | null;
  /** Runs while the first batch is read, which another worker may do. */
  readonly whileWaiting?: () => void;
  /** After each batch, with the counts so far. An error that it throws ends the reading. */
  readonly onBatch?: (counts: Readonly<ImportCounts>, position: number, groups: () => readonly ProblemGroup[]) => void;
}

/** Reads all records of a table; each row is either loaded or rejected. */
export async function importTable(table: RecordTable, reader: RowReader, hooks: ReadHooks = {}): Promise<ReadTable> {
  const { extras = [], corrections = [], placer = null } = hooks;
  const intake = new TableIntake(table, reader, extras, correctorOf(corrections), placer);
  const wanted = reader.reads && [...reader.reads, ...extras.map(({ position }) => position)];
  const degrees = reader.degrees?.filter((at) => !extras.some(({ position }) => position === at));
  const batches = table.batches(wanted, degrees, reader.place);
  try {
    let next = batches.next();
    hooks.whileWaiting?.();
    for (let step = await next; !step.done; step = await next) {
      await intake.take(step.value);
      await intake.logRejects(step.value);
      hooks.onBatch?.(intake.counts, table.position(), () => intake.groups());
      next = batches.next();
    }
  } finally {
    await batches.return(undefined);
  }
  return intake.finish();
}

/** Whether a row that is kept has no date of its own. */
function lacksDate({ problems }: RowDraft): boolean {
  return problems.length > 0 && problems.some(({ code }) => code === 'dateMissing' || code === 'dateGiven');
}

const NO_FLAWS: readonly FlawCode[] = [];

/** Takes in the batches of one table: puts loaded rows into columns, logs rejected rows, counts both. */
class TableIntake {
  readonly counts: ImportCounts = { rows: 0, loaded: 0, placed: 0, doubtful: 0, rejected: 0, blank: 0 };
  private readonly builder = new EventColumnsBuilder();
  private readonly ids = new IdIndexBuilder((row) => this.builder.idAt(row));
  private readonly tally = new ProblemTally();
  private readonly rejects = new RejectLog();
  private readonly troubled = new TroubledRows();
  private readonly draft = new RowDraft();
  private readonly rejected: { readonly record: number; readonly problem: DraftProblem }[] = [];
  private readonly blockBytes: number[] = [];
  private readonly blockRecords: number[] = [];
  private readonly outlines = new OutlinesBuilder();
  private readonly leftovers: Leftover[] = [];
  /** The rows of a batch with all their cells, once they were needed. */
  private whole: { readonly batch: RecordBatch; readonly rows: readonly (readonly Cell[])[] } | null = null;
  private end = 0;
  private records = 0;
  /** Whether the texts of this batch may be kept as they are. */
  private hasOwnTexts = false;
  private readonly context: RowContext;
  private readonly place: number;
  private readonly extras: ExtraColumnsBuilder;

  constructor(
    private readonly table: RecordTable,
    private readonly reader: RowReader,
    extras: readonly ExtraColumn[],
    private readonly corrector: Corrector,
    private readonly placer: NamePlacer | null,
  ) {
    this.extras = new ExtraColumnsBuilder(extras);
    this.place = reader.place ?? -1;
    this.context = contextOf(table, (id) => this.ids.has(id));
  }

  async take(batch: RecordBatch): Promise<void> {
    this.blockBytes.push(batch.start);
    this.blockRecords.push(batch.firstRecord);
    this.end = batch.end;
    this.hasOwnTexts = batch.hasOwnTexts === true;
    this.records = batch.firstRecord + batch.rows.length;
    const flaws = batch.flaws.length > 0 ? flawsByIndex(batch.flaws) : null;
    for (let index = 0; index < batch.rows.length; index += 1) {
      const cells = batch.rows[index];
      const record = batch.firstRecord + index;
      if (cells) {
        this.judge(this.corrector.cellsOf(record, cells), flaws?.get(index) ?? NO_FLAWS);
        if (lacksDate(this.draft) && (await this.passOver(batch, index))) continue;
        if (this.placer && !this.draft.rejected && Number.isNaN(this.draft.lon)) {
          if (await this.placer.place(this.draft)) this.counts.byName = (this.counts.byName ?? 0) + 1;
        }
        this.takeRow(this.corrector.cellsOf(record, cells), record, batch.textAt?.(index) ?? -1);
      } else if (record >= this.table.headerRecords) this.counts.blank += 1;
    }
  }

  private judge(cells: readonly Cell[], flaws: readonly FlawCode[]): void {
    judgeRow(cells, this.reader, flaws, this.context, this.draft);
  }

  /** Passes over a row without a date that is no event: a note, or a row of totals. The batch may have to read it again, whole. */
  private async passOver(batch: RecordBatch, index: number): Promise<boolean> {
    const record = batch.firstRecord + index;
    const width = this.table.columns.length;
    const isNoEvent = (cells: readonly Cell[]) => isLeftover(cells, width) || this.isOnlyNumbers(cells);
    const read = this.corrector.cellsOf(record, batch.rows[index] ?? []);
    if (!isNoEvent(read)) return false;
    if (!batch.whole) return this.keepLeftover(record, read);
    this.whole = this.whole?.batch === batch ? this.whole : { batch, rows: await batch.whole() };
    const cells = this.corrector.cellsOf(record, this.whole.rows[index] ?? []);
    return isNoEvent(cells) && this.keepLeftover(record, cells);
  }

  /** Sums without a word: the row says neither when nor where nor what. */
  private isOnlyNumbers(cells: readonly Cell[]): boolean {
    return Number.isNaN(this.draft.lon) && !cells.some((cell) => /\p{L}/u.test(cellText(cell)));
  }

  /** @param placeText number of the text in the column of place names; -1 where it has none */
  private takeRow(cells: readonly Cell[], record: number, placeText: number): void {
    const { draft, counts, place } = this;
    counts.rows += 1;
    if (draft.problems.length > 0) this.count(record);
    if (draft.rejected) return;
    this.ids.add(draft.id, counts.loaded);
    // The name may come from another column.
    const isNamedThere = placeText >= 0 && cells[place] === draft.placeName;
    this.builder.add(draft, record, this.hasOwnTexts, isNamedThere ? placeText : -1);
    this.extras.add(cells);
    const outline = this.reader.outline?.(cells);
    if (outline && !Number.isNaN(draft.lon)) this.outlines.add(counts.loaded, outline);
    counts.loaded += 1;
    if (!Number.isNaN(draft.lon)) counts.placed += 1;
    if (draft.precision === 'notStated') counts.undated = (counts.undated ?? 0) + 1;
  }

  private count(record: number): void {
    const { problems, rejected } = this.draft;
    if (rejected) {
      const [problem] = problems;
      if (problem) this.rejected.push({ record, problem });
      return;
    }
    for (const { code, column, value } of problems) this.tally.add(rowNumber(record), code, column, value);
    this.troubled.add({ record, severity: 'doubt', problems });
    this.counts.doubtful += 1;
  }

  /**
   * Writes down the rejected rows of a batch with all their cells, which the batch may have to read again. A blank row, a note or a
   * row of totals is no row of the table.
   */
  async logRejects(batch: RecordBatch): Promise<void> {
    if (this.rejected.length === 0) return;
    const rows = batch.whole ? await batch.whole() : batch.rows;
    for (const { record, problem } of this.rejected) {
      const cells = this.corrector.cellsOf(record, rows[record - batch.firstRecord] ?? []);
      if (problem.code.startsWith('date') && isLeftover(cells, this.table.columns.length)) {
        this.counts.rows -= 1;
        this.keepLeftover(record, cells);
        continue;
      }
      this.counts.rejected += 1;
      this.tally.add(rowNumber(record), problem.code, problem.column, problem.value);
      this.troubled.add({ record, severity: 'rejection', problems: [problem] });
      this.rejects.add(rowNumber(record), problem.code, problem.column, problem.value, cells);
    }
    this.rejected.length = 0;
  }

  private keepLeftover(record: number, cells: readonly Cell[]): true {
    this.counts.blank += 1;
    const text = cells.map(cellText).filter(Boolean).join(' · ');
    const isListed = text !== '' && this.leftovers.length < MOST_LEFTOVERS;
    if (isListed) this.leftovers.push({ row: rowNumber(record), text: shorten(text) });
    return true;
  }

  groups(): readonly ProblemGroup[] {
    return this.tally.finish();
  }

  finish(): ReadTable {
    const columns = this.builder.finish();
    const { dimensions, numbers } = this.extras.finish();
    const outlines = this.outlines.finish();
    return {
      columns: {
        ...columns,
        dimensions: [...columns.dimensions, ...dimensions],
        numbers,
        ...(outlines && { outlines }),
      },
      idSlots: this.ids.finish(),
      blocks: {
        bytes: Float64Array.from([...this.blockBytes, this.end]),
        records: Uint32Array.from([...this.blockRecords, this.records]),
      },
      counts: this.counts,
      groups: this.tally.finish(),
      rejects: this.rejects.finish(),
      troubled: this.troubled.finish(),
      leftovers: this.leftovers,
      overflowing: this.builder.overflowing,
      lacks: this.reader.lacks ?? [],
    };
  }
}

/** A record can have several flaws. */
function flawsByIndex(flaws: readonly RecordFlaw[]): ReadonlyMap<number, readonly FlawCode[]> {
  const byIndex = new Map<number, FlawCode[]>();
  for (const { index, code } of flaws) {
    const codes = byIndex.get(index);
    if (codes) codes.push(code);
    else byIndex.set(index, [code]);
  }
  return byIndex;
}
