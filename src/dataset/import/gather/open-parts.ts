import { ImportError, problemOf } from '../import-error';
import type { FileSet } from '../open/file-set';
import { openTableFile } from '../open/open-table';
import type { OpenOptions } from '../open/opened-file';
import type { RecordTable } from '../readers/record-table';
import type { PartSummary } from './gather';

/** One of several files, opened. */
export type OpenPart =
  | { readonly type: 'table'; readonly name: string; readonly table: RecordTable }
  | { readonly type: 'dataset'; readonly name: string; readonly value: unknown }
  | (PartSummary & { readonly type: 'unread' });

const MOST_PARTS = 200;

/** Opens every table of a set. A file that cannot be read is kept with its problem. Throws `ImportError` for too many files. */
export async function openParts(
  set: FileSet,
  options: Pick<OpenOptions, 'sheet' | 'reading'>,
  onPart: () => void,
): Promise<readonly OpenPart[]> {
  if (set.tables.length > MOST_PARTS) throw new ImportError('importTooLarge', { reason: 'tooManyFiles' });
  const parts: OpenPart[] = [];
  for (const file of set.tables) {
    const { name } = file;
    try {
      const opened = await openTableFile(set, file, { ...options, onUnpack: onPart });
      if (opened.type === 'several')
        parts.push(unread(name, new ImportError('importUnsupported', { reason: 'zipAmong' })));
      else if (opened.type === 'table') parts.push({ type: 'table', name, table: opened.table });
      else parts.push({ type: 'dataset', name, value: opened.value });
    } catch (error) {
      parts.push(unread(name, error));
    }
    onPart();
  }
  return parts;
}

function unread(name: string, error: unknown): OpenPart {
  return { type: 'unread', name, problem: problemOf(error, name) };
}

export function summaryOf(part: OpenPart): PartSummary {
  if (part.type === 'table') return { type: 'table', name: part.name, columns: part.table.columns };
  return part.type === 'dataset' ? { type: 'dataset', name: part.name } : part;
}
