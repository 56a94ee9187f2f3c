import type { RowProblem } from '../../dataset/import/rows/row-problem';
import type { Texts } from '../../i18n/texts';

/** What an import found in a row as a sentence, with the column and its value: "No date (when: soon)". */
export function doubtText(
  { t }: Texts,
  { code, column, value }: Pick<RowProblem, 'code' | 'column' | 'value'>,
): string {
  const found = value === '' ? t('imports.noValue') : value;
  return `${t(`imports.code-${code}`)} (${column === '' ? found : `${column}: ${found}`})`;
}
