import { createAreaAtlas } from '../dataset/archive/archive-atlas';
import type { Manifest } from '../dataset/archive/manifest';
import type { AreaRows } from '../dataset/archive/read-rows';
import type { Atlas } from '../dataset/atlas';
import { createImportedAtlas } from '../dataset/import/atlas/imported-atlas';
import type { ImportReply } from '../dataset/import/import-messages';
import type { Problem } from '../dataset/problem';
import type { Bounds } from '../spacetime/engine';
import type { LibraryServices } from './library-services';

type Imported = { readonly ok: true; readonly value: Atlas } | { readonly ok: false; readonly problem: Problem };

/** Reads the events of an area with the import worker, so that all that the page does with a table it does with them. */
export function importArea(
  manifest: Manifest,
  rows: AreaRows,
  area: Bounds,
  { startWorker }: Pick<LibraryServices, 'startWorker'>,
): Promise<Imported> {
  return new Promise((resolve) => {
    const end = (result: Imported) => {
      worker.terminate();
      resolve(result);
    };
    const onReply = (reply: ImportReply) => {
      if (reply.type === 'mapping') worker.post({ type: 'load', mapping: rows.mapping });
      else if (reply.type === 'failed') end({ ok: false, problem: reply.problem });
      else if (reply.type === 'noneLoaded')
        end({
          ok: false,
          problem: { code: 'importNoRows', params: { file: manifest.title, rows: rows.classes.length } },
        });
      else if (reply.type === 'finished') {
        const { table } = reply.finished;
        end({
          ok: true,
          value: createAreaAtlas(manifest, createImportedAtlas(table), table.columns.record, rows, area),
        });
      }
    };
    const worker = startWorker({ onReply, onBroken: (problem) => end({ ok: false, problem }) });
    worker.post({
      type: 'open',
      file: rows.file,
      name: `${manifest.title}.csv`,
      id: `archive-${manifest.id.slice(0, 16)}`,
      sheet: null,
    });
  });
}
