import type { Atlas } from '../dataset/atlas';
import type { Gather } from '../dataset/import/gather/gather';
import { type FileMark, markFile } from '../dataset/storage/file-mark';
import type { ChosenFiles } from './chosen-files';
import type { AddressFrom } from './import-verbs';

/** Where the open import comes from. */
export interface ImportSource extends ChosenFiles {
  /** How several tables became one. */
  readonly gather?: Gather;
  readonly id: string;
  readonly address: { readonly text: string; readonly from: AddressFrom } | null;
  /** Takes the atlas of a file that a link asked for; absent when the atlas goes to the screen as it is. */
  readonly use?: (atlas: Atlas) => void;
  readonly mark?: FileMark;
}

/** What opens the file in the worker. */
export function openRequest({ file, name, id, members, gather }: ImportSource, sheet: number | null) {
  const about = { type: 'open', file, name, id, sheet } as const;
  return { ...about, ...(members && { members }), ...(gather && { gather }) };
}

/** The source with what names its file in a link. */
export async function withMark(source: ImportSource): Promise<ImportSource> {
  return { ...source, mark: source.mark ?? (await markFile(source.file, source.name)) };
}

export function newImportId(): string {
  return `${Date.now().toString(36)}${Math.floor(Math.random() * 2 ** 32).toString(36)}`;
}
