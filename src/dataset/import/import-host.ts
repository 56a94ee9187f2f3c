import { prepareEngine } from '../../spacetime/prepare-engine';
import { combineTables } from '../combined/combine-tables';
import { type DatasetResult, parseDataset } from '../curated/schema';
import { isExchangeTable, readExchange } from '../exchange/read-exchange';
import { type LoadCountry, loadCountry } from '../gazetteer/country-file';
import type { FinishedImport, ImportedTable, ImportMeta } from './atlas/imported-table';
import { openingBoundsOf } from './atlas/opening-bounds';
import { eventTableOf, placeTableOf } from './columns/event-table-of';
import { type ImportedColumns, recordColumnsOf } from './columns/imported-columns';
import { packTable, unpackTable } from './columns/packed-columns';
import { metaOf, type OpenTable, reportOf } from './described-import';
import { type Choice, chooseFormat, chooseMapping } from './formats/choose-format';
import type { Gather } from './gather/gather';
import { type Gathered, SeveralParts } from './gather/several-parts';
import { ImportError, problemOf } from './import-error';
import type { ImportReply, ImportRequest, MappingPreview } from './import-messages';
import { type ExtraColumn, guessExtras } from './mapping/guess-extras';
import { guessMapping } from './mapping/guess-mapping';
import type { Mapping } from './mapping/mapping';
import { setOfFiles } from './open/file-set';
import { openFile, openSet } from './open/open-table';
import { placerOf } from './place-names/name-placer';
import { readingOf } from './preview-reading';
import { namedRows } from './readers/named-rows';
import type { RecordTable } from './readers/record-table';
import { sampleOf } from './readers/row-sample';
import { cellText } from './rows/cell';
import type { Correction } from './rows/correction';
import { datasetReport } from './rows/dataset-report';
import type { ImportReport } from './rows/import-report';
import { type ImportCounts, importTable, type ReadTable } from './rows/import-table';
import { yieldOf } from './rows/mapping-yield';
import { receiptOf } from './rows/receipt';
import { buffersIn } from './transfer-buffers';

interface OpenedDataset {
  readonly file: Blob;
  readonly name: string;
  readonly container: ImportReport['container'];
  /** Milliseconds of `performance.now()`. */
  readonly started: number;
}

export type PostReply = (reply: ImportReply, transfer: ArrayBuffer[]) => void;

type OpenRequest = ImportRequest & { readonly type: 'open' };

const MS_BETWEEN_REPORTS = 100;
const PREVIEW_ROWS = 20;

/** The code of the import worker. It opens one file at a time, asks about its columns where needed, and loads it. */
export class ImportHost {
  private open: OpenTable | null = null;
  private several: { readonly parts: SeveralParts; readonly request: OpenRequest } | null = null;
  /** Grows with each request. The work of an older request stops as soon as it notices. */
  private turn = 0;

  constructor(
    private readonly post: PostReply,
    private readonly gazetteer: LoadCountry = loadCountry,
  ) {}

  async handle(request: ImportRequest): Promise<void> {
    this.turn += 1;
    const name = request.type === 'open' ? request.name : (this.open?.name ?? '');
    try {
      if (request.type === 'open') await this.openFile(request);
      else if (request.type === 'restore') await this.restore(request.meta, request.packed, request.store);
      else if (request.type === 'combine') this.combine(request);
      else if (request.type === 'tryGather') await this.tryGather(request.gather);
      else if (request.type === 'gather') await this.gather(request.gather);
      else if (request.type === 'tally') await this.tally(request.mapping);
      else if (request.type === 'correct') await this.correct(request.corrections);
      else await this.load(request.mapping);
    } catch (error) {
      if (!(error instanceof Superseded)) this.post({ type: 'failed', problem: problemOf(error, name) }, []);
    }
  }

