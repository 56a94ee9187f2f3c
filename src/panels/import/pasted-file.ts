import type { Texts } from '../../i18n/texts';

/** Text that was pasted, as a file to import; null when there is nothing in it. */
export function pastedFile(text: string, { t }: Texts): { readonly file: Blob; readonly name: string } | null {
  if (text.trim() === '') return null;
  return { file: new Blob([text]), name: t('imports.pastedName') };
}
