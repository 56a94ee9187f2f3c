import type { Texts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { shadeOf, shadesOf } from './shade-steps';

/** Whether a stated figure has no shade: a sum of 0. Its cell has an outline, so that it is told from a cell without incidents. */
export function isStatedZero(total: MeasureTotal, shade: number): boolean {
  return shade < 0 && total.incidents > 0 && isKnown(total);
}

/** What the shades of a heat map mean, as one note; none where nothing is shaded. */
export function shadeNotes(totals: readonly MeasureTotal[], adds: boolean, { t, format }: Texts): readonly string[] {
  const shades = shadesOf(totals, adds);
  const text = (figure: number) => format.quantity(Number(figure.toFixed(2)));
  const isUnknown = totals.some((total) => total.incidents > 0 && !isKnown(total));
  const isZero = totals.some((total) => isStatedZero(total, shadeOf(total, shades)));
  const sentences = [
    ...(shades ? [t('charts.shades', { least: text(shades.least), most: text(shades.most) })] : []),
    ...(isUnknown ? [t('charts.shades-unknown')] : []),
    ...(isZero ? [t('charts.shades-zero')] : []),
  ];
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}