  private async openFile(request: OpenRequest): Promise<void> {
    const { file, name, sheet, reading, members, gather } = request;
    const started = performance.now();
    const progress = (bytes: number) => {
      const counts = { phase: 'opening', bytes, total: file.size, rows: 0, rowsPerSecond: 0 } as const;
      this.post({ type: 'progress', progress: counts }, []);
    };
    progress(0);
    const options = { sheet, name, ...(reading && { reading }), onUnpack: progress };
    const opened = members ? await openSet(setOfFiles(file, members), options) : await openFile(file, options);
    if (opened.type === 'several') {
      const parts = await SeveralParts.of(opened.set, request, () => progress(0));
      this.several = { parts, request };
      if (gather) await this.gather(gather);
      else this.post({ type: 'several', several: { name, ...(await parts.proposal()) } }, []);
      return;
    }
    this.several = null;
    if (opened.type === 'dataset') {
      this.takeDataset(parseDataset(opened.value), { file, name, container: 'json', started });
      return;
    }
    await this.takeTable(opened.table, request, null, started);
  }

  /** Asks about the columns of a table, or loads it. */
  private async takeTable(
    table: RecordTable,
    { file, name, id, reading }: OpenRequest,
    gathered: Gathered | null,
    started: number,
  ): Promise<void> {
    if (isExchangeTable(table.columns)) {
      const own = await readExchange(namedRows(table));
      // Without a single record it is a table like any other.
      if (own.ok) {
        const store = gathered ? new Blob([JSON.stringify(own.written)]) : file;
        this.takeDataset(own, { file: store, name, container: table.container, started });
        return;
      }
    }
    const sample = await sampleOf(table);
    const head = { columns: table.columns, rows: sample };
    if (table.columns.length === 0 && table.container !== 'csv') throw new ImportError('importNoRows', { rows: 0 });
    const before = this.open?.preview().reading;
    const preview = once(
      (): MappingPreview => ({
        name,
        columns: table.columns,
        rows: table.head.slice(0, PREVIEW_ROWS).map((cells) => table.columns.map((_, at) => cellText(cells[at]))),
        guess: guessMapping(head),
        ...(table.titleLines && { titleLines: table.titleLines }),
        ...readingOf(table, reading, before),
        encoding: table.encoding,
        container: table.container,
        sheets: table.sheets ?? null,
        ...(gathered && { severalTables: gathered.tables }),
      }),
    );
    this.open = { file, name, id, table, sample, preview, gathered, choice: null, corrections: [] };
    const choice = chooseFormat(head);
    if (choice) await this.loadWith(choice, started);
    else this.post({ type: 'mapping', preview: preview() }, []);
  }

  private async gather(gather: Gather): Promise<void> {
    if (!this.several) return;
    const started = performance.now();
    const { parts, request } = this.several;
    const made = await parts.gather(gather);
    if (made.type === 'dataset') this.takeDataset(parseDataset(made.value), { ...made, container: 'json', started });
    else await this.takeTable(made.table, request, made, started);
  }

  private async tryGather(asked: Gather): Promise<void> {
    const { several, turn } = this;
    if (!several) return;
    const stop = () => {
      if (turn !== this.turn) throw new Superseded();
    };
    this.post({ type: 'gatherTally', asked, ...(await several.parts.tryGather(asked, stop)) }, []);
  }

  private takeDataset(parsed: DatasetResult, { file, name, container, started }: OpenedDataset): void {
    if (!parsed.ok) {
      this.post({ type: 'failed', problem: parsed.problem }, []);
      return;
    }
    const { dataset } = parsed;
    const report = datasetReport(parsed, {
      file: name,
      size: file.size,
      seconds: (performance.now() - started) / 1000,
      container,
    });
    this.post({ type: 'dataset', dataset, report, store: file }, []);
  }

  private async tally(mapping: Mapping): Promise<void> {
    const { open, turn } = this;
    if (!open) return;
    const { reader } = chooseMapping(open.table, mapping);
    const placer = placerOf(mapping, this.gazetteer);
    let last = performance.now();
    const read = await importTable(open.table, reader, {
      placer,
      corrections: open.corrections,
      onBatch: (counts, _, groups) => {
        if (turn !== this.turn) throw new Superseded();
        if (performance.now() - last < MS_BETWEEN_REPORTS) return;
        last = performance.now();
        this.post({ type: 'tally', tally: { mapping, counts: { ...counts }, groups: groups(), done: false } }, []);
      },
    });
    const { counts, groups, leftovers } = read;
    const tally = { mapping, counts, groups, leftovers, yields: yieldOf(read.columns), done: true };
    this.post({ type: 'tally', tally }, []);
  }

