/** One state of a dataset, as a link or a citation names it. */
export interface Release {
  /** Of what the numbers are made of and of the file: hexadecimal digits. Null where the browser cannot compute it. */
  readonly hash: string | null;
  readonly incidents: number;
  /** Day of the last change, as 2026-11-27; '' where the dataset does not say. */
  readonly updated: string;
  /** Id of the bundled dataset; '' for files, which the link names apart. */
  readonly dataset: string;
}

/** In what two releases differ, the most telling first. `contents`: all else is the same, and the hash is not. */
export type ReleaseDifference = 'dataset' | 'incidents' | 'updated' | 'contents';

/** Number of digits of a hash: enough that no two releases of one dataset share it. */
export const RELEASE_DIGITS = 12;

const RELEASE = new RegExp(`^([0-9a-f]{${RELEASE_DIGITS}})?,(\\d{1,10}),(\\d{4}-\\d{2}-\\d{2})?,(.*)$`, 's');

/** `hash,incidents,updated,dataset`. The id is last, because it may have commas. */
export function formatRelease({ hash, incidents, updated, dataset }: Release): string {
  return [hash ?? '', incidents, updated, dataset].join(',');
}

/** The inverse of `formatRelease`; undefined for other text. */
export function parseRelease(text: string): Release | undefined {
  const [whole, hash, incidents, updated, dataset] = RELEASE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { hash: hash ?? null, incidents: Number(incidents), updated: updated ?? '', dataset: dataset ?? '' };
}

/**
 * In what the release on the screen differs from the cited one; empty when they are one. Equal hashes decide. Without a hash
 * on one side, number and date decide. A date or an id that one side does not state is no difference.
 */
export function releaseDifferences(cited: Release, shown: Release): readonly ReleaseDifference[] {
  const isHashed = cited.hash !== null && shown.hash !== null;
  if (isHashed && cited.hash === shown.hash) return [];
  const found: ReleaseDifference[] = [];
  const differs = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  if (differs(cited.dataset, shown.dataset)) found.push('dataset');
  if (cited.incidents !== shown.incidents) found.push('incidents');
  if (differs(cited.updated, shown.updated)) found.push('updated');
  return found.length > 0 || !isHashed ? found : ['contents'];
}
