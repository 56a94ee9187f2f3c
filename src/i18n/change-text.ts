import type { ChangeRange, FigureChange, SidesDiffer } from '../domain/comparison';
import { figureRange } from './measure-text';
import type { Texts } from './texts';

/** What a ratio says where its range has no upper end. */
const OPEN_END = '+';

/** "+7", "−7", "0": a number with its sign. */
export function signedText(value: number, texts: Texts): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return isolated(`${sign}${numberText(Math.abs(value), texts)}`, texts);
}

/** "+3 to +11": what the ends of both ranges allow; '' where there is one difference. */
export function differenceRange({ difference }: FigureChange, texts: Texts): string {
  if (!difference || difference.low === difference.high) return '';
  const [low, high] = [signedText(difference.low, texts), signedText(difference.high, texts)];
  return texts.t('compare.fromTo', { low, high });
}

/** "×1.4". */
export function ratioText({ best }: ChangeRange, texts: Texts): string {
  return isolated(`×${ratioNumber(best, texts)}`, texts);
}

/** "1.2–1.6", "1.2+" where B may be zero; '' where the ratio is one number. */
export function ratioRange({ low, best, high }: ChangeRange, texts: Texts): string {
  if (low === best && high === best) return '';
  const end = high === null ? OPEN_END : `–${ratioNumber(high, texts)}`;
  return isolated(`${ratioNumber(low, texts)}${end}`, texts);
}

/** "up by 7 (+3 to +11)", "new", "not comparable: not stated"; "7 more in A", "only in A": the difference inside a sentence. */
export function changeWords(change: FigureChange, how: SidesDiffer, texts: Texts): string {
  const { t } = texts;
  const { direction, difference } = change;
  if (direction === 'none' || direction === 'same' || !difference) return t(`compare.${how}-${direction}`);
  const number = numberText(Math.abs(difference.best), texts);
  const words = t(`compare.${how}-${direction}`, { number });
  const range = differenceRange(change, texts);
  const said = range === '' ? words : t('compare.withRange', { words, range });
  return change.overlaps && difference.best !== 0 ? `${said}${t('figures.separator')}${t('compare.unsure')}` : said;
}

function numberText(value: number, texts: Texts): string {
  return figureRange({ incidents: 1, low: value, best: value, high: value, notStated: 0 }, texts);
}

/** Two digits are as much as a ratio of counts can say. */
function ratioNumber(value: number, { format }: Texts): string {
  return format.number(value >= 10 ? Math.round(value) : Number(value.toPrecision(2)));
}

/** Without the isolate, a line of Arabic would put the sign on the other side. */
function isolated(text: string, { format }: Texts): string {
  return format.leftToRight(text);
}
