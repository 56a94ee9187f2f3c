import { createImportedAtlas } from '../dataset/import/atlas/imported-atlas';
import type { Problem } from '../dataset/problem';
import { type BuiltOutcome, type FetchedTable, namedByBuilder } from './built-table';
import { inTurns } from './in-turns';
import type { LibraryHost } from './library-host';
import type { LibraryServices } from './library-services';
import { createWorkerLine } from './worker-line';

/**
 * Restores the table that was built into the page. It has a worker of its own: what a reader imports meanwhile, or stops, does not
 * end it, so that the page never waits for an answer that cannot come.
 */
export function openBuilt(
  { table: built, parts }: FetchedTable,
  host: LibraryHost,
  services: LibraryServices,
): Promise<BuiltOutcome> {
  return new Promise((resolve) => {
    let isWaiting = true;
    const { entry, store, packed } = parts;
    const { id, file } = entry.meta;
    const settle = (outcome: BuiltOutcome) => {
      if (!isWaiting) return;
      isWaiting = false;
      line.end();
      resolve(outcome);
    };
    const fail = (problem: Problem) => settle({ ok: false, problem });
    const line = createWorkerLine(services, {
      onBroken: fail,
      onStalled: () => fail({ code: 'importUnreadable', params: { file, reason: 'stalled' } }),
      isReading: () => isWaiting,
    });
    if (entry.type !== 'table' || !packed) {
      fail({ code: 'storedBroken', params: { file } });
      return;
    }
    if (entry.mark) host.keepMark(id, entry.mark);
    const restoring = line.start((reply) => {
      if (reply.type === 'failed') fail(reply.problem);
      if (reply.type !== 'restored') return;
      const atlas = createImportedAtlas(reply.table);
      void inTurns([...host.stepsToReady(atlas), () => undefined], () => !isWaiting).then((isReady) => {
        if (isReady) settle({ ok: true, atlas: namedByBuilder(atlas, built) });
      });
    });
    restoring.post({ type: 'restore', meta: entry.meta, packed, store });
  });
}
