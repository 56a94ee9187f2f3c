import type { AppState } from '../../state/app-state';

/** Imports the files of a drop, a paste or a choice, one or several. */
export function takeFiles(
  files: FileList | readonly File[] | null | undefined,
  { importFile, importFiles }: Pick<AppState, 'importFile' | 'importFiles'>,
): void {
  const [file, ...others] = files ?? [];
  if (!file) return;
  if (others.length === 0) importFile(file, file.name);
  else importFiles([file, ...others]);
}