  private async load(mapping: Mapping): Promise<void> {
    if (this.open) await this.loadWith(chooseMapping(this.open.table, mapping), performance.now());
  }

  private async correct(corrections: readonly Correction[]): Promise<void> {
    const { open } = this;
    if (!open?.choice) return;
    open.corrections = corrections;
    await this.loadWith(open.choice, performance.now());
  }

  private async loadWith(choice: Choice, started: number): Promise<void> {
    const { open, turn } = this;
    if (!open) return;
    open.choice = choice;
    const read = await this.readAll(open, choice, turn, started);
    const receipt = {
      ...receiptOf(open.table, read, choice.mapping, open.preview().guess, open.sample),
      ...open.gathered?.forReport(),
    };
    const report = reportOf(open, choice, read, receipt, (performance.now() - started) / 1000);
    if (read.counts.loaded === 0) {
      const problem = { code: 'importNoRows', params: { file: open.name, rows: read.counts.rows } } as const;
      const { columns, codec } = open.table;
      const rows = { columns, corrections: open.corrections, codec, blocks: read.blocks, store: open.table.store() };
      this.post({ type: 'noneLoaded', problem, report, rows, preview: open.preview(), mapping: choice.mapping }, []);
      return;
    }
    const { columns, idSlots, blocks } = read;
    const packed = packTable({ columns, idSlots, blocks });
    const meta = { ...metaOf(open, choice), receipt };
    const table = prepared({ meta, columns, idSlots, blocks, store: open.table.store() });
    const finished: FinishedImport = { table, report, packed };
    this.post({ type: 'finished', finished, preview: open.preview() }, buffersIn(table));
  }

  private async readAll(open: OpenTable, choice: Choice, turn: number, started: number): Promise<ReadTable> {
    const { table, file } = open;
    const total = Math.max(file.size, table.store().size);
    let last = 0;
    const report = (phase: 'reading' | 'preparing', { rows }: Readonly<ImportCounts>, bytes: number) => {
      const seconds = (performance.now() - started) / 1000;
      const rowsPerSecond = seconds > 0 ? Math.round(rows / seconds) : 0;
      this.post({ type: 'progress', progress: { phase, bytes, total, rows, rowsPerSecond } }, []);
    };
    const read = await importTable(table, choice.reader, {
      extras: extrasOf(open, choice),
      placer: placerOf(choice.mapping, this.gazetteer),
      corrections: open.corrections,
      whileWaiting: () => open.preview(),
      onBatch: (counts, position) => {
        if (turn !== this.turn) throw new Superseded();
        if (performance.now() - last < MS_BETWEEN_REPORTS) return;
        last = performance.now();
        report('reading', counts, position);
      },
    });
    report('preparing', read.counts, total);
    return read;
  }

  private async restore(meta: ImportMeta, packed: Blob, store: Blob): Promise<void> {
    const unpacked = unpackTable(await packed.arrayBuffer());
    if (!unpacked.ok) {
      const isWhole = unpacked.reason === 'otherVersion';
      throw new ImportError(isWhole ? 'storedOtherVersion' : 'storedBroken', { file: meta.file });
    }
    const table = prepared({ meta, ...unpacked.table, store });
    this.post({ type: 'restored', table }, buffersIn(table));
  }

  private combine({ first, second, names }: ImportRequest & { type: 'combine' }): void {
    const { table, places } = combineTables(first, second, names);
    const engine = prepareEngine(table, places);
    if (engine) this.post({ type: 'combined', prepared: engine }, buffersIn(engine));
  }
}

type TableParts = Pick<ImportedTable, 'meta' | 'idSlots' | 'blocks' | 'store'> & { readonly columns: ImportedColumns };

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Ends the work of a request after a newer one came. */
class Superseded extends Error {}

function extrasOf({ table: { columns }, sample }: OpenTable, { reader }: Choice): readonly ExtraColumn[] {
  return guessExtras({ columns, rows: sample }, reader.describe([]).used);
}

function prepared({ columns, ...parts }: TableParts): ImportedTable {
  const engine = prepareEngine(eventTableOf(columns), placeTableOf(columns));
  if (!engine) throw new ImportError('importCancelled');
  const openingBounds = openingBoundsOf(columns.places);
  return { ...parts, columns: recordColumnsOf(columns), prepared: engine, openingBounds };
}
