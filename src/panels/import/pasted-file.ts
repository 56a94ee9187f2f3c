import type { Texts } from '../../i18n/texts';

/** Pasted text as a file to import; null for blank text. */
export function pastedFile(text: string, { t }: Texts): { readonly file: Blob; readonly name: string } | null {
  if (text.trim() === '') return null;
  return { file: new Blob([text]), name: t('imports.pastedName') };
}
