import type { Fault } from '../domain/fault';
import type { Texts } from './texts';

/** What is wrong with an entry of a dataset file, as a sentence in the reader's language. */
export function faultText({ code, value, measure, group }: Omit<Fault, 'path'>, { t }: Texts): string {
  const what = measure === undefined ? '' : `${t(`terms.measure-${measure}`)} (${t(`terms.group-${group ?? 'all'}`)})`;
  return t(`faults.${code}`, { value: value === '' ? t('imports.noValue') : value, what });
}
