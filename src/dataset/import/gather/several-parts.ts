import { ImportError } from '../import-error';
import type { SeveralTables } from '../import-messages';
import type { FileSet } from '../open/file-set';
import type { OpenOptions } from '../open/opened-file';
import type { RecordTable } from '../readers/record-table';
import type { ImportReport } from '../rows/import-report';
import type { Gather, GatherCounts, Join } from './gather';
import { type GatheredTable, gatherTables } from './gathered-table';
import { foldedName } from './key-text';
import { type OpenPart, openParts, summaryOf } from './open-parts';
import { likeliestKey, proposeGather } from './propose-gather';

/** The table that was made of several files. */
export interface Gathered {
  readonly type: 'table';
  readonly table: RecordTable;
  /** Number of tables among which the reader chose. */
  readonly tables: number;
  /** What the report says of it, after the rows were read. */
  forReport(): Pick<ImportReport, 'gathered' | 'leftOut'>;
}

/** A dataset that the reader chose alone, with its own file. */
type ChosenDataset = OpenPart & { readonly type: 'dataset' } & { readonly file: Blob };

/** The tables of a set of files, all opened, of which one is made as the reader chooses. */
export class SeveralParts {
  private constructor(
    private readonly parts: readonly OpenPart[],
    private readonly set: FileSet,
  ) {}

  /** @param onPart is called after each file */
  static async of(
    set: FileSet,
    { gather, sheet, reading }: Pick<OpenOptions, 'sheet' | 'reading'> & { readonly gather?: Gather },
    onPart: () => void,
  ): Promise<SeveralParts> {
    // A sheet was chosen in the one table that was open.
    const ofOne = gather?.rows.length === 1 ? sheet : null;
    return new SeveralParts(await openParts(set, { sheet: ofOne, ...(reading && { reading }) }, onPart), set);
  }

  async proposal(): Promise<Omit<SeveralTables, 'name'>> {
    const { parts, set } = this;
    return { parts: parts.map(summaryOf), leftOut: set.leftOut, gather: await proposeGather(parts) };
  }

  /** Throws `ImportError` where nothing, or a dataset beside tables, is chosen. */
  async gather(gather: Gather): Promise<Gathered | ChosenDataset> {
    const { parts } = this;
    const [first] = gather.rows;
    const part = parts[first ?? -1];
    const isAlone = gather.rows.length === 1 && gather.joins.length === 0;
    if (isAlone && part?.type === 'dataset') return { ...part, file: this.set.read(part.name) };
    if (isAlone && part?.type === 'unread') throw new ImportError(part.problem.code, part.problem.params);
    const chosen = [...gather.rows, ...gather.joins.map(({ table }) => table)];
    if (!part || chosen.some((at) => parts[at]?.type !== 'table')) {
      throw new ImportError('importUnsupported', { reason: 'datasetAmong' });
    }
    const leftOut = [...parts.filter((_, at) => !chosen.includes(at)).map(({ name }) => name), ...this.set.leftOut];
    const about = { type: 'table', tables: parts.length } as const;
    if (isAlone && part.type === 'table') return { ...about, table: part.table, forReport: () => ({ leftOut }) };
    const made = await gatherTables(parts, gather);
    return { ...about, table: made.table, forReport: () => ({ gathered: made.counts(), leftOut }) };
  }

  /**
   * Fills in the keys that the reader has not chosen, and counts what a gathering yields.
   * @param onBatch may throw to end the counting
   */
  async tryGather(
    asked: Gather,
    onBatch: () => void,
  ): Promise<{ readonly gather: Gather; readonly counts: GatherCounts }> {
    const gather = await this.completed(asked);
    const made: GatheredTable = await gatherTables(this.parts, gather);
    await made.count(onBatch);
    return { gather, counts: made.counts() };
  }

  private async completed(gather: Gather): Promise<Gather> {
    const rows = this.parts[gather.rows[0] ?? -1];
    const joins: Join[] = [];
    for (const join of gather.joins) {
      const other = this.parts[join.table];
      if (join.key !== '' || rows?.type !== 'table' || other?.type !== 'table') joins.push(join);
      else
        joins.push({
          ...join,
          ...((await likeliestKey(rows.table, other.table)) ?? namesake(rows.table, other.table)),
        });
    }
    return { ...gather, joins };
  }
}

/** Columns of one name, else the first of each, where no column has values of the other table. */
function namesake(rows: RecordTable, other: RecordTable): Pick<Join, 'key' | 'otherKey'> {
  const otherKey = other.columns.find((name) => rows.columns.some((each) => foldedName(each) === foldedName(name)));
  const key = rows.columns.find((name) => otherKey !== undefined && foldedName(name) === foldedName(otherKey));
  return { key: key ?? rows.columns[0] ?? '', otherKey: otherKey ?? other.columns[0] ?? '' };
}
