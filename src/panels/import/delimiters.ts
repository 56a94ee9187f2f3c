import type { Texts } from '../../i18n/texts';

/** What can part the cells of a text, with the ending of its message key. */
export const DELIMITERS = [
  { sign: ',', name: 'comma' },
  { sign: ';', name: 'semicolon' },
  { sign: '\t', name: 'tab' },
  { sign: '|', name: 'bar' },
  { sign: ':', name: 'colon' },
  { sign: '^', name: 'caret' },
  { sign: '~', name: 'tilde' },
] as const;

/** The delimiter in words; one that has no name stands for itself. */
export function delimiterText(sign: string, t: Texts['t']): string {
  const known = DELIMITERS.find((each) => each.sign === sign);
  return known ? t(`imports.delimiter-${known.name}`) : sign;
}
