import {
  type Manifest,
  type ManifestLevel,
  type PeriodFiles,
  type RowsFile,
  readPeriodFiles,
  readRowsFiles,
} from './manifest';
import type { PartSource } from './part-columns';

/** The files of days and spans of a level. Throws what `fetchPart` throws. */
export async function periodFilesOf(
  { periods }: Pick<ManifestLevel, 'periods'>,
  source: PartSource,
): Promise<PeriodFiles> {
  return 'days' in periods ? periods : await source.list(periods, readPeriodFiles);
}

/** The files of events. Throws what `fetchPart` throws. */
export async function rowsFilesOf({ rows: { files } }: Manifest, source: PartSource): Promise<readonly RowsFile[]> {
  return 'file' in files ? await source.list(files, readRowsFiles) : files;
}
