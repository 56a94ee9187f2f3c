import type { Atlas } from '../../../dataset/atlas';
import type { DownloadRows } from './rows-to-save';

/** With more incidents than this, imported records are not read, because each is read by itself from its file. */
export const READABLE = 20_000;

/** Whether the records of so many incidents can be read at once. */
export function canReadRecords({ origin }: Atlas, count: number): boolean {
  return origin === 'bundled' || count <= READABLE;
}

/** Whether to save these takes so long that a reader wants to see how far it is, and to stop it. */
export function takesLong(atlas: Atlas, rows: DownloadRows): boolean {
  const { totals, table } = atlas.engine;
  return !canReadRecords(atlas, rows === 'everything' ? table.incidentCount : (totals.rows ?? totals.incidents));
}
