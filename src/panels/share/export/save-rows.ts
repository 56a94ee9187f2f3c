import type { Atlas } from '../../../dataset/atlas';
import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import { type ExportFormat, mostRows, openRowStream } from '../../../dataset/exchange/export-formats';
import { briefRow, READABLE_COLUMNS } from '../../../dataset/exchange/site-rows';
import type { FileSink } from './file-sink';

/** Rows that are written before the page gets a turn to respond. */
const BATCH = 2000;

export interface SaveOptions {
  readonly format: ExportFormat;
  readonly coarseness: Coarseness;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Why a file was not saved. */
export type SaveFailure = 'cancelled' | 'tooManyRows' | 'diskFull' | 'refused' | 'failed';

export type SaveResult = { readonly ok: true } | { readonly ok: false; readonly why: SaveFailure };

/**
 * Writes very many incidents, each with the values of the table's columns, part by part: memory holds some thousand rows. When it is
 * given up or fails, nothing of the file is left.
 * @param open - opens the place of the file
 */
export async function saveRows(
  atlas: Atlas,
  rows: Int32Array,
  open: () => Promise<FileSink>,
  { format, coarseness, signal, onProgress }: SaveOptions,
): Promise<SaveResult> {
  const most = mostRows(format);
  if (most !== null && rows.length > most) return { ok: false, why: 'tooManyRows' };
  let sink: FileSink | null = null;
  try {
    sink = await open();
    const stream = await openRowStream(format, READABLE_COLUMNS);
    for (let from = 0; from < rows.length; from += BATCH) {
      signal.throwIfAborted();
      const lines = Array.from(rows.subarray(from, from + BATCH), (row) => briefRow(atlas, row, coarseness));
      await sink.write(await stream.add(lines));
      onProgress(Math.min(rows.length, from + BATCH));
      await nextTurn();
    }
    signal.throwIfAborted();
    await sink.write(await stream.end());
    signal.throwIfAborted();
    await sink.close();
    return { ok: true };
  } catch (error) {
    await sink?.abort().catch(() => {});
    return { ok: false, why: signal.aborted ? 'cancelled' : failureOf(error) };
  }
}

/** A timer waits some milliseconds longer than it was asked to, 500 times a million rows. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const FAILURES: Readonly<Record<string, SaveFailure>> = {
  AbortError: 'cancelled',
  QuotaExceededError: 'diskFull',
  // A Blob whose bytes the browser could not keep.
  NotReadableError: 'diskFull',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NoModificationAllowedError: 'refused',
};

function failureOf(error: unknown): SaveFailure {
  return (error instanceof DOMException ? FAILURES[error.name] : undefined) ?? 'failed';
}
