import type { Texts } from '../../i18n/texts';

/**
 * What an imported incident is marked with, in words: its doubts are `code|column|value`. Text that is no such doubt, as
 * curated data has it, is returned as it is.
 */
export function doubtText({ t, tOr }: Texts, doubt: string): string {
  const [code = '', column = '', ...value] = doubt.split('|');
  const words = value.length > 0 ? tOr(`imports.code-${code}`, '') : '';
  if (words === '') return doubt;
  const found = value.join('|') || t('imports.noValue');
  return `${words} (${[column, found].filter(Boolean).join(': ')})`;
}
